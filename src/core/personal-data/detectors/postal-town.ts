// The postcode and town behind an address, checked against the list: "1503 Lørdag" in a timetable is no town.
import { isLetter } from "../automaton";
import type { Scene } from "../scene";

const CODE = /(?:\s?,)?[ ]*(?:\n[> ]*)?(?:DK-? ?)?(\d{4}),? +/y;
const DISTRICT = / (?:K|V|Ø|N|S|C|M|NV|SV|SØ|NØ|Øst|Nord|Syd|Vest|J|F|Sj|Sjælland)(?![A-Za-zÆØÅæøå])/y;
const SHORT_COPENHAGEN = /(?:kbh|københavn|cph|copenhagen|frb|frederiksberg)\b\.?/iy;

const fold = (text: string) => text.toLowerCase().replaceAll("aa", "å").replaceAll("oe", "ø").replaceAll("ae", "æ");

function townEnd(text: string, at: number, town: string): number {
  const head = town.split(" ")[0] ?? town;
  for (const length of [town.length, town.length + 1, head.length, head.length + 1]) {
    const written = fold(text.slice(at, at + length));
    if ((written === fold(town) || written === fold(head)) && !isLetter(text.charCodeAt(at + length)))
      return at + length;
  }
  SHORT_COPENHAGEN.lastIndex = at;
  return /^(?:København|Frederiksberg)/.test(town) && SHORT_COPENHAGEN.test(text) ? SHORT_COPENHAGEN.lastIndex : -1;
}

/** End of a postcode and its town that follow at `at`, or -1. */
export function postalEnd(scene: Scene, at: number): number {
  CODE.lastIndex = at;
  const match = CODE.exec(scene.text);
  const town = scene.knowledge.towns.get(match?.[1] ?? "");
  if (match === null || town === undefined) return -1;
  const end = townEnd(scene.text, CODE.lastIndex, town);
  if (end < 0) return -1;
  DISTRICT.lastIndex = end;
  return DISTRICT.test(scene.text) ? DISTRICT.lastIndex : end;
}
