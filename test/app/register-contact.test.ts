// Contacts without a mail, against the local Graph: same rules, same rows, once however often the form is sent.
import { violations } from "../../src/core/registration/invariants";
import type { AppointmentSource, FormId, FormSource } from "../../src/core/registration/contact-source";
import type { CitizenKey } from "../../src/core/registration/citizen-key";
import type { RowKey } from "../../src/core/registration/row";
import type { Choice } from "../../src/core/registration/decision";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import { advisor, ANDERS, SIGNE, threePoints } from "./advisor";

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());
beforeEach(async () => {
  await graph.manage("POST", "reset", {});
});

const CHOICE: Choice = threePoints({
  contactType: "klagesag",
  round: 1,
  chaser: false,
  centre: "sundhed-og-aeldre",
  contributingCentres: [],
  points: [],
  rejectionGround: null,
  decisionDate: "2026-11-02",
  appealDeadline: "2026-11-30",
  appealBody: "Ankestyrelsen",
  urgent: false,
  treatment: "hjaelp-til-klageprocessen",
  responseDue: "2026-12-08",
  consent: true,
  insecureMail: "ingen",
});
const call = (part: Partial<FormSource> = {}): FormSource => ({
  kind: "form",
  formId: "5d0c7d1e-0000-4000-8000-000000000001" as FormId,
  contactForm: "telefon",
  received: "2026-11-23T10:05:00+01:00",
  ...part,
});

describe("registerContact()", () => {
  it.each(["telefon", "moede", "brev", "digital-post"] as const)(
    "%s becomes the rows a mail would",
    async (contactForm) => {
      const { work } = advisor(graph, SIGNE);
      const contact = {
        source: call({ contactForm }),
        choice: CHOICE,
        summary: "Afslag på rengøring; tlf. 20 30 40 50",
      };
      const receipt = await work.registerContact(graph.municipality, contact);
      expect(receipt).toMatchObject({ ok: true, value: { alreadyRegistered: false, left: [] } });
      const rows = await graph.rows();
      expect(rows.map(({ kind, theme, centre }) => [kind, theme, centre].join(" "))).toEqual([
        "hovedsag HJ01 sundhed-og-aeldre",
        "foelgesag GF02 sundhed-og-aeldre",
        "enkeltsag GF06 borgerservice",
      ]);
      expect(rows[0]).toMatchObject({ contactForm, received: "2026-11-23T09:05:00Z", conversationKey: null });
      expect(rows[0]?.summary).toBe("Afslag på rengøring; tlf. [telefon]");
      expect(violations(rows)).toEqual([]);
      expect((await graph.events()).map(({ type }) => type)).toEqual(["registreret"]);
      expect(await work.lookUpContact(graph.municipality, contact.source)).toMatchObject({
        ok: true,
        value: { state: "registered" },
      });
    },
  );

  it("belongs to an earlier case and has its citizen; where the case was taken back nothing is written", async () => {
    const signe = advisor(graph, SIGNE);
    const first = { source: call(), choice: CHOICE, summary: null };
    await signe.work.registerContact(graph.municipality, first);
    const [earlier] = await graph.rows();
    const ports = graph.ports();
    const citizenKey = "mzxw6ytbojtg633c" as CitizenKey;
    await ports.updateRows(graph.place, [{ row: earlier!, fields: { citizenKey } }]);
    const choice = { ...CHOICE, round: 2 as const, relatedKey: earlier!.key };
    const again = { source: call({ formId: "5d0c7d1e-0000-4000-8000-000000000002" as FormId }), choice, summary: null };
    expect(await signe.work.registerContact(graph.municipality, again)).toMatchObject({ ok: true });
    const rows = (await graph.rows()).filter(({ mailKey }) => mailKey !== earlier!.mailKey);
    expect(rows.map((row) => [row.relatedKey, row.citizenKey, row.round])).toEqual([
      [earlier!.key, citizenKey, 2],
      [null, citizenKey, 2],
      [null, citizenKey, 2],
    ]);
    const gone = { ...choice, relatedKey: `${"0".repeat(40)}-00` as RowKey };
    const third = {
      ...again,
      source: call({ formId: "5d0c7d1e-0000-4000-8000-000000000003" as FormId }),
      choice: gone,
    };
    expect(await signe.work.registerContact(graph.municipality, third)).toEqual({
      ok: false,
      error: { kind: "conflict" },
    });
    expect(await graph.rows()).toHaveLength(6);
  });

  it("takes an appointment as a meeting, found again by every colleague", async () => {
    const source: AppointmentSource = { kind: "appointment", iCalUId: "040000008200E0", start: "2026-11-23T13:00:00Z" };
    await advisor(graph, SIGNE).work.registerContact(graph.municipality, { source, choice: CHOICE, summary: null });
    expect((await graph.rows())[0]).toMatchObject({ contactForm: "moede", received: "2026-11-23T13:00:00Z" });
    const { work } = advisor(graph, ANDERS);
    expect(await work.registerContact(graph.municipality, { source, choice: CHOICE, summary: null })).toMatchObject({
      ok: true,
      value: { alreadyRegistered: true, registration: { by: SIGNE.address } },
    });
    expect(await graph.rows()).toHaveLength(3);
  });

  it.each(["504-before", "504-after", "503", "offline-after", "throttle"])(
    "once, after %s in the middle",
    async (kind) => {
      const { work } = advisor(graph, SIGNE);
      const contact = { source: call(), choice: CHOICE, summary: null };
      await graph.setFaults([
        {
          method: "POST",
          pathPattern: `${graph.place.listId}/items$`,
          kind,
          skip: 1,
          times: 3,
          retryAfterSeconds: 600,
        },
      ]);
      await work.registerContact(graph.municipality, contact);
      await graph.setFaults([]);
      expect(await work.registerContact(graph.municipality, contact)).toMatchObject({ ok: true, value: { left: [] } });
      const rows = await graph.rows();
      expect(rows).toHaveLength(3);
      expect(violations(rows)).toEqual([]);
    },
  );

  it("refuses what was received later than now, and what the codebook refuses", async () => {
    const { work } = advisor(graph, SIGNE);
    const later = { source: call({ received: "2031-01-01T10:00:00Z" }), choice: CHOICE, summary: null };
    expect(await work.registerContact(graph.municipality, later)).toEqual({
      ok: false,
      error: { kind: "invalid-choice", problems: ["received-later"] },
    });
    const pointless = { source: call(), choice: { ...CHOICE, points: [] }, summary: null };
    expect(await work.registerContact(graph.municipality, pointless)).toEqual({
      ok: false,
      error: { kind: "invalid-choice", problems: ["points-missing"] },
    });
    expect(await graph.rows()).toEqual([]);
  });
});
