// Which fields of a row can be corrected, and what else changes with one of them.
import { COMPLAINT_TREATMENTS, ENQUIRY_TREATMENTS } from "../../core/codebook/codebook";
import type { CorrectableField, Correction } from "../../core/registration/change";
import type { RegisterRow } from "../../core/registration/row";

/** Fields of the panel: the centre has a change of its own, but the advisor need not know. */
export type EditField = Extract<CorrectableField, keyof Edits> | "centre";
export type Edits = Correction & Partial<Pick<RegisterRow, "centre">>;

const OF_COMPLAINTS: readonly EditField[] = [
  "theme",
  "round",
  "rejectionGround",
  "decisionDate",
  "appealDeadline",
  "appealBody",
];
const FIRST: readonly EditField[] = [
  "theme",
  "centre",
  "treatment",
  "rejectionGround",
  "decisionDate",
  "appealDeadline",
  "consent",
  "esdhNumber",
  "summary",
  "recommendation",
];
const MORE: readonly EditField[] = [
  "contactType",
  "round",
  "responseDue",
  "contributingCentres",
  "appealBody",
  "contactForm",
  "urgent",
];

/** Fields that mean something for a row: first what is mostly corrected, then the rest. */
export function editableFields({ contactType }: Pick<RegisterRow, "contactType">): {
  readonly first: readonly EditField[];
  readonly more: readonly EditField[];
} {
  const fits = (field: EditField) => contactType === "klagesag" || !OF_COMPLAINTS.includes(field);
  return { first: FIRST.filter(fits), more: MORE.filter(fits) };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What else must change when the contact becomes another: a complaint has a round, what is none has neither round nor theme. */
function withType(row: RegisterRow, { contactType }: Edits): Edits {
  if (contactType === undefined || contactType === row.contactType) return {};
  const isComplaint = contactType === "klagesag";
  const fitting: readonly string[] = isComplaint ? COMPLAINT_TREATMENTS : ENQUIRY_TREATMENTS;
  const treatment = row.treatment !== null && fitting.includes(row.treatment) ? {} : { treatment: null };
  return isComplaint
    ? { ...treatment, round: row.round ?? 1 }
    : { ...treatment, theme: null, round: null, rejectionGround: null, chaser: false };
}

/** The edits after one more; what is as the row has it is no edit. */
export function edit(row: RegisterRow, edits: Edits, part: Edits): Edits {
  const all = { ...edits, ...withType(row, part), ...part };
  return Object.fromEntries(
    Object.entries(all).filter(([field, value]) => !isSame(value, row[field as keyof RegisterRow])),
  );
}
