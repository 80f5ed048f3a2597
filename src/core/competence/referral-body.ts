// Whom to point a citizen to when the matter belongs outside the municipality.
import { compilePatterns, matchPatterns, type PatternSet } from "../classification/patterns";
import { READ_LIMIT } from "../classification/read-text";
import { tokenise } from "../classification/tokens";

export interface ReferralBody {
  readonly id: string;
  /** Name in 2017 and name today. */
  readonly then: string;
  readonly now: string;
  readonly patterns: readonly string[];
  readonly verify: boolean;
}

export interface ReferralBodies {
  readonly source: string;
  readonly retrieved: string;
  /** ISO date from which the names of today are used. */
  readonly changed: string;
  readonly entries: readonly ReferralBody[];
}

const compiled = new WeakMap<ReferralBodies, PatternSet>();
const patternsOf = (bodies: ReferralBodies): PatternSet => {
  const known = compiled.get(bodies) ?? compilePatterns(bodies.entries.map(({ patterns }) => patterns));
  compiled.set(bodies, known);
  return known;
};

/** Names of the bodies the mail speaks of, most spoken of first, as they are called on `on` (ISO date). */
export function referralBodies(bodies: ReferralBodies, text: string, on: string): readonly string[] {
  const tokens = tokenise(text, 0, Math.min(text.length, READ_LIMIT));
  const counts = new Map<number, number>();
  for (const hit of matchPatterns(tokens, patternsOf(bodies))) counts.set(hit.owner, (counts.get(hit.owner) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([at]) => bodies.entries[at])
    .filter((one) => one !== undefined)
    .map((one) => (on < bodies.changed ? one.then : one.now));
}
