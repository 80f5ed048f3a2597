// Moving: to another centre, or a følgesag to another case. What was forwarded to the wrong centre is open again.
// A course of events moves as a whole; a følgesag that alone lies with another centre is a course of its own
// (enkeltsagsprincippet), unless the complaint is about coordination (GF04).
import { findCentre, type CentreId } from "../../codebook/codebook";
import { ok } from "../../result";
import type { ChangeRequest } from "../change";
import type { RegisterRow, StoredRow } from "../row";
import { COORDINATION } from "../to-rows";
import { asItStands, hangingOn, isLive, parentOf, refused, type PlanFacts, type Planner } from "./plan";

/** What changes on a row that another centre is to answer. */
function atCentre(row: StoredRow, centre: CentreId, { codebook }: PlanFacts): Partial<RegisterRow> {
  const isForwardable = findCentre(codebook, centre)?.forwardable ?? false;
  return {
    centre,
    contributingCentres: row.contributingCentres.filter((id) => id !== centre),
    forwardedAt: null,
    ...(row.status === "videresendt" ? { status: "aaben" as const } : {}),
    ...(isForwardable ? {} : { responseDue: null }),
  };
}

/** Whether a følgesag lies in one course of events over several centres. */
function isCoordinated(parent: StoredRow | undefined, facts: PlanFacts): boolean {
  if (parent === undefined) return false;
  return [parent, ...hangingOn(parent, facts)].some(({ theme }) => theme === COORDINATION);
}

/** What a følgesag becomes at a centre. */
function kindAt(row: StoredRow, centre: CentreId, facts: PlanFacts): Partial<RegisterRow> {
  const parent = parentOf(row, facts);
  if (row.kind !== "foelgesag" || parent === undefined || parent.centre === centre) return {};
  if (isCoordinated(parent, facts)) return {};
  return { kind: "enkeltsag", parentKey: parent.kind === "hovedsag" ? parent.key : parent.parentKey };
}

export const planMoveToCentre: Planner<Extract<ChangeRequest, { kind: "move-to-centre" }>> = (request, facts) => {
  const { centre } = request;
  if (findCentre(facts.codebook, centre) === undefined) return refused("unknown-centre");
  const row = asItStands(request.row, facts);
  const along =
    row.kind === "foelgesag" ? [] : hangingOn(row, facts).filter((one) => one.centre === request.row.centre);
  const moving = [row, ...along.filter(({ kind }) => kind === "foelgesag")].filter((one) => one.centre !== centre);
  const changes = moving.map((one) => ({
    row: one,
    fields: { ...atCentre(one, centre, facts), ...(one === row ? kindAt(one, centre, facts) : {}) },
    type: "flyttet" as const,
  }));
  return ok({ changes, adds: [] });
};

/** The case is touched first: whoever takes it back at the same moment gets a conflict instead of an orphan. */
export const planMoveToCase: Planner<Extract<ChangeRequest, { kind: "move-to-case" }>> = (request, facts) => {
  const [row, to] = [asItStands(request.row, facts), asItStands(request.to, facts)];
  if (request.row.kind !== "foelgesag") return refused("not-a-foelgesag");
  if (to.kind === "foelgesag" || !isLive(to)) return refused("not-a-main-case");
  if (to.contactType !== "klagesag") return refused("not-a-complaint");
  if (row.parentKey === to.key) return ok({ changes: [], adds: [] });
  const moved = { row, fields: { kind: "foelgesag" as const, parentKey: to.key }, type: "flyttet" as const };
  return ok({ changes: [touched(to, row, "flyttet"), { ...moved, other: to.key }], adds: [] });
};

/** A row whose version changes because another hangs on it from now on. */
export const touched = (row: StoredRow, other: RegisterRow, type: "flyttet" | "sammenlagt" | "rykket") => ({
  row,
  fields: {},
  type,
  other: other.key,
});
