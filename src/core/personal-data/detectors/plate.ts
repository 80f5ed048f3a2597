// Number plates: two letters and five digits. Product texts look the same, so a word about a vehicle must stand before.
import { isNear, labelKindAt } from "../label-rule";
import type { Scene } from "../scene";
import type { DigitRow } from "../digit-row";
import { codeAt, DANISH, isWordAt, signAt } from "../signs";
import type { Detector } from "./detector";
import { candidate } from "./detector";

const REGISTRATION = /^reg/i;

/** A word about a vehicle stands near, or "reg.nr.", which banks use too, right before. */
function isOfVehicle(scene: Scene, start: number): boolean {
  if (isNear(scene, start, "plate", 45)) return true;
  const label = labelKindAt(scene, start) === "account" ? scene.labelBefore(start) : null;
  return label !== null && REGISTRATION.test(scene.text.slice(label.start, label.end));
}

const isDanishAt = (text: string, at: number) => (signAt(text, at) & DANISH) !== 0;

/** End of two digits and three, a blank or dot between; -1 where there is none. */
function digitsEndAt({ start, first, second, afterFirst }: DigitRow): number {
  if (first === 5) return start + 5;
  const isJoint = afterFirst === 32 || afterFirst === 45 || afterFirst === 46;
  return first === 2 && second === 3 && isJoint ? start + 6 : -1;
}

export const plate: Detector = {
  id: "plate",
  runs: [5],
  groups: [2],
  mayFollow: (before, earlier) => {
    const letters = before === "blank" || before === "hyphen" ? earlier : before;
    return letters === "letter" || letters === "capital";
  },
  at: (scene, run) => {
    const { text } = scene;
    const before = codeAt(text, run - 1);
    const start = before === 32 || before === 45 ? run - 3 : run - 2;
    if (!isDanishAt(text, start) || !isDanishAt(text, start + 1) || isWordAt(text, start - 1)) return null;
    const end = digitsEndAt(scene.row);
    if (end < 0 || isWordAt(text, end) || !isOfVehicle(scene, start)) return null;
    return candidate("nummerplade", start, end, "certain", "plate-labelled");
  },
};
