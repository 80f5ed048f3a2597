// The small pattern language of the vocabulary: a sequence of words with gaps, matched over tokens in one pass.
//   svar*          prefix     *pleje  suffix     *pleje*  anywhere in a compound     a|b  alternatives
//   ikke ..3 svar* up to three words between, never across a sentence
// One walk over the tokens finds every pattern: words are looked up in maps, so the time is linear in the text.
import { fold } from "./fold";
import type { Token } from "./tokens";

/** Compiled patterns; `owner` is the index of the entry a pattern belongs to. */
export interface PatternSet {
  readonly atoms: AtomIndex;
  readonly patterns: readonly Pattern[];
  /** Patterns by their first atom. */
  readonly byFirst: ReadonlyMap<number, readonly number[]>;
}

interface AtomIndex {
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly prefix: ReadonlyMap<string, readonly number[]>;
  readonly suffix: ReadonlyMap<string, readonly number[]>;
  readonly infix: ReadonlyMap<string, readonly number[]>;
  readonly longest: number;
}

interface Step {
  readonly atoms: readonly number[];
  /** Words that may stand between the step before and this one. */
  readonly gap: number;
}

interface Pattern {
  readonly owner: number;
  readonly steps: readonly Step[];
}

/** A pattern found: tokens `from`..`to` inclusive. */
export interface PatternHit {
  readonly owner: number;
  readonly from: number;
  readonly to: number;
}

type AtomKind = "exact" | "prefix" | "suffix" | "infix";

const kindOf = (source: string): { kind: AtomKind; text: string } => {
  const text = fold(source.replace(/\*/g, ""));
  const [head, tail] = [source.startsWith("*"), source.endsWith("*")];
  return { kind: head && tail ? "infix" : head ? "suffix" : tail ? "prefix" : "exact", text };
};

/** Compiles the patterns of each owner (`owners[i]` belongs to owner `i`). */
export function compilePatterns(owners: readonly (readonly string[])[]): PatternSet {
  const maps = { exact: new Map(), prefix: new Map(), suffix: new Map(), infix: new Map() } as Record<
    AtomKind,
    Map<string, number[]>
  >;
  const ids = new Map<string, number>();
  let longest = 0;
  const atomOf = (source: string): number => {
    const known = ids.get(source);
    if (known !== undefined) return known;
    const { kind, text } = kindOf(source);
    ids.set(source, ids.size);
    const id = ids.size - 1;
    if (kind !== "exact") longest = Math.max(longest, text.length);
    maps[kind].set(text, [...(maps[kind].get(text) ?? []), id]);
    return id;
  };
  const stepsOf = (source: string): Step[] => {
    const steps: Step[] = [];
    let gap = 0;
    for (const word of source.split(/\s+/)) {
      const dots = /^\.\.(\d+)$/.exec(word);
      if (dots !== null) gap = Number(dots[1]);
      else {
        steps.push({ atoms: word.split("|").map(atomOf), gap });
        gap = 0;
      }
    }
    return steps;
  };
  const patterns = owners.flatMap((sources, owner) => sources.map((source) => ({ owner, steps: stepsOf(source) })));
  const byFirst = new Map<number, number[]>();
  patterns.forEach((pattern, index) => {
    for (const atom of pattern.steps[0]?.atoms ?? []) byFirst.set(atom, [...(byFirst.get(atom) ?? []), index]);
  });
  return { atoms: { ...maps, longest }, patterns, byFirst };
}

/** Every atom that a word satisfies. */
function atomsOf(word: string, index: AtomIndex): ReadonlySet<number> {
  const found = new Set<number>(index.exact.get(word));
  const add = (ids: readonly number[] | undefined) => {
    if (ids !== undefined) for (const id of ids) found.add(id);
  };
  const longest = Math.min(word.length, index.longest);
  for (let size = 1; size <= longest; size += 1) {
    add(index.prefix.get(word.slice(0, size)));
    add(index.suffix.get(word.slice(-size)));
    if (size > 2) for (let at = 0; at + size <= word.length; at += 1) add(index.infix.get(word.slice(at, at + size)));
  }
  return found;
}

/** Every hit of every pattern, first match per start; the same owner may hit many times. */
export function matchPatterns(tokens: readonly Token[], set: PatternSet): readonly PatternHit[] {
  const cache = new Map<string, ReadonlySet<number>>();
  const held = tokens.map(({ word }) => {
    let atoms = cache.get(word);
    if (atoms === undefined) cache.set(word, (atoms = word.length > 40 ? new Set() : atomsOf(word, set.atoms)));
    return atoms;
  });
  const hits: PatternHit[] = [];
  for (let from = 0; from < tokens.length; from += 1)
    for (const atom of held[from] ?? [])
      for (const index of set.byFirst.get(atom) ?? []) {
        const pattern = set.patterns[index];
        if (pattern === undefined) continue;
        const to = endOf(pattern.steps, from, tokens, held);
        if (to !== null) hits.push({ owner: pattern.owner, from, to });
      }
  return hits;
}

/** Last token of the pattern when it starts at `from`, or null. Each step takes the nearest word that fits. */
function endOf(
  steps: readonly Step[],
  from: number,
  tokens: readonly Token[],
  held: readonly ReadonlySet<number>[],
): number | null {
  let at = from;
  const sentence = tokens[from]?.sentence;
  for (const step of steps.slice(1)) {
    let next = -1;
    for (let look = at + 1; look <= at + 1 + step.gap && tokens[look]?.sentence === sentence; look += 1)
      if (step.atoms.some((atom) => held[look]?.has(atom))) {
        next = look;
        break;
      }
    if (next < 0) return null;
    at = next;
  }
  return at;
}
