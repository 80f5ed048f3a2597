// Which sentences carry the complaint. "Jeg klager over …" says what the mail is about; "det klager jeg ikke over" and
// "bevillingen er i orden" say what it is not about. The weight of a sentence multiplies all its features.
import type { Token } from "./tokens";

const CLAIM =
  /\b(?:klage[rs]?|klagen|klagede|klager|utilfreds|fastholder|opretholder|kraever|forlanger|vil have|vil gerne have|oensker at|problem(?:et)?|handler om|drejer sig om|det vaerste|det vigtigste|kan ikke passe|ikke i orden|ikke rimeligt|uenig|acceptere|godtage|complain|want)\b/;
const DISCLAIMER =
  /\b(?:klager jeg (?:altsaa |jo |bestemt )?ikke|klager ikke|ikke (?:det|den|dem) jeg klager|ikke er (?:det|den|dem) jeg klager|har jeg ikke noget imod|ikke noget imod|ikke noget at udsaette|det er ikke det|er som saadan rigtig|er rigtig nok|er i orden|er fin(?:t)?|er flot|er god nok|er enige om|er jeg med paa|det er i orden|tager sig af|har jeg skrevet til|har ikke noget med|er ikke noget afslag|ikke noget afslag|overholder reglerne|er godkendt|det er fair nok|fair nok)\b/;

const BOOST = 1.8;
const DAMP = 0.35;

/** Weight of every sentence, by its ordinal; 1 where nothing is said either way. */
export function emphasisOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const sentences = new Map<number, string[]>();
  for (const { word, sentence } of tokens) {
    const words = sentences.get(sentence);
    if (words === undefined) sentences.set(sentence, [word]);
    else words.push(word);
  }
  const weights = new Map<number, number>();
  for (const [sentence, words] of sentences) {
    const text = words.slice(0, 80).join(" ");
    if (DISCLAIMER.test(text)) weights.set(sentence, DAMP);
    else if (CLAIM.test(text)) weights.set(sentence, BOOST);
  }
  return weights;
}
