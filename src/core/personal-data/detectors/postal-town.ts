// The postcode and town behind an address, checked against the list: "1503 Lørdag" in a timetable is no town.
import type { Town } from "../compile-knowledge";
import { foldTown } from "../compile-knowledge";
import type { Scene } from "../scene";
import { codeAt, hasDigits, LETTER, signAt, twoDigits } from "../signs";

const DISTRICT = / (?:K|V|Ø|N|S|C|M|NV|SV|SØ|NØ|Øst|Nord|Syd|Vest|J|F|Sj|Sjælland)(?![A-Za-zÆØÅæøå])/y;
const SHORT_COPENHAGEN = /(?:kbh|københavn|cph|copenhagen|frb|frederiksberg)\b\.?/iy;
const [NEWLINE, BLANK, COMMA, HYPHEN, QUOTE] = [10, 32, 44, 45, 62];

const isSpace = (code: number) => code === BLANK || (code >= 9 && code <= 13) || code === 0x2028 || code === 0x2029;
const isLetterAt = (text: string, at: number) => (signAt(text, at) & LETTER) !== 0;

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (codeAt(text, at) === BLANK) at++;
  return at;
}

/** Place of the postcode: behind a comma, blanks, a line break and "DK-". */
function codePlace(text: string, from: number): number {
  let at = from;
  if (codeAt(text, at) === COMMA) at++;
  else if (codeAt(text, at + 1) === COMMA && isSpace(codeAt(text, at))) at += 2;
  at = skipBlanks(text, at);
  if (codeAt(text, at) === NEWLINE) {
    at++;
    while (codeAt(text, at) === BLANK || codeAt(text, at) === QUOTE) at++;
  }
  if (codeAt(text, at) !== 68 || codeAt(text, at + 1) !== 75) return at;
  at += codeAt(text, at + 2) === HYPHEN ? 3 : 2;
  return codeAt(text, at) === BLANK ? at + 1 : at;
}

/** True where a town may begin like this: same first letter, or one of two that stand for it. */
function mayBegin(code: number, town: Town): boolean {
  if (code === town.name.charCodeAt(0)) return true;
  const letter = code | 32;
  return letter === 97 || letter === 111 || String.fromCharCode(code).toLowerCase() === town.folded.charAt(0);
}

function spelledEnd(scene: Scene, at: number, town: Town): number {
  for (const length of [town.name.length, town.name.length + 1, town.head.length, town.head.length + 1]) {
    if (isLetterAt(scene.text, at + length)) continue;
    const written = foldTown(scene.text.slice(at, at + length));
    if (written === town.folded || written === town.foldedHead) return at + length;
  }
  return -1;
}

function townEnd(scene: Scene, at: number, town: Town): number {
  const { text } = scene;
  const asListed = at + town.name.length;
  if (!isLetterAt(text, asListed) && text.startsWith(town.name, at)) return asListed;
  const end = mayBegin(codeAt(text, at), town) ? spelledEnd(scene, at, town) : -1;
  if (end >= 0 || !town.isShortened) return end;
  SHORT_COPENHAGEN.lastIndex = at;
  return SHORT_COPENHAGEN.test(text) ? SHORT_COPENHAGEN.lastIndex : -1;
}

/** End of a postcode and its town that follow at `from`, or -1. */
export function postalEnd(scene: Scene, from: number): number {
  const { text } = scene;
  const place = codePlace(text, from);
  if (!hasDigits(text, place, 4)) return -1;
  const behind = codeAt(text, place + 4) === COMMA ? place + 5 : place + 4;
  if (codeAt(text, behind) !== BLANK) return -1;
  const town = scene.knowledge.towns.get(twoDigits(text, place) * 100 + twoDigits(text, place + 2));
  if (town === undefined) return -1;
  const end = townEnd(scene, skipBlanks(text, behind), town);
  if (end < 0 || codeAt(text, end) !== BLANK) return end;
  DISTRICT.lastIndex = end;
  return DISTRICT.test(text) ? DISTRICT.lastIndex : end;
}
