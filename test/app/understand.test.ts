import { choiceFromSuggestion } from "../../src/app/choice-from-suggestion";
import { understand } from "../../src/app/understand";
import type { Suggestion } from "../../src/core/classification/suggestion";
import type { Municipality } from "../../src/core/codebook/settings";
import type { Mail } from "../../src/core/mail/mail";
import { splitThread } from "../../src/core/mail/split-thread";
import { decide } from "../../src/core/registration/decide";
import { CODEBOOK } from "../../src/knowledge/codebook";
import { input } from "../core/registration/make";
import { SUGGESTION } from "./advisor";

const municipality: Municipality = {
  id: "hvidovre",
  name: "Hvidovre Kommune",
  casePrefix: "HVI",
  mailbox: "Borgerraadgiver@Kommune.example",
  siteId: "site",
  lists: { cases: "a", events: "b" },
  centres: [],
  domains: { own: [], secure: [] },
  responseBusinessDays: 10,
};
const verdict = { insecureMail: "udgaaende", unsafe: [], findings: [], unread: [] } as const;
const NOW = "2026-11-23T23:30:00Z";
const context = { municipality, codebook: CODEBOOK, verdict, now: NOW };

const mail: Mail = {
  internetMessageId: "<a@mail.example>",
  conversationId: null,
  graphId: null,
  mailbox: "borgerraadgiver@kommune.example",
  mailClass: "note",
  from: null,
  to: [],
  cc: [],
  received: "2026-11-23T09:12:00+01:00",
  subject: "Klage",
  html: null,
  text: "Jeg vil klage.",
  attachments: [],
  references: [],
  headers: {},
  categories: [],
};
const sure = <T>(value: T) => ({ value, probability: 1, confidence: "sikker" as const, ranked: [], reasons: [] });

describe("choiceFromSuggestion()", () => {
  it("fills every field so that a right suggestion needs no more than a yes", () => {
    const choice = choiceFromSuggestion(SUGGESTION, context);
    expect(choice).toMatchObject({
      contactType: "klagesag",
      round: 1,
      points: [
        { theme: "HJ01", centre: "sundhed-og-aeldre" },
        { theme: "GF02", centre: "sundhed-og-aeldre" },
      ],
      appealDeadline: "2026-11-30",
      appealBody: "Ankestyrelsen",
      insecureMail: "udgaaende",
      consent: null,
    });
    const decision = decide(input(choice, { suggestion: SUGGESTION, forward: true }));
    expect(decision).toMatchObject({ ok: true, value: { corrected: [] } });
  });

  it("counts the svarfrist in business days from the date in Denmark", () => {
    expect(choiceFromSuggestion(SUGGESTION, context).responseDue).toBe("2026-12-08");
  });

  it.each<[string, Partial<Suggestion>, string | null]>([
    ["an enquiry that is answered here", { contactType: sure("vejledning"), treatment: sure("vejledning") }, null],
    [
      "an enquiry that is passed on",
      { contactType: sure("vejvisning"), treatment: sure("videreformidlet") },
      "2026-12-08",
    ],
    ["a centre nothing is forwarded to", { centre: sure("andre-instanser") }, null],
  ])("proposes for %s a svarfrist of its own", (_, change, due) => {
    expect(choiceFromSuggestion({ ...SUGGESTION, ...change }, context).responseDue).toBe(due);
  });

  it("leaves points, round and ground out of an enquiry", () => {
    const choice = choiceFromSuggestion(
      { ...SUGGESTION, contactType: sure("vejledning"), rejectionGround: sure("over-et-aar") },
      context,
    );
    expect(choice).toMatchObject({ points: [], round: null, rejectionGround: null });
  });
});

describe("understand()", () => {
  const seen: string[] = [];
  const deps = {
    settings: { tenantId: "t", clientId: "c", localGraphOrigin: null, municipalities: [municipality] },
    codebook: CODEBOOK,
    now: () => NOW,
    splitThread,
    suggest: (_mail: Mail, _thread: unknown, { today }: { readonly today: string }) => {
      seen.push(today);
      return SUGGESTION;
    },
    assessThread: () => verdict,
  };
  it("finds the municipality by its mailbox and works with the date in Denmark", () => {
    const understood = understand(mail, deps);
    expect(understood).toMatchObject({
      ok: true,
      value: { municipality: { id: "hvidovre" }, thread: [{ boundary: "newest" }] },
    });
    expect(seen).toEqual(["2026-11-24"]);
  });
  it.each(["andre@kommune.example", null])("fails for the mailbox %s, which no municipality has", (mailbox) => {
    expect(understand({ ...mail, mailbox }, deps)).toEqual({
      ok: false,
      error: { kind: "unknown-mailbox", mailbox: mailbox ?? "" },
    });
  });
});
