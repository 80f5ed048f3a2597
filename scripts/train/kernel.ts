// How like each other mails are, factorised: the costly part of training. Questions that weigh features alike share it.
import type { Vector } from "../../src/core/classification/vector";
import { weightOf, type Example } from "./corpus";
import { scaleOf, type FeatureSpace } from "./matrix";
import type { Question } from "./questions";
import { factorise, gramOf, invertLower, type Square } from "./ridge";

/** The corpus as rows of one feature space. */
export interface Rows {
  readonly examples: readonly Example[];
  readonly vectors: readonly Vector[];
  readonly space: FeatureSpace;
}

/** The rows at some places. */
export const rowsAt = ({ examples, vectors, space }: Rows, places: readonly number[]): Rows => ({
  examples: places.map((at) => examples[at]!),
  vectors: places.map((at) => vectors[at]!),
  space,
});

/** The lower Cholesky factor of the inner products of some rows, and its inverse (transposed). */
export interface Kernel {
  readonly lower: Square;
  readonly inverse: Square;
}

/** The kernel of all `rows`; that of the first of them may be known. */
export function kernelOf(
  { examples, vectors, space }: Rows,
  { blocks, lambda }: Pick<Question, "blocks" | "lambda">,
  known?: Kernel,
): Kernel {
  const pull = Float64Array.from(examples, (example) => lambda / weightOf(example));
  const lower = factorise(gramOf(vectors, scaleOf(space, blocks), known?.lower.size), pull, known?.lower);
  return { lower, inverse: invertLower(lower, known?.inverse) };
}

/** Questions that weigh features alike, and the places of the examples that all of them are asked about. */
interface Sharing {
  readonly questions: readonly Question[];
  readonly common: readonly number[];
}

/** Whether an example teaches a question: a mail it is asked about, or a phrase that settles it. */
const teaches = (example: Example, question: Question): boolean =>
  example.says === null ? question.about(example) : example.says.question === question.name;

/** The questions, those that can share a kernel together. */
export function sharingOf(questions: readonly Question[], examples: readonly Example[]): readonly Sharing[] {
  const alike = new Map<string, Question[]>();
  for (const question of questions) {
    const key = JSON.stringify([question.blocks, question.lambda]);
    alike.set(key, [...(alike.get(key) ?? []), question]);
  }
  return [...alike.values()].map((group) => ({
    questions: group,
    common: placesOf(examples, (example) => group.every((question) => teaches(example, question))),
  }));
}

const placesOf = (examples: readonly Example[], isWanted: (example: Example) => boolean): readonly number[] =>
  examples.flatMap((example, at) => (isWanted(example) ? [at] : []));

/** Places of the examples that teach a question: first the common ones, whose kernel is shared. */
export function placesFor(question: Question, common: readonly number[], examples: readonly Example[]) {
  const shared = new Set(common);
  const own = placesOf(examples, (example) => teaches(example, question)).filter((at) => !shared.has(at));
  return [...common, ...own];
}
