// Danish bank accounts: registration number (4 digits) and account number (up to 10). There is no public check digit,
// so a label (reg., konto, NemKonto, a bank's name) must speak of it.
import { isNear, labelKindAt } from "../label-rule";
import type { Scene } from "../scene";
import { codeAt, digitsEnd, isDigitAt, isWordAt } from "../signs";
import { countDigits, matchEnd } from "../text-tests";
import type { Candidate, Detector } from "./detector";
import { candidate } from "./detector";

const NUMBER = String.raw`(?:\d{2,4}(?:[ .]\d{2,4}){1,3}|\d{4,10})(?!\d)`;
const BETWEEN = String.raw`[ ,.;:/)-]{0,4}(?:\n[> ]{0,4})?(?:(?:og |bank)?(?:konto|kto|account)[a-zæøå]{0,12}[ .:-]{0,3}(?:(?:nr|nummer|no)[ .:-]{0,3})?)?`;
const PAIR = new RegExp(String.raw`\d{4}${BETWEEN}${NUMBER}`, "iy");
const WORDED = new RegExp(String.raw`\d{4}[ ,.;:/)-]{0,4}(?:\n[> ]{0,4})?(?:og |bank)?(?:konto|kto|account)`, "iy");
const WHOLE = /(?:\d{4} ?\d{10}|\d{6,14})(?!\d)/y;
const HYPHEN = 45;
const LONGEST_NUMBER = 10;

const isEdge = (text: string, start: number, end: number) => !isWordAt(text, start - 1) && !isWordAt(text, end);

/** Signs that may stand between the parts: blank, line break, and `,.;:/)->`. */
const isBetween = (code: number) =>
  code === 32 || code === 10 || code === 41 || (code >= 44 && code <= 47) || code === 58 || code === 59 || code === 62;

type GoesOn = "digit" | "word" | "no";

/** What comes next behind signs and blanks: a digit, the beginning of "konto", "og", "bank", "account", or neither. */
function goesOn({ text, row }: Scene, end: number): GoesOn {
  if (row.second > 0) return isBetween(row.afterFirst) ? "digit" : "no";
  let at = end;
  while (at - end < 8 && isBetween(codeAt(text, at))) at++;
  if (at === end) return "no";
  if (isDigitAt(text, at)) return "digit";
  const first = codeAt(text, at) | 32;
  return first === 107 || first === 111 || first === 98 || first === 97 ? "word" : "no";
}

/** 1234-1234567890: the shape alone, where no label says anything. */
function plainAt(scene: Scene, start: number): Candidate | null {
  const { text } = scene;
  const end = digitsEnd(text, start + 5);
  if (end - start - 5 !== LONGEST_NUMBER || !isEdge(text, start, end) || labelKindAt(scene, start) !== null)
    return null;
  return candidate("konto", start, end, "possible", "account-shape");
}

function pairAt(scene: Scene, start: number): Candidate | null {
  const { text } = scene;
  const next = goesOn(scene, start + 4);
  if (next === "no") return null;
  const isLabelled = isNear(scene, start, "account", 45) || labelKindAt(scene, start) === "account";
  const isWorded = next === "word" && matchEnd(WORDED, text, start) >= 0;
  if (!isLabelled && !isWorded) return codeAt(text, start + 4) === HYPHEN ? plainAt(scene, start) : null;
  const end = matchEnd(PAIR, text, start);
  if (end < 0 || !isEdge(text, start, end)) return null;
  const digits = countDigits(text, start + 4, end);
  if (digits < (isLabelled && isWorded ? 4 : 6) || digits > LONGEST_NUMBER) return null;
  return candidate("konto", start, end, isLabelled ? "certain" : "probable", "account-pair");
}

function wholeAt(scene: Scene, start: number): Candidate | null {
  if (labelKindAt(scene, start, false) !== "account") return null;
  const end = matchEnd(WHOLE, scene.text, start);
  if (end < 0 || !isEdge(scene.text, start, end)) return null;
  return candidate("konto", start, end, "probable", "account-labelled");
}

export const account: Detector = {
  id: "account",
  runs: [4, 6, 7, 8, 9, 10, 11, 12, 13, 14],
  groups: [],
  at: (scene, start, end) => (end - start === 4 ? pairAt(scene, start) : wholeAt(scene, start)),
};
