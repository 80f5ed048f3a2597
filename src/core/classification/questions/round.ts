// omgang: whether the centre has had its chance to answer.
import type { Round } from "../../codebook/codebook";
import { ask, best } from "../answer";
import type { Reading } from "../reading";
import type { Suggested } from "../suggestion";

/** Probability from which a round is likelier than the other. */
const LIKELIER = 0.5;

/** omgang of a complaint: the second from the threshold tuned for it. */
export function roundOf(reading: Reading): Suggested<Round | null> {
  const { ranked, thresholds, reasonsFor } = ask<string>(reading, "round");
  const second = ranked.find(({ value }) => value === "2")?.probability ?? 0;
  const rounds = [
    { value: 1, probability: 1 - second },
    { value: 2, probability: second },
  ] as const;
  return best<Round | null>(reading, {
    // The second round is suggested before it is likelier than the first: then it is asked.
    thresholds: { ...thresholds, likely: LIKELIER },
    ranked: second >= thresholds.likely ? [...rounds].reverse() : rounds,
    reasonsFor: (value) => reasonsFor(String(value)),
  });
}
