// Two hovedsager become one: the later a følgesag of the first, and what hung on it hangs on the first. Nothing is
// removed, rows keep their keys and relations. Broken off in the middle it leaves rows hanging on a følgesag, which
// `rehang` sees from the rows alone.
import { ok } from "../../result";
import type { ChangeRequest } from "../change";
import type { StoredRow } from "../row";
import {
  asItStands,
  hangingOn,
  isLive,
  parentOf,
  refused,
  type PlanFacts,
  type PlannedChange,
  type Planner,
} from "./plan";
import { touched } from "./plan-move";

const isFirst = (one: StoredRow, other: StoredRow): boolean =>
  Date.parse(one.received) - Date.parse(other.received) < 0 ||
  (Date.parse(one.received) === Date.parse(other.received) && one.itemId < other.itemId);

const isWhole = (main: StoredRow, { rows }: PlanFacts): boolean => {
  const own = rows.filter((row) => isLive(row) && row.mailKey === main.mailKey);
  return own.length >= main.planned;
};

export const planMerge: Planner<Extract<ChangeRequest, { kind: "merge" }>> = ({ one, other }, facts) => {
  const [first, later] = (isFirst(one, other) ? [one, other] : [other, one]).map((row) => asItStands(row, facts));
  if (first === undefined || later === undefined || first.itemId === later.itemId) return refused("same-case");
  if (first.kind !== "hovedsag" || !isLive(first) || !isLive(later)) return refused("not-a-main-case");
  const isDone = later.kind === "foelgesag" && later.parentKey === first.key;
  if (!isDone && later.kind !== "hovedsag") return refused("not-a-main-case");
  if ([first, later].some(({ contactType }) => contactType !== "klagesag")) return refused("not-a-complaint");
  if (![first, later].every((main) => isWhole(main, facts))) return refused("half-written");
  const joined: readonly PlannedChange[] = isDone
    ? []
    : [
        touched(first, later, "sammenlagt"),
        { row: later, fields: { kind: "foelgesag", parentKey: first.key }, type: "sammenlagt", other: first.key },
      ];
  const along = hangingOn(later, facts).map((row) => hungOn(row, first));
  return ok({ changes: [...joined, ...along], adds: [] });
};

const hungOn = (row: StoredRow, parent: StoredRow): PlannedChange => ({
  row,
  fields: { parentKey: parent.key },
  type: "sammenlagt",
  other: parent.key,
});

/** What a merge that was broken off leaves to do: what hangs on a følgesag belongs where that hangs. */
export function rehang(facts: Pick<PlanFacts, "rows">): readonly PlannedChange[] {
  return facts.rows.filter(isLive).flatMap((row) => {
    const parent = parentOf(row, facts);
    const beyond = parent?.kind === "foelgesag" ? parentOf(parent, facts) : undefined;
    return beyond === undefined ? [] : [hungOn(row, beyond)];
  });
}
