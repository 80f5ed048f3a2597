// klagetemaer of a complaint, the hovedsag first.
import type { Codebook, ThemeId } from "../../codebook/codebook";
import { ask, best } from "../answer";
import type { Reading } from "../reading";
import type { Suggested } from "../suggestion";

/** Følgesager at the most. */
const MOST_BESIDE = 2;

/** The hovedsag, and the følgesager whose score reaches the threshold the model was tuned with. */
export function themesOf(reading: Reading, codebook: Codebook): Suggested<readonly ThemeId[], ThemeId> {
  const known = new Set(codebook.themes.map(({ id }) => id));
  const main = ask<ThemeId>(reading, "theme", (theme) => known.has(theme));
  const first = best(reading, main);
  const { classes, also = Infinity } = main.question;
  const scoreOf = (theme: ThemeId): number => reading.scores["theme"]?.[classes.indexOf(theme)] ?? -Infinity;
  const beside = main.ranked
    .map(({ value }) => value)
    .filter((theme) => theme !== first.value && scoreOf(theme) >= also)
    .slice(0, MOST_BESIDE);
  return { ...first, value: [first.value, ...beside] };
}
