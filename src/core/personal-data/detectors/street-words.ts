// What ends the name of a Danish street. Strong endings make a street of any capitalised word; weak ones are common
// words too ("haven", "parken") and need more around them. Source: danmarksadresser.dk, naming of streets.

const STRONG =
  /(?:vej|vejen|gade|gaden|allé|alléen|alle|alleen|stræde|strædet|boulevard|boulevarden|boul|vænge|vænget|torv|torvet|plads|pladsen)$/i;
const STANDALONE = /^(?:vej|gade|allé|alle|stræde|boulevard|boul|vænge|torv|plads|park|have|kaj|brygge|bro|strand)$/i;
const WEAK =
  /.{3}(?:parken?|haven?|bakken?|skrænten|toften?|vangen?|lunden?|kæret?|mosen?|højen?|dalen?|engen?|ager|ageren|krogen?|stien?|kaj|kajen|bryggen?|stranden?|marken?|broen?|åsen|leddet|ledet|husene|gårdene|rækkerne|holmen?|næsset|kvarteret|hegnet|kanten|hjørnet|passagen?|banken?|svinget?|kilden?|diget|pynten|volden|skoven|terrasserne|tunet|gårdsvej)$/i;
const NOT_STREETS =
  /^(?:motor|hoved|lande|side|cykel|gen|om|ud|ind|til|under|ad|af|mellem|kirke?|grus|skov|mark|privat|offentlig|retnings|sags|klage|videre|fælles)vej(?:en)?$|^(?:bri|gå|pa|fri)gade|^(?:arbejds|parkerings|bo|botilbuds|bygge|lege|institutions|vuggestue|børnehave|daginstitutions|pleje|plejehjems|plejebolig|skole|praktik|holde|elev|stå|sidde|handicap|døgn|genbrugs|aflastnings|sfo|lære|mønster|p)-?plads/i;

export type StreetKind = "strong" | "weak" | "none";

/** True for a word that is the last word of a longer name ("Vej" in "Peter Bangs Vej"). */
export const isStandalone = (word: string): boolean => STANDALONE.test(word);

/** How surely a word ends a street name; lower-case words only where the ending is strong and the word long. */
export function streetKind(word: string): StreetKind {
  const first = word.charAt(0);
  const isCapital = first !== first.toLowerCase();
  if (!isCapital && word.length < 7) return "none";
  if (STRONG.test(word))
    return NOT_STREETS.test(word) || (!isCapital && /(?:alle|plads|pladsen|torv)$/i.test(word)) ? "none" : "strong";
  return isCapital && WEAK.test(word) ? "weak" : "none";
}
