// medvirkende centre: units that must act together with the primary one.
import type { CentreId } from "../../codebook/codebook";
import { ask } from "../answer";
import { scoreOf, type Reading } from "../reading";
import type { Suggested } from "../suggestion";
import { candidatesOf, scoresByClass, spokenOf, type ContributingScores } from "./contributing-facts";

/** Further centres at the most. */
const MOST = 2;

function scoresOf(reading: Reading): ContributingScores {
  const { scores, knowledge } = reading;
  const of = (name: string) => scoresByClass(knowledge.model.questions[name]?.classes ?? [], scores[name] ?? []);
  return { centre: of("centre"), contributing: of("contributing"), coordination: scoreOf(reading, "theme", "GF04") };
}

/** Further centres, where the facts about them reach the threshold the model was tuned with. */
export function contributingCentresOf(
  reading: Reading,
  { value: primary }: Suggested<CentreId | null>,
): Suggested<readonly CentreId[], CentreId> {
  const { model, vocabulary } = reading.knowledge;
  const { weights, bias, from } = model.contributing;
  const ranked = candidatesOf(scoresOf(reading), primary ?? "none", spokenOf(reading.bag, vocabulary))
    .map(({ centre, facts }) => {
      const score = facts.reduce((sum, fact, at) => sum + fact * (weights[at] ?? 0), bias);
      return { value: centre, probability: 1 / (1 + Math.exp(-score)) };
    })
    .sort((a, b) => b.probability - a.probability);
  const chosen = ranked.filter(({ probability }) => probability >= from).slice(0, MOST);
  const [first, best] = [chosen[0], ranked[0]];
  const reasons = first === undefined ? [] : ask<CentreId>(reading, "contributing").reasonsFor(first.value);
  const unsure = !reading.legible || (first !== undefined && reasons.length === 0);
  return {
    value: chosen.map(({ value }) => value),
    probability: first?.probability ?? 1 - (best?.probability ?? 0),
    confidence: unsure ? "usikker" : "sandsynlig",
    ranked: ranked.slice(0, 4),
    reasons,
  };
}
