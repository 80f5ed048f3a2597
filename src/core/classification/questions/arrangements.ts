// Who must act, and who beside it: the primary centre and the medvirkende ones are chosen together, as one arrangement of
// several. What speaks for an arrangement: how near each centre came by itself, whether the mail tells of units that point at
// each other, and how it speaks of those who would act and of those who would help.
import type { CentreId } from "../../codebook/codebook";
import { choiceProbabilities } from "../choice";
import type { ActingModel } from "../knowledge";
import type { Mention, Mentions } from "../mentions";
import type { ScoresByQuestion } from "../score";

/** Raw scores of the linear models, by their classes, and how the mail speaks of each centre. */
export interface ArrangementEvidence {
  readonly centre: ReadonlyMap<string, number>;
  readonly contributing: ReadonlyMap<string, number>;
  /** Scores of GF04 and FL02 as the hovedsag: units that point at each other, a letter not passed on. */
  readonly coordination: number;
  readonly passedOn: number;
  readonly mentions: Mentions;
}

/** What the scores and the mentions of centres hold about one mail. */
export function arrangementEvidence(scoresOf: ScoresByQuestion, mentions: Mentions): ArrangementEvidence {
  const theme = scoresOf("theme");
  return {
    centre: scoresOf("centre"),
    contributing: scoresOf("contributing"),
    coordination: theme.get("GF04") ?? 0,
    passedOn: theme.get("FL02") ?? 0,
    mentions,
  };
}

export interface Arrangement {
  /** A value of the centre question; `none` where the mail is no case. */
  readonly primary: string;
  readonly further: readonly CentreId[];
  /** In the order the model's weights have. */
  readonly facts: readonly number[];
}

/** Values that are no unit that could act together with another. */
const NO_UNIT: ReadonlySet<string> = new Set(["andre-instanser", "uoplyst", "none"]);

/** Centres that could be the primary one; that could be further ones; of these, that could be two together. */
const [PRIMARIES, FURTHER, PAIRED] = [5, 6, 4];

/** Units spoken of; more than this say nothing more. */
const MOST_UNITS = 3;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** How the mail speaks of one centre. */
function told(mention: Readonly<Mention> | undefined, others: readonly Readonly<Mention>[]): readonly number[] {
  const { count, units, first, last, inSubject, opens, closes, isClaimed } = mention ?? { count: 0, units: 0 };
  if (count === 0) return [0, 1, 0, 0, 0, 0, 0, 0, Number(inSubject ?? false), 0];
  const isFirst = others.length > 0 && others.every((other) => (first ?? 0) < other.first);
  const isLast = others.length > 0 && others.every((other) => (last ?? 0) > other.last);
  return [
    Number(isFirst),
    0,
    Number(opens),
    Number(closes),
    Math.log1p(count),
    Math.log1p(units),
    Number(isLast),
    Number(units === 0),
    Number(inSubject),
    Number(isClaimed),
  ];
}

interface Candidates {
  readonly evidence: ArrangementEvidence;
  /** Every centre that could act together with another. */
  readonly together: readonly CentreId[];
  readonly told: (centre: string) => readonly number[];
  /** How many units the mail speaks of. */
  readonly units: number;
}

/** Many arrangements are weighed for every mail, so their facts are written into one list each and nothing in between. */
function factsOf(
  { primary, further }: Pick<Arrangement, "primary" | "further">,
  { evidence: { centre, contributing, coordination, passedOn }, together, told: toldOf, units }: Candidates,
): readonly number[] {
  const scoreOf = (value: string) => centre.get(value) ?? 0;
  const own = scoreOf(primary);
  const acts = toldOf(primary);
  const [any, two] = [Number(further.length > 0), Number(further.length > 1)];
  const beside = sum(further.map(scoreOf));
  const toldBeside = further.map(toldOf);
  const facts = [
    own,
    Number(primary === "andre-instanser"),
    any,
    two,
    any * coordination,
    two * coordination,
    any * passedOn,
    any * units,
    beside,
    sum(further.map((value) => contributing.get(value) ?? 0)),
    any * own,
    any * (contributing.get(primary) ?? 0),
    beside * coordination,
    any === 0 ? 0 : own - Math.max(...further.map(scoreOf)),
  ];
  for (const fact of acts) facts.push(any * fact);
  for (let at = 0; at < acts.length; at += 1) {
    let told = 0;
    for (const other of toldBeside) told += other[at] ?? 0;
    facts.push(told);
  }
  for (const value of together) facts.push(any * Number(value === primary));
  for (const value of together) facts.push(Number(further.includes(value)));
  return facts;
}

/** Two of a list, each two once. */
const pairsOf = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));

/** The arrangements that could be, of the centres that came nearest. */
export function arrangementsOf(evidence: ArrangementEvidence): readonly Arrangement[] {
  const { centre, contributing, mentions } = evidence;
  const nearness = ([value, score]: readonly [string, number]) => score + 0.5 * (contributing.get(value) ?? 0);
  const near = [...centre].sort((a, b) => nearness(b) - nearness(a)).map(([value]) => value);
  const named = [...mentions].filter(([value, { count }]) => count > 0 && !NO_UNIT.has(value));
  const toldBy = new Map(
    near.map((value) => [
      value,
      told(
        NO_UNIT.has(value) ? undefined : mentions.get(value),
        named.filter(([other]) => other !== value).map(([, mention]) => mention),
      ),
    ]),
  );
  const units = Math.min(MOST_UNITS, named.filter(([, mention]) => mention.units > 0).length);
  const together = [...centre.keys()].filter((value) => !NO_UNIT.has(value));
  const candidates: Candidates = { evidence, together, told: (value) => toldBy.get(value) ?? [], units };
  const helpers = near
    .slice(0, PRIMARIES + 2)
    .filter((value) => !NO_UNIT.has(value))
    .slice(0, FURTHER);
  return near.slice(0, PRIMARIES).flatMap((primary) => {
    const rest = NO_UNIT.has(primary) ? [] : helpers.filter((value) => value !== primary);
    const further = [[], ...rest.map((value) => [value]), ...pairsOf(rest.slice(0, PAIRED))];
    return further.map((beside) => ({
      primary,
      further: beside,
      facts: factsOf({ primary, further: beside }, candidates),
    }));
  });
}

/** How likely each centre is the primary one, and beside which others it would act. */
export interface Acting {
  readonly primary: ReadonlyMap<string, number>;
  /** How likely each other centre must act too, should `primary` be the primary one. */
  readonly besides: (primary: string) => ReadonlyMap<CentreId, number>;
}

/** Weighs the arrangements against each other. */
export function actingOf(evidence: ArrangementEvidence, model: ActingModel): Acting {
  const arrangements = arrangementsOf(evidence);
  const probabilities = choiceProbabilities(
    arrangements.map(({ facts }) => facts),
    model,
  );
  const primary = new Map<string, number>();
  const together = new Map<string, Map<CentreId, number>>();
  arrangements.forEach((one, at) => {
    const probability = probabilities[at] ?? 0;
    primary.set(one.primary, (primary.get(one.primary) ?? 0) + probability);
    const beside = together.get(one.primary) ?? new Map<CentreId, number>();
    for (const centre of one.further) beside.set(centre, (beside.get(centre) ?? 0) + probability);
    together.set(one.primary, beside);
  });
  const besides = (value: string) => {
    const whole = primary.get(value) ?? 1;
    return new Map([...(together.get(value) ?? [])].map(([centre, share]) => [centre, share / whole]));
  };
  return { primary, besides };
}
