// Makes one reading of overlapping candidates: the longest stands, of equal ones the earlier in precedence. A CPR
// number inside a link or an address of mail stands too, for it weighs most.
import type { Candidate } from "./detectors/detector";

const outranks = (one: Candidate, other: Candidate) =>
  one.type === "cpr" && (other.type === "mask" || other.type === "email");

/** True where `one` should stand instead of `other`, found before it. */
function wins(one: Candidate, other: Candidate): boolean {
  if (outranks(one, other)) return one.level !== "possible";
  if (outranks(other, one)) return other.level === "possible";
  return one.end - one.start > other.end - other.start;
}

function isOrdered(candidates: readonly Candidate[]): boolean {
  let last = -1;
  for (const { start } of candidates) {
    if (start < last) return false;
    last = start;
  }
  return true;
}

/** Candidates in order of their start; of equal ones the earlier in the list stays first. */
export const inOrder = (candidates: Candidate[]): Candidate[] =>
  isOrdered(candidates) ? candidates : candidates.sort((one, other) => one.start - other.start);

/** The candidates that stand, ordered and without overlap. `candidates` must be ordered by start, then precedence. */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const standing: Candidate[] = [];
  let last: Candidate | undefined;
  for (const one of candidates) {
    while (last !== undefined && last.end > one.start && wins(one, last)) {
      standing.pop();
      last = standing[standing.length - 1];
    }
    if (last !== undefined && last.end > one.start) continue;
    standing.push(one);
    last = one;
  }
  return standing;
}
