// Questions answered by yes or no: rykker and haster.
import { ask } from "../answer";
import type { Reading } from "../reading";
import type { Suggested } from "../suggestion";

/** Whether `question` holds; true from the threshold tuned for it. */
export function yesNo(reading: Reading, name: string): Suggested<boolean> {
  const { ranked, thresholds, reasonsFor } = ask<string>(reading, name);
  const yes = ranked.find(({ value }) => value === "yes")?.probability ?? 0;
  const value = yes >= thresholds.likely;
  const reasons = value ? reasonsFor("yes") : [];
  const probability = value ? yes : 1 - yes;
  return {
    value,
    probability,
    confidence: value ? (reasons.length > 0 ? "sandsynlig" : "usikker") : reading.legible ? "sikker" : "usikker",
    ranked: [
      { value: true, probability: yes },
      { value: false, probability: 1 - yes },
    ],
    reasons,
  };
}
