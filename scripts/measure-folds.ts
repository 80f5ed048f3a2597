// tsx scripts/measure-folds.ts: the whole pipeline on authors it never saw, one author after the other; a line each.
import { readFileSync } from "node:fs";
import { measure, type Judged } from "../src/core/classification/measure";
import { readModel } from "../src/core/classification/model-file";
import { suggest } from "../src/core/classification/suggest";
import { APPEAL_LAWS } from "../src/knowledge/classification/appeal-laws";
import { REFERRAL_BODIES } from "../src/knowledge/classification/referral-bodies";
import { VOCABULARY } from "../src/knowledge/classification/vocabulary/vocabulary";
import { CODEBOOK } from "../src/knowledge/codebook";
import { municipalityOfMail } from "../src/cli/mails/municipality-of-mail";
import { authorOf, examplesOf } from "./train/corpus";
import { trainModel } from "./train/train-model";

const read = (name: string) => examplesOf(readFileSync(`src/knowledge/corpus/${name}`, "utf8"));
const corpus = read("train.jsonl");
const gaps = read("gaps.jsonl");
const all: Judged[] = [];
for (const author of [...new Set(corpus.map(authorOf))].sort()) {
  const seen = [...corpus.filter((one) => authorOf(one) !== author), ...gaps];
  const knowledge = {
    vocabulary: VOCABULARY,
    model: readModel(trainModel(seen, VOCABULARY)),
    appealLaws: APPEAL_LAWS,
    referralBodies: REFERRAL_BODIES,
  };
  const judged = corpus
    .filter((one) => authorOf(one) === author)
    .map(({ id, mail, thread, labels }) => ({
      id,
      labels,
      suggestion: suggest(mail, thread, {
        municipality: municipalityOfMail(mail),
        codebook: CODEBOOK,
        knowledge,
        today: "2017-12-31",
      }),
    }));
  all.push(...judged);
  console.log(JSON.stringify({ author, ...measure(judged) }));
}
console.log(JSON.stringify({ author: "all", ...measure(all) }));
