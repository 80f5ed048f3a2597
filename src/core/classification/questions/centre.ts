// The primary centre, weighed with the kind of mail: what lies outside the municipality is seldom a complaint here, and in a
// complaint it is chosen together with those that act beside it.
import type { CentreId, ContactType } from "../../codebook/codebook";
import { ask, best, type Answer } from "../answer";
import type { Reading } from "../reading";
import type { Ranked, Suggested } from "../suggestion";
import type { Acting } from "./arrangements";

/** The codebook sends criticism of others to vejvisning, so a complaint seldom lies elsewhere, and a referral often does. */
const ELSEWHERE: Readonly<Partial<Record<ContactType, number>>> = {
  klagesag: 0.05,
  vejvisning: 1.6,
  centersvar: 0,
  sparring: 0,
};

const byProbability = (a: Ranked<unknown>, b: Ranked<unknown>): number => b.probability - a.probability;

/** The centres by themselves, less or more of them outside the municipality by the kind of mail. */
function byKind(answer: Answer<string>, contactType: Suggested<ContactType>): readonly Ranked<string>[] {
  const kinds = contactType.ranked.map(({ value, probability }) => probability * (ELSEWHERE[value] ?? 1));
  const elsewhere = kinds.reduce((total, part) => total + part, 0);
  const factor = (value: string) => (value === "andre-instanser" ? elsewhere : 1);
  const sum = answer.ranked.reduce((total, { value, probability }) => total + probability * factor(value), 0);
  return answer.ranked.map(({ value, probability }) => ({ value, probability: (probability * factor(value)) / sum }));
}

/** As likely as the mail is a complaint, the centres are those of the arrangements. */
function withActing(
  ranked: readonly Ranked<string>[],
  contactType: Suggested<ContactType>,
  { primary }: Acting,
): readonly Ranked<string>[] {
  const share = contactType.probability;
  return ranked.map(({ value, probability }) => ({
    value,
    probability: share * (primary.get(value) ?? 0) + (1 - share) * probability,
  }));
}

/** The primary centre; null for what is no case. `acting` is of a complaint, null of any other mail. */
export function centreOf(
  reading: Reading,
  contactType: Suggested<ContactType>,
  acting: Acting | null,
): Suggested<CentreId | null> {
  const isCase = contactType.value !== "ikke-sag";
  const answer = ask<string>(reading, "centre", (value) => !isCase || value !== "none");
  const alone = byKind(answer, contactType);
  const ranked = acting !== null ? withActing(alone, contactType, acting) : alone;
  return best(reading, {
    ranked: ranked
      .map(({ value, probability }) => ({ value: value === "none" ? null : value, probability }))
      .sort(byProbability),
    thresholds: acting !== null ? reading.knowledge.model.acting : answer.thresholds,
    reasonsFor: (value) => answer.reasonsFor(value ?? "none"),
  });
}
