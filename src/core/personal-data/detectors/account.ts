// Danish bank accounts: registration number (4 digits) and account number (up to 10). There is no public check digit,
// so a label (reg., konto, NemKonto, a bank's name) must speak of it.
import { isNear, labelKindAt } from "../label-rule";
import type { Scene } from "../scene";
import { isDigit, isWordCode, matchEnd } from "../text-tests";
import type { Candidate, Detector } from "./detector";

const NUMBER = String.raw`(?:\d{2,4}(?:[ .]\d{2,4}){1,3}|\d{4,10})(?!\d)`;
const BETWEEN = String.raw`[ ,.;:/)-]{0,4}(?:\n[> ]{0,4})?(?:(?:og |bank)?(?:konto|kto|account)[a-zæøå]{0,12}[ .:-]{0,3}(?:(?:nr|nummer|no)[ .:-]{0,3})?)?`;
const PAIR = new RegExp(String.raw`\d{4}${BETWEEN}${NUMBER}`, "iy");
const WORDED = new RegExp(String.raw`\d{4}[ ,.;:/)-]{0,4}(?:\n[> ]{0,4})?(?:og |bank)?(?:konto|kto|account)`, "iy");
const WHOLE = /(?:\d{4} ?\d{10}|\d{6,14})(?!\d)/y;

const PLAIN = /^\d{4}-\d{10}$/;

const isEdge = (text: string, start: number, end: number) =>
  !isWordCode(text.charCodeAt(start - 1)) && !isWordCode(text.charCodeAt(end));

/** Digits of the part after the registration number. */
const tailDigits = (written: string) => written.slice(4).replace(/\D/g, "").length;

const isWorded = (text: string, end: number) => matchEnd(WORDED, text, end - 4) >= 0;

/** True where, behind signs and blanks, a digit or the beginning of "konto", "og", "bank", "account" comes next. */
function mayGoOn(text: string, end: number): boolean {
  let at = end;
  while (at - end < 8 && " ,.;:/)->\n".includes(text.charAt(at))) at++;
  const code = text.charCodeAt(at) | 32;
  return at > end && (isDigit(text.charCodeAt(at)) || code === 107 || code === 111 || code === 98 || code === 97);
}

function pairAt(scene: Scene, start: number): Candidate | null {
  const { text } = scene;
  if (!mayGoOn(text, start + 4)) return null;
  const isLabelled = labelKindAt(scene, start) === "account" || isNear(scene, start, "account", 45);
  const isPlain = text.charCodeAt(start + 4) === 45;
  if (!isLabelled && !isPlain && !isWorded(text, start + 4)) return null;
  const end = matchEnd(PAIR, text, start);
  if (end < 0 || !isEdge(text, start, end)) return null;
  const digits = tailDigits(text.slice(start, end));
  if (isLabelled || isWorded(text, start + 4)) {
    if (digits < (isLabelled && isWorded(text, start + 4) ? 4 : 6) || digits > 10) return null;
    return { type: "konto", start, end, level: isLabelled ? "certain" : "probable", rule: "account-pair" };
  }
  const stands = PLAIN.test(text.slice(start, end)) && labelKindAt(scene, start) === null;
  return stands ? { type: "konto", start, end, level: "possible", rule: "account-shape" } : null;
}

function wholeAt(scene: Scene, start: number): Candidate | null {
  const { text } = scene;
  if (labelKindAt(scene, start, false) !== "account") return null;
  const end = matchEnd(WHOLE, text, start);
  if (end < 0 || !isEdge(text, start, end)) return null;
  return { type: "konto", start, end, level: "probable", rule: "account-labelled" };
}

export const account: Detector = {
  id: "account",
  runs: [4, 6, 7, 8, 9, 10, 11, 12, 13, 14],
  groups: [],
  at: (scene, start, end) => (end - start === 4 ? pairAt(scene, start) : wholeAt(scene, start)),
};
