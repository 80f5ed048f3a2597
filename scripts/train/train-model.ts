// Corpus + vocabulary → model file. Pure: the same examples give the same bytes.
import type { FeatureBag } from "../../src/core/classification/feature-bag";
import {
  compileVocabulary,
  everythingShown,
  type CompiledVocabulary,
  type Shown,
} from "../../src/core/classification/features";
import type { Vocabulary } from "../../src/core/classification/knowledge";
import type { ModelFile } from "../../src/core/classification/model-file";
import { languageOf } from "../../src/core/classification/language";
import { mentionsOf } from "../../src/core/classification/mentions";
import { vectorOf } from "../../src/core/classification/vector";
import { isBy, type Example } from "./corpus";
import type { HeldQuestion } from "./calibrate";
import { kernelOf, placesFor, rowsAt, sharingOf, type Rows } from "./kernel";
import { featureSpace } from "./matrix";
import { QUESTIONS } from "./questions";
import { takeSecondLook, type SecondLook, type SecondLookHeld } from "./second-look";
import { trainQuestion, type TrainedQuestion, type TrainHow, type TrainOptions } from "./train-question";
import { fileOf, type TrainedByName } from "./write-model";

export const DEFAULT_OPTIONS: TrainOptions = { version: "2026-11/8", keep: 505_000, fillers: ["t9"] };

/** What every mail and phrase shows. */
export const shownBy = (examples: readonly Example[], vocabulary: CompiledVocabulary): readonly Shown<FeatureBag>[] =>
  examples.map(({ mail, thread, says }) => {
    const { bag, spoken } = everythingShown(mail, thread, { vocabulary, ownDomains: [] });
    return { bag: says === null ? bag : new Map([...bag].filter(([name]) => OF_WORDS.test(name))), spoken };
  });

/** Features of the words alone, without subject, envelope and order: what a phrase shows. */
const OF_WORDS = /^[wbcv]:/;

function rowsOf(examples: readonly Example[], shown: readonly Shown<FeatureBag>[]): Rows {
  const bags = shown.map(({ bag }) => bag);
  const space = featureSpace(bags.filter((_, at) => examples[at]!.says === null));
  return { examples, vectors: bags.map((bag) => vectorOf(bag, space)), space };
}

/** Every question, by name; those that weigh features alike share the costly part. */
function trainEach(all: Rows, how: TrainHow): ReadonlyMap<string, TrainedQuestion> {
  const trained = sharingOf(QUESTIONS, all.examples).flatMap(({ questions, common }) => {
    const shared = kernelOf(rowsAt(all, common), questions[0]!);
    return questions.map((question) => {
      const places = placesFor(question, common, all.examples);
      const rows = rowsAt(all, places);
      const kernel = places.length === common.length ? shared : kernelOf(rows, question, shared);
      return [question.name, trainQuestion(question, rows, kernel, how)] as const;
    });
  });
  return new Map(trained);
}

const without = ({ classes, scores }: HeldQuestion, hand: string | null): HeldQuestion => ({
  classes,
  scores: new Map([...scores].filter(([mail]) => hand === null || !isBy(mail, hand))),
});

/** Models of a corpus: of all of it, and without each hand. */
export interface TrainedModels {
  readonly whole: () => ModelFile;
  /**
   * The model without each hand, by hand, from one factorisation. Exact but for what holds little of a label: which features
   * there are and how telling each is, is counted over all mails, and the facts of the small models come from models that
   * left out one other hand each.
   */
  readonly withoutEach: () => ReadonlyMap<string, ModelFile>;
}

/** Trains every question and calibrates it on hands left out; with `folds`, also without each hand. */
export function train(examples: readonly Example[], vocabulary: Vocabulary, how: TrainHow): TrainedModels {
  const compiled = compileVocabulary(vocabulary);
  const shown = shownBy(examples, compiled);
  const rows = rowsOf(examples, shown);
  const trained = trainEach(rows, how);
  const heldOf = (name: keyof SecondLookHeld["held"]) => trained.get(name)!.held;
  const spokenIn = new Map(examples.map((example, at) => [example, shown[at]!.spoken]));
  const secondLook = (hand: string | null, start?: SecondLook) =>
    takeSecondLook(
      {
        held: {
          centre: without(heldOf("centre"), hand),
          contributing: without(heldOf("contributing"), hand),
          theme: without(heldOf("theme"), hand),
          dated: heldOf("dated"),
          chaser: heldOf("chaser"),
        },
        mentionsOf: (mail, of) => mentionsOf(of, spokenIn.get(mail)!, compiled),
        isEnglish: (mail) => languageOf(spokenIn.get(mail)!.tokens) === "en",
      },
      start,
    );
  const all = secondLook(null);
  const written = (models: TrainedByName, look: SecondLook) =>
    fileOf(models, look, { space: rows.space, version: how.options.version });
  /** Models in the questions' order, which the file keeps. */
  const byName = (of: (one: TrainedQuestion) => TrainedByName[string] | undefined): TrainedByName =>
    Object.fromEntries(
      QUESTIONS.flatMap(({ name }) => {
        const model = of(trained.get(name)!);
        return model === undefined ? [] : [[name, model]];
      }),
    );
  const hands = [...new Set([...trained.values()].flatMap((one) => [...one.without.keys()]))];
  return {
    whole: () =>
      written(
        byName((one) => one.whole),
        all,
      ),
    withoutEach: () =>
      new Map(
        hands.map((hand) => [
          hand,
          written(
            byName((one) => one.without.get(hand)),
            secondLook(hand, all),
          ),
        ]),
      ),
  };
}
