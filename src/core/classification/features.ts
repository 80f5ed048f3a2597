// Facts of a mail as named features: words, word pairs, character n-grams, vocabulary hits, and what the envelope
// shows. Each feature remembers the word it was first seen in, so a decision can be quoted back from the mail.
import type { Mail, ThreadMessage } from "../mail/mail";
import { envelopeFeatures } from "./envelope";
import { NamedBag, type Evidence, type FeatureBag, type FillingBag } from "./feature-bag";
import { EVERY_NAME, type Lexicon, type WordFeatures } from "./lexicon";
import { RowBag } from "./row-bag";
import { compilePatterns, matchPatterns, type PatternSet } from "./patterns";
import type { Vocabulary } from "./knowledge";
import type { KnownFeatures } from "./known-features";
import { readText, type Part, type ReadText } from "./read-text";
import type { Token } from "./tokens";

export interface FeatureContext {
  readonly vocabulary: CompiledVocabulary;
  /** The municipality's own mail domains. */
  readonly ownDomains: readonly string[];
}

export interface CompiledVocabulary {
  /** Feature of each entry. */
  readonly names: readonly string[];
  /** Features of the names of units. */
  readonly units: readonly string[];
  readonly patterns: PatternSet;
}

/** Compiles the vocabulary once; reuse it for every mail. */
export function compileVocabulary({ entries }: Vocabulary): CompiledVocabulary {
  const names = entries.map(({ id }) => `v:${id}`);
  return {
    names,
    units: names.filter((name) => /^v:c-[a-z]+-unit$/.test(name)),
    patterns: compilePatterns(entries.map(({ patterns }) => patterns)),
  };
}

function addWords<F, W extends WordFeatures<F>>(
  bag: FillingBag<F>,
  { tokens, zone, weight: base, emphasis }: Part,
  lexicon: Lexicon<F, W>,
): void {
  const words = tokens.map(({ word }) => lexicon.wordOf(word));
  const seen = new Map<string, { weight: number; readonly word: W; readonly evidence: Evidence }>();
  const put = (feature: F | null | undefined, weight: number, evidence: Evidence) => {
    if (feature !== null && feature !== undefined) bag.put(feature, weight, evidence);
  };
  words.forEach((word, at) => {
    const token = tokens[at];
    if (token === undefined) return;
    const weight = base * (emphasis.get(token.sentence) ?? 1);
    const evidence = { zone, start: token.start, end: token.end };
    put(word.word, weight, evidence);
    if (zone === "subject") put(word.subject, 1, evidence);
    const next = words[at + 1];
    if (next !== undefined && tokens[at + 1]?.sentence === token.sentence)
      put(lexicon.pairOf(word, next), weight, evidence);
    const known = seen.get(token.word);
    if (known === undefined) seen.set(token.word, { weight, word, evidence });
    else known.weight += weight;
  });
  for (const { weight, word, evidence } of seen.values())
    for (const gram of word.grams) bag.put(gram, weight, evidence);
}

function addVocabulary<F>(
  bag: FillingBag<F>,
  { tokens, zone, weight, emphasis }: Part,
  words: CompiledVocabulary,
): void {
  for (const hit of matchPatterns(tokens, words.patterns)) {
    const name = words.names[hit.owner];
    const [first, last] = [tokens[hit.from], tokens[hit.to]];
    if (name === undefined || first === undefined || last === undefined) continue;
    const stress = emphasis.get(first.sentence) ?? 1;
    bag.add(name, weight * stress, { zone, start: first.start, end: last.end });
  }
}

const SAYING = new Set(["siger", "sagde", "skriver", "skrev", "mener", "svarer", "henviser"]);

/** Units and reported speech: two units that each "say" something are the shape of a coordination complaint. */
function shapeFeatures(bag: FeatureBag, tokens: readonly Token[], { units }: CompiledVocabulary): readonly string[] {
  const spoken = units.filter((name) => {
    const feature = bag.get(name);
    return feature !== undefined && feature.evidence?.zone !== "quoted";
  });
  const says = tokens.filter(({ word }) => SAYING.has(word)).length;
  return [`units-${String(Math.min(3, spoken.length))}`, `says-${String(Math.min(4, says))}`];
}

/** What features are made of. */
export interface FeatureSource {
  readonly mail: Mail;
  readonly thread: readonly ThreadMessage[];
  readonly text: ReadText;
}

function fill<F, W extends WordFeatures<F>>(
  bag: FillingBag<F>,
  lexicon: Lexicon<F, W>,
  { mail, thread, text }: FeatureSource,
  { vocabulary, ownDomains }: FeatureContext,
): void {
  for (const part of [text.subject, text.newest, ...text.quoted]) {
    addWords(bag, part, lexicon);
    addVocabulary(bag, part, vocabulary);
  }
  const { tokens } = text.newest;
  const shown = [
    ...shapeFeatures(bag, tokens, vocabulary),
    ...envelopeFeatures(mail, thread, tokens.length, ownDomains),
  ];
  for (const name of shown) bag.add(`m:${name}`, 1, null);
}

/** Every feature of the mail, by name: what a model is trained on. */
export function featuresOf(mail: Mail, thread: readonly ThreadMessage[], context: FeatureContext): FeatureBag {
  const bag = new NamedBag();
  fill(bag, EVERY_NAME, { mail, thread, text: readText(mail, thread) }, context);
  return bag;
}

/** The features of the mail that a model knows. */
export function knownFeaturesOf(
  source: FeatureSource,
  context: FeatureContext & { readonly known: KnownFeatures },
): RowBag {
  const bag = new RowBag(context.known);
  fill(bag, context.known, source, context);
  return bag;
}
