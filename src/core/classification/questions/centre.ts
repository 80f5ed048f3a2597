// The primary centre, weighed with the kind of mail: what lies outside the municipality is seldom a complaint here.
import type { CentreId, ContactType } from "../../codebook/codebook";
import { ask, best } from "../answer";
import type { Reading } from "../reading";
import type { Suggested } from "../suggestion";

/** The codebook sends criticism of others to vejvisning, so a complaint seldom lies elsewhere, and a referral often does. */
const ELSEWHERE: Readonly<Partial<Record<ContactType, number>>> = {
  klagesag: 0.05,
  vejvisning: 1.6,
  centersvar: 0,
  sparring: 0,
};

/** The primary centre; null for what is no case. */
export function centreOf(reading: Reading, contactType: Suggested<ContactType>): Suggested<CentreId | null> {
  const isCase = contactType.value !== "ikke-sag";
  const answer = ask<string>(reading, "centre", (value) => !isCase || value !== "none");
  const kinds = contactType.ranked.map(({ value, probability }) => probability * (ELSEWHERE[value] ?? 1));
  const elsewhere = kinds.reduce((total, part) => total + part, 0);
  const factor = (value: string) => (value === "andre-instanser" ? elsewhere : 1);
  const sum = answer.ranked.reduce((total, { value, probability }) => total + probability * factor(value), 0);
  const nullable = (value: string): CentreId | null => (value === "none" ? null : value);
  const ranked = answer.ranked
    .map(({ value, probability }) => ({ value: nullable(value), probability: (probability * factor(value)) / sum }))
    .sort((a, b) => b.probability - a.probability);
  return best(reading, { ...answer, ranked, reasonsFor: (value) => answer.reasonsFor(value ?? "none") });
}
