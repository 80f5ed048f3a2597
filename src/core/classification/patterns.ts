// The small pattern language of the vocabulary: a sequence of words with gaps, matched over tokens in one pass.
//   svar*          prefix     *pleje  suffix     *pleje*  anywhere in a compound     a|b  alternatives
//   ikke ..3 svar* up to three words between, never across a sentence
// One walk over the tokens finds every pattern: words are looked up in maps, so the time is linear in the text.
import { fold } from "./fold";
import type { Token } from "./tokens";
import { WordTrie } from "./word-trie";

/** Compiled patterns; `owner` is the index of the entry a pattern belongs to. */
export interface PatternSet {
  readonly atoms: AtomIndex;
  /** Patterns by their first atom. */
  readonly byFirst: readonly (readonly Pattern[] | undefined)[];
}

/** The words atoms are written with. A prefix is found from the left, a suffix from the right. */
interface AtomIndex {
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly prefix: WordTrie;
  readonly suffix: WordTrie;
  readonly infix: WordTrie;
  readonly count: number;
  /** Words looked at lately: mails share most of theirs. */
  readonly remembered: Map<string, readonly number[]>;
}

const REMEMBERED = 20_000;

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

function reversed(word: string): string {
  let out = "";
  for (let at = word.length - 1; at >= 0; at -= 1) out += word.charAt(at);
  return out;
}

/** Numbers the words of the patterns, each once. */
class AtomIndexer {
  readonly #ids = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #tries = { prefix: new WordTrie(), suffix: new WordTrie(), infix: new WordTrie() };

  idOf(source: string): number {
    const known = this.#ids.get(source);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(source, id);
    const { kind, text } = kindOf(source);
    if (kind === "exact") push(this.#exact, text, id);
    else this.#tries[kind].add(kind === "suffix" ? reversed(text) : text, id);
    return id;
  }

  index(): AtomIndex {
    return { exact: this.#exact, ...this.#tries, count: this.#ids.size, remembered: new Map() };
  }
}

function push<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function stepsOf(source: string, atoms: AtomIndexer): readonly Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const word of source.split(/\s+/)) {
    if (word.startsWith("..")) gap = Number(word.slice(2));
    else {
      steps.push({ atoms: word.split("|").map((one) => atoms.idOf(one)), gap });
      gap = 0;
    }
  }
  return steps;
}

/** Compiles the patterns of each owner (`owners[i]` belongs to owner `i`). */
export function compilePatterns(owners: readonly (readonly string[])[]): PatternSet {
  const atoms = new AtomIndexer();
  const patterns = owners.flatMap((sources, owner) =>
    sources.map((source) => ({ owner, steps: stepsOf(source, atoms) })),
  );
  const byFirst: Pattern[][] = [];
  for (const pattern of patterns)
    for (const atom of pattern.steps[0]?.atoms ?? []) (byFirst[atom] ??= []).push(pattern);
  return { atoms: atoms.index(), byFirst };
}

const NONE: readonly number[] = [];
/** Longer words are no words. */
const LONGEST_WORD = 40;

/** Every atom that a word satisfies: the word itself, its beginnings, its ends, its insides. */
function atomsOf(word: string, { exact, prefix, suffix, infix }: AtomIndex): readonly number[] {
  const found = new Set(exact.get(word));
  const add = (ids: readonly number[]) => {
    for (const id of ids) found.add(id);
  };
  prefix.forEachPrefix(word, 0, add);
  suffix.forEachPrefix(reversed(word), 0, add);
  for (let at = 0; at < word.length; at += 1) infix.forEachPrefix(word, at, add);
  return found.size === 0 ? NONE : [...found];
}

/** The tokens of a text with the atoms each satisfies. */
interface Held {
  readonly tokens: readonly Token[];
  readonly atoms: readonly (readonly number[])[];
  /** 1 for every atom that some token satisfies. */
  readonly seen: Uint8Array;
}

function remembered(word: string, index: AtomIndex): readonly number[] {
  const known = index.remembered.get(word);
  if (known !== undefined) return known;
  if (index.remembered.size >= REMEMBERED) index.remembered.clear();
  const fresh = word.length > LONGEST_WORD ? NONE : atomsOf(word, index);
  index.remembered.set(word, fresh);
  return fresh;
}

function heldBy(tokens: readonly Token[], index: AtomIndex): Held {
  const seen = new Uint8Array(index.count);
  const atoms = tokens.map(({ word }) => remembered(word, index));
  for (const found of atoms) for (let at = 0; at < found.length; at += 1) seen[found[at] ?? 0] = 1;
  return { tokens, atoms, seen };
}

/** Every hit of every pattern, first match per start; the same owner may hit many times. */
export function matchPatterns(tokens: readonly Token[], set: PatternSet): readonly PatternHit[] {
  const held = heldBy(tokens, set.atoms);
  const live: (readonly Pattern[] | undefined)[] = [];
  const hits: PatternHit[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const atoms = held.atoms[from] ?? NONE;
    for (let nth = 0; nth < atoms.length; nth += 1) {
      const atom = atoms[nth] ?? 0;
      const patterns = (live[atom] ??= possibleIn(held, set.byFirst[atom] ?? NO_PATTERNS));
      for (let at = 0; at < patterns.length; at += 1) {
        const pattern = patterns[at];
        if (pattern === undefined) continue;
        const to = pattern.steps.length === 1 ? from : endOf(pattern.steps, from, held);
        if (to >= 0) hits.push({ owner: pattern.owner, from, to });
      }
    }
  }
  return hits;
}

const NO_PATTERNS: readonly Pattern[] = [];

/** The patterns each step of which is somewhere in the text: few are, and the rest need no second look at its other words. */
const possibleIn = (held: Held, patterns: readonly Pattern[]): readonly Pattern[] =>
  patterns.filter(({ steps }) => steps.length === 1 || steps.every((step) => isSeen(held, step)));

const isSeen = ({ seen }: Held, { atoms }: Step): boolean => {
  for (let at = 0; at < atoms.length; at += 1) if (seen[atoms[at] ?? 0] === 1) return true;
  return false;
};

const holds = (held: readonly number[], atoms: readonly number[]): boolean => {
  for (let at = 0; at < atoms.length; at += 1) if (held.includes(atoms[at] ?? -1)) return true;
  return false;
};

/** Last token of the pattern when it starts at `from`, or -1. Each step takes the nearest word that fits. */
function endOf(steps: readonly Step[], from: number, held: Held): number {
  const { tokens, atoms } = held;
  let at = from;
  const sentence = tokens[from]?.sentence;
  for (let index = 1; index < steps.length; index += 1) {
    const step = steps[index];
    if (step === undefined) return -1;
    const last = at + 1 + step.gap;
    let look = at + 1;
    while (look <= last && tokens[look]?.sentence === sentence && !holds(atoms[look] ?? NONE, step.atoms)) look += 1;
    if (look > last || tokens[look]?.sentence !== sentence) return -1;
    at = look;
  }
  return at;
}
