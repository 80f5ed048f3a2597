// tsx scripts/compare-baselines.ts: vocabulary rules alone and naive Bayes on authors left out, beside the model's table.
/* eslint-disable @typescript-eslint/no-non-null-assertion -- arrays of equal length, indexed together */
import { readFileSync } from "node:fs";
import type { FeatureBag } from "../src/core/classification/feature-bag";
import { VOCABULARY } from "../src/knowledge/classification/vocabulary/vocabulary";
import { compileVocabulary } from "../src/core/classification/features";
import { authorOf, examplesOf } from "./train/corpus";
import { QUESTIONS, type Question } from "./train/questions";
import { shownBy } from "./train/train-model";

const examples = examplesOf(readFileSync("src/knowledge/corpus/train.jsonl", "utf8"));
const bags = shownBy(examples, compileVocabulary(VOCABULARY)).map(({ bag }) => bag);
const label = (question: Question, at: number): string => question.answers(examples[at]!)[0] ?? "none";

function rules(question: Question, bag: FeatureBag): string {
  const scores = new Map<string, number>();
  for (const { id, supports, weight } of VOCABULARY.entries) {
    const value = bag.get(`v:${id}`)?.value ?? 0;
    for (const support of supports)
      if (value > 0 && support.startsWith(`${question.name}:`)) {
        const name = support.slice(question.name.length + 1);
        scores.set(name, (scores.get(name) ?? 0) + weight * Math.log1p(value));
      }
  }
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "none";
}

type Guess = (bag: FeatureBag) => string;

function naiveBayes(question: Question, train: readonly number[]): Guess {
  const mails = new Map<string, number>();
  const words = new Map<string, Map<string, number>>();
  const names = new Set<string>();
  for (const at of train) {
    const value = label(question, at);
    mails.set(value, (mails.get(value) ?? 0) + 1);
    const counts = words.get(value) ?? new Map<string, number>();
    words.set(value, counts);
    for (const name of bags[at]!.keys()) {
      if (!name.startsWith("w:")) continue;
      names.add(name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const totals = new Map([...words].map(([value, counts]) => [value, [...counts.values()].reduce((a, b) => a + b, 0)]));
  const smooth = 0.3;
  return (bag) => {
    const known = [...bag.keys()].filter((name) => names.has(name));
    const score = (value: string) =>
      Math.log(mails.get(value)! / train.length) +
      known.reduce(
        (sum, name) =>
          sum + Math.log(((words.get(value)?.get(name) ?? 0) + smooth) / (totals.get(value)! + smooth * names.size)),
        0,
      );
    return [...mails.keys()].map((value) => [value, score(value)] as const).sort((a, b) => b[1] - a[1])[0]![0];
  };
}

for (const name of ["type", "centre", "theme"]) {
  const question = QUESTIONS.find((one) => one.name === name)!;
  const about = examples.map((_, at) => at).filter((at) => question.about(examples[at]!));
  const right = { rules: 0, bayes: 0 };
  for (const author of new Set(examples.map(authorOf))) {
    const bayes = naiveBayes(
      question,
      about.filter((at) => authorOf(examples[at]!) !== author),
    );
    for (const at of about.filter((index) => authorOf(examples[index]!) === author)) {
      right.rules += Number(rules(question, bags[at]!) === label(question, at));
      right.bayes += Number(bayes(bags[at]!) === label(question, at));
    }
  }
  const share = (count: number) => (count / about.length).toFixed(3);
  console.log(`${name}: vocabulary rules ${share(right.rules)}, naive Bayes ${share(right.bayes)}`);
}
