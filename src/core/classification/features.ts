// Facts of a mail as named features: words, word pairs, character n-grams, vocabulary hits, and what the envelope
// shows. Each feature remembers the word it was first seen in, so a decision can be quoted back from the mail.
import type { Mail, ThreadMessage } from "../mail/mail";
import { envelopeFeatures } from "./envelope";
import { NamedBag, type Evidence, type FeatureBag, type FillingBag } from "./feature-bag";
import { EVERY_NAME, type Lexicon, type WordFeatures } from "./lexicon";
import { RowBag } from "./row-bag";
import { compilePatterns, matchPatterns, type PatternHit, type PatternSet } from "./patterns";
import type { Vocabulary, VocabularyEntry } from "./knowledge";
import type { KnownFeatures } from "./known-features";
import type { Mentioned, Spoken } from "./mentions";
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
  /** The centres and themes that each entry points at. */
  readonly supports: readonly Readonly<Record<Mentioned, readonly Support[]>>[];
  readonly patterns: PatternSet;
}

/** A value that an entry points at. */
export interface Support {
  readonly value: string;
  readonly weight: number;
  /** Whether the entry is the name of a unit. */
  readonly isUnit: boolean;
}

const UNIT = /^c-[a-z]+(?:-desk)?-unit$/;

/** Entries of less weight point at many centres. */
const POINTS = 2;

function supportsOf({ id, supports, weight }: VocabularyEntry, of: Mentioned): readonly Support[] {
  if (of === "centre" && weight < POINTS) return [];
  return supports
    .filter((support) => support.startsWith(`${of}:`))
    .map((support) => ({ value: support.slice(of.length + 1), weight, isUnit: UNIT.test(id) }));
}

/** Compiles the vocabulary once; reuse it for every mail. */
export function compileVocabulary({ entries }: Vocabulary): CompiledVocabulary {
  const names = entries.map(({ id }) => `v:${id}`);
  return {
    names,
    units: names.filter((name) => UNIT.test(name.slice(2))),
    supports: entries.map((entry) => ({ centre: supportsOf(entry, "centre"), theme: supportsOf(entry, "theme") })),
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
    const after = tokens[at + 1];
    const pair = next !== undefined && after?.sentence === token.sentence ? lexicon.pairOf(word, next) : null;
    if (pair !== null) put(pair, weight, { zone, start: token.start, end: after?.end ?? token.end });
    if (word.grams.length === 0) return;
    const known = seen.get(token.word);
    if (known === undefined) seen.set(token.word, { weight, word, evidence });
    else known.weight += weight;
  });
  for (const { weight, word, evidence } of seen.values())
    for (const gram of word.grams) bag.put(gram, weight, evidence);
}

/** Adds the entries the part speaks of; returns them in the order they stand. */
function addVocabulary<F>(
  bag: FillingBag<F>,
  { tokens, zone, weight, emphasis }: Part,
  words: CompiledVocabulary,
): readonly PatternHit[] {
  const hits = matchPatterns(tokens, words.patterns);
  for (const hit of hits) {
    const name = words.names[hit.owner];
    const [first, last] = [tokens[hit.from], tokens[hit.to]];
    if (name === undefined || first === undefined || last === undefined) continue;
    const stress = emphasis.get(first.sentence) ?? 1;
    bag.add(name, weight * stress, { zone, start: first.start, end: last.end });
  }
  return hits;
}

/** Where two units are spoken of, the one that must act tends to be named first, the other last. */
function orderFeatures(hits: readonly PatternHit[], { supports }: CompiledVocabulary): readonly string[] {
  const named = hits.flatMap(({ owner }) => supports[owner]?.centre.slice(0, 1) ?? []);
  const units = named.filter(({ isUnit }) => isUnit);
  const [first, unit, last] = [named[0], units[0], units.at(-1)];
  return [
    ...(first === undefined ? [] : [`first-${first.value}`]),
    ...(unit === undefined ? [] : [`first-unit-${unit.value}`]),
    ...(last === undefined || units.length < 2 ? [] : [`last-unit-${last.value}`]),
  ];
}

const SAYING = new Set(["siger", "sagde", "skriver", "skrev", "mener", "svarer", "henviser"]);

/** Units and reported speech: two units that each "say" something are the shape of a coordination complaint. */
function shapeFeatures(bag: FeatureBag, tokens: readonly Token[], { units }: CompiledVocabulary): readonly string[] {
  const spoken = units.filter((name) => {
    const feature = bag.get(name);
    return feature !== undefined && feature.evidence?.zone !== "quoted";
  });
  let says = 0;
  for (const { word } of tokens) if (word.length > 4 && SAYING.has(word)) says += 1;
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
): Spoken {
  const [subject = [], newest = []] = [text.subject, text.newest, ...text.quoted].map((part) => {
    addWords(bag, part, lexicon);
    return addVocabulary(bag, part, vocabulary);
  });
  for (const name of orderFeatures([...subject, ...newest], vocabulary)) bag.add(`o:${name}`, 1, null);
  const { tokens } = text.newest;
  const shown = [
    ...shapeFeatures(bag, tokens, vocabulary),
    ...envelopeFeatures(mail, thread, tokens.length, ownDomains),
  ];
  for (const name of shown) bag.add(`m:${name}`, 1, null);
  return { subject, newest, tokens };
}

/** The features of a mail, and where its vocabulary stands. */
export interface Shown<B extends FeatureBag> {
  readonly bag: B;
  readonly spoken: Spoken;
}

/** Every feature of the mail, by name: what a model is trained on. */
export function everythingShown(
  mail: Mail,
  thread: readonly ThreadMessage[],
  context: FeatureContext,
): Shown<FeatureBag> {
  const bag = new NamedBag();
  const spoken = fill(bag, EVERY_NAME, { mail, thread, text: readText(mail, thread) }, context);
  return { bag, spoken };
}

/** Every feature of the mail, by name. */
export const featuresOf = (mail: Mail, thread: readonly ThreadMessage[], context: FeatureContext): FeatureBag =>
  everythingShown(mail, thread, context).bag;

/** The features of the mail that a model knows. */
export function knownFeaturesOf(
  source: FeatureSource,
  context: FeatureContext & { readonly known: KnownFeatures },
): Shown<RowBag> {
  const bag = new RowBag(context.known);
  const spoken = fill(bag, context.known, source, context);
  return { bag, spoken };
}
