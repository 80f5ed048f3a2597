// Precision, recall and F1 of sets of values against expected sets, over all and per value (or per kind of value).

interface Count {
  hit: number;
  wrong: number;
  missed: number;
}

export interface Score extends Readonly<Count> {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

function scoreOf({ hit, wrong, missed }: Count): Score {
  const share = (whole: number) => (whole === 0 ? 1 : round(hit / whole));
  const f1 = hit + wrong + missed === 0 ? 1 : round((2 * hit) / (2 * hit + wrong + missed));
  return { hit, wrong, missed, precision: share(hit + wrong), recall: share(hit + missed), f1 };
}

export class Scores {
  readonly #counts = new Map<string, Count>();

  /** Adds one example; `kindOf` groups values (by default each value is its own kind). */
  compare(found: readonly string[], expected: readonly string[], kindOf: (value: string) => string = (value) => value) {
    const [left, right] = [new Set(found), new Set(expected)];
    for (const value of left) this.#countOf(kindOf(value))[right.has(value) ? "hit" : "wrong"]++;
    for (const value of right) if (!left.has(value)) this.#countOf(kindOf(value)).missed++;
  }

  /** Per kind, and over all (micro average). */
  report(): { readonly all: Score; readonly each: Readonly<Record<string, Score>> } {
    const all = { hit: 0, wrong: 0, missed: 0 };
    for (const count of this.#counts.values()) {
      all.hit += count.hit;
      all.wrong += count.wrong;
      all.missed += count.missed;
    }
    const each = Object.fromEntries([...this.#counts].sort().map(([kind, count]) => [kind, scoreOf(count)]));
    return { all: scoreOf(all), each };
  }

  #countOf(kind: string): Count {
    const count = this.#counts.get(kind) ?? { hit: 0, wrong: 0, missed: 0 };
    this.#counts.set(kind, count);
    return count;
  }
}
