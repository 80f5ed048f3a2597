// Whether the nearest label speaks of the number at hand. "Ordrenr. 1203726190" does; "om fakturaen: ring 22 33 44 55" does not.
import type { LabelKind } from "./knowledge";
import type { Label } from "./label";
import type { Scene } from "./scene";
import { isDigit } from "./text-tests";

/** A label word that names a number, not just a thing. */
const NAMES_A_NUMBER = /nr|num|no\b|ref|id\b|kode|ean|gln|isbn|pnr|lokation|konto|cvr|telefon|tlf|mobil|pas|kort/i;
/** Between a thing and its number only such words may stand. */
const TIGHT = /^[\s.:#=("'>-]*(?:(?:nr|nummer|no|id|er|lyder)\b[\s.:#=("'>-]*)*$/i;
const SENTENCE_BREAK = /[.!?;]\s+[A-ZÆØÅ]/;
const LONGEST_GAP = 32;

const hasDigit = (gap: string): boolean => {
  for (let at = 0; at < gap.length; at++) if (isDigit(gap.charCodeAt(at))) return true;
  return false;
};

/** The text between a label and a place. */
export const gapAfter = (scene: Scene, label: Label, place: number): string => scene.text.slice(label.end, place);

/** True where the label names the number at `place`; `lists`: also the second and later numbers of a list. */
export function labelApplies(scene: Scene, label: Label, place: number, lists: boolean): boolean {
  const gap = gapAfter(scene, label, place);
  if (gap.length > (lists ? 60 : LONGEST_GAP)) return false;
  if (hasDigit(gap)) return lists && /^(?:[\s\d.:,;/#&()-]|og|samt|eller)*$/i.test(gap);
  if (NAMES_A_NUMBER.test(scene.text.slice(label.start, label.end + 1))) return !SENTENCE_BREAK.test(gap);
  return TIGHT.test(gap);
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
