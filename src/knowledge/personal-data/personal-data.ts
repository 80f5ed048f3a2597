// The lists of the scanner and the verdict, put together.
import type { PersonalDataKnowledge } from "../../core/personal-data/knowledge";
import { ANCHORS, CATEGORIES, STOP_WORDS } from "./categories";
import { CATEGORY_WEIGHTS } from "./category-weights";
import { GATEWAYS, UNITS, WEBMAIL } from "./channels";
import { LABELS } from "./labels";
import { IBAN_LENGTHS, NO_MODULUS_YEARS } from "./numbers";
import { POSTCODES } from "./postcodes";

export const PERSONAL_DATA: PersonalDataKnowledge = {
  version: "2026-11-24",
  asOf: "2026-11-24",
  labels: LABELS,
  postcodes: POSTCODES,
  noModulusYears: NO_MODULUS_YEARS,
  ibanLengths: IBAN_LENGTHS,
  categories: CATEGORIES,
  categoryWeights: CATEGORY_WEIGHTS,
  stopWords: STOP_WORDS,
  anchors: ANCHORS,
  webmail: WEBMAIL,
  units: UNITS,
  gateways: GATEWAYS,
};
