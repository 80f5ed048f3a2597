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

/** Values that are no unit that could act. */
const NO_UNIT: ReadonlySet<string> = new Set(["andre-instanser", "uoplyst", "none"]);

/** Where two units point at each other (GF04) there is another one, spoken of by its name or not. */
const NAMELESS = 2;

/** Further centres: only where units must act together (GF04, FL02), and the mail speaks of them. */
export function contributingCentresOf(
  reading: Reading,
  centre: Suggested<CentreId | null>,
  themes: readonly ThemeId[],
): Suggested<readonly CentreId[], CentreId> {
  const primary = centre.value;
  const { ranked, question, reasonsFor } = ask<CentreId>(reading, "contributing", (value) => value !== primary);
  const spoken = spokenOf(reading);
  const isCoordination = themes[0] === "GF04";
  const strength = ({ value, probability }: Ranked<CentreId>) => {
    const place = centre.ranked.find((one) => one.value === value)?.probability ?? 0;
    return (spoken.get(value) ?? 0) * (0.3 + probability) + (isCoordination ? NAMELESS * (place + probability) : 0);
  };
  const able = ranked
    .filter(({ value }) => !NO_UNIT.has(value) && (isCoordination || (spoken.get(value) ?? 0) >= SPOKEN.least))
    .sort((a, b) => strength(b) - strength(a));
  const [first, second] = themes.includes("GF04") || themes[0] === "FL02" ? able : [];
  const besides =
    first !== undefined &&
    second !== undefined &&
    (spoken.get(second.value) ?? 0) >= SPOKEN.least &&
    strength(second) >= SPOKEN.beside * strength(first);
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
