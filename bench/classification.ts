// classification: time per mail, growth to 1 MB, and what learning from corrections gains and withstands.
import { readFileSync } from "node:fs";
import { municipalityOfMail } from "../src/cli/mails/municipality-of-mail";
import { suggest } from "../src/core/classification/suggest";
import type { Mail } from "../src/core/mail/mail";
import { splitThread } from "../src/core/mail/split-thread";
import { loadKnowledge, type Knowledge } from "../src/knowledge/load-knowledge";
import { examplesOf, type Example } from "../scripts/train/corpus";
import { learningFigures } from "./classification-parts/learning";
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

/** Runs the suite on mails the model never saw. */
export async function run(): Promise<SuiteResult> {
  const examples = examplesOf(readFileSync("test/fixtures/corpus-dev.jsonl", "utf8"));
  const knowledge = await loadKnowledge();
  return {
    suite: "classification",
    results: { milliseconds: times(examples, knowledge), learning: learningFigures(knowledge) },
  };
}
