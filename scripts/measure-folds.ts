// tsx scripts/measure-folds.ts: the whole pipeline on hands it never saw, one hand left out after the other; a line each,
// then all of `train.jsonl` and all of the other voices.
import { municipalityOfMail } from "../src/cli/mails/municipality-of-mail";
import { measure, type Judged } from "../src/core/classification/measure";
import { readModel, type ModelFile } from "../src/core/classification/model-file";
import { suggest } from "../src/core/classification/suggest";
import { APPEAL_LAWS } from "../src/knowledge/classification/appeal-laws";
import { REFERRAL_BODIES } from "../src/knowledge/classification/referral-bodies";
import { VOCABULARY } from "../src/knowledge/classification/vocabulary/vocabulary";
import { CODEBOOK } from "../src/knowledge/codebook";
import { handOf, readWholeCorpus, type Example } from "./train/corpus";
import { DEFAULT_OPTIONS, train } from "./train/train-model";

function judgedBy(file: ModelFile, examples: readonly Example[]): readonly Judged[] {
  const knowledge = {
    vocabulary: VOCABULARY,
    model: readModel(file),
    appealLaws: APPEAL_LAWS,
    referralBodies: REFERRAL_BODIES,
  };
  return examples.map(({ mail, thread, labels }) => ({
    labels,
    suggestion: suggest(mail, thread, {
      municipality: municipalityOfMail(mail),
      codebook: CODEBOOK,
      knowledge,
      today: "2017-12-31",
    }),
  }));
}

const tell = (hand: string, judged: readonly Judged[]) => {
  console.log(JSON.stringify({ hand, ...measure(judged) }));
};

const examples = readWholeCorpus();
const mails = examples.filter(({ says }) => says === null);
const voices: Judged[] = [];
const others: Judged[] = [];
for (const [hand, file] of train(examples, VOCABULARY, { options: DEFAULT_OPTIONS, folds: true }).withoutEach()) {
  const judged = judgedBy(
    file,
    mails.filter((one) => handOf(one) === hand),
  );
  (/^t\d$/.test(hand) ? voices : others).push(...judged);
  tell(hand, judged);
}
tell("t1-t8", voices);
tell("other voices", others);
tell("all", [...voices, ...others]);
