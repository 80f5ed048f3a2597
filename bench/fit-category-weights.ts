// Fits the weights of the category stems to a labelled corpus: logistic regression per category with a Gaussian prior
// around the hand-set weights (strong 2, weak 0.9), so a stem the corpus does not know keeps its meaning and one it knows
// to be noise loses it. What speaks against a category from the start is not fitted: fitted, it grew until strong stems
// the corpus hardly knows no longer carried their category alone. Deterministic. Writes `src/knowledge/personal-data/category-weights.ts`.
//
//   npx tsx bench/fit-category-weights.ts TRAIN.jsonl [variance]
import { readFileSync, writeFileSync } from "node:fs";
import { BIAS, priorWeight } from "../src/core/personal-data/compile-categories";
import { evidenceIn } from "../src/core/personal-data/find-categories";
import { CATEGORY_TYPES, type CategoryType } from "../src/core/personal-data/finding";
import { PERSONAL_DATA } from "../src/knowledge/personal-data/personal-data";

interface Example {
  readonly stems: ReadonlyMap<CategoryType, readonly string[]>;
  readonly labels: ReadonlySet<string>;
}

const TARGET = "src/knowledge/personal-data/category-weights.ts";
const ROUNDS = 600;
const PLAIN = { ...PERSONAL_DATA, categoryWeights: { ...PERSONAL_DATA.categoryWeights, entries: {} } };
const PRIVATE = new Set(PERSONAL_DATA.webmail.entries.split(/\s+/));
const priors = new Map<string, number>();

function readExample(line: string): Example {
  const { mail, labels } = JSON.parse(line) as {
    mail: { from: { address: string }; subject: string; body: string };
    labels: { kategorier: string[]; identifikatorer: { type: string }[] };
  };
  const domain = mail.from.address.split("@")[1] ?? "";
  const isAnchored = PRIVATE.has(domain) || labels.identifikatorer.some((one) => one.type === "cpr");
  const stems = new Map<CategoryType, string[]>();
  for (const stem of evidenceIn(`${mail.subject}\n\n${mail.body}`, PLAIN, { isAnchored })) {
    const key = `${stem.type} ${stem.written}`;
    priors.set(key, priorWeight(stem.isSure));
    stems.set(stem.type, [...(stems.get(stem.type) ?? []), key]);
  }
  return { stems, labels: new Set(labels.kategorier) };
}

const score = (weights: ReadonlyMap<string, number>, stems: readonly string[]) =>
  stems.reduce((sum, key) => sum + (weights.get(key) ?? priors.get(key) ?? 0), BIAS);

/** One step of gradient ascent on the posterior of one category. */
function step(
  weights: Map<string, number>,
  type: CategoryType,
  examples: readonly Example[],
  variance: number,
  rate: number,
) {
  const gradient = new Map<string, number>();
  for (const example of examples) {
    const stems = example.stems.get(type) ?? [];
    if (stems.length === 0) continue;
    const error = (example.labels.has(type) ? 1 : 0) - 1 / (1 + Math.exp(-score(weights, stems)));
    for (const key of stems) gradient.set(key, (gradient.get(key) ?? 0) + error);
  }
  for (const [key, value] of gradient) {
    const prior = priors.get(key) ?? 0;
    const now = weights.get(key) ?? prior;
    weights.set(key, now + rate * (value - (now - prior) / variance));
  }
}

function fit(examples: readonly Example[], variance: number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const type of CATEGORY_TYPES)
    for (let round = 0; round < ROUNDS; round++) step(weights, type, examples, variance, 0.05 / (1 + round / 60));
  return weights;
}

/** True positives, false positives, misses over all categories; and the same for "any category at all". */
function measure(weights: ReadonlyMap<string, number>, examples: readonly Example[]) {
  const all = [0, 0, 0];
  const any = [0, 0, 0];
  const count = (into: number[], found: boolean, right: boolean) => {
    const place = found && right ? 0 : found ? 1 : right ? 2 : -1;
    if (place >= 0) into[place] = (into[place] ?? 0) + 1;
  };
  for (const example of examples) {
    const found = CATEGORY_TYPES.filter((type) => {
      const stems = example.stems.get(type) ?? [];
      return stems.length > 0 && score(weights, stems) > 0;
    });
    for (const type of CATEGORY_TYPES) count(all, found.includes(type), example.labels.has(type));
    count(any, found.length > 0, example.labels.size > 0);
  }
  const f1 = ([hit = 0, wrong = 0, missed = 0]: number[]) => ((2 * hit) / (2 * hit + wrong + missed)).toFixed(3);
  return { categories: f1(all), any: f1(any) };
}

function crossValidate(examples: readonly Example[], variance: number) {
  const folds = 5;
  const parts = Array.from({ length: folds }, (_, fold) => {
    const weights = fit(
      examples.filter((_one, at) => at % folds !== fold),
      variance,
    );
    return measure(
      weights,
      examples.filter((_one, at) => at % folds === fold),
    );
  });
  const mean = (pick: "categories" | "any") =>
    (parts.reduce((sum, part) => sum + Number(part[pick]), 0) / folds).toFixed(3);
  return { variance, categories: mean("categories"), any: mean("any") };
}

function write(weights: ReadonlyMap<string, number>, examples: number, variance: number) {
  const changed = [...weights].filter(([key, value]) => Math.abs(value - (priors.get(key) ?? 0)) >= 0.1);
  const lines = changed
    .sort(([one], [other]) => one.localeCompare(other, "da"))
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${value.toFixed(1)},`);
  const text = `// Written by \`npx tsx bench/fit-category-weights.ts\`; do not edit by hand. Weights that differ from the prior of their stem.
import type { DatedList } from "../../core/personal-data/knowledge";

export const CATEGORY_WEIGHTS: DatedList<Readonly<Record<string, number>>> = {
  source: "Fitted to ${examples} labelled mails (logistic regression, prior variance ${variance})",
  retrieved: "2026-11-24",
  entries: {
${lines.join("\n")}
  },
};
`;
  writeFileSync(TARGET, text);
}

const [path, chosen] = process.argv.slice(2);
if (path === undefined) throw new Error("usage: npx tsx bench/fit-category-weights.ts TRAIN.jsonl [variance]");
const examples = readFileSync(path, "utf8").trim().split("\n").map(readExample);
if (chosen === undefined) for (const variance of [0.01, 0.1, 0.3, 1, 3]) console.log(crossValidate(examples, variance));
else {
  const weights = fit(examples, Number(chosen));
  write(weights, examples.length, Number(chosen));
  console.log(measure(weights, examples));
}
