// Every boundary of registering meets every fault once; afterwards the advisor presses again. The rows stand exactly once,
// each centre has one draft, the mail one stamp. Real http, real client, real database.
import type { Fetch } from "../../src/adapters/graph/middleware";
import { caseNumber } from "../../src/core/registration/row";
import { violations } from "../../src/core/registration/invariants";
import type { Mail } from "../../src/core/mail/mail";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import { advisor, SIGNE, silently, threePoints } from "./advisor";

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());
beforeEach(async () => {
  await graph.manage("POST", "reset", {});
});

const lost = (): never => {
  throw new TypeError("fetch failed");
};
const gatewayTimeout = (): Response =>
  new Response('{"error":{"code":"UnknownError","message":"Gateway Timeout"}}', { status: 504 });

/** What can happen to one request on the way. */
const ON_THE_WAY: Readonly<Record<string, (ask: () => Promise<Response>) => Promise<Response>>> = {
  "lost before it arrives": async () => Promise.resolve(lost()),
  "carried out, answer lost": async (ask) => ask().then(lost),
  "504 before it is carried out": () => Promise.resolve(gatewayTimeout()),
  "504 after it was carried out": async (ask) => ask().then(gatewayTimeout),
  "503": () => Promise.resolve(new Response("{}", { status: 503 })),
  "500": () => Promise.resolve(new Response("{}", { status: 500 })),
  "429 for longer than anybody waits": () =>
    Promise.resolve(new Response("{}", { status: 429, headers: { "retry-after": "600" } })),
  "401 twice": () => Promise.resolve(new Response("{}", { status: 401 })),
};

/** After these nobody knows what was carried out, so a pane that is closed then is tried too. */
const LOSES_THE_ANSWER = ["lost before it arrives", "carried out, answer lost", "504 after it was carried out"];

/** lookUp, rows, stamp, search, createForward, read, write: for faults after which it is known that nothing was done. */
const ONE_OF_EACH = [0, 1, 2, 3, 4, 5, 6];

/** Meets the `at`-th request with a fault; with `forGood`, nothing gets through afterwards (the pane was closed). */
function faulty(
  at: number,
  fault: keyof typeof ON_THE_WAY,
  forGood: boolean,
): { readonly fetch: Fetch; readonly count: () => number } {
  let asked = -1;
  let isGone = false;
  const through: Fetch = async (url, init) => {
    asked += 1;
    const ask = () => fetch(url, init);
    const isRepeat401 = fault === "401 twice" && asked === at + 1;
    if (asked !== at && !isRepeat401) return isGone ? lost() : ask();
    isGone = forGood;
    return (ON_THE_WAY[fault] ?? lost)(ask);
  };
  return { fetch: through, count: () => asked };
}

/** lookUp, rows, stamp, then for each of two centres: search, createForward, read, write. */
const BOUNDARIES = 11;

async function expectRegisteredOnce(mail: Mail): Promise<void> {
  const rows = await graph.rows();
  expect(rows.map(({ kind, theme, centre }) => [kind, theme, centre].join(" "))).toEqual([
    "hovedsag HJ01 sundhed-og-aeldre",
    "foelgesag GF02 sundhed-og-aeldre",
    "enkeltsag GF06 borgerservice",
  ]);
  expect(violations(rows)).toEqual([]);
  expect((await graph.message(mail.graphId ?? ""))["categories"]).toEqual(["Registreret"]);
  const drafts = await graph.messages("drafts");
  const made = rows.filter(({ kind }) => kind !== "foelgesag").map((row) => caseNumber("HVI", row));
  expect(drafts.map(({ subject }) => String(subject).split(":")[0]).sort()).toEqual(made);
}

it("register() with forwards makes the requests this matrix strikes", async () => {
  const mail = await graph.receive();
  const counting = faulty(-2, "500", false);
  const { workbench, understand } = advisor(graph, SIGNE, counting.fetch);
  const understood = await understand(mail);
  await workbench.register(understood, threePoints(understood.choice), { forward: true }, silently);
  expect(counting.count() + 1).toBe(BOUNDARIES);
});

