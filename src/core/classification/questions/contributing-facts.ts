// What speaks for a further centre: how near it came to being the primary one, what its own model says, how much the
// mail speaks of it, and whether the mail tells of units that point at each other. One small model weighs these facts;
// the trainer fits it to the same facts about mails the other models never saw.
import type { CentreId } from "../../codebook/codebook";
import type { FeatureBag } from "../feature-bag";
import type { Vocabulary } from "../knowledge";

/** Raw scores of the linear models, by their classes. */
export interface ContributingScores {
  readonly centre: ReadonlyMap<string, number>;
  readonly contributing: ReadonlyMap<string, number>;
  /** Score of GF04 as the hovedsag. */
  readonly coordination: number;
}

/** Scores by class. */
export const scoresByClass = (classes: readonly string[], scores: ArrayLike<number>): ReadonlyMap<string, number> =>
  new Map(classes.map((value, at) => [value, scores[at] ?? 0]));

/** Values that are no unit that could act. */
const NO_UNIT: ReadonlySet<string> = new Set(["andre-instanser", "uoplyst", "none"]);

/** Entries of less weight point at many centres. */
const POINTS = 2;

/** How much of a centre's own vocabulary the subject and the newest message hold, by centre. */
export function spokenOf(bag: FeatureBag, { entries }: Vocabulary): ReadonlyMap<CentreId, number> {
  const spoken = new Map<CentreId, number>();
  for (const { id, supports, weight } of entries) {
    const feature = bag.get(`v:${id}`);
    if (feature === undefined || feature.evidence?.zone === "quoted" || weight < POINTS) continue;
    for (const support of supports)
      if (support.startsWith("centre:")) {
        const centre = support.slice("centre:".length);
        spoken.set(centre, (spoken.get(centre) ?? 0) + weight * Math.min(2, feature.value));
      }
  }
  return spoken;
}

export interface Candidate {
  readonly centre: CentreId;
  /** In the order the model's weights have. */
  readonly facts: readonly number[];
}

/** Centres that could be further ones: the nearest to the primary one. */
const CANDIDATES = 6;
/** More of its vocabulary than this says nothing more. */
const MOST_SPOKEN = 8;

/** The centres that could act beside `primary`, nearest first, with the facts about each. */
export function candidatesOf(
  { centre, contributing, coordination }: ContributingScores,
  primary: string,
  spoken: ReadonlyMap<CentreId, number>,
): readonly Candidate[] {
  const top = centre.get(primary) ?? 0;
  const near = [...centre]
    .filter(([value]) => value !== primary && !NO_UNIT.has(value))
    .sort((a, b) => b[1] - a[1])
    .slice(0, CANDIDATES);
  const most = Math.max(0, ...near.map(([value]) => spoken.get(value) ?? 0));
  return near.map(([value, score], rank) => {
    const said = spoken.get(value) ?? 0;
    return {
      centre: value,
      facts: [
        top - score,
        contributing.get(value) ?? 0,
        Math.min(MOST_SPOKEN, said),
        coordination,
        Number(rank === 0),
        Number(rank === 1),
        Number(most > 0 && said === most),
      ],
    };
  });
}
