// What the advisor corrected, in the model's own questions.
import type { CentreId, ContactType, ThemeId } from "../codebook/codebook";
import type { Correction } from "./learning";
import type { Suggestion } from "./suggestion";

/** As much of a choice as can be learnt from. */
export interface LearntChoice {
  readonly contactType: ContactType;
  readonly centre: CentreId | null;
  readonly points: readonly { readonly theme: ThemeId }[];
}

const NO_CENTRE = "none";

/** The corrections in a choice, by question; empty where the suggestion was kept. */
export function correctionsOf(suggestion: Suggestion, choice: LearntChoice): readonly Correction[] {
  const { contactType, centre, themes } = suggestion;
  const [theme, suggestedTheme] = [choice.points[0]?.theme, themes.value[0]];
  const centres = centre.ranked.map(({ value, probability }) => ({ value: value ?? NO_CENTRE, probability }));
  const all: Correction[] = [
    {
      question: "type",
      suggested: contactType.value,
      chosen: choice.contactType,
      chances: contactType.ranked,
    },
    {
      question: "centre",
      suggested: centre.value ?? NO_CENTRE,
      chosen: choice.centre ?? NO_CENTRE,
      chances: centres,
    },
    ...(theme === undefined || suggestedTheme === undefined
      ? []
      : [{ question: "theme" as const, suggested: suggestedTheme, chosen: theme, chances: themes.ranked }]),
  ];
  return all.filter(({ suggested, chosen }) => suggested !== chosen);
}
