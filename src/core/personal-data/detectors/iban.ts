// IBAN: length by country and ISO 7064 mod 97 (ISO 13616; the SWIFT registry). With the check digits tested, chance
// hits are one in a hundred of what has the shape; upper and lower case, blanks and hyphens are all in use.
import { isLetter } from "../automaton";
import { isNear } from "../label-rule";
import type { Scene } from "../scene";
import { isWordCode } from "../text-tests";
import type { Candidate, Detector } from "./detector";

/** A Danish account in the IBAN form: people mistype, and the account is theirs all the same. */
const DANISH = /^(?:DK|FO|GL)\d{16}$/;

const isGlue = (code: number) => code === 32 || code === 45;

/** Remainder of the rearranged number modulo 97; letters count 10–35. */
function remainder(compact: string): number {
  const turned = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (let at = 0; at < turned.length; at++) {
    const code = turned.charCodeAt(at);
    const value = code >= 65 ? code - 55 : code - 48;
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest;
}

/** Reads `length` letters and digits from `start`, single blanks and hyphens between; null where they end early. */
function compactFrom(text: string, start: number, length: number): { compact: string; end: number } | null {
  let compact = "";
  let at = start;
  for (; at < text.length && compact.length < length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 && isWordCode(code)) compact += text.charAt(at);
    else if (!isGlue(code) || isGlue(text.charCodeAt(at - 1))) return null;
  }
  return compact.length === length ? { compact: compact.toUpperCase(), end: at } : null;
}

function ibanAt(scene: Scene, run: number): Candidate | null {
  const { text, knowledge } = scene;
  const before = text.charCodeAt(run - 1);
  if (before !== 32 && !isLetter(before)) return null;
  const start = before === 32 ? run - 3 : run - 2;
  if (start < 0 || !isLetter(text.charCodeAt(start)) || !isLetter(text.charCodeAt(start + 1))) return null;
  if (isWordCode(text.charCodeAt(start - 1))) return null;
  const length = knowledge.ibanLengths.get(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return null;
  const read = compactFrom(text, start, length);
  if (read === null || isWordCode(text.charCodeAt(read.end))) return null;
  if (remainder(read.compact) === 1)
    return { type: "iban", start, end: read.end, level: "certain", rule: "iban-mod97" };
  const isMistyped = DANISH.test(read.compact) && (isNear(scene, start, "iban") || isNear(scene, start, "account"));
  return isMistyped ? { type: "iban", start, end: read.end, level: "possible", rule: "iban-mistyped" } : null;
}

export const iban: Detector = {
  id: "iban",
  runs: Array.from({ length: 24 }, (_, at) => at + 1),
  groups: [],
  at: ibanAt,
};
