// klagetemaer of a complaint, the hovedsag first.
import type { Codebook, ThemeId } from "../../codebook/codebook";
import { best, rankedRivals, reasonsIn, type Answer } from "../answer";
import { believed, choiceProbabilities } from "../choice";
import { scoresOf, type Reading } from "../reading";
import type { Ranked, Suggested } from "../suggestion";
import { themeEvidence, themeFactsOf } from "./theme-facts";

/** Følgesager at the most. */
const MOST_BESIDE = 2;

function askThemes(reading: Reading, codebook: Codebook): Answer<ThemeId> {
  const known = new Set(codebook.themes.map(({ id }) => id));
  const { hovedsag } = reading.knowledge.model;
  const evidence = themeEvidence((question) => scoresOf(reading, question), reading.mentions.theme);
  const probabilities = choiceProbabilities(themeFactsOf(evidence), hovedsag);
  const rivals = rankedRivals(
    [...evidence.theme.keys()]
      .map((value, at) => ({ value, probability: probabilities[at] ?? 0 }))
      .filter(({ value }) => known.has(value)),
  );
  const chances = believed(
    rivals.map(({ probability }) => probability),
    hovedsag.belief,
  );
  const ranked = rivals.map(({ value }, at) => ({ value, probability: chances[at] ?? 0 }));
  return { ranked, thresholds: hovedsag, reasonsFor: (theme) => reasonsIn(reading, "theme", theme) };
}

/** The themes of a complaint, most probable first. */
export const rankedThemes = (reading: Reading, codebook: Codebook): readonly Ranked<ThemeId>[] =>
  askThemes(reading, codebook).ranked;

/** The hovedsag, and the følgesager whose score reaches the threshold the model was tuned with. */
export function themesOf(reading: Reading, codebook: Codebook): Suggested<readonly ThemeId[], ThemeId> {
  const main = askThemes(reading, codebook);
  const first = best(reading, main);
  const { also } = reading.knowledge.model.hovedsag;
  const beside = [...scoresOf(reading, "theme")]
    .filter(([theme, score]) => theme !== first.value && score >= also)
    .sort((a, b) => b[1] - a[1])
    .map(([theme]) => theme)
    .filter((theme) => main.ranked.some(({ value }) => value === theme))
    .slice(0, MOST_BESIDE);
  return { ...first, value: [first.value, ...beside] };
}
