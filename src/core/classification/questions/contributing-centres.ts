// medvirkende centre: units that must act together with the primary one.
import type { CentreId } from "../../codebook/codebook";
import { reasonsIn } from "../answer";
import type { Reading } from "../reading";
import type { Suggested } from "../suggestion";
import type { Acting } from "./arrangements";

/** Further centres at the most. */
const MOST = 2;

/** The centres that act beside the primary one, where that is likely enough by the threshold the model was tuned with. */
export function contributingCentresOf(
  reading: Reading,
  { value: primary }: Suggested<CentreId | null>,
  acting: Acting,
): Suggested<readonly CentreId[], CentreId> {
  const { from } = reading.knowledge.model.acting;
  const ranked = [...acting.besides(primary ?? "none")]
    .map(([value, probability]) => ({ value, probability }))
    .sort((a, b) => b.probability - a.probability);
  const chosen = ranked.filter(({ probability }) => probability >= from).slice(0, MOST);
  const [first, best] = [chosen[0], ranked[0]];
  const reasons = first === undefined ? [] : reasonsIn(reading, "contributing", first.value);
  const unsure = !reading.legible || (first !== undefined && reasons.length === 0);
  return {
    value: chosen.map(({ value }) => value),
    probability: first?.probability ?? 1 - (best?.probability ?? 0),
    confidence: unsure ? "usikker" : "sandsynlig",
    ranked: ranked.slice(0, 4),
    reasons,
  };
}