describe.each(Object.keys(ON_THE_WAY))("register() when a request is: %s", (fault) => {
  const isLosing = LOSES_THE_ANSWER.includes(fault);
  const boundaries = isLosing ? Array.from({ length: BOUNDARIES }, (_, at) => at) : ONE_OF_EACH;
  it.each(boundaries)("request %i: pressed again, everything stands once", async (at) => {
    const mail = await graph.receive();
    const first = advisor(graph, SIGNE, faulty(at, fault, false).fetch);
    const understood = await first.understand(mail);
    const choice = threePoints(understood.choice);
    await first.workbench.register(understood, choice, { forward: true }, silently);
    const second = await advisor(graph).workbench.register(understood, choice, { forward: true }, silently);
    expect(second).toMatchObject({ ok: true, value: { left: [], alreadyRegistered: false } });
    await expectRegisteredOnce(mail);
  });
  if (!isLosing) return;
  it.each(boundaries)("request %i, and then the pane is closed: another pane completes it", async (at) => {
    const mail = await graph.receive();
    const first = advisor(graph, SIGNE, faulty(at, fault, true).fetch);
    const understood = await first.understand(mail);
    const choice = threePoints(understood.choice);
    await first.workbench.register(understood, choice, { forward: true }, silently);
    const second = await advisor(graph).workbench.register(understood, choice, { forward: true }, silently);
    expect(second).toMatchObject({ ok: true, value: { left: [] } });
    await expectRegisteredOnce(mail);
  });
});

describe.each([
  "throttle",
  "500",
  "503",
  "504-before",
  "504-after",
  "offline",
  "offline-after",
  "409",
  "412",
  "forbidden",
])("register() when a row inside the batch meets %s", (kind) => {
  it.each([0, 1, 2])("row %i: pressed again, everything stands once", async (skip) => {
    const mail = await graph.receive();
    const { workbench, understand } = advisor(graph);
    const understood = await understand(mail);
    const choice = threePoints(understood.choice);
    await graph.setFaults([{ method: "POST", pathPattern: "/lists/[^/]+/items$", kind, skip, times: 1 }]);
    await workbench.register(understood, choice, { forward: true }, silently);
    await graph.setFaults([]);
    const again = await workbench.register(understood, choice, { forward: true }, silently);
    expect(again).toMatchObject({ ok: true, value: { left: [] } });
    await expectRegisteredOnce(mail);
  });
});

describe("register() heals by itself in one press", () => {
  it.each([
    ["throttle", "a row that was throttled inside the batch"],
    ["504-after", "a row whose answer was lost although it was written"],
    ["504-before", "a row that was not written in time"],
  ])("%s: %s", async (kind) => {
    const mail = await graph.receive();
    const { workbench, understand } = advisor(graph);
    const understood = await understand(mail);
    await graph.setFaults([{ method: "POST", pathPattern: "/lists/[^/]+/items$", kind, skip: 1, times: 1 }]);
    const receipt = await workbench.register(understood, threePoints(understood.choice), { forward: true }, silently);
    expect(receipt).toMatchObject({ ok: true, value: { left: [], alreadyRegistered: false } });
    await expectRegisteredOnce(mail);
  });

  it.each(["token-expired", "claims-challenge", "throttle"])("%s on the whole batch of rows", async (kind) => {
    const mail = await graph.receive();
    const { workbench, understand } = advisor(graph);
    const understood = await understand(mail);
    await graph.setFaults([{ pathPattern: "^/\\$batch$", kind, skip: 1, times: 1 }]);
    const receipt = await workbench.register(understood, threePoints(understood.choice), { forward: true }, silently);
    expect(receipt).toMatchObject({ ok: true, value: { left: [] } });
    await expectRegisteredOnce(mail);
  });
});
