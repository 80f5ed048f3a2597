// Every request of everything that writes in the register meets every fault once, and so does every part of a $batch;
// then it is pressed again. The register must come out as if nothing had happened, and the first press must have said
// "done", and been right, or told what went wrong. The table is docs/fault-matrix.md; UPDATE_FAULT_MATRIX=1 writes it.
import { readFileSync, writeFileSync } from "node:fs";
import type { Fetch } from "../../src/adapters/graph/middleware";
import type { Failure } from "../../src/app/failure";
import { FAILURES } from "../../src/text/da/failures";
import { failureSentences } from "../../src/text/failure-text";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import { advisor, memoryStorage, SIGNE } from "./advisor";
import { ACTIONS, type Action, type Answer } from "./fault-matrix-actions";

type Ask = () => Promise<Response>;
interface Fault {
  /** Heading of its column. */
  readonly name: string;
  /** What becomes of a whole request; absent where only a request of the list or mailbox itself can meet it. */
  readonly strike?: (ask: Ask) => Promise<Response>;
  /** The same inside a $batch, as the local Graph's switchboard names it; absent where it takes the connection along. */
  readonly inside?: string;
  /** Nothing gets through afterwards. */
  readonly isForGood?: true;
  /** Requests it can strike; all where absent. */
  readonly strikes?: (boundary: Boundary) => boolean;
}

/** One request on its way to Graph: alone, or the `part`-th of a $batch. */
interface Boundary {
  /** Number of the http request it goes with. */
  readonly at: number;
  readonly part: number | null;
  readonly method: string;
  readonly url: string;
  /** Methods of the parts, where it is a whole $batch. */
  readonly holds: readonly string[];
}

const refused = (status: number, headers: Record<string, string> = {}): Response =>
  new Response('{"error":{"code":"UnknownError","message":"Fault"}}', { status, headers });
const lost = (): never => {
  throw new TypeError("fetch failed");
};
/** Longer than anybody waits. */
const LONG_SECONDS = 600;

const FAULTS: readonly Fault[] = [
  {
    name: "429",
    strike: () => Promise.resolve(refused(429, { "retry-after": String(LONG_SECONDS) })),
    inside: "throttle",
  },
  { name: "503", strike: () => Promise.resolve(refused(503)), inside: "503" },
  { name: "504 før", strike: () => Promise.resolve(refused(504)), inside: "504-before" },
  { name: "504 efter", strike: (ask) => ask().then(() => refused(504)), inside: "504-after" },
  { name: "Uden net", strike: async () => Promise.resolve(lost()) },
  { name: "Lukket før", strike: async () => Promise.resolve(lost()), isForGood: true },
  { name: "Lukket efter", strike: (ask) => ask().then(lost), isForGood: true },
  { name: "Login udløbet", strike: () => Promise.resolve(refused(401)) },
  // The switchboard answers in the place of whoever changed it meanwhile, so it strikes single requests as well.
  { name: "412", inside: "412", strikes: ({ method }) => method === "PATCH" },
  {
    name: "To gange",
    // A draft that Exchange makes twice lies in Drafts twice: nothing of ours can tell it from one made by hand.
    strikes: ({ method, holds, url }) =>
      [method, ...holds].some((one) => one === "POST" || one === "PATCH") && !url.endsWith("/createForward"),
    strike: (ask) => ask().then(ask),
  },
];

const canMeet = (fault: Fault, boundary: Boundary): boolean => {
  const isWhole = boundary.part === null;
  const isSingle = isWhole && boundary.holds.length === 0;
  const hasWay = isWhole ? fault.strike !== undefined || (isSingle && fault.inside !== undefined) : !!fault.inside;
  return hasWay && fault.strikes?.(boundary) !== false;
};

interface Request {
  readonly url: string;
  readonly init: RequestInit;
}

/** The boundaries of a request: itself, then its parts. */
function boundariesOf({ url, init }: Request, at: number): readonly Boundary[] {
  const body = url.endsWith("/$batch") && typeof init.body === "string" ? init.body : '{"requests":[]}';
  const parts = (JSON.parse(body) as { requests: { method: string; url: string }[] }).requests;
  const whole = { at, part: null, method: init.method ?? "GET", url, holds: parts.map(({ method }) => method) };
  return [whole, ...parts.map((one, part) => ({ at, part, method: one.method, url: one.url, holds: [] }))];
}

/** Has the local Graph answer one request of a trip with a fault. Throws where nothing met it. */
async function inside(graph: LocalGraphForTests, kind: string, part: number, ask: Ask): Promise<Response> {
  const rule = { pathPattern: String.raw`^/(?!\$batch)`, kind, skip: part, times: 1, retryAfterSeconds: LONG_SECONDS };
  await graph.setFaults([rule]);
  try {
    const answer = await ask();
    const armed = (await graph.manage("GET", "faults")) as readonly unknown[];
    if (armed.length > 0) throw new RangeError(`no part ${String(part)}`);
    return answer;
  } finally {
    await graph.setFaults([]);
  }
}

