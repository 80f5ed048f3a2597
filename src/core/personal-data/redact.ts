// Takes found data out of a text before it leaves: forwards, summaries, the register, logs. Works on HTML as well: the
// spans are of the text as given, tags included, and a masked form holds no markup.
import type { Finding, FindingLevel, FindingType } from "./finding";

const RANK: Readonly<Record<FindingLevel, number>> = { certain: 3, probable: 2, possible: 1 };
const DIGIT = /\d/g;
const HIDDEN = "•";

/** What stands in place of a finding: of a CPR number not even the birth date, of a word of a category the word itself. */
const REPLACEMENTS: Partial<Record<FindingType, string>> = {
  cpr: "[cpr]",
  telefon: "[telefon]",
  email: "[e-mail]",
  adresse: "[adresse]",
  konto: "[konto]",
  iban: "[iban]",
  kort: "[kort]",
  cvr: "[cvr]",
  pas: "[pas]",
  koerekort: "[kørekort]",
  nummerplade: "[nummerplade]",
  "beskyttet-adresse": "[beskyttet]",
};

/** A CPR-shaped string whatever its date: a last net under the findings, for what leaves the core. */
const CPR_SHAPED = /(?<!\d)\d{6}(?:[ \t\u00a0]{0,2}[-\u2010-\u2015\u2212./·]?[ \t\u00a0]{0,2})\d{4}(?!\d)/g;

/** Each round takes out something that the last one brought together; mail needs two or three. */
const MOST_ROUNDS = 64;

/** The name of its kind in brackets. */
export const replacementOf = (finding: Finding): string => REPLACEMENTS[finding.type] ?? "[udeladt]";

/**
 * The text with every finding of at least `level` replaced by the name of its kind. Findings must be of this very text,
 * ordered and without overlap, as `scan` returns them.
 */
export function redact(text: string, findings: readonly Finding[], level: FindingLevel = "possible"): string {
  let kept = 0;
  let redacted = "";
  for (const one of findings) {
    if (RANK[one.level] < RANK[level] || one.start < kept) continue;
    redacted += text.slice(kept, one.start) + replacementOf(one);
    kept = one.end;
  }
  return redacted + text.slice(kept);
}

/** The text with dots for its digits. */
export const hideAllDigits = (text: string): string => text.replace(DIGIT, HIDDEN);

/** Hides the digits of everything shaped like a CPR number, even where the date is no date. */
export const hideCprShaped = (text: string): string => text.replace(CPR_SHAPED, hideAllDigits);

/**
 * A text fit for eyes outside: what is found of at least `level` named, CPR-shaped strings hidden. `find` is the scanner
 * with its lists; it runs again until it finds nothing, for what stands side by side can come together once something
 * between is gone.
 */
export function redactForOutside(
  text: string,
  find: (text: string) => readonly Finding[],
  level: FindingLevel = "possible",
): string {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const cleaned = hideCprShaped(redact(current, find(current), level));
    if (cleaned === current) break;
    current = cleaned;
  }
  return current;
}
