// Makes one reading of overlapping candidates: the longest stands, of equal ones the earlier in precedence. A CPR
// number inside a link or an address of mail stands too, for it weighs most.
import type { Candidate } from "./detectors/detector";

const length = (one: Candidate) => one.end - one.start;
const outranks = (one: Candidate, other: Candidate) =>
  one.type === "cpr" && (other.type === "mask" || other.type === "email");

/** True where `one` should stand instead of `other`, found before it. */
function wins(one: Candidate, other: Candidate): boolean {
  if (outranks(one, other)) return one.level !== "possible";
  if (outranks(other, one)) return other.level === "possible";
  return length(one) > length(other);
}

/** The candidates that stand, ordered and without overlap. `candidates` must be ordered by start, then precedence. */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const standing: Candidate[] = [];
  for (const one of candidates) {
    let last = standing[standing.length - 1];
    let stands = true;
    while (stands && last !== undefined && last.end > one.start) {
      stands = wins(one, last);
      if (stands) {
        standing.pop();
        last = standing[standing.length - 1];
      }
    }
    if (stands) standing.push(one);
  }
  return standing;
}
