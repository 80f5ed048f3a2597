// Wherever a CPR-shaped string stands in a mail, none of it comes out by a way of ours: rows, forwards, breach
// note, failures. Run over the local Graph, so what is looked at is what the service was sent.
import * as fc from "fast-check";
import { advisor } from "./advisor";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";
import { assessThread } from "../../src/core/personal-data/assess-thread";
import { splitThread } from "../../src/core/mail/split-thread";
import type { Understanding } from "../../src/app/workbench";
import { PERSONAL_DATA } from "../../src/knowledge/personal-data/personal-data";

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());
beforeEach(async () => {
  await graph.manage("POST", "reset", {});
});

const two = (value: number) => String(value).padStart(2, "0");
/** Nobody's: a year and a seventh digit that no number was given out with. */
const numbers = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 58, max: 99 }),
    seventh: fc.integer({ min: 5, max: 8 }),
    rest: fc.integer({ min: 0, max: 999 }),
    dash: fc.constantFrom("-", " ", "", " - ", "–"),
  })
  .map(({ day, month, year, seventh, rest, dash }) => ({
    written: `${two(day)}${two(month)}${two(year)}${dash}${String(seventh)}${String(rest).padStart(3, "0")}`,
    serial: `${String(seventh)}${String(rest).padStart(3, "0")}`,
  }));
const CPR_SHAPED = /(?<!\d)\d{6}[\s\u00a0]{0,3}[-–]?[\s\u00a0]{0,3}\d{4}(?!\d)/u;

/** The mail with a number in every place a mail has; the municipality's own older message is quoted in it. */
async function planted(written: string): Promise<Understanding> {
  const { understand } = advisor(graph);
  const received = await graph.receive({ subject: `Klage ${written} over hjemmehjælpen`, text: `Mit cpr ${written}.` });
  const mail = {
    ...received,
    from: { name: `Borger ${written}`, address: "borger@gmail.com" },
    text: `Mit cpr ${written}.\n\nFra: Lone Friis <lofr@kommune.example>\nSendt: 2. november 2026 09:12\nTil: borger@gmail.com\nEmne: Sag ${written}\n\nDit cpr-nummer er ${written}, og din diagnose er kendt.\n`,
    attachments: [{ name: `${written}.pdf`, contentType: "application/pdf", size: 1, isInline: false }],
  };
  const understood = await understand(mail);
  const { municipality } = understood;
  const thread = splitThread(mail);
  const verdict = assessThread(mail, thread, { municipality, knowledge: PERSONAL_DATA, today: "2026-11-24" });
  return { ...understood, thread, verdict };
}

describe("a CPR-shaped string anywhere in a mail", () => {
  it("is in no row, forward to an unsafe address or breach note", async () => {
    await fc.assert(
      fc.asyncProperty(numbers, async ({ written, serial }) => {
        await graph.manage("POST", "reset", {});
        const { workbench } = advisor(graph);
        const understanding = await planted(written);
        expect(understanding.verdict.insecureMail).toBe("udgaaende");
        const outside = understanding.municipality.centres.map((one) => ({ ...one, address: "center@privat.example" }));
        const away = { ...understanding, municipality: { ...understanding.municipality, centres: outside } };
        const made = await workbench.register(away, away.choice, { forward: true }, () => undefined);
        if (!made.ok || !("registration" in made.value)) throw new Error("not registered");
        expect(made.value.left).toEqual([]);
        const note = await workbench.writeBreachNote(away, made.value.registration);
        expect(note.ok).toBe(true);
        const drafts = await graph.messages("drafts");
        expect(drafts).toHaveLength(2);
        const bodies = await Promise.all(drafts.map((one) => graph.message(String(one["id"]))));
        const texts = bodies.flatMap((one) => [one["subject"], one["html"], one["text"]]).map(String);
        for (const text of texts) {
          expect(text).not.toContain(written);
          expect(text).not.toMatch(new RegExp(`(?<!\\d)${serial}(?!\\d)`, "u"));
        }
        // The keys are hashes, which hold runs of ten digits now and then.
        const rows = JSON.stringify(await graph.rows()).replace(/[0-9a-f]{40}|[0-9a-f-]{36}/gu, "");
        expect(rows).not.toContain(written);
        expect(rows).not.toMatch(CPR_SHAPED);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it("is in no failure", async () => {
    const understanding = await planted("120371-6123");
    await graph.setFaults([{ pathPattern: ".", kind: "500" }]);
    const { workbench } = advisor(graph);
    const silently = () => undefined;
    const failures = [
      await workbench.lookUp(understanding),
      await workbench.register(understanding, understanding.choice, { forward: true }, silently),
      await workbench.writeBreachNote(understanding, null),
    ];
    await graph.setFaults([]);
    expect(failures.map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(JSON.stringify(failures)).not.toMatch(CPR_SHAPED);
  });
});
