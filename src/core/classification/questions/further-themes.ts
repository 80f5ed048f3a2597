// Which themes are følgesager: those that stand beside the hovedsag, each judged by how likely it is by itself, how it is
// spoken of, and how it compares with the hovedsag.
import { groupOf } from "../../codebook/codebook";
import { choiceProbabilities } from "../choice";
import type { FurtherModel } from "../knowledge";
import { logChance } from "../score";

/** What is held of a mail's themes once its hovedsag is chosen. */
export interface Foremost {
  /** Raw scores of the themes, and the facts about each in the same order. */
  readonly scores: ReadonlyMap<string, number>;
  readonly facts: readonly (readonly number[])[];
  /** How likely each theme is the hovedsag. */
  readonly chances: ReadonlyMap<string, number>;
  readonly first: string;
}

/** Themes that could stand beside another: those that came nearest. */
const NEAREST = 6;

/** Beside a hovedsag a theme stands, or it does not: what speaks for it is weighed against nothing. */
const NOTHING: readonly number[] = [];

/** Chances below this tell no more. */
const LEAST = 1e-4;

/** The facts about the themes that could stand beside the first; nearest first. */
export function furtherFactsOf({ scores, facts, chances, first }: Foremost): ReadonlyMap<string, readonly number[]> {
  const near = [...scores]
    .map(([theme, score], place) => ({ theme, score, own: facts[place] ?? [] }))
    .filter(({ theme }) => theme !== first)
    .sort((a, b) => b.score - a.score)
    .slice(0, NEAREST);
  const nearest = logChance(near[0]?.score ?? 0);
  const foremost = [logChance(scores.get(first) ?? 0), chances.get(first) ?? 0];
  return new Map(
    near.map(({ theme, own }, at) => [
      theme,
      [
        1,
        ...own,
        Number(groupOf(theme) === groupOf(first)),
        Number(at === 0),
        nearest,
        ...foremost,
        Math.log((chances.get(theme) ?? 0) + LEAST),
      ],
    ]),
  );
}

/** How likely each theme that came near stands beside the first. */
export const furtherChances = (
  foremost: Foremost,
  { weights }: Pick<FurtherModel, "weights">,
): ReadonlyMap<string, number> =>
  new Map(
    [...furtherFactsOf(foremost)].map(([theme, facts]) => [
      theme,
      choiceProbabilities([facts, NOTHING], { weights })[0] ?? 0,
    ]),
  );
