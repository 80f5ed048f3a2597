// The feature space of a corpus: which features there are, how telling each is, and mails as rows in it.
import type { FeatureBag } from "../../src/core/classification/feature-bag";
import { storedIdf } from "../../src/core/classification/model-file";
import type { Blocks } from "./questions";

export interface FeatureSpace {
  readonly features: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  readonly idf: Float32Array;
}

/** Fewest mails a feature must stand in, by its prefix. */
const MINIMUM: Readonly<Record<string, number>> = { w: 2, s: 2, b: 2, c: 3, v: 1, m: 2, o: 2 };

/** The features that stand in enough mails, in a fixed order, with idf in the steps the file stores. */
export function featureSpace(bags: readonly FeatureBag[]): FeatureSpace {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const name of bag.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => count >= (MINIMUM[name.charAt(0)] ?? 2))
    .map(([name]) => name)
    .sort();
  const idfOf = (name: string) => Math.log((1 + bags.length) / (1 + (counts.get(name) ?? 0))) + 1;
  const idf = Float32Array.from(names, (name) => storedIdf(idfOf(name)));
  return { features: new Map(names.map((name, at) => [name, at])), names, idf };
}

/** Weight of every feature under a question's blocks. */
export const scaleOf = (space: FeatureSpace, blocks: Blocks): Float32Array =>
  Float32Array.from(space.names, (name) => blocks[name.charAt(0) as keyof Blocks]);
