// classification: time per mail, growth to 1 MB, and what learning from corrections gains and withstands.
import { readFileSync } from "node:fs";
import { municipalityOfMail } from "../src/cli/mails/municipality-of-mail";
import type { FeatureBag } from "../src/core/classification/feature-bag";
import { compileVocabulary, featuresOf } from "../src/core/classification/features";
import { answerOf, applyLearning, emptyLearning, learn, type LearningState } from "../src/core/classification/learning";
import type { Model } from "../src/core/classification/knowledge";
import { suggest } from "../src/core/classification/suggest";
import type { Mail } from "../src/core/mail/mail";
import { splitThread } from "../src/core/mail/split-thread";
import { loadKnowledge, type Knowledge } from "../src/knowledge/load-knowledge";
import { examplesOf, type Example } from "../scripts/train/corpus";
import { bestMilliseconds, round, type SuiteResult } from "./suite";

const FIVE_KB = 5000;

const classify = (mail: Mail, { codebook, classification }: Knowledge) =>
  suggest(mail, splitThread(mail), {
    municipality: municipalityOfMail(mail),
    codebook,
    knowledge: classification,
    today: "2018-01-01",
  });

/** A mail of about so many characters, made of whole texts of the corpus. */
function sized(examples: readonly Example[], from: number, characters: number): Mail {
  const first = examples[from % examples.length]!.mail;
  let text = "";
  for (let at = from; text.length < characters; at += 1) text += `${examples[at % examples.length]!.mail.text}\n\n`;
  return { ...first, text: text.slice(0, characters) };
}

function times(examples: readonly Example[], knowledge: Knowledge): Record<string, number> {
  const each = examples
    .map((_, at) => sized(examples, at, FIVE_KB))
    .map((mail) => bestMilliseconds(() => void classify(mail, knowledge), 3, 1))
    .sort((a, b) => a - b);
  const at = (share: number) => round(each[Math.floor(share * (each.length - 1))] ?? 0, 2);
  const whole = (size: number) =>
    round(bestMilliseconds(() => void classify(sized(examples, 0, size), knowledge), 2, 1));
  return { p50: at(0.5), p95: at(0.95), max: at(1), kB100: whole(100_000), MB1: whole(1_000_000) };
}

interface Seen {
  readonly bag: FeatureBag;
  readonly right: string;
}

const rightOf = (model: Model, seen: readonly Seen[]): number =>
  round(seen.filter(({ bag, right }) => answerOf(model, "centre", bag) === right).length / seen.length, 3);

/** An office that places everything of `from` with `to`: the pane must come to follow, and a few slips must not harm. */
function learning(examples: readonly Example[], { classification }: Knowledge): Record<string, number> {
  const { model, vocabulary } = classification;
  const compiled = compileVocabulary(vocabulary);
  const [from, to] = ["handicap-og-psykiatri", "sundhed-og-aeldre"];
  const seen = examples
    .filter(({ labels }) => labels.center !== null)
    .map(({ mail, thread, labels }) => ({
      bag: featuresOf(mail, thread, { vocabulary: compiled, ownDomains: [] }),
      right: labels.center ?? "",
    }));
  const moved = seen.map((one) => ({ ...one, right: one.right === from ? to : one.right }));
  const [taught, asked] = [moved.filter((_, at) => at % 2 === 0), moved.filter((_, at) => at % 2 === 1)];
  const correct = (state: LearningState, { bag, right }: Seen): LearningState =>
    learn(state, bag, model, {
      question: "centre",
      suggested: answerOf(applyLearning(model, state), "centre", bag),
      chosen: right,
    });
  let state = emptyLearning(model);
  for (let pass = 0; pass < 4 && state.corrections < 200; pass += 1)
    for (const one of taught) if (state.corrections < 200) state = correct(state, one);
  let harmed = emptyLearning(model);
  const classes = model.questions["centre"]?.classes ?? [];
  seen.slice(0, 20).forEach(({ bag, right }, at) => {
    harmed = learn(harmed, bag, model, {
      question: "centre",
      suggested: right,
      chosen: classes[at % classes.length] ?? "",
    });
  });
  return {
    corrections: state.corrections,
    before: rightOf(model, asked),
    after: rightOf(applyLearning(model, state), asked),
    unharmed: rightOf(model, seen.slice(20)),
    afterTwentyWrong: rightOf(applyLearning(model, harmed), seen.slice(20)),
    stateBytes: JSON.stringify(state).length,
  };
}

/** Runs the suite on mails the model never saw. */
export async function run(): Promise<SuiteResult> {
  const examples = examplesOf(readFileSync("test/fixtures/corpus-dev.jsonl", "utf8"));
  const knowledge = await loadKnowledge();
  return {
    suite: "classification",
    results: { milliseconds: times(examples, knowledge), learning: learning(examples, knowledge) },
  };
}
