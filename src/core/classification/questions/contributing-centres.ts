// medvirkende centre: units that must act together with the primary one.
import type { CentreId, ThemeId } from "../../codebook/codebook";
import { ask } from "../answer";
import type { Reading } from "../reading";
import type { Ranked, Suggested } from "../suggestion";

/** How much of a centre's own vocabulary the subject and the newest message hold, by centre. */
function spokenOf(reading: Reading): ReadonlyMap<CentreId, number> {
  const spoken = new Map<CentreId, number>();
  for (const { id, supports, weight } of reading.knowledge.vocabulary.entries) {
    const feature = reading.bag.get(`v:${id}`);
    if (feature === undefined || feature.evidence?.zone === "quoted" || weight < 2) continue;
    for (const support of supports)
      if (support.startsWith("centre:")) {
        const centre = support.slice("centre:".length);
        spoken.set(centre, (spoken.get(centre) ?? 0) + weight * Math.min(2, feature.value));
      }
  }
  return spoken;
}

/** What a further centre needs: so much of its vocabulary, or so much of what the strongest further centre has. */
const SPOKEN = { least: 3, beside: 0.8 };

/** Further centres: only where units must act together (GF04, FL02), and the mail speaks of them. */
export function contributingCentresOf(
  reading: Reading,
  primary: CentreId | null,
  themes: readonly ThemeId[],
): Suggested<readonly CentreId[], CentreId> {
  const { ranked, question, reasonsFor } = ask<CentreId>(reading, "contributing", (centre) => centre !== primary);
  const spoken = spokenOf(reading);
  const together = themes.includes("GF04") || themes[0] === "FL02";
  const strength = ({ value, probability }: Ranked<CentreId>) => (spoken.get(value) ?? 0) * (0.3 + probability);
  const able = ranked
    .filter(({ value }) => value !== "andre-instanser" && (spoken.get(value) ?? 0) >= SPOKEN.least)
    .sort((a, b) => strength(b) - strength(a));
  const [first, second] = together ? able : [];
  const besides = first !== undefined && second !== undefined && strength(second) >= SPOKEN.beside * strength(first);
  const chosen = [first, besides ? second : undefined].filter((one) => one !== undefined);
  const reasons = first === undefined ? [] : reasonsFor(first.value);
  const probability = first === undefined ? 1 - (ranked[0]?.probability ?? 0) : Math.max(0.5, first.probability);
  const unsure =
    !reading.legible || (first !== undefined && (reasons.length === 0 || first.probability < question.likely));
  return {
    value: chosen.map(({ value }) => value),
    probability,
    confidence: unsure ? "usikker" : "sandsynlig",
    ranked: ranked.slice(0, 4),
    reasons,
  };
}
