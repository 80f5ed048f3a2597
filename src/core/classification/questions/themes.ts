// klagetemaer of a complaint, the hovedsag first.
import type { Codebook, ThemeId } from "../../codebook/codebook";
import { best, rankedRivals, reasonsIn, type Answer } from "../answer";
import { choiceProbabilities } from "../choice";
import { scoresOf, type Reading } from "../reading";
import type { Ranked, Suggested } from "../suggestion";
import { furtherChances } from "./further-themes";
import { themeEvidence, themeFactsOf } from "./theme-facts";

/** Følgesager at the most. */
const MOST_BESIDE = 2;

interface AskedThemes extends Answer<ThemeId> {
  readonly scores: ReadonlyMap<string, number>;
  readonly facts: readonly (readonly number[])[];
}

function askThemes(reading: Reading, codebook: Codebook): AskedThemes {
  const known = new Set(codebook.themes.map(({ id }) => id));
  const { hovedsag } = reading.knowledge.model;
  const evidence = themeEvidence((question) => scoresOf(reading, question), {
    mentions: reading.mentions.theme,
    isEnglish: reading.language === "en",
  });
  const facts = themeFactsOf(evidence);
  const probabilities = choiceProbabilities(facts, hovedsag);
  const ranked = rankedRivals(
    [...evidence.theme.keys()]
      .map((value, at) => ({ value, probability: probabilities[at] ?? 0 }))
      .filter(({ value }) => known.has(value)),
  );
  return {
    ranked,
    thresholds: hovedsag,
    reasonsFor: (theme) => reasonsIn(reading, "theme", theme),
    scores: evidence.theme,
    facts,
  };
}

/** The themes of a complaint, most probable first. */
export const rankedThemes = (reading: Reading, codebook: Codebook): readonly Ranked<ThemeId>[] =>
  askThemes(reading, codebook).ranked;

/** The hovedsag, and the følgesager that are likely enough by the threshold the model was tuned with. */
export function themesOf(reading: Reading, codebook: Codebook): Suggested<readonly ThemeId[], ThemeId> {
  const main = askThemes(reading, codebook);
  const first = best(reading, main);
  const { further } = reading.knowledge.model.hovedsag;
  const chances = new Map(main.ranked.map(({ value, probability }) => [value, probability]));
  const beside = [...furtherChances({ scores: main.scores, facts: main.facts, chances, first: first.value }, further)]
    .filter(([theme, chance]) => chances.has(theme) && chance >= further.from)
    .sort(([, a], [, b]) => b - a)
    .map(([theme]) => theme)
    .slice(0, MOST_BESIDE);
  return { ...first, value: [first.value, ...beside] };
}
