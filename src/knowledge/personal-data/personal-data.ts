// The lists of the scanner and the verdict, put together.
import type { PersonalDataKnowledge } from "../../core/personal-data/knowledge";
import { LABELS } from "./labels";
import { IBAN_LENGTHS, NO_MODULUS_YEARS } from "./numbers";
import { POSTCODES } from "./postcodes";

const EMPTY = { source: "", retrieved: "2026-11-24", entries: "" };
export const PERSONAL_DATA: PersonalDataKnowledge = {
  version: "2026-11-24",
  asOf: "2026-11-24",
  labels: LABELS,
  postcodes: POSTCODES,
  noModulusYears: NO_MODULUS_YEARS,
  ibanLengths: IBAN_LENGTHS,
  categories: { ...EMPTY, entries: [] },
  stopWords: EMPTY,
  anchors: EMPTY,
  webmail: EMPTY,
  gateways: EMPTY,
};
