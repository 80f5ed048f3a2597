// What a question's right answers are worth as numbers: 1 for the right value, less for what is right but not first.
import type { Example } from "./corpus";
import { KIN, LESSER, type Question } from "./questions";

/** A question with the answers of its mails and phrases, by class. */
export interface Asked {
  readonly question: Question;
  readonly classes: readonly string[];
  readonly targets: readonly Float32Array[];
  readonly right: readonly Float32Array[];
}

/** The answers of `examples` to a question. */
export function asked(question: Question, examples: readonly Example[]): Asked {
  const answersOf = (example: Example) => (example.says === null ? question.answers(example) : [example.says.value]);
  const lesserOf = (example: Example) => (example.says === null ? (question.lesser?.(example) ?? []) : []);
  const classes = [...new Set(examples.flatMap(answersOf))].sort();
  const marked = (values: Question["answers"]) =>
    examples.map((example) => {
      const named = values(example);
      return Float32Array.from(classes, (value) => (named.includes(value) ? 1 : 0));
    });
  const right = marked(answersOf);
  const targets = examples.map((example) => {
    const [answers, lesser] = [answersOf(example), lesserOf(example)];
    const targetOf = (value: string): number => {
      if (answers.includes(value)) return 1;
      if (lesser.includes(value)) return LESSER;
      const { kin } = question;
      if (kin === undefined) return 0;
      const isKin = (other: string) => kin(other) === kin(value);
      return answers.some(isKin) ? KIN : lesser.some(isKin) ? KIN * LESSER : 0;
    };
    return Float32Array.from(classes, targetOf);
  });
  return { question, classes, targets, right };
}
