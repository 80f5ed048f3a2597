import { forwardTexts, type ForwardContext } from "../../../src/core/forwarding/forward-text";
import { escapeHtml, fill } from "../../../src/core/forwarding/escape-html";
import { redactSubject } from "../../../src/core/forwarding/redact-subject";
import type { Municipality } from "../../../src/core/codebook/settings";
import type { Choice } from "../../../src/core/registration/decision";
import { CODEBOOK } from "../../../src/knowledge/codebook";
import { FORWARD_TEXT_DA } from "../../../src/text/forward-text-da";
import { COMPLAINT, ENQUIRY, points, stored } from "../registration/make";

const municipality: Municipality = {
  id: "hvidovre",
  name: "Hvidovre Kommune",
  casePrefix: "HVI",
  mailbox: "borgerraadgiver@kommune.example",
  siteId: "site",
  lists: { cases: "a", events: "b" },
  centres: [
    { id: "sundhed-og-aeldre", address: "sundhed@kommune.example" },
    { id: "borgerservice", address: "borgerservice@kommune.example" },
    { id: "beskaeftigelse", address: null },
  ],
  domains: { own: ["kommune.example"], secure: [] },
  responseBusinessDays: 10,
};
const context: ForwardContext = {
  municipality,
  codebook: CODEBOOK,
  templates: FORWARD_TEXT_DA,
  subject: "Klage over <hjælpen> 120371-6123",
  redact: (text) => text,
};

const forwards = (choice: Choice, more: Partial<ForwardContext> = {}) =>
  forwardTexts(stored(choice), { ...context, ...more }).map((one) => {
    if (!one.ok) throw new Error(one.error.centre);
    return one.value;
  });
const textOf = (html: string): string => html.replace(/<[^>]+>/g, "\n");

