// Sparse rows of feature values. Blocks (words, pairs, n-grams, vocabulary, envelope) are normalised by themselves, so
// none drowns the others.
import type { FeatureBag } from "../../src/core/classification/features";
import { vectorOf, type Vector } from "../../src/core/classification/vector";

export interface FeatureSpace {
  readonly features: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  readonly idf: Float32Array;
}

/** Fewest mails a feature must stand in, by its prefix. */
export const MINIMUM: Readonly<Record<string, number>> = { w: 2, s: 2, b: 2, g: 3, c: 3, v: 1, m: 2 };

/** The features that stand in enough mails, in a fixed order, with idf. `blocks` limits to some prefixes. */
export function featureSpace(bags: readonly FeatureBag[], blocks: string): FeatureSpace {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const name of bag.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => blocks.includes(name.charAt(0)) && count >= (MINIMUM[name.charAt(0)] ?? 2))
    .map(([name]) => name)
    .sort();
  const idf = new Float32Array(names.map((name) => Math.log((1 + bags.length) / (1 + (counts.get(name) ?? 0))) + 1));
  return { features: new Map(names.map((name, at) => [name, at])), names, idf };
}

export const rowsOf = (bags: readonly FeatureBag[], space: FeatureSpace): readonly Vector[] =>
  bags.map((bag) => vectorOf(bag, space));
