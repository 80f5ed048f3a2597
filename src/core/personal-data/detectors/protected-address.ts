// Words that say an address is protected (CPR-loven § 28, navne- og adressebeskyttelse): whoever reads them must take
// care, whether or not the address itself stands there.
import type { Scene } from "../scene";
import type { Candidate } from "./detector";

const CORE = "dresse";
const PHRASE =
  /(?:navne-? ?(?:og|&) ?)?adressebeskytte(?:lsen?|t|de)|navne-? ?(?:og|&) ?adressebesk\w*|(?:beskyttet|beskyttede|hemmelige?|hemmeligholdte?n?|fortrolige?)(?: (?:navn og|navne- og|ny|nye|bopæl og))? (?:bopæls)?adresser?n?|(?:bopæls)?adressen?(?: er| skal være| bliver| holdes| må være)? (?:beskyttet|hemmelig|hemmeligholdt|hemmeligt)/giu;
const BEFORE = 45;
const AFTER = 45;

/** Next place of the core word in either case; Infinity where there is none. */
function nextCore(text: string, from: number): number {
  const lower = text.indexOf(CORE, from);
  return lower < 0 ? Infinity : lower;
}

/** Every phrase about protected addresses in a text. */
export function protectedAddresses(scene: Scene): Candidate[] {
  const { text } = scene;
  const found: Candidate[] = [];
  let at = nextCore(text, 0);
  let done = 0;
  while (at !== Infinity) {
    const from = Math.max(done, at - BEFORE);
    PHRASE.lastIndex = 0;
    const match = PHRASE.exec(text.slice(from, at + AFTER));
    if (match !== null) {
      done = from + match.index + match[0].length;
      found.push({
        type: "beskyttet-adresse",
        start: from + match.index,
        end: done,
        level: "probable",
        rule: "protected-address",
      });
    }
    at = nextCore(text, Math.max(at + CORE.length, done));
  }
  return found;
}
