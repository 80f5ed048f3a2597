// omgang: whether the centre has had its chance to answer.
import type { Round } from "../../codebook/codebook";
import { ask, best } from "../answer";
import type { Reading } from "../reading";
import type { Suggested } from "../suggestion";

/** omgang of a complaint. */
export function roundOf(reading: Reading): Suggested<Round | null> {
  const { ranked, question, reasonsFor } = ask<string>(reading, "round");
  return best<Round | null>(reading, {
    question,
    ranked: ranked.map(({ value, probability }) => ({ value: value === "2" ? 2 : 1, probability })),
    reasonsFor: (value) => reasonsFor(String(value)),
  });
}
