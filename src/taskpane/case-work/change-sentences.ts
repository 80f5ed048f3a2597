// Why a change was not made, headline first.
import type { ChangeFailure } from "../../app/case-work";
import { isRetryable, sentencesOf } from "../components/failure-sentences";
import type { Labels } from "../labels";

export type PlainChangeFailure = Exclude<ChangeFailure, { readonly kind: "changed-meanwhile" }>;

/** What is wrong, what was not done, what to do next. */
export function changeSentences(failure: PlainChangeFailure, labels: Labels): readonly string[] {
  const { work } = labels.text;
  if (failure.kind !== "invalid-change") return sentencesOf(failure, work.notChanged, labels);
  return [...failure.problems.map((problem) => work.problems[problem]), work.notChanged];
}

/** Whether sending the same again may help. */
export const mayRetry = (failure: PlainChangeFailure): boolean =>
  failure.kind !== "invalid-change" && isRetryable(failure);
