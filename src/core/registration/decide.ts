// The only maker of decisions. A suggestion becomes a decision when an advisor has looked at it and said yes; what
// contradicts the codebook is told as problems, all of them at once.
import {
  COMPLAINT_TREATMENTS,
  ENQUIRY_TREATMENTS,
  findCentre,
  findTheme,
  type CentreId,
  type Codebook,
} from "../codebook/codebook";
import type { Suggestion } from "../classification/suggestion";
import { err, ok, type Result } from "../result";
import type { Choice, ChoiceProblem, ComplaintPoint, DecideInput, Decision } from "./decision";

type Check = (input: DecideInput) => boolean;

const isComplaint = (choice: Choice): boolean => choice.contactType === "klagesag";
const isCase = (choice: Choice): boolean => choice.contactType !== "ikke-sag";
const pointKey = (point: ComplaintPoint): string => `${point.theme} ${point.centre}`;
const includes = (values: readonly string[], value: string): boolean => values.includes(value);

/** Every centre a choice names, the primary first, each once. */
function centresOf(choice: Choice): readonly CentreId[] {
  const points = isComplaint(choice) ? choice.points.map((point) => point.centre) : [];
  return [...new Set([...(choice.centre === null ? [] : [choice.centre]), ...points])];
}

const isForwardable = (codebook: Codebook, centre: CentreId): boolean =>
  findCentre(codebook, centre)?.forwardable ?? false;

/** behandling: complaints and other enquiries have treatments of their own; a rejection states its ground. */
function treatmentFits({ treatment, rejectionGround, ...choice }: Choice): boolean {
  if (treatment === null) return true;
  if (choice.contactType !== "klagesag") return includes(ENQUIRY_TREATMENTS, treatment);
  return includes(COMPLAINT_TREATMENTS, treatment) && (treatment !== "afvist" || rejectionGround !== null);
}

/** When each problem is there, in the order they are told. */
const PROBLEMS: Readonly<Record<ChoiceProblem, Check>> = {
  "received-missing": ({ mail }) => Number.isNaN(Date.parse(mail.received)),
  // A mail's clock is its sender's; what an advisor writes down has happened.
  "received-later": ({ mail, at }) =>
    (mail.contactForm ?? "mail") !== "mail" && Date.parse(mail.received) > Date.parse(at),
  "centre-missing": ({ choice }) => isCase(choice) && choice.centre === null,
  "unknown-centre": ({ choice, codebook }) =>
    [...centresOf(choice), ...choice.contributingCentres].some((id) => findCentre(codebook, id) === undefined),
  "points-missing": ({ choice }) => isComplaint(choice) && choice.points.length === 0,
  "points-on-non-complaint": ({ choice }) => !isComplaint(choice) && choice.points.length > 0,
  "unknown-theme": ({ choice, codebook }) =>
    choice.points.some((point) => findTheme(codebook, point.theme) === undefined),
  "duplicate-point": ({ choice }) => new Set(choice.points.map(pointKey)).size < choice.points.length,
  "round-missing": ({ choice }) => isComplaint(choice) && choice.round === null,
  "rejection-on-non-complaint": ({ choice }) => !isComplaint(choice) && choice.rejectionGround !== null,
  "treatment-does-not-fit": ({ choice }) => isCase(choice) && !treatmentFits(choice),
  "not-forwardable": ({ choice, codebook, forward }) =>
    forward === true && (choice.consent === false || !centresOf(choice).some((id) => isForwardable(codebook, id))),
};

/** What means nothing for this type of contact is left out of the decision: a round or chaser of what is no complaint. */
function normalised(choice: Choice): Choice {
  const contributingCentres = [...new Set(choice.contributingCentres)].filter((id) => id !== choice.centre);
  const complaint = isComplaint(choice)
    ? { round: choice.round, chaser: choice.chaser }
    : { round: null, chaser: false, decisionDate: null, appealDeadline: null, appealBody: null };
  // Nobody is asked to answer what is rejected.
  const responseDue = choice.treatment === "afvist" ? null : choice.responseDue;
  return { ...choice, ...complaint, contributingCentres, responseDue };
}

/** The fields of a choice a suggestion speaks of, as comparable text. */
function comparable(choice: Choice): Readonly<Record<string, string>> {
  return {
    contactType: choice.contactType,
    round: String(choice.round),
    chaser: String(choice.chaser),
    centre: String(choice.centre),
    contributingCentres: [...choice.contributingCentres].sort().join(),
    points: choice.points.map((point) => point.theme).join(),
    rejectionGround: String(choice.rejectionGround),
    decisionDate: String(choice.decisionDate),
    urgent: String(choice.urgent),
    treatment: String(choice.treatment),
  };
}

function suggested(suggestion: Suggestion): Readonly<Record<string, string>> {
  return {
    contactType: suggestion.contactType.value,
    round: String(suggestion.round.value),
    chaser: String(suggestion.chaser.value),
    centre: String(suggestion.centre.value),
    contributingCentres: [...suggestion.contributingCentres.value].sort().join(),
    points: suggestion.themes.value.join(),
    rejectionGround: String(suggestion.rejectionGround.value),
    decisionDate: String(suggestion.decisionDate.value),
    urgent: String(suggestion.urgent.value),
    treatment: String(suggestion.treatment.value),
  };
}

function correctedFields(choice: Choice, suggestion: Suggestion | null): readonly string[] {
  if (suggestion === null) return [];
  const theirs = suggested(suggestion);
  return Object.entries(comparable(choice)).flatMap(([field, value]) => (theirs[field] === value ? [] : [field]));
}

/** The decision, or everything that is wrong with the choice. Rules: codebook sections 2, 3, 5 and 8. */
export function decide(input: DecideInput): Result<Decision, readonly ChoiceProblem[]> {
  const problems = (Object.keys(PROBLEMS) as ChoiceProblem[]).filter((problem) => PROBLEMS[problem](input));
  if (problems.length > 0) return err(problems);
  const choice = normalised(input.choice);
  return ok({
    mail: input.mail,
    choice,
    by: input.by,
    at: input.at,
    suggestedWith: input.suggestion?.madeWith ?? `codebook ${input.codebook.version}`,
    corrected: correctedFields(choice, input.suggestion),
    forwardTo: centresOf(choice).filter((id) => isForwardable(input.codebook, id)),
  } as unknown as Decision);
}