/** A network on which a boundary meets the fault. */
function struck(graph: LocalGraphForTests, fault: Fault | null, boundary: Boundary | null) {
  const asked: Request[] = [];
  let isGone = false;
  let hasStruck = false;
  const network: Fetch = async (url, init) => {
    asked.push({ url, init });
    const ask = () => graph.fetch(url, init);
    if (isGone) return lost();
    if (fault === null || boundary === null || asked.length - 1 !== boundary.at) return ask();
    hasStruck = true;
    isGone = fault.isForGood === true;
    if (boundary.part === null && fault.strike !== undefined) return fault.strike(ask);
    return inside(graph, fault.inside ?? "", boundary.part ?? 0, ask);
  };
  return { network, asked, hasStruck: () => hasStruck };
}

/** The Danish sentences of what failed. Every failure here is one of the outside world, or says that it was done meanwhile. */
function sentencesOf(failures: readonly { readonly kind: string }[]): readonly string[] {
  return failures.map((failure) => {
    const { happened, next } = failureSentences(FAILURES, failure as Failure, "");
    return `${happened} ${next}`;
  });
}

/** What a press told that it had to leave. */
function leftOf(answer: Answer): readonly { readonly kind: string }[] {
  if (!answer.ok) return [answer.error];
  const { left = [] } = (answer.value ?? {}) as { readonly left?: readonly { readonly failure: { kind: string } }[] };
  return left.map(({ failure }) => failure);
}

interface Cell {
  struck: number;
  done: number;
  told: number;
}

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph({ isDirect: true });
});
afterAll(() => graph.stop());

const begin = async (action: Action) => {
  await graph.manage("POST", "reset", {});
  return action.prepare(graph);
};

interface Undisturbed {
  /** As it stands when the press is answered. */
  readonly standing: unknown;
  readonly outcome: unknown;
  readonly boundaries: readonly Boundary[];
  readonly requests: number;
}

async function undisturbed(action: Action): Promise<Undisturbed> {
  const press = await begin(action);
  const { network, asked } = struck(graph, null, null);
  expect(await press(network)).toMatchObject({ ok: true });
  const [boundaries, requests] = [asked.flatMap(boundariesOf), asked.length];
  const standing = await action.standing(graph);
  return { standing, outcome: await action.outcome(graph), boundaries, requests };
}

async function meet(action: Action, fault: Fault, boundary: Boundary, right: Undisturbed): Promise<"done" | "told"> {
  const { at, part } = boundary;
  const where = `${action.name}, ${fault.name}, request ${String(at + 1)}${part === null ? "" : ` part ${String(part + 1)}`}`;
  const press = await begin(action);
  const storage = memoryStorage();
  const { network, hasStruck } = struck(graph, fault, boundary);
  const first = await press(network, storage);
  expect({ where, hasStruck: hasStruck() }).toEqual({ where, hasStruck: true });
  const left = leftOf(first);
  expect(sentencesOf(left).filter((sentence) => sentence.length < 20)).toEqual([]);
  // "Done" is only said where it is: what stands now is what stands when nothing goes wrong.
  if (left.length === 0)
    expect({ where, standing: await action.standing(graph) }).toEqual({ where, standing: right.standing });
  // The pane that comes after a closed one saves what waits before anybody presses.
  const { outbox } = advisor(graph, SIGNE, graph.fetch, [], storage);
  if (fault.isForGood)
    expect({ where, flushed: await outbox.flush() }).toMatchObject({ where, flushed: { stopped: null } });
  const second = await press(graph.fetch, storage);
  expect({ where, second: second.ok ? leftOf(second) : second.error }).toEqual({ where, second: [] });
  expect({ where, outcome: await action.outcome(graph) }).toEqual({ where, outcome: right.outcome });
  expect({ where, waiting: outbox.pending() }).toEqual({ where, waiting: [] });
  return first.ok ? "done" : "told";
}

const table = new Map<string, readonly string[]>();

describe.each(ACTIONS.map((action) => [action.name, action] as const))("%s", (name, action) => {
  it("comes out the same whatever fault meets whichever request", async () => {
    const right = await undisturbed(action);
    const cells: Cell[] = [];
    for (const fault of FAULTS) {
      const cell = { struck: 0, done: 0, told: 0 };
      for (const boundary of right.boundaries) {
        if (!canMeet(fault, boundary)) continue;
        cell.struck += 1;
        cell[await meet(action, fault, boundary, right)] += 1;
      }
      cells.push(cell);
    }
    table.set(name, [
      String(right.requests),
      String(right.boundaries.filter(({ part }) => part !== null).length),
      ...cells.map(({ struck: all, done, told }) => (all === 0 ? "–" : `${String(done)} + ${String(told)}`)),
    ]);
    // Every fault of the way strikes every request; only a change or a write can meet the last two.
    expect(cells.slice(0, -2).every(({ struck: all }) => all >= right.requests)).toBe(true);
  }, 600_000);
});

const FILE = "docs/fault-matrix.md";

function written(): string {
  const head = ["Handling", "Kald", "Dele", ...FAULTS.map(({ name }) => name)];
  const lines = [head, head.map(() => "---"), ...[...table].map(([name, cells]) => [name, ...cells])];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const squeezed = (markdown: string): readonly string[] =>
  markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.replace(/ +/g, " ").replace(/-{3,}/g, "---"));

it("the table in docs/fault-matrix.md is this run's", () => {
  if (process.env["UPDATE_FAULT_MATRIX"] === "1") {
    const text = readFileSync(FILE, "utf8");
    writeFileSync(FILE, text.replace(/\|[\s\S]*\|/, written()));
  }
  expect(squeezed(readFileSync(FILE, "utf8"))).toEqual(squeezed(written()));
});
