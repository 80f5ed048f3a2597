// Driving licences: eight digits that only a telling word sets apart from a telephone number.
import type { DigitRow } from "../digit-row";
import { labelKindAt } from "../label-rule";
import { isWordAt } from "../signs";
import type { Detector } from "./detector";
import { candidate } from "./detector";

/** End of eight digits together or in pairs with blanks between; -1 where there are none. */
function numberEnd({ start, first, second, third, fourth, afterFirst, afterSecond, afterThird }: DigitRow): number {
  if (first === 8) return start + 8;
  const arePairs = first === 2 && second === 2 && third === 2 && fourth === 2;
  return arePairs && afterFirst === 32 && afterSecond === 32 && afterThird === 32 ? start + 11 : -1;
}

export const drivingLicence: Detector = {
  id: "driving-licence",
  runs: [8],
  groups: [2],
  at: (scene, start) => {
    const end = numberEnd(scene.row);
    if (end < 0 || isWordAt(scene.text, start - 1) || isWordAt(scene.text, end)) return null;
    if (labelKindAt(scene, start) !== "licence") return null;
    return candidate("koerekort", start, end, "certain", "driving-licence-labelled");
  },
};
