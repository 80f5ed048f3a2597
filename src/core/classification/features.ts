// Facts of a mail as named features: words, word pairs, character n-grams, vocabulary hits, and what the envelope
// shows. Each feature remembers the word it was first seen in, so a decision can be quoted back from the mail.
import type { Mail, ThreadMessage } from "../mail/mail";
import { baseSubject } from "../mail/fold-subject";
import { envelopeFeatures } from "./envelope";
import { emphasisOf } from "./emphasis";
import { compilePatterns, matchPatterns, type PatternSet } from "./patterns";
import type { Vocabulary } from "./knowledge";
import { stem } from "./stem";
import { tokenise, type Token } from "./tokens";

export type Zone = "subject" | "newest" | "quoted";

/** A token and where it stands. */
export interface Evidence {
  readonly zone: Zone;
  readonly start: number;
  readonly end: number;
}

export interface Feature {
  /** How strongly it is present, before idf. */
  value: number;
  /** First place it was seen; null for what the envelope shows. */
  readonly evidence: Evidence | null;
}

export type FeatureBag = ReadonlyMap<string, Feature>;

export interface FeatureContext {
  readonly vocabulary: CompiledVocabulary;
  /** The municipality's own mail domains. */
  readonly ownDomains: readonly string[];
}

export interface CompiledVocabulary {
  readonly entries: Vocabulary["entries"];
  readonly patterns: PatternSet;
}

/** Compiles the vocabulary once; reuse it for every mail. */
export const compileVocabulary = (vocabulary: Vocabulary): CompiledVocabulary => ({
  entries: vocabulary.entries,
  patterns: compilePatterns(vocabulary.entries.map((entry) => entry.patterns)),
});

/** Only so much of a mail is read; what is longer is classified as *usikker*. */
export const READ_LIMIT = 24_000;
const QUOTE_LIMIT = 8_000;

class Bag {
  readonly features = new Map<string, Feature>();
  add(name: string, value: number, evidence: Evidence | null): void {
    const known = this.features.get(name);
    if (known === undefined) this.features.set(name, { value, evidence });
    else known.value += value;
  }
}

function addWords(bag: Bag, tokens: readonly Token[], zone: Zone, base: number): void {
  const stems = tokens.map((token) => stem(token.word));
  const emphasis = emphasisOf(tokens);
  const long = new Map<string, { weight: number; readonly evidence: Evidence }>();
  tokens.forEach((token, at) => {
    const weight = base * (emphasis.get(token.sentence) ?? 1);
    const evidence = { zone, start: token.start, end: token.end };
    const root = stems[at] ?? "";
    bag.add(`w:${root}`, weight, evidence);
    if (zone === "subject") bag.add(`s:${root}`, 1, evidence);
    const next = tokens[at + 1];
    if (next !== undefined && next.sentence === token.sentence)
      bag.add(`b:${root} ${stems[at + 1] ?? ""}`, weight, evidence);
    if (token.word.length < 5 || !/^[a-z-]+$/.test(token.word)) return;
    const known = long.get(token.word);
    if (known === undefined) long.set(token.word, { weight, evidence });
    else known.weight += weight;
  });
  for (const [word, { weight, evidence }] of long) for (const gram of gramsOf(word)) bag.add(gram, weight, evidence);
}

/** 4- and 5-grams with the borders of the word. */
function gramsOf(word: string): readonly string[] {
  const bordered = `_${word}_`;
  const grams: string[] = [];
  for (let at = 0; at + 4 <= bordered.length; at += 1) {
    grams.push(`c:${bordered.slice(at, at + 4)}`);
    if (at + 5 <= bordered.length) grams.push(`c:${bordered.slice(at, at + 5)}`);
  }
  return grams;
}

function addVocabulary(
  bag: Bag,
  tokens: readonly Token[],
  zone: Zone,
  weight: number,
  words: CompiledVocabulary,
): void {
  const emphasis = emphasisOf(tokens);
  for (const hit of matchPatterns(tokens, words.patterns)) {
    const entry = words.entries[hit.owner];
    const [first, last] = [tokens[hit.from], tokens[hit.to]];
    if (entry === undefined || first === undefined || last === undefined) continue;
    const stress = emphasis.get(first.sentence) ?? 1;
    bag.add(`v:${entry.id}`, weight * stress, { zone, start: first.start, end: last.end });
  }
}

/** Units and reported speech: two units that each "say" something are the shape of a coordination complaint. */
function shapeFeatures(features: ReadonlyMap<string, Feature>, tokens: readonly Token[]): readonly string[] {
  const units = new Set<string>();
  for (const [name, { evidence }] of features)
    if (/^v:c-[a-z]+-unit$/.test(name) && evidence?.zone !== "quoted") units.add(name);
  const says = tokens.filter(({ word }) => /^(?:siger|sagde|skriver|skrev|mener|svarer|henviser)$/.test(word)).length;
  return [`units-${String(Math.min(3, units.size))}`, `says-${String(Math.min(4, says))}`];
}

/** Every feature of the mail. The quoted thread counts less, unless the newest message says next to nothing. */
export function featuresOf(mail: Mail, thread: readonly ThreadMessage[], context: FeatureContext): FeatureBag {
  const bag = new Bag();
  const newest = thread[0];
  const [from, to] = newest === undefined ? [0, mail.text.length] : [newest.start, newest.end];
  const zones: { zone: Zone; tokens: readonly Token[]; weight: number }[] = [
    { zone: "subject", tokens: tokenise(baseSubject(mail.subject)), weight: 1 },
    { zone: "newest", tokens: tokenise(mail.text, from, Math.min(to, from + READ_LIMIT)), weight: 1 },
  ];
  const words = zones[1]?.tokens.length ?? 0;
  const quoteWeight = words < 25 ? 0.8 : 0.25;
  let room = QUOTE_LIMIT;
  for (const message of thread.slice(1)) {
    if (room <= 0) break;
    const tokens = tokenise(mail.text, message.start, Math.min(message.end, message.start + room));
    zones.push({ zone: "quoted", tokens, weight: quoteWeight });
    room -= message.end - message.start;
  }
  for (const { zone, tokens, weight } of zones) {
    addWords(bag, tokens, zone, weight);
    addVocabulary(bag, tokens, zone, weight, context.vocabulary);
  }
  for (const name of shapeFeatures(bag.features, zones[1]?.tokens ?? [])) bag.add(`m:${name}`, 1, null);
  for (const name of envelopeFeatures(mail, thread, words, context.ownDomains)) bag.add(`m:${name}`, 1, null);
  return bag.features;
}
