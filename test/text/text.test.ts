import { DA } from "../../src/text/da";
import { daysBetween } from "../../src/text/dates";
import { EN } from "../../src/text/en";
import { type FailureSentence, failureSentences } from "../../src/text/failure-text";
import { loadText, type Text } from "../../src/text/text";
import type { Failure } from "../../src/app/failure";

/** One value of every kind of failure; a kind that lacks here does not compile. */
const FAILURES: { readonly [K in Failure["kind"]]: Extract<Failure, { kind: K }> } = {
  offline: { kind: "offline" },
  throttled: { kind: "throttled", retryAfterSeconds: 20 },
  server: { kind: "server", status: 503, requestId: "r-1" },
  "sign-in-needed": { kind: "sign-in-needed" },
  "consent-needed": { kind: "consent-needed" },
  "client-too-old": { kind: "client-too-old" },
  forbidden: { kind: "forbidden", what: "list" },
  "list-missing": { kind: "list-missing" },
  "unknown-schema": { kind: "unknown-schema", columns: ["Tema"] },
  "list-version": { kind: "list-version", found: 1, needed: 2 },
  conflict: { kind: "conflict" },
  "mail-gone": { kind: "mail-gone" },
  "mail-unreadable": { kind: "mail-unreadable", why: "no body" },
  "unknown-mailbox": { kind: "unknown-mailbox", mailbox: "x@example.dk" },
  "wrong-municipality": { kind: "wrong-municipality", municipality: "Ishøj Kommune" },
  "case-in-use": { kind: "case-in-use" },
  "cannot-forward-signed": { kind: "cannot-forward-signed" },
  "centre-without-address": { kind: "centre-without-address", centre: "Borgerservice" },
  "nothing-to-report": { kind: "nothing-to-report" },
  settings: { kind: "settings", problems: ["tenantId mangler"] },
  unexpected: { kind: "unexpected", status: 418, code: "teapot", requestId: null },
};

/** Every sentence of a language with its place; functions are called with stand-in words. */
function sentencesOf(value: unknown, place = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, part]) => sentencesOf(part, `${place}.${key}`));
  return [];
}

const said = ({ alarms, labels, pane, failures }: Text) => {
  const { of, ...plain } = failures;
  const failed = Object.values(FAILURES).map((failure) =>
    (of[failure.kind] as (one: Failure) => FailureSentence)(failure),
  );
  return sentencesOf({ alarms, labels, pane, failures: plain, failed });
};
const places = (text: Text) => said(text).map(([place]) => place);

describe.each([DA, EN])("the sentences in $language", (text) => {
  it("are never empty, loud or vague", () => {
    for (const [place, sentence] of said(text)) {
      expect([place, sentence.trim()]).not.toEqual([place, ""]);
      expect([place, sentence]).not.toEqual([place, expect.stringMatching(/!|fejl opstod|error occurred|ugyldig/i)]);
    }
  });

  it("name no code of the register", () => {
    const codes = said(text).filter(([, sentence]) => /\b(?:GF|FL|HJ|FA|DI|AN)\d\d\b/.test(sentence));
    expect(codes).toEqual([]);
  });

  it.each(Object.values(FAILURES))("say of $kind what happened, what was not done and what to do", (failure) => {
    const { happened, notDone, next } = failureSentences(text.failures, failure, text.failures.notDone.register);
    for (const sentence of [happened, notDone, next]) expect(sentence).toMatch(/\S.*\.$/);
    expect(new Set([happened, notDone, next]).size).toBe(3);
  });

  it("do not claim that nothing was done when nobody knows", () => {
    const { notDone } = failureSentences(text.failures, FAILURES.server, text.failures.notDone.register);
    expect(notDone).toBe(text.failures.uncertain);
  });

  it("say why a file is no mail", () => {
    const { mailFile } = text.failures;
    expect(mailFile["too-large"]({ kind: "too-large", bytes: 31_000_000, limit: 26_214_400 }).happened).toContain("30");
    expect(mailFile["not-a-mail"]({ kind: "not-a-mail" }).next).toContain(".eml");
  });
});

describe("the two languages", () => {
  it("have the same sentences", () => {
    expect(places(EN)).toEqual(places(DA));
  });

  it.each(["da", "en"] as const)("loadText() gives %s", async (language) => {
    expect((await loadText(language)).language).toBe(language);
  });
});

describe("dates", () => {
  it.each([
    ["2026-03-12", "12. marts 2026", "12 March 2026"],
    ["2026-03-12T23:30:00Z", "13. marts 2026", "13 March 2026"],
    ["2026-07-12T22:30:00Z", "13. juli 2026", "13 July 2026"],
  ])("date(%s) is the Danish day", (iso, da, en) => {
    expect(DA.dates.date(iso)).toBe(da);
    expect(EN.dates.date(iso)).toBe(en);
  });

  it.each([
    ["2026-03-12", "i dag"],
    ["2026-03-13", "i morgen"],
    ["2026-03-15", "om 3 dage"],
    ["2026-03-09", "for 3 dage siden"],
    ["2026-06-01", "1. juni 2026"],
  ])("distance(%s) is %s", (iso, expected) => {
    expect(DA.dates.distance(iso, "2026-03-12")).toBe(expected);
  });

  it("moment() has the Danish clock", () => {
    expect(DA.dates.moment("2026-03-12T09:14:00Z")).toBe("12. marts 2026 kl. 10.14");
    expect(EN.dates.moment("2026-03-12T09:14:00Z")).toBe("12 March 2026 at 10:14");
  });

  it("daysBetween() counts over the change to summer time", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  });
});
