// klagetemaer of a complaint, the hovedsag first.
import type { Codebook, ThemeId } from "../../codebook/codebook";
import { ask, best } from "../answer";
import type { Reading } from "../reading";
import type { Suggested } from "../suggestion";

/** hovedsag from its own model; følgesager that reach their threshold, never more than two. */
export function themesOf(reading: Reading, codebook: Codebook): Suggested<readonly ThemeId[], ThemeId> {
  const known = new Set(codebook.themes.map(({ id }) => id));
  const main = ask<ThemeId>(reading, "theme", (theme) => known.has(theme));
  const also = ask<ThemeId>(reading, "themes", (theme) => known.has(theme));
  const first = best(reading, main);
  const rest = also.ranked
    .filter(({ value, probability }) => value !== first.value && probability >= also.question.likely)
    .slice(0, 2)
    .map(({ value }) => value);
  return { ...first, value: [first.value, ...rest] };
}
