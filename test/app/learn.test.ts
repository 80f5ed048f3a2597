// Learning from corrections over the local Graph: stored in the register's site, shared by colleagues, never in the way.
import { createLearning, withLearning, type Learning } from "../../src/app/learn";
import { compileVocabulary, featuresOf } from "../../src/core/classification/features";
import type { Choice } from "../../src/core/registration/decision";
import { ok } from "../../src/core/result";
import { loadClassification } from "../../src/knowledge/classification/classification";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import { advisor, ANDERS, SIGNE, silently, threePoints } from "./advisor";

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());
beforeEach(async () => {
  await graph.manage("POST", "reset", {});
});

async function learningOf(user = SIGNE, settings: { learning?: boolean } = {}): Promise<Learning> {
  const { model, vocabulary } = await loadClassification();
  const compiled = compileVocabulary(vocabulary);
  return createLearning({
    ...graph.ports({ user }),
    settings,
    model,
    user: () => Promise.resolve(ok(user)),
    now: () => "2026-11-24T08:00:00Z",
    featuresOf: (mail, thread) => featuresOf(mail, thread, { vocabulary: compiled, ownDomains: [] }),
  });
}

async function understood() {
  const { understand } = advisor(graph);
  return understand(await graph.receive());
}
const corrected = (choice: Choice): Choice => ({ ...choice, centre: "borgerservice" });
const count = (learning: Learning): number | undefined => learning.views()[0]?.state.corrections;

/** Resolves when so many corrections are known. */
const until = (learning: Learning, isReached: (corrections: number) => boolean) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (isReached(count(learning) ?? -1)) resolve();
    };
    learning.subscribe(look);
    look();
  });

describe("learnFrom()", () => {
  it("keeps a correction for every colleague's next pane", async () => {
    const mail = await understood();
    const [signe, anders] = [await learningOf(), await learningOf(ANDERS)];
    await signe.learnFrom(mail, corrected(mail.choice));
    expect(count(signe)).toBe(1);
    const plain = anders.modelFor(graph.municipality);
    await anders.load(graph.municipality);
    expect(count(anders)).toBe(1);
    expect(anders.modelFor(graph.municipality)).not.toBe(plain);
  });

  it("asks for nothing where the suggestion was kept", async () => {
    const mail = await understood();
    const learning = await learningOf();
    await graph.clearRequests();
    await learning.learnFrom(mail, mail.choice);
    expect(await graph.requests()).toEqual([]);
  });

  it("loses no correction when two colleagues learn at once", async () => {
    const mail = await understood();
    const [signe, anders] = [await learningOf(), await learningOf(ANDERS)];
    await Promise.all([signe.load(graph.municipality), anders.load(graph.municipality)]);
    await Promise.all([
      signe.learnFrom(mail, corrected(mail.choice)),
      anders.learnFrom(mail, corrected(mail.choice)),
      signe.learnFrom(mail, corrected(mail.choice)),
    ]);
    const later = await learningOf();
    await later.load(graph.municipality);
    expect(count(later)).toBe(3);
  });

  it.each([
    ["switched off", { learning: false }, true],
    ["without a list", {}, false],
  ])("asks for nothing when it is %s", async (_, settings, hasList) => {
    const mail = await understood();
    const learning = await learningOf(SIGNE, settings);
    const { setup, ...lists } = graph.municipality.lists;
    const municipality = hasList ? graph.municipality : { ...graph.municipality, lists };
    expect(setup).toBeDefined();
    await graph.clearRequests();
    await learning.load(municipality);
    await learning.learnFrom({ ...mail, municipality }, corrected(mail.choice));
    expect(await graph.requests()).toEqual([]);
  });
});

describe("unlearnFrom()", () => {
  it("takes back what a registration of this pane taught, and nothing else", async () => {
    const mail = await understood();
    const learning = await learningOf();
    await learning.learnFrom(mail, { ...mail.choice, centre: "kultur-og-fritid" });
    const before = learning.views()[0]?.state;
    const other = { ...mail, mail: { ...mail.mail, internetMessageId: "<another@mail.example>" } };
    await learning.learnFrom(other, corrected(mail.choice));
    expect(learning.views()[0]?.state).not.toEqual(before);
    await learning.unlearnFrom(other);
    expect(count(learning)).toBe(1);
    const left = Object.values(learning.views()[0]?.state.changes["centre"] ?? {});
    expect(left.map((values) => Math.abs(values["borgerservice"] ?? 0)).filter((change) => change > 0.0005)).toEqual(
      [],
    );
    expect(left.some((values) => (values["kultur-og-fritid"] ?? 0) > 0.005)).toBe(true);
  });

  it("asks for nothing where the pane taught nothing, or took it back already", async () => {
    const mail = await understood();
    const learning = await learningOf();
    await learning.learnFrom(mail, corrected(mail.choice));
    await learning.unlearnFrom(mail);
    await graph.clearRequests();
    await learning.unlearnFrom(mail);
    await learning.unlearnFrom({ ...mail, mail: { ...mail.mail, internetMessageId: "<another@mail.example>" } });
    expect(await graph.requests()).toEqual([]);
    expect(count(learning)).toBe(0);
  });
});

it("withLearning() unlearns with an undone registration", async () => {
  const { workbench, understand } = advisor(graph);
  const learning = await learningOf();
  const learner = withLearning(workbench, learning);
  const mail = await understand(await graph.receive());
  const receipt = await learner.register(mail, corrected(threePoints(mail.choice)), { forward: false }, silently);
  if (!receipt.ok) throw new Error(receipt.error.kind);
  await until(learning, (corrections) => corrections > 0);
  expect(await learner.undo(mail, receipt.value.registration)).toMatchObject({ ok: true });
  await until(learning, (corrections) => corrections === 0);
});

describe("put()", () => {
  it("resets what was learnt, and takes that back", async () => {
    const mail = await understood();
    const learning = await learningOf();
    await learning.learnFrom(mail, corrected(mail.choice));
    const before = learning.views()[0]?.state ?? learning.empty;
    expect(await learning.put(graph.municipality, learning.empty)).toEqual({ ok: true, value: undefined });
    expect(count(learning)).toBe(0);
    await learning.put(graph.municipality, before);
    const later = await learningOf(ANDERS);
    await later.load(graph.municipality);
    expect(later.views()[0]?.state).toEqual(before);
  });

  it("tells that it could not be kept, and keeps what was", async () => {
    const mail = await understood();
    const learning = await learningOf();
    await learning.learnFrom(mail, corrected(mail.choice));
    await graph.setFaults([{ method: "PATCH", pathPattern: "/fields", kind: "504-before", times: 9 }]);
    expect((await learning.put(graph.municipality, learning.empty)).ok).toBe(false);
    expect(count(learning)).toBe(1);
  });
});

it("withLearning() never lets a failure of learning disturb a registration", async () => {
  const { workbench, understand } = advisor(graph);
  const learning = await learningOf();
  const mail = await understand(await graph.receive());
  await graph.setFaults([{ pathPattern: graph.municipality.lists.setup ?? "", kind: "504-before", times: 99 }]);
  const learner = withLearning(workbench, learning);
  const choice = corrected(threePoints(mail.choice));
  const receipt = await learner.register(mail, choice, { forward: false }, silently);
  expect(receipt).toMatchObject({ ok: true, value: { left: [] } });
  await learning.put(graph.municipality, learning.empty);
  expect(count(learning)).toBeUndefined();
});
