// Driving licences: eight digits that only a telling word sets apart from a telephone number.
import { labelKindAt } from "../label-rule";
import { isWordCode } from "../text-tests";
import type { Detector } from "./detector";

export const drivingLicence: Detector = {
  id: "driving-licence",
  runs: [8],
  groups: [],
  at: (scene, start, end) => {
    if (isWordCode(scene.text.charCodeAt(start - 1)) || isWordCode(scene.text.charCodeAt(end))) return null;
    if (labelKindAt(scene, start) !== "licence") return null;
    return { type: "koerekort", start, end, level: "certain", rule: "driving-licence-labelled" };
  },
};
