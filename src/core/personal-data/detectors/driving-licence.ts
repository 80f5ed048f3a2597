// Driving licences: eight digits that only a telling word sets apart from a telephone number.
import { labelKindAt } from "../label-rule";
import { isWordAt } from "../signs";
import type { Detector } from "./detector";
import { candidate } from "./detector";

export const drivingLicence: Detector = {
  id: "driving-licence",
  runs: [8],
  groups: [],
  at: (scene, start, end) => {
    if (isWordAt(scene.text, start - 1) || isWordAt(scene.text, end)) return null;
    if (labelKindAt(scene, start) !== "licence") return null;
    return candidate("koerekort", start, end, "certain", "driving-licence-labelled");
  },
};
