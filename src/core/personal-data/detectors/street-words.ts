// What ends the name of a Danish street. Strong endings make a street of any capitalised word; weak ones are common
// words too ("haven", "parken") and need more around them. Source: danmarksadresser.dk, naming of streets.
import { CLASSES, classOf } from "../automaton";
import { CAPITAL, codeAt, signAt } from "../signs";
import { firstLetters, mayBeginAt } from "./first-letters";

const STRONG_ENDINGS =
  "vej vejen gade gaden allé alléen alle alleen stræde strædet boulevard boulevarden boul vænge vænget torv torvet plads pladsen";
const STANDALONE_WORDS = "vej gade allé alle stræde boulevard boul vænge torv plads park have kaj brygge bro strand";
const WEAK_ENDINGS = `park parke parken have haven bakke bakken skrænten tofte toften vange vangen lunde lunden kære kæret mose mosen
  høje højen dale dalen enge engen ager ageren kroge krogen stie stien kaj kajen brygge bryggen strande stranden marke marken
  broe broen åsen leddet ledet husene gården gårdene rækkerne holme holmen næsset kvarteret hegnet kanten hjørnet passage passagen
  banke banken svinge svinget kilde kilden diget pynten volden skoven terrasserne tunet gårdsvej`;
const NOT_STREETS =
  /^(?:motor|cykel|gen|om|ud|ind|til|under|ad|af|mellem|privat|offentlig|retnings|sags|klage|videre|fælles)vej(?:en)?$|^hovedvej$|^(?:bri|gå|pa|fri)gade|^(?:arbejds|parkerings|bo|botilbuds|bygge|lege|institutions|vuggestue|børnehave|daginstitutions|pleje|plejehjems|plejebolig|skole|praktik|holde|elev|stå|sidde|handicap|døgn|genbrugs|aflastnings|sfo|lære|mønster|p)-?plads/i;
/** How the words above begin. */
const NEVER_STREETS = firstLetters(
  "motor cykel gen om ud ind til under ad af mellem privat offentlig retnings sags klage videre fælles hoved bri gå pa fri arbejds parkerings bo bygge lege institutions vuggestue børnehave daginstitutions pleje skole praktik holde elev stå sidde handicap døgn genbrugs aflastnings sfo lære mønster p-plads pp pl",
);
/** Endings that in lower case are words of their own. */
const ONLY_CAPITALISED = /(?:alle|plads|pladsen|torv)$|^(?:hoved|lande|side|kirke|grus|skov|mark)vej(?:en)?$/i;
const SHORTEST_LOWER_CASE = 7;
/** Letters at least before a weak ending. */
const STEM = 3;

const STRONG = 1;
const WEAK = 2;
const STANDALONE = 4;

/** Endings as a tree, read from the last letter backwards. */
function buildEndings(lists: readonly (readonly [number, string])[]) {
  const next: Int16Array[] = [new Int16Array(CLASSES)];
  const bits: number[] = [0];
  for (const [bit, list] of lists)
    for (const word of list.split(/\s+/)) {
      let node = 0;
      for (const letter of Array.from(word).reverse()) {
        const edges = next[node] ?? new Int16Array(CLASSES);
        const edge = classOf(letter.charCodeAt(0));
        if (edges[edge] === 0) {
          edges[edge] = next.length;
          next.push(new Int16Array(CLASSES));
          bits.push(0);
        }
        node = edges[edge] ?? 0;
      }
      bits[node] = (bits[node] ?? 0) | bit;
    }
  const flat = new Int16Array(next.length * CLASSES);
  next.forEach((edges, node) => flat.set(edges, node * CLASSES));
  return { next: flat, bits: Uint8Array.from(bits) };
}

const ENDINGS = buildEndings([
  [STRONG, STRONG_ENDINGS],
  [WEAK, WEAK_ENDINGS],
  [STANDALONE, STANDALONE_WORDS],
]);

/** Which endings the word `start`–`end` has, as bits. */
function endingsOf(text: string, start: number, end: number): number {
  let [node, found] = [0, 0];
  for (let at = end - 1; at >= start; at--) {
    node = ENDINGS.next[node * CLASSES + classOf(codeAt(text, at))] ?? 0;
    if (node === 0) break;
    const bits = ENDINGS.bits[node] ?? 0;
    found |= bits & STRONG;
    if ((bits & WEAK) !== 0 && at - start >= STEM) found |= WEAK;
    if (at === start) found |= bits & STANDALONE;
  }
  return found;
}

export type StreetKind = "strong" | "weak" | "none";

/** True for a word that is the last word of a longer name ("Vej" in "Peter Bangs Vej"). */
export const isStandalone = (text: string, start: number, end: number): boolean =>
  (endingsOf(text, start, end) & STANDALONE) !== 0;

/** How surely a word ends a street name; lower-case words only where the ending is strong and the word long. */
export function streetKind(text: string, start: number, end: number): StreetKind {
  const isCapital = (signAt(text, start) & CAPITAL) !== 0;
  if (!isCapital && end - start < SHORTEST_LOWER_CASE) return "none";
  const found = endingsOf(text, start, end);
  if ((found & STRONG) !== 0) {
    if (isCapital && !mayBeginAt(NEVER_STREETS, text, start)) return "strong";
    const word = text.slice(start, end);
    return NOT_STREETS.test(word) || (!isCapital && ONLY_CAPITALISED.test(word)) ? "none" : "strong";
  }
  return isCapital && (found & WEAK) !== 0 ? "weak" : "none";
}
