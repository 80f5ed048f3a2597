// What speaks for a theme as the hovedsag: how likely it is by itself, the best score of its group, how the mail speaks of
// it, and what other questions say: whether a decision is dated (HJ), whether an answer is chased (GF02).
import { groupOf } from "../../codebook/codebook";
import type { Mention, Mentions } from "../mentions";
import { logChance, type ScoresByQuestion } from "../score";

/** Raw scores about one mail, and how it speaks of each theme. */
export interface ThemeEvidence {
  readonly theme: ReadonlyMap<string, number>;
  /** Score of a dated decision, and of an answer that is chased. */
  readonly dated: number;
  readonly chaser: number;
  readonly mentions: Mentions;
  /** Of English the model has heard less: its scores are lower, and mean more. */
  readonly isEnglish: boolean;
}

/** What the scores and the mentions of themes hold about one mail. */
export const themeEvidence = (
  scoresOf: ScoresByQuestion,
  { mentions, isEnglish }: Pick<ThemeEvidence, "mentions" | "isEnglish">,
): ThemeEvidence => ({
  theme: scoresOf("theme"),
  dated: scoresOf("dated").get("yes") ?? 0,
  chaser: scoresOf("chaser").get("yes") ?? 0,
  mentions,
  isEnglish,
});

/** More weight of vocabulary than this says nothing more. */
const MOST_WEIGHT = 6;

function told(
  mention: Readonly<Mention> | undefined,
  { first, last }: Pick<Mention, "first" | "last">,
): readonly number[] {
  if (mention === undefined) return [0, 1, 0, 0, 0, 0, 0, 0];
  return [
    Number(mention.count > 0 && mention.first === first),
    0,
    Number(mention.opens),
    Number(mention.closes),
    Math.log1p(mention.count),
    Math.min(MOST_WEIGHT, mention.weight),
    Number(mention.count > 0 && mention.last === last),
    Number(mention.inSubject),
  ];
}

/** The facts about each theme, in the order of the scores. */
export function themeFactsOf({
  theme,
  dated,
  chaser,
  mentions,
  isEnglish,
}: ThemeEvidence): readonly (readonly number[])[] {
  const best = new Map<string, number>();
  for (const [value, score] of theme) best.set(groupOf(value), Math.max(score, best.get(groupOf(value)) ?? -Infinity));
  const all = [...mentions.values()];
  const ends = {
    first: Math.min(...all.map(({ first }) => first)),
    last: Math.max(...all.map(({ last }) => last)),
  };
  return [...theme].map(([value, score]) => {
    const chance = logChance(score);
    return [
      chance,
      best.get(groupOf(value)) ?? 0,
      ...told(mentions.get(value), ends),
      groupOf(value) === "HJ" ? dated : 0,
      value === "GF02" ? chaser : 0,
      isEnglish ? chance : 0,
    ];
  });
}