describe("forwardTexts()", () => {
  it("makes one forward per centre with only that centre's points", () => {
    const made = forwards({
      ...COMPLAINT,
      points: points("HJ01@sundhed-og-aeldre", "GF02@sundhed-og-aeldre", "GF06@borgerservice"),
    });
    expect(made.map(({ centre, forRow, text }) => [centre, forRow.slice(-2), text.to.address])).toEqual([
      ["sundhed-og-aeldre", "00", "sundhed@kommune.example"],
      ["borgerservice", "02", "borgerservice@kommune.example"],
    ]);
    const [first, second] = made.map(({ text }) => textOf(text.html));
    expect(first).toContain("Afslag (HVI-2026-0142)");
    expect(first).toContain("Manglende svar (HVI-2026-0143)");
    expect(first).not.toContain("optræden");
    expect(second).toContain("Venlig og hensynsfuld optræden (HVI-2026-0144)");
    expect(second).not.toContain("Afslag");
  });

  it("asks for a position on every point, the date, Digital Post, and tells the klagefrist", () => {
    const [forward] = forwards(COMPLAINT);
    const text = textOf(forward!.text.html);
    for (const words of [
      "tage stilling til hvert klagepunkt: er klagen berettiget eller ej, og hvorfor",
      "Svarfrist: 7. december 2026",
      "Svar borgeren via Digital Post",
      "afgørelse af 2. november 2026",
      "til Ankestyrelsen er 30. november 2026",
      "Borgeren har sagt ja",
    ])
      expect(text).toContain(words);
    expect(forward!.text.html).toContain("<ol><li>Afslag");
  });

  it.each<[string, Choice, string]>([
    ["1. omgang", COMPLAINT, "før borgerrådgiveren selv tager stilling"],
    ["2. omgang", { ...COMPLAINT, round: 2 }, "Dette er 2. omgang"],
    ["genfremsendt", { ...COMPLAINT, round: 2, treatment: "genfremsendt" }, "sender klagen til jer igen"],
    [
      "an enquiry",
      { ...ENQUIRY, contactType: "vejvisning", treatment: "videreformidlet" },
      "en henvendelse, som hører til hos jer",
    ],
  ])("says what it is: %s", (_, choice, words) => {
    expect(forwards(choice)[0]!.text.html).toContain(words);
  });

  it("has neither points nor demands where there is no complaint", () => {
    const [forward] = forwards({ ...ENQUIRY, contactType: "vejvisning", treatment: "videreformidlet" });
    expect(forward!.text.html).not.toContain("Klagepunkter");
    expect(forward!.text.subject).toBe("HVI-2026-0142: Klage over <hjælpen> ••••••-••••");
  });

  it("names the other centres of one course of events, and only of that", () => {
    const together = { ...COMPLAINT, points: points("GF04@sundhed-og-aeldre", "GF02@borgerservice") };
    const [first, second] = forwards(together).map(({ text }) => text.html);
    expect(first).toContain("Samme forløb vedrører også: Borgerservice.");
    expect(second).toContain("Samme forløb vedrører også: Center for Sundhed og Ældre.");
    const apart = { ...COMPLAINT, points: points("HJ01@sundhed-og-aeldre", "GF02@borgerservice") };
    for (const { text } of forwards(apart)) expect(text.html).not.toContain("Samme forløb");
  });

  it("has a case number first and no CPR-shaped number in the subject, within 255 characters", () => {
    const [forward] = forwards(COMPLAINT, { subject: `120371-6123 ${"lang ".repeat(80)}` });
    expect(forward!.text.subject).toMatch(/^HVI-2026-0142: Til besvarelse senest 7\. december 2026: ••••••-•••• lang/);
    expect(forward!.text.subject.length).toBeLessThanOrEqual(255);
    const [named] = forwards(COMPLAINT, { redact: (text) => text.replace("hjælpen", "•••") });
    expect(named!.text.subject).toContain("Klage over <•••>");
  });

  it("answers the name of a centre without address, and nothing for one that cannot be forwarded to", () => {
    const choice = { ...COMPLAINT, points: points("HJ01@sundhed-og-aeldre", "GF02@beskaeftigelse", "GF06@uoplyst") };
    const made = forwardTexts(stored(choice), context);
    expect(made.map((one) => (one.ok ? one.value.centre : one.error))).toEqual([
      "sundhed-og-aeldre",
      { centre: "Center for Beskæftigelse" },
    ]);
  });

  it("escapes every value", () => {
    const evil = { ...municipality, name: '<img src=x onerror="alert(1)">' };
    const [forward] = forwards(COMPLAINT, { municipality: evil });
    expect(forward!.text.html).not.toContain("<img");
    expect(forward!.text.html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
  });
});

it.each([
  ["Klage 120371-6123", "Klage ••••••-••••"],
  ["120371 6123", "•••••• ••••"],
  ["1203716123 igen 120371–6123", "•••••••••• igen ••••••–••••"],
  ["CPR: 12 03 71 61 23", "CPR: •• •• •• •• ••"],
  ["12/03-71 6123 og 120371-612 3", "••/••-•• •••• og ••••••-••• •"],
  ["120371     6123", "•••••• ••••"],
  ["991399   -   7123 og 991399\u2009\n7123", "•••••• - •••• og •••••• ••••"],
  ["120371_6123", "••••••_••••"],
  ["sag 2026-123456", "sag 2026-123456"],
  ["ring +45 20 61 77 40", "ring +45 20 61 77 40"],
  ["12345678901", "12345678901"],
])("redactSubject(%s)", (subject, redacted) => {
  expect(redactSubject(subject)).toBe(redacted);
});

it("fill() refuses a mark without a value, and escapeHtml() leaves no mark-up", () => {
  expect(() => fill("{due}", {})).toThrow(RangeError);
  expect(escapeHtml(`<a href='x'>&"`)).toBe("&lt;a href=&#39;x&#39;&gt;&amp;&quot;");
});
