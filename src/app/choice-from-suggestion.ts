// The suggestion as an editable choice: every field filled with what is most likely, so that the advisor mostly says yes.
import type { Suggestion } from "../core/classification/suggestion";
import { findCentre, type CentreId, type Codebook } from "../core/codebook/codebook";
import type { Municipality } from "../core/codebook/settings";
import { responseDue } from "../core/deadlines/response-due";
import type { ThreadVerdict } from "../core/personal-data/thread-verdict";
import type { Choice } from "../core/registration/decision";

export interface ChoiceContext {
  readonly municipality: Municipality;
  readonly codebook: Codebook;
  readonly verdict: ThreadVerdict;
  /** ISO date-time. */
  readonly now: string;
}

const isForwardable = (codebook: Codebook, centre: CentreId | null): boolean =>
  centre !== null && (findCentre(codebook, centre)?.forwardable ?? false);

/** svarfrist is proposed where a centre is to answer: complaints, and enquiries that are passed on. */
function proposedDue(suggestion: Suggestion, { municipality, codebook, now }: ChoiceContext): string | null {
  const isPassedOn = suggestion.contactType.value === "klagesag" || suggestion.treatment.value === "videreformidlet";
  if (!isPassedOn || !isForwardable(codebook, suggestion.centre.value)) return null;
  return responseDue(municipality, now);
}

/** The choice the pane opens with. Every theme is a point at the primary centre until the advisor moves it. */
export function choiceFromSuggestion(suggestion: Suggestion, context: ChoiceContext): Choice {
  const centre = suggestion.centre.value;
  const isComplaint = suggestion.contactType.value === "klagesag";
  const { appeal } = suggestion;
  return {
    contactType: suggestion.contactType.value,
    round: isComplaint ? suggestion.round.value : null,
    chaser: suggestion.chaser.value,
    centre,
    contributingCentres: suggestion.contributingCentres.value,
    points: isComplaint && centre !== null ? suggestion.themes.value.map((theme) => ({ theme, centre })) : [],
    rejectionGround: isComplaint ? suggestion.rejectionGround.value : null,
    decisionDate: suggestion.decisionDate.value,
    appealDeadline: appeal?.deadlineDigital ?? null,
    appealBody: appeal?.body ?? null,
    urgent: suggestion.urgent.value,
    treatment: suggestion.treatment.value,
    responseDue: proposedDue(suggestion, context),
    consent: null,
    insecureMail: context.verdict.insecureMail,
  };
}
