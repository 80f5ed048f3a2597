// Danish postal addresses: street and house number, floor and door, postcode and town. Found from the house number
// backwards. Parts of an address: danmarksadresser.dk.
import { isNear } from "../label-rule";
import type { Scene } from "../scene";
import { codeAt, LETTER, NAME, signAt } from "../signs";
import { matchEnd } from "../text-tests";
import type { Candidate, Detector } from "./detector";
import { candidate } from "./detector";
import { firstLetters, mayBeginAt } from "./first-letters";
import { houseEnd, isCapitalAt, isSmallAt, unitEnd } from "./house";
import { postalEnd } from "./postal-town";
import type { StreetKind } from "./street-words";
import { isStandalone, streetKind } from "./street-words";

const PLACE = /, [A-ZÆØÅ][a-zæøå]+(?: [A-ZÆØÅ][a-zæøå]+)?/y;
const LONGEST_WORD = 30;
const [BLANK, COMMA, DOT] = [32, 44, 46];

function wordStart(text: string, end: number): number {
  let start = end;
  while (end - start <= LONGEST_WORD && (signAt(text, start - 1) & NAME) !== 0) start--;
  return start;
}

const LEADING =
  /^(?:gl|gammel|ny|nye|nr|nørre|sdr|sønder|vester|øster|store|st|lille|ll|sankt|sct|skt|dr|prof|kong|dronning|prins|[A-ZÆØÅ](?:\.[A-ZÆØÅ])*)\.?$/i;
const NEVER_LEADING =
  /^(?:Fx|Adresse|Adr|Bor|På|I|Ved|Min|Vores|Hans|Hendes|Den|Det|Vi|Jeg|Fra|Til|Og|Nuværende|Hej|Kære|Borger|Se|Når|Da|Hos|Mvh|Hilsen)\.?$/;
const NEVER_LETTERS = firstLetters(
  "Fx Adresse Bor På I Ved Min Vores Hans Hendes Den Vi Jeg Fra Til Og Nuværende Hej Kære Se Når Da Hos Mvh Hilsen",
);

/** True where a word before the last one belongs to the street name. */
function leads({ text }: Scene, start: number, end: number, takesAny: boolean): boolean {
  if (!isCapitalAt(text, start)) return false;
  const isDotted = codeAt(text, end - 1) === DOT;
  const mayNever = mayBeginAt(NEVER_LETTERS, text, start);
  if (takesAny && !isDotted && !mayNever) return true;
  const written = text.slice(start, end);
  if (mayNever && NEVER_LEADING.test(written)) return false;
  return (takesAny && !isDotted) || LEADING.test(written);
}

/** Start of the whole street name whose last word begins at `start`. */
function nameStart(scene: Scene, start: number, takesAny: boolean): number {
  let from = start;
  for (let count = 0; count < 4 && codeAt(scene.text, from - 1) === BLANK; count++) {
    const word = wordStart(scene.text, from - 1);
    if (!leads(scene, word, from - 1, takesAny)) break;
    from = word;
  }
  return from;
}

/** End with postcode and town behind `from`, a place name allowed in between; -1 where none follow. */
function townEnd(scene: Scene, from: number): number {
  const direct = postalEnd(scene, from);
  if (direct >= 0) return direct;
  const { text } = scene;
  if (codeAt(text, from) !== COMMA || codeAt(text, from + 1) !== BLANK || !isCapitalAt(text, from + 2)) return -1;
  const place = matchEnd(PLACE, text, from);
  return place < 0 ? -1 : postalEnd(scene, place);
}

function endWithTown(scene: Scene, house: number, unit: number): number {
  const end = townEnd(scene, unit);
  return end >= 0 || house === unit ? end : townEnd(scene, house);
}

function lettersEnd(text: string, start: number): number {
  let end = start;
  while ((signAt(text, end) & LETTER) !== 0) end++;
  return end;
}

function stands(scene: Scene, kind: StreetKind, start: number, last: number, house: number, unit: number): boolean {
  const { text } = scene;
  if (kind === "strong") return start < last || !isStandalone(text, last, lettersEnd(text, last));
  const hasFloor = unit > house;
  const isAlone = codeAt(text, unit) !== BLANK || !isSmallAt(text, unit + 1);
  return kind === "weak" && (isAlone || hasFloor || isNear(scene, start, "other", 0));
}

function addressAt(scene: Scene, run: number, runEnd: number): Candidate | null {
  const { text } = scene;
  const last = wordStart(text, run - 1);
  const wordEnd = codeAt(text, run - 2) === DOT ? run - 2 : run - 1;
  const isCapital = isCapitalAt(text, last);
  const kind = streetKind(text, last, wordEnd);
  if (kind === "none" && !isCapital) return null;
  const house = houseEnd(text, run, runEnd);
  if (house < 0) return null;
  const unit = unitEnd(text, house);
  const takesAny = kind !== "strong" || isStandalone(text, last, wordEnd);
  const town = endWithTown(scene, house, unit);
  if (town < 0 && kind === "none") return null;
  const start = nameStart(scene, last, takesAny);
  if (town >= 0) return candidate("adresse", start, town, "certain", "address-town");
  if (!stands(scene, kind, start, last, house, unit)) return null;
  const level = kind === "strong" && isCapital ? "probable" : "possible";
  return candidate("adresse", start, unit, level, kind === "strong" ? "address-strong" : "address-weak");
}

export const address: Detector = {
  id: "address",
  runs: [1, 2, 3],
  groups: [],
  mayFollow: (before, earlier) =>
    before === "blank" &&
    (earlier === "letter" || earlier === "capital" || earlier === "hyphen" || earlier === "name-sign"),
  at: addressAt,
};
