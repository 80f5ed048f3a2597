// classification: time per mail, in Node and in Chromium, and growth to 1 MB.
import { readdirSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { readMails } from "../src/cli/mails/read-mails";
import { municipalityOfMail } from "../src/cli/mails/municipality-of-mail";
import { suggest } from "../src/core/classification/suggest";
import type { Mail } from "../src/core/mail/mail";
import { splitThread } from "../src/core/mail/split-thread";
import { loadKnowledge, type Knowledge } from "../src/knowledge/load-knowledge";
import { examplesOf, type Example } from "../scripts/train/corpus";
import { chromiumTimes } from "./classification-parts/in-chromium";
import { bestMilliseconds, round, type SuiteResult } from "./suite";

const FIVE_KB = 5000;
const SAMPLES = "src/local/samples";

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

const spread = (sorted: readonly number[]): Record<string, number> => {
  const at = (share: number) => round(sorted[Math.floor(share * (sorted.length - 1))] ?? NaN, 2);
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
};

const ascending = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);

/** Milliseconds of processor time in Node: split and classified, best of three each. */
const nodeTimes = (mails: readonly Mail[], knowledge: Knowledge): Record<string, number> =>
  spread(ascending(mails.map((mail) => bestMilliseconds(() => void classify(mail, knowledge), 3, 1))));

/** Growth with the length: one mail, ever longer. */
function growth(examples: readonly Example[], knowledge: Knowledge): Record<string, number> {
  const whole = (size: number) =>
    round(bestMilliseconds(() => void classify(sized(examples, 0, size), knowledge), 2, 1));
  return { kB10: whole(10_000), kB100: whole(100_000), MB1: whole(1_000_000) };
}

/** The mails a newcomer meets in the local run. */
async function samples(): Promise<readonly Mail[]> {
  const mails: Mail[] = [];
  const files = readdirSync(SAMPLES).filter((name) => /\.(?:eml|msg)$/.test(name));
  for await (const read of readMails(files.map((name) => join(SAMPLES, name)))) if (read.ok) mails.push(read.mail);
  return mails;
}

/** Runs the suite on mails the model never saw. */
export async function run(): Promise<SuiteResult> {
  const examples = examplesOf(readFileSync("test/fixtures/corpus-dev.jsonl", "utf8"));
  const knowledge = await loadKnowledge();
  const fiveKilobytes = examples.map((_, at) => sized(examples, at, FIVE_KB));
  // Whatever else runs on the machine stands beside the figures it slows.
  const load = () => round(loadavg()[0] ?? NaN);
  return {
    suite: "classification",
    results: {
      load: load(),
      milliseconds: {
        // In the first round V8 still compiles, which counts as processor time too.
        fiveKilobytes: { first: nodeTimes(fiveKilobytes, knowledge), again: nodeTimes(fiveKilobytes, knowledge) },
        samples: nodeTimes(await samples(), knowledge),
        growth: growth(examples, knowledge),
      },
      classifyInChromium: { load: load(), ...spread(await chromiumTimes(fiveKilobytes)) },
    },
  };
}
