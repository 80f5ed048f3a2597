// The whole vocabulary as one dated list; the version stands on every row suggested with it.
import type { Vocabulary } from "../../../core/classification/knowledge";
import { CENTRE_VOCABULARY } from "./centres";
import { CONTACT_TYPE_VOCABULARY } from "./contact-types";
import { FLAG_VOCABULARY } from "./flags";
import { THEME_VOCABULARY } from "./themes";

export const VOCABULARY: Vocabulary = {
  source: "codebook §§ 2–6; statutes named in the entries; everyday Danish, written by hand",
  retrieved: "2026-11",
  note: "Terms of 2017 and of today side by side; ambiguous terms have a low weight and are settled by the model.",
  entries: [...CENTRE_VOCABULARY, ...CONTACT_TYPE_VOCABULARY, ...FLAG_VOCABULARY, ...THEME_VOCABULARY],
};
