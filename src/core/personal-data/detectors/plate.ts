// Number plates: two letters and five digits. Product codes look the same, so a word about a vehicle must stand before.
import { isLetter } from "../automaton";
import { isNear } from "../label-rule";
import { isWordCode, matchEnd } from "../text-tests";
import type { Detector } from "./detector";

const SHAPE = /[A-ZÆØÅa-zæøå]{2}[ -]?\d\d[ .]?\d{3}(?!\d)/y;

export const plate: Detector = {
  id: "plate",
  runs: [5],
  groups: [2],
  at: (scene, run) => {
    const { text } = scene;
    const before = text.charCodeAt(run - 1);
    const start = before === 32 || before === 45 ? run - 3 : run - 2;
    if (start < 0 || !isLetter(text.charCodeAt(start + 1)) || isWordCode(text.charCodeAt(start - 1))) return null;
    const end = matchEnd(SHAPE, text, start);
    if (end < 0 || isWordCode(text.charCodeAt(end)) || !isNear(scene, start, "plate", 45)) return null;
    return { type: "nummerplade", start, end, level: "certain", rule: "plate-labelled" };
  },
};
