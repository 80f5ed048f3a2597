// The advisor's edits of a choice, as values. Each keeps the choice whole: what no longer fits is dropped with the edit.
import type {
  CentreId,
  ContactType,
  InsecureMail,
  InsecureMailDismissal,
  RejectionGround,
  Round,
  ThemeId,
  Treatment,
} from "../../core/codebook/codebook";
import type { Choice, ComplaintPoint } from "../../core/registration/decision";
import type { RowKey } from "../../core/registration/row";
import { treatmentOf } from "../../core/classification/questions/treatment";

export type ChoiceEdit =
  | { readonly edit: "contactType"; readonly value: ContactType }
  | { readonly edit: "round"; readonly value: Round }
  | { readonly edit: "chaser"; readonly value: boolean }
  | { readonly edit: "centre"; readonly value: CentreId }
  | { readonly edit: "add-point"; readonly theme: ThemeId }
  | { readonly edit: "remove-point"; readonly index: number }
  | { readonly edit: "move-point"; readonly index: number; readonly by: -1 | 1 }
  | { readonly edit: "point-theme"; readonly index: number; readonly value: ThemeId }
  | { readonly edit: "point-centre"; readonly index: number; readonly value: CentreId }
  | { readonly edit: "put-points"; readonly value: readonly ComplaintPoint[] }
  | { readonly edit: "contributing"; readonly value: readonly CentreId[] }
  | { readonly edit: "treatment"; readonly value: Treatment | null }
  | { readonly edit: "rejectionGround"; readonly value: RejectionGround | null }
  | { readonly edit: "decisionDate"; readonly value: string | null }
  | { readonly edit: "appealDeadline"; readonly value: string | null }
  | { readonly edit: "urgent"; readonly value: boolean }
  | { readonly edit: "responseDue"; readonly value: string | null }
  | {
      readonly edit: "insecureMail";
      readonly value: InsecureMail;
      /** Why the finding is none; null where it stands. */
      readonly dismissal: InsecureMailDismissal | null;
    }
  | { readonly edit: "consent"; readonly value: boolean | null }
  | { readonly edit: "relatedKey"; readonly value: RowKey | null };

/** The treatment the other answers usually lead to (codebook § 4). */
const usualTreatment = ({ contactType, round, rejectionGround, points }: Choice): Treatment | null =>
  treatmentOf(
    contactType,
    round,
    rejectionGround,
    points.map(({ theme }) => theme),
  );

/** A treatment that only followed from the answer just changed follows the new one; the advisor's own word stays. */
const withUsualTreatment = (before: Choice, after: Choice): Choice =>
  before.treatment === usualTreatment(before) || !isTreatmentFounded(after)
    ? { ...after, treatment: usualTreatment(after) }
    : after;

/** A rejection needs its ground, and a ground says that it is one. */
const isTreatmentFounded = ({ treatment, rejectionGround }: Choice): boolean =>
  (treatment === "afvist") === (rejectionGround !== null);

/** The choice after one edit. `suggested` is the choice as first proposed: going back to a complaint brings its points back. */
export const editChoice = (choice: Choice, edit: ChoiceEdit, suggested: Choice): Choice => {
  switch (edit.edit) {
    case "contactType":
      return changeContactType(choice, edit.value, suggested);
    case "centre":
      return withCentre(choice, edit.value);
    case "add-point":
      return addPoint(choice, edit.theme);
    case "remove-point":
      return withPoints(choice, choice.points.toSpliced(edit.index, 1));
    case "move-point":
      return withPoints(choice, swapped(choice.points, edit.index, edit.index + edit.by));
    case "point-theme":
      return withPoints(choice, changed(choice.points, edit.index, { theme: edit.value }));
    case "point-centre":
      return withPoints(choice, changed(choice.points, edit.index, { centre: edit.value }));
    case "put-points":
      return withPoints(choice, edit.value);
    case "insecureMail":
      return { ...choice, insecureMail: edit.value, insecureMailDismissal: edit.dismissal };
    case "round":
      return withUsualTreatment(choice, { ...choice, round: edit.value });
    case "rejectionGround":
      return withUsualTreatment(choice, { ...choice, rejectionGround: edit.value });
    case "treatment":
      return withTreatment(choice, edit.value, suggested);
    case "contributing":
      return { ...choice, contributingCentres: edit.value.filter((centre) => centre !== choice.centre) };
    default:
      return { ...choice, [edit.edit]: edit.value };
  }
};

function changeContactType(choice: Choice, contactType: ContactType, suggested: Choice): Choice {
  if (contactType === choice.contactType) return choice;
  const wasSuggested = suggested.contactType === contactType;
  const isComplaint = contactType === "klagesag";
  const isCase = contactType !== "ikke-sag";
  const centre = isCase ? (choice.centre ?? suggested.centre) : null;
  const next: Choice = {
    ...choice,
    contactType,
    centre,
    round: isComplaint ? (suggested.round ?? 1) : null,
    chaser: isComplaint && suggested.chaser,
    points: [],
    contributingCentres: isCase ? choice.contributingCentres : [],
    rejectionGround: isComplaint ? suggested.rejectionGround : null,
    responseDue: isCase ? (choice.responseDue ?? suggested.responseDue) : null,
  };
  const whole = isComplaint ? withPoints(next, suggested.points) : next;
  return { ...whole, treatment: wasSuggested ? suggested.treatment : usualTreatment(whole) };
}

/** What is not rejected has no ground for it; going back to a rejection brings the suggested ground back. */
function withTreatment(choice: Choice, treatment: Treatment | null, suggested: Choice): Choice {
  const rejectionGround = treatment === "afvist" ? (choice.rejectionGround ?? suggested.rejectionGround) : null;
  return { ...choice, treatment, rejectionGround };
}

/** Points that stood at the old primary centre follow it; points at a centre of their own stay there. */
function withCentre(choice: Choice, centre: CentreId): Choice {
  const points = choice.points.map((point) => (point.centre === choice.centre ? { ...point, centre } : point));
  return {
    ...choice,
    centre,
    points,
    contributingCentres: choice.contributingCentres.filter((one) => one !== centre),
  };
}

function addPoint(choice: Choice, theme: ThemeId): Choice {
  if (choice.centre === null) return choice;
  return withPoints(choice, [...choice.points, { theme, centre: choice.centre }]);
}

/** The first point is the hovedsag, so its centre is the primary centre. */
function withPoints(choice: Choice, points: readonly ComplaintPoint[]): Choice {
  const centre = points[0]?.centre ?? choice.centre;
  const contributingCentres = choice.contributingCentres.filter((one) => one !== centre);
  return { ...choice, points, centre, contributingCentres };
}

const changed = (points: readonly ComplaintPoint[], index: number, part: Partial<ComplaintPoint>) =>
  points.map((point, at) => (at === index ? { ...point, ...part } : point));

function swapped(points: readonly ComplaintPoint[], from: number, to: number): readonly ComplaintPoint[] {
  const one = points[from];
  const other = points[to];
  return one && other ? points.with(from, other).with(to, one) : points;
}
