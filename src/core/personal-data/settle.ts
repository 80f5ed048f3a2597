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

/**
 * Leaves the candidates that stand, ordered and without overlap, in the list given: where a text holds a hundred thousand,
 * another list of them is time. `candidates` must be ordered by start, then precedence.
 */
export function settle(candidates: Candidate[]): Candidate[] {
  let standing = 0;
  let last: Candidate | undefined;
  for (const one of candidates) {
    while (last !== undefined && last.end > one.start && wins(one, last)) {
      standing--;
      last = standing > 0 ? candidates[standing - 1] : undefined;
    }
    if (last !== undefined && last.end > one.start) continue;
    candidates[standing++] = one;
    last = one;
  }
  candidates.length = standing;
  return candidates;
}
