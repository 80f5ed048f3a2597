// A følgesag becomes a case of its own: the hovedsag of its mail where that has none any more (it was merged), else an
// enkeltsag beside the hovedsag. Rows of its own mail that were merged with it come back with it.
import { ok } from "../../result";
import type { ChangeRequest } from "../change";
import type { RegisterRow, StoredRow } from "../row";
import { caseKeyOf } from "../row-key";
import { asItStands, isLive, parentOf, refused, registrationOf, type PlanFacts, type Planner } from "./plan";

/** What the row becomes. */
function ownCase(row: StoredRow, facts: PlanFacts): Partial<RegisterRow> {
  if (row.kind !== "foelgesag") return {};
  const isMainless = registrationOf(row, facts).every(({ kind }) => kind !== "hovedsag");
  const relatedKey = row.relatedKey ?? row.parentKey;
  if (isMainless) return { kind: "hovedsag", parentKey: null, relatedKey };
  const main = registrationOf(row, facts).find(({ kind }) => kind === "hovedsag");
  return { kind: "enkeltsag", parentKey: main?.key ?? null };
}

/** Rows of the same mail that hang on a case of another mail. */
const strays = (row: StoredRow, facts: PlanFacts): readonly StoredRow[] =>
  registrationOf(row, facts).filter(
    ({ itemId, parentKey }) => itemId !== row.itemId && parentKey !== null && caseKeyOf(parentKey) !== row.mailKey,
  );

export const planSplit: Planner<Extract<ChangeRequest, { kind: "split" }>> = (request, facts) => {
  const row = asItStands(request.row, facts);
  if (request.row.kind !== "foelgesag" || !isLive(row)) return refused("not-a-foelgesag");
  const parent = parentOf(request.row, facts);
  const given = (request.along ?? []).map((one) => asItStands(one, facts));
  const isSibling = (one: StoredRow) => one.kind === "foelgesag" && one.mailKey === row.mailKey && isLive(one);
  if (!given.every(isSibling)) return refused("not-a-foelgesag");
  const fields = ownCase(row, facts);
  const becomesMain = fields.kind === "hovedsag" || (fields.kind === undefined && row.kind === "hovedsag");
  const along = [...new Set([...given, ...(becomesMain ? strays(row, facts) : [])])];
  return ok({
    changes: [
      ...(Object.keys(fields).length === 0 ? [] : [change(row, fields, parent)]),
      ...along.filter((one) => one.parentKey !== row.key).map((one) => change(one, { parentKey: row.key }, row)),
    ],
    adds: [],
  });
};

const change = (row: StoredRow, fields: Partial<RegisterRow>, other: StoredRow | undefined) => ({
  row,
  fields,
  type: "udskilt" as const,
  other: other?.key ?? null,
});
