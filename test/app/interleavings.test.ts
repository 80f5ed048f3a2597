// Two advisors work on the same two mails at once: they register, correct, move, merge, close and undo, each on what they
// last saw, and their requests reach Graph in every order a scheduler can think of. Whatever comes of it, the register
// keeps the codebook's rules (section 8), nothing stands twice, and every change is told.
import fc from "fast-check";
import type { Fetch } from "../../src/adapters/graph/middleware";
import type { CaseWork } from "../../src/app/case-work";
import type { Registration, Understanding } from "../../src/app/workbench";
import type { ChangeRequest } from "../../src/core/registration/change";
import type { ChangeId } from "../../src/core/registration/event";
import { violations } from "../../src/core/registration/invariants";
import type { StoredRow } from "../../src/core/registration/row";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import { advisor, ANDERS, oneCentre, SIGNE, silently, threePoints, type Advisor } from "./advisor";

const RUNS = Number(process.env["INTERLEAVINGS"] ?? 1000);

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph({ isDirect: true });
});
afterAll(() => graph.stop());

/** What an advisor does next; numbers choose among what is there. */
const ACTS = [
  "register",
  "register",
  "correct",
  "move-to-centre",
  "move-to-case",
  "merge",
  "close",
  "undo",
  "look",
] as const;
interface Act {
  readonly kind: (typeof ACTS)[number];
  readonly mail: 0 | 1;
  readonly pick: number;
}
/** Short, so that many fit in a minute; what two can do to each other needs no more. */
const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(...ACTS),
  mail: fc.constantFrom(0 as const, 1 as const),
  pick: fc.nat(5),
});

/** What one advisor saw last of each mail. */
interface Desk extends Pick<Advisor, "workbench" | "work"> {
  readonly seen: (Registration | null)[];
}

async function look(desk: Desk, mails: readonly Understanding[], mail: 0 | 1): Promise<void> {
  const status = await desk.workbench.lookUp(mails[mail] as Understanding);
  if (!status.ok) throw new Error(`lookUp: ${status.error.kind}`);
  desk.seen[mail] = "registration" in status.value ? status.value.registration : null;
}

const CENTRES = ["sundhed-og-aeldre", "borgerservice", "beskaeftigelse"];
const at = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

function requestOf({ kind, pick }: Act, own: Registration, other: Registration | null): ChangeRequest | null {
  const row = at(own.rows, pick);
  const main = own.rows[0] as StoredRow;
  const to = other?.rows[0];
  switch (kind) {
    case "correct":
      return { kind, row, fields: { theme: at(["FL05", "GF01", "HJ02"], pick), esdhNumber: `26/${String(pick)}` } };
    case "move-to-centre":
      return { kind, row, centre: at(CENTRES, pick) };
    case "move-to-case":
      return to === undefined ? null : { kind, row, to };
    case "merge":
      return to === undefined ? null : { kind, one: main, other: to };
    case "close":
      return { kind: "follow", rows: own.rows, step: { step: "closed", on: "2026-12-01" } };
    default:
      return null;
  }
}

/** Failures an advisor may be shown here: all of them mean that somebody else was first, or that the codebook forbids it. */
const EXPECTED = ["conflict", "changed-meanwhile", "invalid-change", "case-in-use"];

async function perform(desk: Desk, mails: readonly Understanding[], one: Act): Promise<string> {
  const understood = mails[one.mail] as Understanding;
  if (one.kind === "register") {
    const choice = one.pick % 2 === 0 ? threePoints(understood.choice) : oneCentre(understood.choice);
    const receipt = await desk.workbench.register(understood, choice, { forward: false }, silently);
    if (receipt.ok) desk.seen[one.mail] = receipt.value.registration;
    return tell(receipt);
  }
  const own = desk.seen[one.mail];
  if (one.kind === "look" || !own) return "ok"; // what there is to see is looked at after every act
  if (one.kind === "undo") return tell(await desk.workbench.undo(understood, own));
  const request = requestOf(one, own, desk.seen[1 - one.mail] ?? null);
  return request === null ? "ok" : tell(await change(desk.work, request));
}

