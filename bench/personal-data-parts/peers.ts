// The peers, each behind one question: which of these strings does it take out of (or find in) this text? Maskers are
// asked generously: a planted string counts as found if it no longer stands in what they return, whatever they call it.
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { scan } from "../../src/core/personal-data/scan";
import { PERSONAL_DATA } from "../../src/knowledge/personal-data/personal-data";

/** Stretches found, or the text with the finds replaced. */
export type Answer = { readonly spans: readonly (readonly [number, number])[] } | { readonly text: string };

export interface Peer {
  readonly name: string;
  /** Types it claims to know; null for all (maskers). */
  readonly types: readonly string[] | null;
  readonly ask: (text: string) => Answer | Promise<Answer>;
}

// The peers live in bench/, wherever this runs from.
const load = createRequire(resolve("bench/package.json"));
const CANDIDATE = /\d{6}[ -]?\d{4}/g;
/** Purview, "Denmark personal identification number": the number stands alone; medium confidence asks for a word near. */
const ALONE = /(?<!\d)\d{6}[ -]?\d{4}(?!\d)/g;
const PURVIEW_WORD =
  /cpr|personnummer|personlige identifikationsnummer|identifikationsnummer|health (?:insurance )?card|sundhedskort|skat id|central person/i;
const PURVIEW_REACH = 300;

const spansOf = (text: string, pattern: RegExp, stands: (found: string, at: number) => boolean): Answer => ({
  spans: [...text.matchAll(pattern)]
    .filter((match) => stands(match[0], match.index))
    .map((match) => [match.index, match.index + match[0].length] as const),
});

const passesModulus = (written: string) =>
  Array.from(written.replace(/\D/g, "")).reduce((sum, digit, at) => sum + Number(digit) * Number("4327654321"[at]), 0) %
    11 ===
  0;

const hasPurviewWord = (text: string, at: number) =>
  PURVIEW_WORD.test(text.slice(Math.max(0, at - PURVIEW_REACH), at + PURVIEW_REACH));

function libphonenumber(): Peer {
  const { findPhoneNumbersInText } = load("libphonenumber-js") as {
    findPhoneNumbersInText: (text: string, country: string) => { startsAt: number; endsAt: number }[];
  };
  const ask = (text: string) => ({
    spans: findPhoneNumbersInText(text, "DK").map((one) => [one.startsAt, one.endsAt] as const),
  });
  return { name: "libphonenumber-js", types: ["phone"], ask };
}

function maskers(): Peer[] {
  const { SyncRedactor } = load("redact-pii") as { SyncRedactor: new () => { redact: (text: string) => string } };
  const { sanitizePii } = load("@cdssnc/sanitize-pii") as { sanitizePii: (text: string) => string };
  const { Redactor } = load("@redactpii/node") as { Redactor: new () => { redact: (text: string) => string } };
  const { OpenRedaction } = load("openredaction") as {
    OpenRedaction: new (options: object) => { detect: (text: string) => Promise<{ redacted: string }> };
  };
  const [one, two, three] = [new SyncRedactor(), new Redactor(), new OpenRedaction({ redactionMode: "placeholder" })];
  return [
    { name: "redact-pii", types: null, ask: (text) => ({ text: one.redact(text) }) },
    { name: "@cdssnc/sanitize-pii", types: null, ask: (text) => ({ text: sanitizePii(text) }) },
    { name: "@redactpii/node", types: null, ask: (text) => ({ text: two.redact(text) }) },
    { name: "openredaction", types: null, ask: async (text) => ({ text: (await three.detect(text)).redacted }) },
  ];
}

function validators(): Peer[] {
  const { stdnum } = load("stdnum") as {
    stdnum: { DK: { cpr: { validate: (written: string) => { isValid: boolean } } } };
  };
  const { isTaxID } = load("validator") as { isTaxID: (written: string, locale: string) => boolean };
  return [
    {
      name: "stdnum",
      types: ["cpr"],
      ask: (text) => spansOf(text, CANDIDATE, (found) => stdnum.DK.cpr.validate(found).isValid),
    },
    {
      name: "validator",
      types: ["cpr"],
      ask: (text) => spansOf(text, CANDIDATE, (found) => isTaxID(found.replace(" ", "-"), "dk-DK")),
    },
    {
      name: "Purview rule, low confidence (emulated)",
      types: ["cpr"],
      ask: (text) => spansOf(text, ALONE, passesModulus),
    },
    {
      name: "Purview rule, medium confidence (emulated)",
      types: ["cpr"],
      ask: (text) => spansOf(text, ALONE, (found, at) => passesModulus(found) && hasPurviewWord(text, at)),
    },
  ];
}

/** Ours first, then every peer. */
export function peers(): readonly Peer[] {
  const ours: Peer = {
    name: "ours",
    types: null,
    ask: (text) => ({ spans: scan(text, PERSONAL_DATA).map((one) => [one.start, one.end] as const) }),
  };
  return [ours, libphonenumber(), ...maskers(), ...validators()];
}
