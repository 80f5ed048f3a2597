import { confirmSure } from "../../src/app/confirm-sure";
import { advisor } from "./advisor";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";

let graph: LocalGraphForTests;
beforeEach(async () => {
  graph = await startLocalGraph();
});
afterEach(() => graph.stop());

async function threeMails() {
  const signe = advisor(graph);
  const mails = [];
  for (const key of ["første", "anden", "tredje"])
    mails.push({ key, understanding: await signe.understand(await graph.receive({ subject: key })) });
  return { signe, mails };
}

test("confirmSure() registers each mail and tells each result; one that fails stops none of the others", async () => {
  const { signe, mails } = await threeMails();
  const told: string[] = [];
  const gone = { ...mails[1], key: "anden", understanding: withoutReceived(mails[1]?.understanding) };
  const all = [mails[0], gone, mails[2]].filter((one) => one !== undefined);
  await confirmSure(
    all,
    (key, result) => told.push(`${key} ${result === "started" ? result : result.ok ? "ok" : result.error.kind}`),
    signe.workbench,
  );
  expect(told).toEqual([
    "første started",
    "første ok",
    "anden started",
    "anden invalid-choice",
    "tredje started",
    "tredje ok",
  ]);
  expect(new Set((await graph.rows()).map(({ mailKey }) => mailKey)).size).toBe(2);
});

test("confirmSure() pressed twice at once registers every mail once", async () => {
  const { signe, mails } = await threeMails();
  const silently = (): void => undefined;
  await Promise.all([confirmSure(mails, silently, signe.workbench), confirmSure(mails, silently, signe.workbench)]);
  const rows = await graph.rows();
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  expect(rows).toHaveLength(6);
});

test("confirmSure() stops between two mails when it is told to", async () => {
  const { signe, mails } = await threeMails();
  const done: string[] = [];
  await confirmSure(
    mails,
    (key, result) => {
      if (result !== "started") done.push(key);
    },
    signe.workbench,
    () => done.length === 1,
  );
  expect(done).toEqual(["første"]);
});

type Understanding = Parameters<typeof confirmSure>[0][number]["understanding"];
function withoutReceived(understanding: Understanding | undefined): Understanding {
  if (understanding === undefined) throw new Error("no understanding");
  return { ...understanding, mail: { ...understanding.mail, received: null } };
}
