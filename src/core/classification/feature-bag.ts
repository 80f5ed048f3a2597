// What was seen of a mail: named features, how strongly, and where first, so that a decision can be quoted back.

export type Zone = "subject" | "newest" | "quoted";

/** A token and where it stands. */
export interface Evidence {
  readonly zone: Zone;
  readonly start: number;
  readonly end: number;
}

export interface Feature {
  /** How strongly it is present, before idf. */
  readonly value: number;
  /** First place it was seen; null for what the envelope shows. */
  readonly evidence: Evidence | null;
}

/** Features by name, in the order they were first seen. */
export type FeatureBag = Pick<ReadonlyMap<string, Feature>, "get" | "keys" | typeof Symbol.iterator>;

/** A bag being filled. `F` is how it calls a feature of words: by name, or by the row of a model. */
export interface FillingBag<F> extends FeatureBag {
  readonly put: (feature: F, value: number, evidence: Evidence | null) => void;
  readonly add: (name: string, value: number, evidence: Evidence | null) => void;
}

interface Counted {
  value: number;
  readonly evidence: Evidence | null;
}

/** A bag that takes every name. */
export class NamedBag extends Map<string, Counted> implements FillingBag<string> {
  readonly add = (name: string, value: number, evidence: Evidence | null): void => {
    const known = this.get(name);
    if (known === undefined) this.set(name, { value, evidence });
    else known.value += value;
  };
  readonly put = this.add;
}
