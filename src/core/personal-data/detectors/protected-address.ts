// Words that say an address is protected (CPR-loven § 28, navne- og adressebeskyttelse): whoever reads them must take
// care, whether or not the address itself stands there.
import type { Candidate } from "./detector";
import { candidate } from "./detector";

const CORE = "dresse";
const PHRASE =
  /(?:navne-? ?(?:og|&) ?)?adressebeskytte(?:lsen?|t|de)|navne-? ?(?:og|&) ?adressebesk\w*|(?:beskyttet|beskyttede|hemmelige?|hemmeligholdte?n?|fortrolige?)(?: (?:navn og|navne- og|ny|nye|bopæl og))? (?:bopæls)?adresser?n?|(?:bopæls)?adressen?(?: er| skal være| bliver| holdes| må være)? (?:beskyttet|hemmelig|hemmeligholdt|hemmeligt)/giu;
/** Characters of a phrase on either side of the core word. */
const REACH = 45;

/** End of the stretch of core words, none farther from the next than two reaches. */
function stretchEnd(text: string, first: number): number {
  let last = first;
  for (
    let next = text.indexOf(CORE, last + 1);
    next >= 0 && next - last <= 2 * REACH;
    next = text.indexOf(CORE, last + 1)
  )
    last = next;
  return last + REACH;
}

/** Every phrase about protected addresses in a text, in order. */
export function protectedAddresses(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(CORE), done = 0; at >= 0; at = text.indexOf(CORE, done)) {
    const from = Math.max(done, at - REACH);
    done = stretchEnd(text, at);
    for (const match of text.slice(from, done).matchAll(PHRASE)) {
      const start = from + match.index;
      const end = start + match[0].length;
      found.push(candidate("beskyttet-adresse", start, end, "probable", "protected-address"));
    }
  }
  return found;
}
