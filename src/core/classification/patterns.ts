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
  /** Lengths that prefixes, suffixes and infixes have, ascending. */
  readonly sizes: Readonly<Record<"prefix" | "suffix" | "infix", readonly number[]>>;
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
  const atomOf = (source: string): number => {
    const known = ids.get(source);
    if (known !== undefined) return known;
    const { kind, text } = kindOf(source);
    ids.set(source, ids.size);
    const id = ids.size - 1;
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
  const sizesOf = (kind: AtomKind) =>
    [...new Set([...maps[kind].keys()].map((text) => text.length))].sort((a, b) => a - b);
  const sizes = { prefix: sizesOf("prefix"), suffix: sizesOf("suffix"), infix: sizesOf("infix") };
  return { atoms: { ...maps, sizes }, patterns, byFirst };
}

const NONE: readonly number[] = [];

/** Every atom that a word satisfies. */
function atomsOf(word: string, { exact, prefix, suffix, infix, sizes }: AtomIndex): readonly number[] {
  let found: number[] | undefined;
  const add = (ids: readonly number[] | undefined) => {
    if (ids === undefined) return;
    found ??= [];
    for (const id of ids) if (!found.includes(id)) found.push(id);
  };
  add(exact.get(word));
  for (const size of sizes.prefix) if (size <= word.length) add(prefix.get(word.slice(0, size)));
  for (const size of sizes.suffix) if (size <= word.length) add(suffix.get(word.slice(-size)));
  for (const size of sizes.infix)
    for (let at = 0; at + size <= word.length; at += 1) add(infix.get(word.slice(at, at + size)));
  return found ?? NONE;
}

/** Every hit of every pattern, first match per start; the same owner may hit many times. */
export function matchPatterns(tokens: readonly Token[], set: PatternSet): readonly PatternHit[] {
  const cache = new Map<string, readonly number[]>();
  const held = tokens.map(({ word }) => {
    let atoms = cache.get(word);
    if (atoms === undefined) cache.set(word, (atoms = word.length > 40 ? NONE : atomsOf(word, set.atoms)));
    return atoms;
  });
  const hits: PatternHit[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const atoms = held[from] ?? NONE;
    for (let at = 0; at < atoms.length; at += 1) {
      const candidates = set.byFirst.get(atoms[at] ?? -1) ?? NONE;
      for (let which = 0; which < candidates.length; which += 1) {
        const pattern = set.patterns[candidates[which] ?? -1];
        const to = pattern === undefined ? -1 : endOf(pattern.steps, from, tokens, held);
        if (pattern !== undefined && to >= 0) hits.push({ owner: pattern.owner, from, to });
      }
    }
  }
  return hits;
}

const holds = (held: readonly number[], atoms: readonly number[]): boolean => {
  for (let at = 0; at < atoms.length; at += 1) if (held.includes(atoms[at] ?? -1)) return true;
  return false;
};

/** Last token of the pattern when it starts at `from`, or -1. Each step takes the nearest word that fits. */
function endOf(
  steps: readonly Step[],
  from: number,
  tokens: readonly Token[],
  held: readonly (readonly number[])[],
): number {
  let at = from;
  const sentence = tokens[from]?.sentence;
  for (let index = 1; index < steps.length; index += 1) {
    const { atoms, gap } = steps[index] ?? { atoms: NONE, gap: 0 };
    let look = at + 1;
    const last = at + 1 + gap;
    while (look <= last && tokens[look]?.sentence === sentence && !holds(held[look] ?? NONE, atoms)) look += 1;
    if (look > last || tokens[look]?.sentence !== sentence) return -1;
    at = look;
  }
  return at;
}
