// The one door to everything the product knows.
import type { Codebook } from "../core/codebook/codebook";
import type { ClassificationKnowledge } from "../core/classification/knowledge";
import { loadClassification } from "./classification/classification";
import { CODEBOOK } from "./codebook";
import type { PersonalDataKnowledge } from "../core/personal-data/knowledge";
import { PERSONAL_DATA } from "./personal-data/personal-data";

export interface Knowledge {
  readonly codebook: Codebook;
  readonly personalData: PersonalDataKnowledge;
  readonly classification: ClassificationKnowledge;
}

/** Loads every list and the model; the model is a lazily loaded chunk. */
export const loadKnowledge = async (): Promise<Knowledge> => ({
  codebook: CODEBOOK,
  personalData: PERSONAL_DATA,
  classification: await loadClassification(),
});
