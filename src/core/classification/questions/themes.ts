// klagetemaer of a complaint, the hovedsag first.
import type { Codebook, ThemeId } from "../../codebook/codebook";
import { ask, best, type Answer } from "../answer";
import { scoreOf, type Reading } from "../reading";
import type { Ranked, Suggested } from "../suggestion";

/** Følgesager at the most. */
const MOST_BESIDE = 2;

function askThemes(reading: Reading, codebook: Codebook): Answer<ThemeId> {
  const known = new Set(codebook.themes.map(({ id }) => id));
  return ask<ThemeId>(reading, "theme", (theme) => known.has(theme));
}

/** The themes of a complaint, most probable first. */
export const rankedThemes = (reading: Reading, codebook: Codebook): readonly Ranked<ThemeId>[] =>
  askThemes(reading, codebook).ranked;

/** The hovedsag, and the følgesager whose score reaches the threshold the model was tuned with. */
export function themesOf(reading: Reading, codebook: Codebook): Suggested<readonly ThemeId[], ThemeId> {
  const main = askThemes(reading, codebook);
  const first = best(reading, main);
  const { also = Infinity } = main.question;
  const beside = main.ranked
    .map(({ value }) => value)
    .filter((theme) => theme !== first.value && scoreOf(reading, "theme", theme) >= also)
    .slice(0, MOST_BESIDE);
  return { ...first, value: [first.value, ...beside] };
}
