// How vocabulary is written down: one entry = one thing people say, in the pattern language of core.
import type { VocabularyEntry } from "../../../core/classification/knowledge";

/** An entry; `patterns` are separated by commas. `weight` 1 is an ordinary hint, 3 nearly settles the question. */
export const entry = (id: string, supports: string, weight: number, patterns: string): VocabularyEntry => ({
  id,
  supports: supports.split(" "),
  weight,
  patterns: patterns
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== ""),
});
