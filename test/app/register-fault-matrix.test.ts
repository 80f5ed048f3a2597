// Every request of everything that writes in the register meets every fault once; then it is pressed again. The register
// must come out as if nothing had happened, and the first press must have said "done" or told what went wrong. The table
// is docs/fault-matrix.md; UPDATE_FAULT_MATRIX=1 writes it.
import { readFileSync, writeFileSync } from "node:fs";
import type { Fetch } from "../../src/adapters/graph/middleware";
import type { Failure } from "../../src/app/failure";
import { FAILURES } from "../../src/text/da/failures";
import { failureSentences } from "../../src/text/failure-text";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import { ACTIONS, type Action, type Answer } from "./fault-matrix-actions";

type Ask = () => Promise<Response>;
interface Fault {
  /** Heading of its column. */
  readonly name: string;
  readonly strike: (
    ask: Ask,
    request: { readonly init: RequestInit; readonly graph: LocalGraphForTests },
  ) => Promise<Response>;
  /** Nothing gets through afterwards. */
  readonly isForGood?: true;
  /** Requests it can strike; all where absent. */
  readonly strikes?: (init: RequestInit, url: string) => boolean;
}

const refused = (status: number, headers: Record<string, string> = {}): Response =>
  new Response('{"error":{"code":"UnknownError","message":"Fault"}}', { status, headers });
const lost = (): never => {
  throw new TypeError("fetch failed");
};
const holds = (method: string) => (init: RequestInit) =>
  init.method === method || (typeof init.body === "string" && init.body.includes(`"method":"${method}"`));

const FAULTS: readonly Fault[] = [
  { name: "429", strike: () => Promise.resolve(refused(429, { "retry-after": "600" })) },
  { name: "503", strike: () => Promise.resolve(refused(503)) },
  { name: "504 før", strike: () => Promise.resolve(refused(504)) },
  { name: "504 efter", strike: (ask) => ask().then(() => refused(504)) },
  { name: "Uden net", strike: async () => Promise.resolve(lost()) },
  { name: "Lukket før", strike: async () => Promise.resolve(lost()), isForGood: true },
  { name: "Lukket efter", strike: (ask) => ask().then(lost), isForGood: true },
  { name: "Login udløbet", strike: () => Promise.resolve(refused(401)) },
  {
    name: "412",
    strikes: holds("PATCH"),
    strike: async (ask, { graph }) => {
      await graph.setFaults([{ method: "PATCH", pathPattern: ".", kind: "412", times: 1 }]);
      return ask().finally(() => graph.setFaults([]));
    },
  },
  {
    name: "To gange",
    // A draft that Exchange makes twice lies in Drafts twice: nothing of ours can tell it from one made by hand.
    strikes: (init, url) => (holds("POST")(init) || holds("PATCH")(init)) && !url.endsWith("/createForward"),
    strike: (ask) => ask().then(ask),
  },
];

interface Request {
  readonly url: string;
  readonly init: RequestInit;
}

/** A network on which the `at`-th request meets the fault. */
function struck(graph: LocalGraphForTests, fault: Fault | null, at: number) {
  const asked: Request[] = [];
  let isGone = false;
  let hasStruck = false;
  const network: Fetch = async (url, init) => {
    asked.push({ url, init });
    if (isGone) return lost();
    if (fault === null || asked.length - 1 !== at || fault.strikes?.(init, url) === false)
      return graph.fetch(url, init);
    hasStruck = true;
    isGone = fault.isForGood === true;
    return fault.strike(() => graph.fetch(url, init), { init, graph });
  };
  return { network, asked, hasStruck: () => hasStruck };
}

/** The Danish sentence of a failure. Every failure here is one of the outside world, or says that it was done meanwhile. */
function sentenceOf(answer: Answer): string | null {
  if (answer.ok) return null;
  const { happened, next } = failureSentences(FAILURES, answer.error as Failure, "");
  return `${happened} ${next}`;
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

async function undisturbed(
  action: Action,
): Promise<{ readonly outcome: unknown; readonly requests: readonly Request[] }> {
  const press = await begin(action);
  const { network, asked } = struck(graph, null, -1);
  expect(await press(network)).toMatchObject({ ok: true });
  const requests = [...asked];
  return { outcome: await action.outcome(graph), requests };
}

async function meet(action: Action, fault: Fault, at: number, outcome: unknown): Promise<Cell> {
  const press = await begin(action);
  const { network, hasStruck } = struck(graph, fault, at);
  const first = await press(network);
  if (!hasStruck()) return { struck: 0, done: 0, told: 0 };
  const sentence = sentenceOf(first);
  if (sentence !== null) expect(sentence.length).toBeGreaterThan(20);
  const second = await press(graph.fetch);
  const where = `${action.name}, ${fault.name}, request ${String(at + 1)}`;
  expect({ where, second: second.ok ? "ok" : second.error }).toEqual({ where, second: "ok" });
  expect({ where, outcome: await action.outcome(graph) }).toEqual({ where, outcome });
  return { struck: 1, done: first.ok ? 1 : 0, told: first.ok ? 0 : 1 };
}

const table = new Map<string, readonly string[]>();

describe.each(ACTIONS.map((action) => [action.name, action] as const))("%s", (name, action) => {
  it("comes out the same whatever fault meets whichever request", async () => {
    const { outcome, requests } = await undisturbed(action);
    const cells: Cell[] = [];
    for (const fault of FAULTS) {
      const cell = { struck: 0, done: 0, told: 0 };
      for (const [at, { init, url }] of requests.entries()) {
        if (fault.strikes?.(init, url) === false) continue;
        const met = await meet(action, fault, at, outcome);
        cell.struck += met.struck;
        cell.done += met.done;
        cell.told += met.told;
      }
      cells.push(cell);
    }
    table.set(name, [
      String(requests.length),
      ...cells.map(({ struck: all, done, told }) => (all === 0 ? "–" : `${String(done)} + ${String(told)}`)),
    ]);
    expect(cells.every(({ struck: all, done, told }) => all === done + told)).toBe(true);
  }, 600_000);
});

const FILE = "docs/fault-matrix.md";

function written(): string {
  const head = ["Handling", "Kald", ...FAULTS.map(({ name }) => name)];
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
