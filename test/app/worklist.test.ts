// The worklist against the local Graph over http.
import type { Municipality } from "../../src/core/codebook/settings";
import { MAILS_PER_ROUND_TRIP } from "../../src/app/worklist-ports";
import type { WaitingMail, WaitingPage } from "../../src/app/worklist";
import type { Result } from "../../src/core/result";
import { advisor, ANDERS, oneCentre, SIGNE, silently, type Advisor } from "./advisor";
import { CLOSED_MAILBOX, startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";

let graph: LocalGraphForTests;
let signe: Advisor;
beforeEach(async () => {
  graph = await startLocalGraph();
  signe = advisor(graph);
});
afterEach(() => graph.stop());

const value = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const read = async (): Promise<WaitingPage> => value(await signe.worklist.read(graph.municipality));
const subjects = (waiting: readonly WaitingMail[]): readonly string[] => waiting.map(({ mail }) => mail.subject);

/** Round trips since the last `clearRequests`: a batch is one. */
async function roundTrips(): Promise<number> {
  return (await graph.requests()).filter(({ inBatch }) => !inBatch).length;
}

async function register(subject: string, who: Advisor = signe): Promise<void> {
  const understood = await who.understand(await graph.receive({ subject }));
  value(await who.workbench.register(understood, oneCentre(understood.choice), { forward: false }, silently));
}

describe("Worklist.read()", () => {
  test("leaves out what a colleague registered and what was marked as no case", async () => {
    await register("Registreret af en kollega", advisor(graph, ANDERS));
    const spam = await signe.understand(await graph.receive({ subject: "Nyhedsbrev" }));
    const choice = { ...spam.choice, contactType: "ikke-sag" as const, points: [], round: null, centre: null };
    value(await signe.workbench.register(spam, choice, { forward: false }, silently));
    await graph.receive({ subject: "Venter" });
    const { waiting } = await read();
    expect(subjects(waiting)).toEqual(["Venter"]);
    expect(await graph.rows()).toHaveLength(3);
  });

  test("has a mail again when its mark as no case is taken back", async () => {
    const mail = await signe.understand(await graph.receive({ subject: "Alligevel en sag" }));
    const choice = { ...mail.choice, contactType: "ikke-sag" as const, points: [], round: null, centre: null };
    const receipt = value(await signe.workbench.register(mail, choice, { forward: false }, silently));
    expect((await read()).waiting).toEqual([]);
    value(await signe.workbench.undo(mail, receipt.registration));
    expect(subjects((await read()).waiting)).toEqual(["Alligevel en sag"]);
  });

  test("leaves out a mail that was attached to a case, in two round trips, until the case is taken back", async () => {
    const first = await graph.receive({ subject: "Klage" });
    const understood = await signe.understand(first);
    const receipt = value(
      await signe.workbench.register(understood, oneCentre(understood.choice), { forward: false }, silently),
    );
    const second = await graph.receive({ subject: "SV: Klage" });
    const later = await signe.understand({ ...second, references: [first.internetMessageId ?? ""] });
    const status = value(await signe.workbench.lookUp(later));
    if (status.state !== "none" || !status.related) throw new Error("no related case");
    value(await signe.workbench.attach(later, status.related, "supplement"));
    await graph.clearRequests();
    expect((await read()).waiting).toEqual([]);
    expect(await roundTrips()).toBe(2);
    value(await signe.workbench.undo(understood, receipt.registration));
    expect(subjects((await read()).waiting).toSorted()).toEqual(["Klage", "SV: Klage"]);
  });

  test("has a mail again when its registration is undone", async () => {
    const understood = await signe.understand(await graph.receive({ subject: "Fortrudt" }));
    const receipt = value(
      await signe.workbench.register(understood, oneCentre(understood.choice), { forward: false }, silently),
    );
    expect((await read()).waiting).toEqual([]);
    value(await signe.workbench.undo(understood, receipt.registration));
    expect(subjects((await read()).waiting)).toEqual(["Fortrudt"]);
  });

  test("believes the register, not the stamp: a stamped mail without rows waits and says so", async () => {
    const mail = await graph.receive({ subject: "Kun mærket" });
    const ports = graph.ports();
    const stamp = value(await ports.readStamp(graph.place, { graphId: mail.graphId, internetMessageId: null }));
    value(await ports.stampMail(graph.place, stamp, "HVI-2026-0009|nokey-00"));
    const { waiting } = await read();
    expect(waiting.map(({ mail: { subject }, isStampedInVain }) => [subject, isStampedInVain])).toEqual([
      ["Kun mærket", true],
    ]);
  });

  test("shows a registration that was broken off", async () => {
    const understood = await signe.understand(await graph.receive({ subject: "Halv" }));
    await graph.setFaults([{ method: "POST", pathPattern: "/items$", kind: "503", skip: 1, times: 50 }]);
    await signe.workbench.register(understood, oneCentre(understood.choice), { forward: false }, silently);
    await graph.setFaults([]);
    expect((await read()).waiting.map(({ isHalfWritten }) => isHalfWritten)).toEqual([true]);
  });

  test("takes one round trip, and reads the inbox of the configured mailbox", async () => {
    await graph.receive();
    await graph.clearRequests();
    await read();
    expect(await roundTrips()).toBe(1);
    const asked = (await graph.requests()).filter(({ inBatch }) => inBatch).map(({ template }) => template);
    // The register is asked for a fortnight at a time: SharePoint refuses a stretch with more than 5,000 rows.
    expect(asked).toEqual([
      "/users/{mailbox}/mailFolders/{folder}/messages",
      ...Array<string>(6).fill("/sites/{site}/lists/{list}/items"),
    ]);
  });

  test("names the municipalities whose mailbox can be read, and asks in the same round trip", async () => {
    const closed: Municipality = { ...graph.municipality, id: "lukket", mailbox: CLOSED_MAILBOX };
    const two = advisor({ ...graph, municipality: graph.municipality }, SIGNE, undefined, [closed]);
    await graph.clearRequests();
    const page = value(await two.worklist.read(graph.municipality));
    expect(page.municipalities.map(({ id }) => id)).toEqual(["hvidovre"]);
    expect(await roundTrips()).toBe(1);
    const refused = await two.worklist.read(closed);
    expect(refused).toEqual({ ok: false, error: { kind: "forbidden", what: "mailbox" } });
  });
});

describe("Worklist.consider()", () => {
  test("reads and understands ten mails and their rows in one round trip", async () => {
    for (let count = 0; count < 12; count += 1) await graph.receive({ subject: `Klage ${String(count)}` });
    const { waiting } = await read();
    expect(waiting).toHaveLength(12);
    await graph.clearRequests();
    const considered = value(await signe.worklist.consider(graph.municipality, waiting));
    expect(considered).toHaveLength(MAILS_PER_ROUND_TRIP);
    expect(await roundTrips()).toBe(1);
    const [first] = considered;
    if (first?.considered.state !== "understood") throw new Error("not understood");
    expect(first.considered.understanding.mail.text).toContain("ingen svarer mig");
    expect(first.considered.understanding.mail.to).toEqual([expect.objectContaining({ address: graph.place.mailbox })]);
  });

  test("says that a mail is done when a colleague was first, and that one is gone", async () => {
    const mail = await graph.receive({ subject: "Samtidig" });
    const { waiting } = await read();
    const theirs = await advisor(graph, ANDERS).understand(mail);
    value(
      await advisor(graph, ANDERS).workbench.register(theirs, oneCentre(theirs.choice), { forward: false }, silently),
    );
    const gone = { ...(waiting[0] as WaitingMail), mail: { ...mail, graphId: "AAMkADugangen" } };
    const considered = value(await signe.worklist.consider(graph.municipality, [...waiting, gone]));
    expect(considered.map(({ considered: found }) => found)).toEqual([
      { state: "done" },
      { state: "failed", failure: { kind: "mail-gone" } },
    ]);
  });

  test("understands a mail of the worklist so that registering it registers the mail Outlook shows", async () => {
    const mail = await graph.receive({ subject: "Samme mail" });
    const { waiting } = await read();
    const [one] = value(await signe.worklist.consider(graph.municipality, waiting));
    if (one?.considered.state !== "understood") throw new Error("not understood");
    const { understanding } = one.considered;
    value(await signe.workbench.register(understanding, oneCentre(understanding.choice), { forward: false }, silently));
    const shown = value(await signe.workbench.lookUp(await signe.understand(mail)));
    expect(shown.state).toBe("registered");
  });
});
