// Sensitive and confidential content (GDPR art. 9 and 10, forvaltningsloven § 27) by Danish stems. A stemmer does not
// split compounds, so stems are matched at the start of a word or, where marked, at a compound joint. Most hits in
// municipal mail are neutral talk about a scheme: a hit counts only beside a person.
import { classOf, isLetter } from "./automaton";
import type { CategoryTables, Stem } from "./compile-categories";
import { BIAS, compileCategories } from "./compile-categories";
import type { CategoryType, Finding } from "./finding";
import type { PersonalDataKnowledge } from "./knowledge";
import { mask } from "./mask";

export interface CategoryOptions {
  /** A person is named around the text already (a name, a CPR number): weak stems still need one of their own. */
  readonly isAnchored?: boolean;
}

interface Hit {
  readonly stem: Stem;
  readonly start: number;
  readonly end: number;
}

/** Hits of one category that are looked at; more add nothing to the verdict. */
const ENOUGH = 40;
const LONGEST_WORD = 40;
const SENTENCE_REACH = 220;
const FRAME_REACH = 60;
const INFLECTION = /^(?:s|e|n|en|et|er|ens|ets|ers|es|erne|ernes|ne|nes|r|rne)?$/;

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_WORD && isLetter(text.charCodeAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_WORD && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** The hit of a stem that ends at `end` of the text, or null where its place in the word does not fit. */
function hitAt(text: string, start: number, end: number, stem: Stem, tables: CategoryTables): Hit | null {
  const first = wordStart(text, start);
  if (first !== start && (!stem.isJoint || start - first < 3)) return null;
  const last = wordEnd(text, end);
  if (stem.isExact && last !== end) return null;
  if (stem.isWhole && !INFLECTION.test(text.slice(end, last).toLowerCase())) return null;
  const word = text.slice(first, last).toLowerCase();
  return tables.stopWords.test(word) ? null : { stem, start: first, end: last };
}

function* hitsIn(text: string, tables: CategoryTables): Generator<Hit> {
  const { next, width, ends, shorter, lengths } = tables.automaton;
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    state = next[state * width + classOf(text.charCodeAt(at))] ?? 0;
    for (let found = ends[state] === -1 ? (shorter[state] ?? 0) : state; found !== 0; found = shorter[found] ?? 0) {
      const index = ends[found] ?? -1;
      const start = at + 1 - (lengths[index] ?? 0);
      for (const stem of tables.stems[index] ?? []) {
        const hit = hitAt(text, start, at + 1, stem, tables);
        if (hit !== null) yield hit;
      }
    }
  }
}

/** The sentence around a hit, in bounds. */
function sentenceAround(text: string, hit: Hit): string {
  const least = Math.max(0, hit.start - SENTENCE_REACH);
  const most = Math.min(text.length, hit.end + SENTENCE_REACH);
  const before = text.slice(least, hit.start);
  const after = text.slice(hit.end, most);
  const opening = Math.max(
    before.lastIndexOf(". "),
    before.lastIndexOf("\n\n"),
    before.lastIndexOf("? "),
    before.lastIndexOf("! "),
  );
  const closing = /[.!?](?:\s|$)|\n\n/.exec(after);
  return before.slice(opening + 1) + text.slice(hit.start, hit.end) + after.slice(0, closing?.index ?? after.length);
}

/** The lines around a hit, whatever sentences they hold; a blank line bounds them. */
function surroundings(text: string, hit: Hit): string {
  const before = text.slice(Math.max(0, hit.start - SENTENCE_REACH), hit.start);
  const after = text.slice(hit.end, hit.end + SENTENCE_REACH);
  const closing = after.indexOf("\n\n");
  return `${before.slice(before.lastIndexOf("\n\n") + 1)}${text.slice(hit.start, hit.end)}${closing < 0 ? after : after.slice(0, closing)}`;
}

/** True where the words before a hit make it the name of a scheme: "reglerne for førtidspension". */
const isFramed = (text: string, hit: Hit, tables: CategoryTables): boolean =>
  tables.frames.test(text.slice(Math.max(0, hit.start - FRAME_REACH), hit.start));

function isAnchored(text: string, hit: Hit, tables: CategoryTables, options: CategoryOptions): boolean {
  const needsOwner = !hit.stem.isSure || isFramed(text, hit, tables);
  if (!needsOwner && options.isAnchored === true) return true;
  if (needsOwner) return tables.nearAnchors.test(sentenceAround(text, hit));
  const around = surroundings(text, hit);
  return tables.anchors.test(around) || tables.names.test(around);
}

/** The anchored hits of a text: every one up to `ENOUGH` per category. */
function anchoredHits(text: string, tables: CategoryTables, options: CategoryOptions): Hit[] {
  const counts = new Map<CategoryType, number>();
  const anchored: Hit[] = [];
  for (const hit of hitsIn(text, tables)) {
    const count = counts.get(hit.stem.type) ?? 0;
    if (count >= ENOUGH || !isAnchored(text, hit, tables, options)) continue;
    counts.set(hit.stem.type, count + 1);
    anchored.push(hit);
  }
  return anchored;
}

/** Stems that speak in a text, each once: what the weights are fitted to. */
export function evidenceIn(
  text: string,
  knowledge: PersonalDataKnowledge,
  options: CategoryOptions = {},
): readonly Stem[] {
  return [...new Set(anchoredHits(text, compileCategories(knowledge), options).map((hit) => hit.stem))];
}

/** Categories whose stems outweigh what speaks against them. */
function standing(hits: readonly Hit[]): ReadonlySet<CategoryType> {
  const scores = new Map<CategoryType, number>();
  for (const stem of new Set(hits.map((hit) => hit.stem)))
    scores.set(stem.type, (scores.get(stem.type) ?? BIAS) + stem.weight);
  return new Set([...scores].filter(([, score]) => score > 0).map(([type]) => type));
}

/** Findings of sensitive or confidential content about a person; spans in the text as given, ordered. */
export function findCategories(
  text: string,
  knowledge: PersonalDataKnowledge,
  options: CategoryOptions = {},
): Finding[] {
  const tables = compileCategories(knowledge);
  const hits = anchoredHits(text, tables, options);
  const types = standing(hits);
  const last = new Map<CategoryType, number>();
  const findings: Finding[] = [];
  for (const { stem, start, end } of hits) {
    if (!types.has(stem.type) || stem.weight <= 0 || (last.get(stem.type) ?? 0) > start) continue;
    last.set(stem.type, end);
    const level = stem.isSure ? "probable" : "possible";
    findings.push({
      type: stem.type,
      start,
      end,
      level,
      rule: `category-${stem.type}`,
      masked: mask(stem.type, text.slice(start, end)),
    });
  }
  return findings.sort((one, other) => one.start - other.start || one.end - other.end);
}
