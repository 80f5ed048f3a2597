// Whether the nearest label speaks of the number at hand. "Ordrenr. 1203726190" does; "om fakturaen: ring 22 33 44 55" does not.
import type { LabelKind } from "./knowledge";
import type { Label } from "./label";
import type { Scene } from "./scene";

/** A label word that names a number, not just a thing. */
const NAMES_A_NUMBER = /nr|num|no\b|ref|id\b|kode|ean|gln|isbn|pnr|lokation|konto|cvr|telefon|tlf|mobil|pas|kort/i;
/** Between a thing and its number only such words may stand. */
const TIGHT = /^[\s.:#=("'>-]*(?:(?:nr|nummer|no|id|er|lyder)\b[\s.:#=("'>-]*)*$/i;
const LIST = /^(?:[\s\d.:,;/#&()-]|og|samt|eller)*$/i;
const SENTENCE_BREAK = /[.!?;]\s+[A-ZÆØÅ]/;
const LONGEST_GAP = 32;
const LONGEST_LIST = 60;

// What stands between a label and its number, as bits: most gaps need no regular expression.
const HAS_DIGIT = 1;
const HAS_CAPITAL = 2;
const NOT_TIGHT = 4;
const NOT_LIST = 8;
const GAP = new Uint8Array(65536).fill(NOT_TIGHT | NOT_LIST);
for (const code of [...Array(256).keys(), 0x1680, 0x2028, 0x2029]) {
  const sign = String.fromCharCode(code);
  const isTight = /[\s.:#=("'>-]/.test(sign);
  const isList = /[\s\d.:,;/#&()-]/.test(sign);
  const holds = /\d/.test(sign) ? HAS_DIGIT : /[A-ZÆØÅ]/.test(sign) ? HAS_CAPITAL : 0;
  GAP[code] = holds | (isTight ? 0 : NOT_TIGHT) | (isList ? 0 : NOT_LIST);
}

function gapBits(text: string, start: number, end: number): number {
  let bits = 0;
  for (let at = start; at < end; at++) bits |= GAP[text.charCodeAt(at)] ?? 0;
  return bits;
}

/** The text between a label and a place. */
export const gapAfter = (scene: Scene, label: Label, place: number): string => scene.text.slice(label.end, place);

function namesNumber({ text }: Scene, label: Label): boolean {
  label.namesNumber ??= NAMES_A_NUMBER.test(text.slice(label.start, label.end + 1));
  return label.namesNumber;
}

/** True where the label names the number at `place`; `lists`: also the second and later numbers of a list. */
function labelApplies(scene: Scene, label: Label, place: number, lists: boolean): boolean {
  if (place - label.end > (lists ? LONGEST_LIST : LONGEST_GAP)) return false;
  const bits = gapBits(scene.text, label.end, place);
  if ((bits & HAS_DIGIT) !== 0) return lists && ((bits & NOT_LIST) === 0 || LIST.test(gapAfter(scene, label, place)));
  if (namesNumber(scene, label))
    return (bits & HAS_CAPITAL) === 0 || !SENTENCE_BREAK.test(gapAfter(scene, label, place));
  return (bits & NOT_TIGHT) === 0 || TIGHT.test(gapAfter(scene, label, place));
}

/** Kind of the label that names the number at `place`; null where none does. */
export function labelKindAt(scene: Scene, place: number, lists = true): LabelKind | null {
  const label = scene.labelBefore(place);
  return label !== null && labelApplies(scene, label, place, lists) ? label.kind : null;
}

/** True where the nearest label has this kind and stands within `reach` characters, whatever lies between. */
export function isNear(scene: Scene, place: number, kind: LabelKind, reach = 40): boolean {
  const label = scene.labelBefore(place);
  return label !== null && label.kind === kind && place - label.end <= reach;
}
