// Danish postal addresses: street and house number, floor and door, postcode and town. Found from the house number
// backwards. Parts of an address: danmarksadresser.dk.
import { isLetter } from "../automaton";
import { isNear } from "../label-rule";
import type { Scene } from "../scene";
import { isDigit, matchEnd } from "../text-tests";
import type { Candidate, Detector } from "./detector";
import { postalEnd } from "./postal-town";
import type { StreetKind } from "./street-words";
import { isStandalone, streetKind } from "./street-words";

const HOUSE =
  /[1-9]\d{0,2}(?: ?-[1-9]\d{0,2})?(?:[A-Za-zÆØÅæøå](?![A-Za-z0-9ÆØÅæøå])| [A-Za-zÆØÅæøå](?![A-Za-z0-9ÆØÅæøå.]))?(?![\dA-Za-zÆØÅæøå])/y;
const FLOOR =
  /(?:,|\.)? ?(?:\n[> ]*)?(?:(?:st|kld?|\d{1,2})(?:\. ?|,? )(?:sal(?![a-zæøå])\.?,? ?)?(?:(?:tv|th|mf)(?![a-zæøå])\.?|(?:dør |lejl\.? ?)?\d{1,4}(?![\d.]))|(?:st\.|\d{1,2}\.(?! ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)))(?: ?sal)?(?=[,\n.\s])|(?:tv|th|mf)(?![a-zæøå])\.?)/iy;
const PLACE = /, [A-ZÆØÅ][a-zæøå]+(?: [A-ZÆØÅ][a-zæøå]+)?/y;
const NOT_A_HOUSE =
  /\.? ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec)(?![a-zæøå])|[.,:]\d| ?(?:gange|gang|timer|time|dage|uger|måneder|år|årige?|børn|kr|km|m|m2|meter|stk|personer|pct|procent|minutter|min|pladser|huse|borgere)(?![a-zæøå])|%|\.? (?:klasse)/iy;
const LONGEST_WORD = 30;

const isNameCode = (code: number) => isLetter(code) || code === 46 || code === 39 || code === 45;

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= LONGEST_WORD && isNameCode(text.charCodeAt(start - 1))) start--;
  return start;
}

const isCapitalAt = (text: string, at: number) =>
  isLetter(text.charCodeAt(at)) && text.charAt(at) !== text.charAt(at).toLowerCase();

const LEADING =
  /^(?:gl|gammel|ny|nye|nr|nørre|sdr|sønder|vester|øster|store|st|lille|ll|sankt|sct|skt|dr|prof|kong|dronning|prins|[A-ZÆØÅ](?:\.[A-ZÆØÅ])*)\.?$/i;
const NEVER_LEADING =
  /^(?:Fx|Adresse|Adr|Bor|På|I|Ved|Min|Vores|Hans|Hendes|Den|Det|Vi|Jeg|Fra|Til|Og|Nuværende|Hej|Kære|Borger|Se|Når|Da|Hos|Mvh|Hilsen)\.?$/;

/** Start of the whole street name whose last word begins at `start`. */
function nameStart(text: string, start: number, takesAny: boolean): number {
  let from = start;
  for (let count = 0; count < 4 && text.charCodeAt(from - 1) === 32; count++) {
    const word = wordStart(text, from - 1);
    const written = text.slice(word, from - 1);
    if (!isCapitalAt(text, word) || NEVER_LEADING.test(written) || !(takesAny || LEADING.test(written))) break;
    if (written.endsWith(".") && !LEADING.test(written)) break;
    from = word;
  }
  return from;
}

/** End of house number, floor and door. */
function houseEnd(text: string, run: number): { house: number; unit: number } | null {
  const house = matchEnd(HOUSE, text, run);
  if (house < 0 || matchEnd(NOT_A_HOUSE, text, house) >= 0) return null;
  const unit = matchEnd(FLOOR, text, house);
  return { house, unit: unit < 0 ? house : unit };
}

/** End with postcode and town, the floor and a place name allowed in between; -1 where none follow. */
function endWithTown(scene: Scene, house: number, unit: number): number {
  for (const from of [unit, house]) {
    const direct = postalEnd(scene, from);
    if (direct >= 0) return direct;
    const place = matchEnd(PLACE, scene.text, from);
    const behind = place < 0 ? -1 : postalEnd(scene, place);
    if (behind >= 0) return behind;
  }
  return -1;
}

function stands(scene: Scene, kind: StreetKind, start: number, last: number, unit: number): boolean {
  if (kind === "strong") return !isStandalone(scene.text.slice(last, wordEndOf(scene.text, last))) || start < last;
  const isAlone = !/^ [a-zæøå]/.test(scene.text.slice(unit, unit + 2));
  return kind === "weak" && (isAlone || isNear(scene, start, "other", 0));
}

function wordEndOf(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

function addressAt(scene: Scene, run: number): Candidate | null {
  const { text } = scene;
  if (text.charCodeAt(run - 1) !== 32 || isDigit(text.charCodeAt(run - 2)) || !isNameCode(text.charCodeAt(run - 2)))
    return null;
  const wordEnd = run - 1;
  const last = wordStart(text, wordEnd);
  const word = text.slice(last, wordEnd).replace(/\.$/, "");
  const kind = streetKind(word);
  const isCapital = isCapitalAt(text, last);
  if (kind === "none" && !isCapital) return null;
  const ends = houseEnd(text, run);
  if (ends === null) return null;
  const start = nameStart(text, last, kind === "none" || isStandalone(word) || kind === "weak");
  const town = endWithTown(scene, ends.house, ends.unit);
  if (town >= 0) return { type: "adresse", start, end: town, level: "certain", rule: "address-town" };
  if (!stands(scene, kind, start, last, ends.unit)) return null;
  const isStrong = kind === "strong" && isCapital;
  return { type: "adresse", start, end: ends.unit, level: isStrong ? "probable" : "possible", rule: `address-${kind}` };
}

export const address: Detector = { id: "address", runs: [1, 2, 3], groups: [], at: addressAt };
