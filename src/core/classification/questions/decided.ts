// afgørelsesdato: the day of the decision the mail is about, wanted more the more the themes are about a decision.
import type { ContactType, ThemeId } from "../../codebook/codebook";
import { settled } from "../answer";
import { decisionDate } from "../decision-date";
import type { Reading } from "../reading";
import type { Suggested, Suggestion } from "../suggestion";

const isDecisionTheme = (theme: ThemeId): boolean =>
  theme.startsWith("HJ") || theme === "FL05" || theme === "FL06" || theme === "FL04";

/** Kinds of mail that can be about a decision of a certain day. */
const DATED: ReadonlySet<ContactType> = new Set<ContactType>(["klagesag", "vejledning"]);

/** The day of the decision; null where none is stated. */
export function decidedOf(
  reading: Reading,
  { contactType, themes }: Pick<Suggestion, "contactType" | "themes">,
): Suggested<string | null> {
  if (!DATED.has(contactType.value)) return settled<string | null>(null, contactType);
  const wanted = themes.value.some(isDecisionTheme) ? 0.9 : contactType.value === "klagesag" ? 0.3 : 0.4;
  const found = decisionDate(reading.mail, reading.thread, wanted);
  const probability = found === null ? 0.85 : Math.min(0.95, 0.5 + found.score / 2);
  return {
    value: found?.date ?? null,
    probability,
    confidence: !reading.legible ? "usikker" : found !== null && probability < 0.75 ? "sandsynlig" : "sikker",
    ranked: [{ value: found?.date ?? null, probability }],
    reasons: found === null ? [] : [found.reason],
  };
}
