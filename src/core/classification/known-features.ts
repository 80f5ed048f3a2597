// What words mean to a model: the rows of a word, of its pairs and of its character n-grams. A mail has thousands of pairs
// and n-grams and the model knows few of them, so none is written down to be looked up: they are found by number.
import { HAS_GRAMS, LONG_GRAM, SHORT_GRAM, type Lexicon, type WordFeatures } from "./lexicon";
import { NumberTable } from "./number-table";
import { stem } from "./stem";

/** Rows of a word, and the numbers of its stem among the first and the second words of pairs; -1 where there is none. */
export interface KnownWord extends WordFeatures<number> {
  readonly first: number;
  readonly second: number;
}

export interface KnownFeatures extends Lexicon<number, KnownWord> {
  /** Name of every row. */
  readonly names: readonly string[];
  /** First letter of every name, as a character code: its block. */
  readonly blocks: Uint8Array;
  readonly rows: ReadonlyMap<string, number>;
}

/** Letters before the name proper: `w:`, `b:`, `c:`. */
const PREFIX = 2;

/** Letters of a bordered word as digits 1–28; 0 for what no n-gram holds. */
const DIGITS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return code - 96;
  return code === 45 ? 27 : code === 95 ? 28 : 0;
});
const BASE = 29;

/** The n-gram as a number no other n-gram has. */
function numberOf(text: string, from: number, size: number): number {
  let number = 0;
  for (let at = from; at < from + size; at += 1) number = number * BASE + (DIGITS[text.charCodeAt(at)] ?? 0);
  return number;
}

/** Rows of the known 4- and 5-grams of a word with its borders, in order. */
function gramsOf(word: string, table: NumberTable): readonly number[] {
  const bordered = `_${word}_`;
  const rows: number[] = [];
  for (let at = 0; at + SHORT_GRAM <= bordered.length; at += 1)
    for (let size = SHORT_GRAM; size <= LONG_GRAM && at + size <= bordered.length; size += 1) {
      const row = table.get(numberOf(bordered, at, size));
      if (row >= 0) rows.push(row);
    }
  return rows;
}

interface Pairs {
  readonly first: ReadonlyMap<string, number>;
  readonly second: ReadonlyMap<string, number>;
  readonly table: NumberTable;
}

/** Numbers from 0 in the order things are met. */
function numbered(known: Map<string, number>, one: string): number {
  const number = known.get(one) ?? known.size;
  known.set(one, number);
  return number;
}

const keyOf = (first: number, second: number): number => first * 32_768 + second + 1;

function pairsOf(pairs: readonly NamedRow[]): Pairs {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  const entries = pairs.map(([name, row]): readonly [number, number] => {
    const border = name.indexOf(" ");
    return [keyOf(numbered(first, name.slice(0, border)), numbered(second, name.slice(border + 1))), row];
  });
  return { first, second, table: new NumberTable(entries) };
}

type NamedRow = readonly [name: string, row: number];
type WordBlock = "w" | "s" | "b" | "c";

/** Names without their prefix, by block. */
function byBlock(names: readonly string[]): Readonly<Record<WordBlock, readonly NamedRow[]>> {
  const blocks: Record<WordBlock, NamedRow[]> = { w: [], s: [], b: [], c: [] };
  names.forEach((name, row) => {
    const block = name.charAt(0);
    if (block in blocks) blocks[block as WordBlock].push([name.slice(PREFIX), row]);
  });
  return blocks;
}

/** Words remembered: a mail repeats most of them, and mails share most. */
const REMEMBERED = 20_000;

function compile(rows: ReadonlyMap<string, number>): KnownFeatures {
  const names = [...rows.keys()];
  const { w, s, b, c } = byBlock(names);
  const [words, subjects, pairs] = [new Map(w), new Map(s), pairsOf(b)];
  const grams = new NumberTable(c.map(([gram, row]) => [numberOf(gram, 0, gram.length), row]));
  const read = (word: string): KnownWord => {
    const root = stem(word);
    return {
      word: words.get(root) ?? null,
      subject: subjects.get(root) ?? null,
      grams: HAS_GRAMS.test(word) ? gramsOf(word, grams) : [],
      first: pairs.first.get(root) ?? -1,
      second: pairs.second.get(root) ?? -1,
    };
  };
  const remembered = new Map<string, KnownWord>();
  const wordOf = (word: string): KnownWord => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const fresh = read(word);
    remembered.set(word, fresh);
    return fresh;
  };
  const pairOf = ({ first }: KnownWord, { second }: KnownWord) => {
    const row = first < 0 || second < 0 ? -1 : pairs.table.get(keyOf(first, second));
    return row < 0 ? null : row;
  };
  return { names, blocks: Uint8Array.from(names, (name) => name.charCodeAt(0)), rows, wordOf, pairOf };
}

const compiled = new WeakMap<ReadonlyMap<string, number>, KnownFeatures>();

/** The features of a model (name → row, rows counted from 0 in order), compiled once. */
export function knownFeatures(rows: ReadonlyMap<string, number>): KnownFeatures {
  const known = compiled.get(rows) ?? compile(rows);
  compiled.set(rows, known);
  return known;
}
