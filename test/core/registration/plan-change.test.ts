// Any sequence of changes keeps what must always hold (codebook section 8), and a change that was carried out plans
// nothing more. Pure, so thousands of sequences can be tried.
import fc from "fast-check";
import type { ChangeRequest } from "../../../src/core/registration/change";
import type { MailKey } from "../../../src/core/registration/decision";
import { violations } from "../../../src/core/registration/invariants";
import { planChange, type PlannableRequest } from "../../../src/core/registration/plans/plan-change";
import { rehang } from "../../../src/core/registration/plans/plan-merge";
import type { PlanFacts, PlannedChange } from "../../../src/core/registration/plans/plan";
import { rowKey } from "../../../src/core/registration/row-key";
import type { StoredRow } from "../../../src/core/registration/row";
import { CODEBOOK } from "../../../src/knowledge/codebook";
import { COMPLAINT, points, stored } from "./make";

const keyOf = (digit: number): MailKey => String(digit).repeat(40) as MailKey;

/** The rows of a registration under another mail key. */
function registration(number: number, received: string, ...codes: readonly string[]): readonly StoredRow[] {
  const mailKey = keyOf(number);
  const rows = stored({ ...COMPLAINT, points: points(...codes) });
  const moved = (key: string | null) => (key === null ? null : rowKey(mailKey, Number(key.slice(-2))));
  return rows.map((row, index) => ({
    ...row,
    mailKey,
    received,
    key: rowKey(mailKey, row.ordinal),
    parentKey: moved(row.parentKey),
    itemId: number * 100 + index,
    plan: [],
  }));
}

const START: readonly StoredRow[] = [
  ...registration(1, "2026-11-20T08:00:00Z", "HJ01@sundhed-og-aeldre", "GF02@sundhed-og-aeldre", "GF06@borgerservice"),
  ...registration(2, "2026-11-21T08:00:00Z", "HJ01@beskaeftigelse", "FL05@beskaeftigelse"),
  ...registration(3, "2026-11-21T08:00:00Z", "GF04@sundhed-og-aeldre", "GF01@borgerservice"),
];

let made = 0;
const factsOf = (rows: readonly StoredRow[], newKey = keyOf(9)): PlanFacts => ({
  rows,
  codebook: CODEBOOK,
  by: "signe.holm@kommune.example",
  at: "2026-11-25T08:00:00Z",
  newKey,
});

function applied(rows: readonly StoredRow[], changes: readonly PlannedChange[]): readonly StoredRow[] {
  const fields = new Map(changes.map((change) => [change.row.itemId, change.fields]));
  return rows.map((row) => ({ ...row, ...fields.get(row.itemId) }));
}

/** The rows after a request; null where it is refused. */
function after(rows: readonly StoredRow[], request: PlannableRequest, facts: PlanFacts): readonly StoredRow[] | null {
  const planned = planChange(request, facts);
  if (!planned.ok) return null;
  const added = planned.value.adds.map((row, index) => ({ ...row, itemId: 1000 + made + index, eTag: "", plan: [] }));
  made += added.length;
  return [...applied(rows, planned.value.changes), ...added];
}

interface Draw {
  readonly kind: ChangeRequest["kind"];
  readonly one: number;
  readonly other: number;
  readonly centre: string;
}
const draw: fc.Arbitrary<Draw> = fc.record({
  kind: fc.constantFrom("correct", "move-to-centre", "move-to-case", "merge", "split", "follow", "remind", "undo"),
  one: fc.nat(30),
  other: fc.nat(30),
  centre: fc.constantFrom("sundhed-og-aeldre", "beskaeftigelse", "borgerservice", "andre-instanser"),
});

function requestOf({ kind, one, other, centre }: Draw, rows: readonly StoredRow[]): PlannableRequest {
  const row = rows[one % rows.length] as StoredRow;
  const second = rows[other % rows.length] as StoredRow;
  const same = rows.filter(({ mailKey }) => mailKey === row.mailKey);
  const siblings = same.filter((sibling) => sibling !== row && sibling.kind === "foelgesag").slice(0, other % 2);
  switch (kind) {
    case "merge":
      return { kind, one: row, other: second };
    case "move-to-case":
      return { kind, row, to: second };
    case "split":
      return { kind, row, along: siblings };
    case "follow":
      return { kind, rows: [row], step: { step: "closed", on: "2026-11-25" } };
    case "remind":
      return { kind, row, on: "2026-11-25" };
    case "undo":
      return { kind, rows: same.filter(({ status }) => status !== "fortrudt") };
    case "move-to-centre":
      return { kind, row, centre };
    default:
      return { kind: "correct", row, fields: { theme: other % 2 === 0 ? "HJ02" : "GF04", urgent: true } };
  }
}

it("planChange() keeps the register sound through any sequence of changes, and plans nothing that is done", () => {
  const accepted = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(draw, { minLength: 1, maxLength: 12 }), (draws) => {
      let rows = START;
      for (const [step, one] of draws.entries()) {
        const facts = factsOf(rows, `${String(step).padStart(2, "0")}${"a".repeat(38)}` as MailKey);
        const request = requestOf(one, rows);
        const next = after(rows, request, facts);
        if (next === null) continue;
        accepted.set(request.kind, (accepted.get(request.kind) ?? 0) + 1);
        expect(violations(next)).toEqual([]);
        const again = planChange(request, { ...facts, rows: next });
        if (again.ok && request.kind !== "remind") expect(again.value.changes).toEqual([]);
        if (again.ok) expect(again.value.adds).toEqual([]);
        rows = next;
      }
    }),
    { numRuns: 1000 },
  );
  // None of them is refused so often that the property says nothing of it.
  expect([...accepted].filter(([, times]) => times > 50).length).toBe(8);
});

it("a merge that stopped after any of its rows is seen and finished from the rows alone", () => {
  const [one, other] = [START[3], START[0]] as [StoredRow, StoredRow];
  const planned = planChange({ kind: "merge", one, other }, factsOf(START));
  if (!planned.ok) throw new Error(planned.error.join());
  const { changes } = planned.value;
  expect(changes.length).toBeGreaterThan(2);
  for (let stop = 2; stop <= changes.length; stop += 1) {
    const half = applied(START, changes.slice(0, stop));
    const whole = applied(half, rehang({ rows: half }));
    expect(violations(whole)).toEqual([]);
    expect(whole).toEqual(applied(START, changes));
  }
});
