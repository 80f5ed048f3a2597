// What the classification knows, loaded when the first mail is read: the weights are a chunk of their own.
import type { ClassificationKnowledge } from "../../core/classification/knowledge";
import { readModel, type ModelFile } from "../../core/classification/model-file";
import { APPEAL_LAWS } from "./appeal-laws";
import { REFERRAL_BODIES } from "./referral-bodies";
import { VOCABULARY } from "./vocabulary/vocabulary";

let loaded: Promise<ClassificationKnowledge> | undefined;

async function load(): Promise<ClassificationKnowledge> {
  const file = (await import("../model/model.json")) as unknown as { readonly default: ModelFile };
  return {
    vocabulary: VOCABULARY,
    model: readModel(file.default),
    appealLaws: APPEAL_LAWS,
    referralBodies: REFERRAL_BODIES,
  };
}

/** The classification knowledge; read once, then shared. */
export const loadClassification = (): Promise<ClassificationKnowledge> => (loaded ??= load());
