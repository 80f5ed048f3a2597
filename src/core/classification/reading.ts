// A mail read once for all questions: its features, its vector, and whether it can be judged at all.
import type { Mail, ThreadMessage } from "../mail/mail";
import type { FeatureBag } from "./feature-bag";
import { compileVocabulary, knownFeaturesOf, type CompiledVocabulary } from "./features";
import type { ClassificationKnowledge, Vocabulary } from "./knowledge";
import { knownFeatures } from "./known-features";
import { languageOf } from "./language";
import { mentionsOf, type Mentioned, type Mentions } from "./mentions";
import { READ_LIMIT, readText, type ReadText } from "./read-text";
import { allScoresOf } from "./score";
import type { Language } from "./suggestion";
import { vectorOf, type Vector } from "./vector";

/** Everything a question needs to be answered about one mail. */
export interface Reading {
  readonly mail: Mail;
  readonly thread: readonly ThreadMessage[];
  readonly text: ReadText;
  readonly bag: FeatureBag;
  /** How the newest message and the subject speak of each centre, and of each theme. */
  readonly mentions: Readonly<Record<Mentioned, Mentions>>;
  readonly vector: Vector;
  /** Raw scores of the classes, by question. */
  readonly scores: Readonly<Record<string, Float64Array>>;
  readonly knowledge: ClassificationKnowledge;
  /** False where the mail could not be judged (empty, foreign, too long): all is *usikker*. */
  readonly legible: boolean;
  readonly language: Language;
}

/** Raw scores of a question by value; empty where the model does not know it. */
export const scoresOf = ({ scores, knowledge }: Reading, question: string): ReadonlyMap<string, number> => {
  const classes = knowledge.model.questions[question]?.classes ?? [];
  return new Map(classes.map((value, at) => [value, scores[question]?.[at] ?? 0]));
};

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

/** Placeholders of images and names of files are no words. */
const NO_WORDS = /\[[^\]]{0,200}\]|(?<!\S)\S+\.(?:jpe?g|png|gif|pdf|docx?)\b/gi;

/** Enough words before anything that could be a placeholder or a name of a file: the usual mail. */
const BEGINS_WITH_WORDS = new RegExp(`^(?:[^[.\\p{L}]*\\p{L}{2,}(?=[^[.\\p{L}])){${String(FEWEST_WORDS)}}`, "u");

/** Whether subject and text hold enough words to be judged. */
function saysEnough({ subject, text }: Mail): boolean {
  const head = `${subject} ${text.slice(0, 4000)}`;
  if (BEGINS_WITH_WORDS.test(head)) return true;
  return (head.replace(NO_WORDS, " ").match(/\p{L}{2,}/gu)?.length ?? 0) >= FEWEST_WORDS;
}

/** Reads a mail once, for all questions. */
export function readingOf(
  mail: Mail,
  thread: readonly ThreadMessage[],
  { knowledge, ownDomains }: Pick<Reading, "knowledge"> & { readonly ownDomains: readonly string[] },
): Reading {
  const vocabulary = vocabularyOf(knowledge.vocabulary);
  const text = readText(mail, thread);
  const known = knownFeatures(knowledge.model.features);
  const { bag, spoken } = knownFeaturesOf({ mail, thread, text }, { vocabulary, ownDomains, known });
  const mentions = {
    centre: mentionsOf("centre", spoken, vocabulary),
    theme: mentionsOf("theme", spoken, vocabulary),
  };
  const language = languageOf(text.newest.tokens);
  const legible = language !== "other" && saysEnough(mail) && mail.text.length <= READ_LIMIT * 4;
  const vector = vectorOf(bag, knowledge.model);
  const scores = allScoresOf(vector, knowledge.model);
  return { mail, thread, text, bag, mentions, vector, scores, knowledge, legible, language };
}
