// What the classification knows, loaded when the first mail is read. The weights are data, not code: the bundler puts
// them beside the scripts as the file they are, and the pane fetches them; Node imports the same file.
import type { ClassificationKnowledge } from "../../core/classification/knowledge";
import { readModel, type ModelFile } from "../../core/classification/model-file";
import { APPEAL_LAWS } from "./appeal-laws";
import { REFERRAL_BODIES } from "./referral-bodies";
import { VOCABULARY } from "./vocabulary/vocabulary";

let loaded: Promise<ClassificationKnowledge> | undefined;

/** The weights, or in a bundle the address they stand at. */
interface ModelModule {
  readonly default: ModelFile | string;
}

async function loadModel(): Promise<ModelFile> {
  const { default: model } = (await import(/* webpackMode: "eager" */ "../model/model.json")) as unknown as ModelModule;
  if (typeof model !== "string") return model;
  const response = await fetch(model);
  if (!response.ok) throw new Error(`loadModel() got ${response.status}`);
  return (await response.json()) as ModelFile;
}

async function load(): Promise<ClassificationKnowledge> {
  return {
    vocabulary: VOCABULARY,
    model: readModel(await loadModel()),
    appealLaws: APPEAL_LAWS,
    referralBodies: REFERRAL_BODIES,
  };
}

/** The classification knowledge; read once, then shared. */
export const loadClassification = (): Promise<ClassificationKnowledge> => (loaded ??= load());
