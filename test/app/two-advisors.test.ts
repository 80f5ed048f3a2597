// Two advisors press at the same time; every order in which their requests can reach Graph is fair game.
import fc from "fast-check";
import type { Receipt, RegisterFailure } from "../../src/app/workbench";
import { violations } from "../../src/core/registration/invariants";
import type { Result } from "../../src/core/result";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import { advisor, ANDERS, oneCentre, SIGNE, silently, threePoints } from "./advisor";

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());

type Outcome = Result<Receipt, RegisterFailure>;
const received = (outcome: Outcome): Receipt => {
  if (!outcome.ok) throw new Error(outcome.error.kind);
  return outcome.value;
};

it("register() by two advisors at once: one writes, the other is told who did, whatever the order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      await graph.manage("POST", "reset", {});
      const mail = await graph.receive();
      const through = scheduler.scheduleFunction((url: string, init: RequestInit) => fetch(url, init));
      const [signe, anders] = [advisor(graph, SIGNE, through), advisor(graph, ANDERS, through)];
      const understood = await signe.understand(mail);
      const [three, two] = [threePoints(understood.choice), oneCentre(understood.choice)];
      const outcomes = await scheduler.waitFor(
        Promise.all([
          signe.workbench.register(understood, three, { forward: true }, silently),
          anders.workbench.register(understood, two, { forward: true }, silently),
        ]),
      );
      const receipts = outcomes.map(received);
      const rows = await graph.rows();
      const [winner] = rows;
      expect(rows).toHaveLength(3);
      expect(new Set(rows.map(({ registeredBy }) => registeredBy)).size).toBe(1);
      expect(violations(rows)).toEqual([]);
      expect(receipts.map(({ alreadyRegistered }) => alreadyRegistered).sort()).toEqual([false, true]);
      expect(receipts.map(({ registration }) => registration.by)).toEqual([winner?.registeredBy, winner?.registeredBy]);
      const drafts = await graph.messages("drafts");
      expect(drafts).toHaveLength(winner?.registeredBy === SIGNE.address ? 2 : 1);
    }),
    { numRuns: 20 },
  );
}, 60_000);

it("finish() by two advisors at once writes each missing row once", async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      await graph.manage("POST", "reset", {});
      const mail = await graph.receive();
      const signe = advisor(graph, SIGNE);
      const understood = await signe.understand(mail);
      // Three strikes: the press itself asks again and goes on, so it has to be stopped for good.
      await graph.setFaults([
        { method: "POST", pathPattern: "/lists/[^/]+/items$", kind: "504-before", skip: 1, times: 3 },
      ]);
      await signe.workbench.register(understood, threePoints(understood.choice), { forward: false }, silently);
      await graph.setFaults([]);
      expect(await graph.rows()).toHaveLength(1);
      const status = await signe.workbench.lookUp(understood);
      if (!status.ok || status.value.state !== "half-written") throw new Error("not half-written");
      expect(status.value.missing).toBe(2);
      const { registration } = status.value;
      const through = scheduler.scheduleFunction((url: string, init: RequestInit) => fetch(url, init));
      const panes = [advisor(graph, SIGNE, through), advisor(graph, ANDERS, through)];
      const outcomes = await scheduler.waitFor(
        Promise.all(panes.map(({ workbench }) => workbench.finish(understood, registration))),
      );
      expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
      const rows = await graph.rows();
      expect(rows).toHaveLength(3);
      expect(violations(rows)).toEqual([]);
      expect(rows.every(({ registeredBy }) => registeredBy === SIGNE.address)).toBe(true);
    }),
    { numRuns: 10 },
  );
}, 60_000);
