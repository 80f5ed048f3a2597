// A failure of the register as sentences, a refused choice included.
import type { Failure } from "../../app/failure";
import type { RegisterFailure } from "../../app/workbench";
import { failureSentences } from "../../text/failure-text";
import type { Labels } from "../labels";
import { settingsSentence } from "../settings-sentence";

/** What pressing again cannot change. */
const FINAL: readonly RegisterFailure["kind"][] = [
  "invalid-choice",
  "cannot-forward-signed",
  "centre-without-address",
  "client-too-old",
];

/** Whether the same action may help when tried again. */
export const isRetryable = (failure: RegisterFailure): boolean => !FINAL.includes(failure.kind);

/** The failure with names in the place of codes. */
function inWords(failure: Failure, { text, centre }: Pick<Labels, "text" | "centre">): Failure {
  if (failure.kind === "centre-without-address") return { ...failure, centre: centre(failure.centre) };
  if (failure.kind !== "settings") return failure;
  const { settingsProblems } = text.pane.boot;
  return { ...failure, problems: failure.problems.map((problem) => settingsSentence(problem, settingsProblems)) };
}

/** Headline first: what happened, what was not done, what to do next. A centre is named, never coded. */
export function sentencesOf(failure: RegisterFailure, notDone: string, { text, centre }: Labels): readonly string[] {
  if (failure.kind === "invalid-choice") {
    return [text.failures.invalidChoice, ...failure.problems.map((problem) => text.failures.problems[problem])];
  }
  const named = inWords(failure, { text, centre });
  const { happened, notDone: undone, next } = failureSentences(text.failures, named, notDone);
  return [happened, undone, next];
}