let changes = 0;
const change = (work: CaseWork, request: ChangeRequest) =>
  work.change(graph.municipality, request, {
    changeId: `aendring-${String((changes += 1))}` as ChangeId,
    reason: null,
  });

const tell = (
  answer: { readonly ok: true } | { readonly ok: false; readonly error: { readonly kind: string } },
): string => (answer.ok ? "ok" : answer.error.kind);

async function work(desk: Desk, mails: readonly Understanding[], acts: readonly Act[]): Promise<readonly string[]> {
  const told: string[] = [];
  for (const one of acts) {
    told.push(await perform(desk, mails, one));
    if (one.kind !== "register") await look(desk, mails, one.mail);
  }
  return told;
}

/** Rows that stand. */
const liveKeys = (rows: readonly StoredRow[]): readonly string[] =>
  rows.filter(({ status }) => status !== "fortrudt").map(({ key }) => key);

const eventKeys = async (): Promise<readonly string[]> => {
  const list = (await graph.manage("GET", `lists/${graph.place.eventsListId}`)) as {
    items: { fields: Record<string, string> }[];
  };
  return list.items.map(({ fields }) => fields["Noegle"] ?? "");
};

async function expectSound(): Promise<void> {
  const rows = await graph.rows();
  expect(violations(rows)).toEqual([]);
  expect(new Set(liveKeys(rows)).size).toBe(liveKeys(rows).length);
  const events = await eventKeys();
  expect(new Set(events).size).toBe(events.length);
}

/** Every request waits for its turn; a counterexample names it by who asks for what, not by its body. */
function inTurn(scheduler: fc.Scheduler, who: string): Fetch {
  const asked: (() => Promise<Response>)[] = [];
  const take = scheduler.scheduleFunction((_: string, index: number) => (asked[index] as () => Promise<Response>)());
  return (url, init) => {
    const body = typeof init.body === "string" ? init.body : "";
    const parts = [...body.matchAll(/"method":"(\w+)","url":"[^"?]*\/(\w+)/g)];
    const what = parts.map(([, method, last]) => `${method ?? ""} ${last ?? ""}`).join(", ");
    return take(
      `${who}: ${init.method ?? "GET"} ${url.split("/").at(-1)?.slice(0, 20) ?? ""} ${what}`,
      asked.push(() => graph.fetch(url, init)) - 1,
    );
  };
}

it(`two advisors on shared mails: ${String(RUNS)} interleavings keep the codebook's rules`, async () => {
  const outcomes = new Map<string, number>();
  const acts = fc.array(act, { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), acts, acts, async (scheduler, hers, his) => {
      await graph.manage("POST", "reset", {});
      const received = [await graph.receive(), await graph.receive()];
      const [signe, anders] = [SIGNE, ANDERS].map((user) => advisor(graph, user, inTurn(scheduler, user.name))) as [
        Advisor,
        Advisor,
      ];
      const mails = [await signe.understand(received[0]!), await signe.understand(received[1]!)];
      const told = await scheduler.waitFor(
        Promise.all([
          work({ ...signe, seen: [null, null] }, mails, hers),
          work({ ...anders, seen: [null, null] }, mails, his),
        ]),
      );
      for (const outcome of told.flat()) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      expect(told.flat().filter((outcome) => outcome !== "ok" && !EXPECTED.includes(outcome))).toEqual([]);
      await expectSound();
    }),
    { numRuns: RUNS },
  );
  // The property is about something: most acts succeed, and the advisors do get in each other's way.
  expect(outcomes.get("ok")).toBeGreaterThan(RUNS);
  expect([...outcomes.keys()].filter((outcome) => outcome !== "ok").length).toBeGreaterThan(0);
}, 600_000);
