// What must always hold in the register (codebook section 8), over any set of whole registrations.
import { COMPLAINT_TREATMENTS, ENQUIRY_TREATMENTS } from "../codebook/codebook";
import { danishDate } from "../deadlines/danish-date";
import type { RegisterRow, RowKey } from "./row";
import { caseKeyOf } from "./row-key";

export type InvariantId =
  | "foelgesag-has-hovedsag"
  | "enquiry-has-no-theme"
  | "complaint-has-theme"
  | "round-only-on-complaint"
  | "treatment-fits-type"
  | "rejection-has-ground"
  | "one-primary-centre"
  | "one-hovedsag-per-mail"
  | "unique-key"
  | "rows-as-planned"
  | "registered-after-received"
  | "closed-after-received";

export interface Violation {
  readonly invariant: InvariantId;
  readonly key: RowKey;
}

type Rule = (row: RegisterRow, rows: readonly RegisterRow[]) => boolean;

const isComplaint = (row: RegisterRow): boolean => row.contactType === "klagesag";
const sameMail = (row: RegisterRow, rows: readonly RegisterRow[]): readonly RegisterRow[] =>
  rows.filter((other) => other.mailKey === row.mailKey);

/** A følgesag hangs on a hovedsag or enkeltsag, an enkeltsag stands beside a hovedsag: so nothing hangs in a ring. */
function hasParent(row: RegisterRow, rows: readonly RegisterRow[]): boolean {
  if (row.kind === "hovedsag") return row.parentKey === null;
  const parent = rows.find((other) => other.key === row.parentKey);
  return row.kind === "enkeltsag" ? parent?.kind === "hovedsag" : parent !== undefined && parent.kind !== "foelgesag";
}

/** A mail is registered as hovedsag once; where it was merged with another case its rows hang there instead. */
function hasOneMain(row: RegisterRow, rows: readonly RegisterRow[]): boolean {
  const own = sameMail(row, rows);
  const mains = own.filter(({ kind }) => kind === "hovedsag").length;
  const hangsElsewhere = own.some(({ parentKey }) => parentKey !== null && caseKeyOf(parentKey) !== row.mailKey);
  return mains === 1 || (mains === 0 && hangsElsewhere);
}

function treatmentFits({ contactType, treatment }: RegisterRow): boolean {
  const fitting: readonly string[] = contactType === "klagesag" ? COMPLAINT_TREATMENTS : ENQUIRY_TREATMENTS;
  return treatment === null || fitting.includes(treatment);
}

/** Each holds for every row that was not taken back. */
const INVARIANTS: Readonly<Record<InvariantId, Rule>> = {
  "foelgesag-has-hovedsag": hasParent,
  "enquiry-has-no-theme": (row) => isComplaint(row) || row.theme === null,
  "complaint-has-theme": (row) => !isComplaint(row) || row.theme !== null,
  "round-only-on-complaint": (row) => isComplaint(row) === (row.round !== null),
  "treatment-fits-type": treatmentFits,
  "rejection-has-ground": (row) => row.treatment !== "afvist" || row.rejectionGround !== null,
  "one-primary-centre": (row) => row.centre !== "" && !row.contributingCentres.includes(row.centre),
  "one-hovedsag-per-mail": hasOneMain,
  "unique-key": (row, rows) => rows.filter((other) => other.key === row.key).length === 1,
  "rows-as-planned": (row, rows) => sameMail(row, rows).length === row.planned,
  "registered-after-received": (row) => Date.parse(row.registeredAt) >= Date.parse(row.received),
  "closed-after-received": ({ closedOn, received }) => closedOn === null || closedOn >= danishDate(received),
};

/** Every invariant that a row breaks; empty where the register is sound. */
export function violations(stored: readonly RegisterRow[]): readonly Violation[] {
  const rows = stored.filter((row) => row.status !== "fortrudt");
  return rows.flatMap((row) =>
    (Object.keys(INVARIANTS) as InvariantId[])
      .filter((invariant) => !INVARIANTS[invariant](row, rows))
      .map((invariant) => ({ invariant, key: row.key })),
  );
}
