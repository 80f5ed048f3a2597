// A mail read once for all questions: its features, its vector, and whether it can be judged at all.
import type { Mail, ThreadMessage } from "../mail/mail";
import type { FeatureBag } from "./feature-bag";
import { compileVocabulary, knownFeaturesOf, READ_LIMIT, type CompiledVocabulary } from "./features";
import type { ClassificationKnowledge, Vocabulary } from "./knowledge";
import { knownFeatures } from "./known-features";
import { languageOf } from "./language";
import type { Language } from "./suggestion";
import { vectorOf, type Vector } from "./vector";

/** Everything a question needs to be answered about one mail. */
export interface Reading {
  readonly mail: Mail;
  readonly thread: readonly ThreadMessage[];
  readonly bag: FeatureBag;
  readonly vector: Vector;
  readonly knowledge: ClassificationKnowledge;
  /** False where the mail could not be judged (empty, foreign, too long): all is *usikker*. */
  readonly legible: boolean;
  readonly language: Language;
}

const compiled = new WeakMap<Vocabulary, CompiledVocabulary>();
const vocabularyOf = (vocabulary: Vocabulary): CompiledVocabulary => {
  const known = compiled.get(vocabulary);
  if (known !== undefined) return known;
  const fresh = compileVocabulary(vocabulary);
  compiled.set(vocabulary, fresh);
  return fresh;
};

/** Fewer words than this say nothing. */
const FEWEST_WORDS = 4;

/** Words of subject and text, without placeholders of images and names of files. */
const wordsOf = (mail: Mail): number =>
  `${mail.subject} ${mail.text.slice(0, 4000)}`
    .replace(/\[[^\]]{0,200}\]|\S+\.(?:jpe?g|png|gif|pdf|docx?)\b/gi, " ")
    .match(/\p{L}{2,}/gu)?.length ?? 0;

/** Reads a mail once, for all questions. */
export function readingOf(
  mail: Mail,
  thread: readonly ThreadMessage[],
  { knowledge, ownDomains }: Pick<Reading, "knowledge"> & { readonly ownDomains: readonly string[] },
): Reading {
  const vocabulary = vocabularyOf(knowledge.vocabulary);
  const known = knownFeatures(knowledge.model.features);
  const bag = knownFeaturesOf(mail, thread, { vocabulary, ownDomains, known });
  const language = languageOf(thread[0]?.text ?? mail.text);
  const legible = language !== "other" && wordsOf(mail) >= FEWEST_WORDS && mail.text.length <= READ_LIMIT * 4;
  return { mail, thread, bag, vector: vectorOf(bag, knowledge.model), knowledge, legible, language };
}
