// Labelled mails as the trainer and the evaluation read them (docs: src/knowledge/corpus/README.md).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mail, ThreadMessage } from "../../src/core/mail/mail";
import { splitThread } from "../../src/core/mail/split-thread";

export interface Labels {
  readonly henvendelse: string;
  readonly omgang: 1 | 2 | null;
  readonly rykker: boolean;
  readonly center: string | null;
  readonly medvirkende: readonly string[];
  readonly temaer: readonly string[];
  readonly afvisning: string | null;
  readonly afgoerelsesdato: string | null;
  readonly haster: boolean;
}

export interface Example {
  readonly id: string;
  /** What a single sentence says; null for a mail. A phrase answers one question and shows no subject and no envelope. */
  readonly says: { readonly question: string; readonly value: string } | null;
  readonly mail: Mail;
  readonly thread: readonly ThreadMessage[];
  readonly labels: Labels;
}

interface Line {
  readonly id: string;
  readonly mail: Pick<Mail, "from" | "to" | "cc" | "received" | "subject"> & {
    readonly body: string;
    readonly attachments: readonly { readonly name: string }[];
  };
  readonly labels: Labels;
}

function toExample({ id, mail: raw, labels }: Line): Example {
  const mail: Mail = {
    internetMessageId: `<${id}@corpus.example>`,
    conversationId: null,
    graphId: null,
    mailbox: null,
    mailClass: "note",
    from: raw.from,
    to: raw.to,
    cc: raw.cc,
    received: raw.received,
    subject: raw.subject,
    html: null,
    text: raw.body,
    attachments: raw.attachments.map(({ name }) => ({ name, contentType: "", size: 0, isInline: false })),
    references: [],
    headers: {},
    categories: [],
  };
  return { id, says: null, mail, thread: splitThread(mail), labels };
}

const NO_LABELS: Labels = {
  henvendelse: "",
  omgang: null,
  rykker: false,
  center: null,
  medvirkende: [],
  temaer: [],
  afvisning: null,
  afgoerelsesdato: null,
  haster: false,
};

/** One corpus line as a mail with its labels. */
export const exampleOf = (line: string): Example => toExample(JSON.parse(line) as Line);

/** Sentences of a bundle: three cost a third of what they would cost one by one, and teach as much. */
const BUNDLE = 3;

/** Sentences that settle a question alike, put together. */
function bundleOf(label: string, sentences: readonly string[]): Example {
  const [question = "", value = ""] = label.split("=");
  const body = sentences.join("\n");
  const mail = { from: null, to: [], cc: [], received: null, subject: "", body, attachments: [] };
  return { ...toExample({ id: "", mail, labels: NO_LABELS }), says: { question, value } };
}

/** The lines `question=value | sentence` of a `phrases-*.txt`, how somebody says what settles the question, in bundles. */
export function phrasesOf(text: string): readonly Example[] {
  const byLabel = new Map<string, string[]>();
  for (const line of text.split("\n")) {
    const [label = "", ...rest] = line.split("|");
    if (rest.length === 0) continue;
    const sentences = byLabel.get(label.trim()) ?? [];
    byLabel.set(label.trim(), [...sentences, rest.join("|").trim()]);
  }
  return [...byLabel].flatMap(([label, sentences]) =>
    sentences.flatMap((_, at) => (at % BUNDLE === 0 ? [bundleOf(label, sentences.slice(at, at + BUNDLE))] : [])),
  );
}

/** Every mail of a `.jsonl` text. */
export const examplesOf = (text: string): readonly Example[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(exampleOf);

const CORPUS = "src/knowledge/corpus";

const textsOf = (matching: RegExp): readonly string[] =>
  readdirSync(CORPUS)
    .filter((name) => matching.test(name))
    .sort()
    .map((name) => readFileSync(join(CORPUS, name), "utf8"));

/** The whole corpus: every mail, then every phrase, by file name. */
export const readWholeCorpus = (): readonly Example[] => [
  ...textsOf(/\.jsonl$/).flatMap(examplesOf),
  ...textsOf(/^phrases-.*\.txt$/).flatMap(phrasesOf),
];

/** The author of a mail (`t3-041` → `t3`): folds leave whole authors out. */
export const authorOf = (example: Example): string => example.id.split("-")[0] ?? example.id;

/** Voices that one hand wrote; every other voice is a hand of its own (data card: src/knowledge/corpus/README.md). */
const HANDS: readonly (readonly [hand: string, voices: readonly string[]])[] = [
  ["b", ["t10", "t11", "t12"]],
  ["c", ["t13", "t14", "t15"]],
  ["d", ["t16", "t17", "t18", "t19", "t20", "t21", "t22"]],
];

/** Whose hand wrote a mail: who is left out when a figure is to hold for mails of others. */
export function handOf(example: Example): string {
  const voice = authorOf(example);
  return HANDS.find(([, voices]) => voices.includes(voice))?.[0] ?? voice;
}

/** Whether an example is a mail by a hand. */
export const isBy = (example: Example, hand: string): boolean => example.says === null && handOf(example) === hand;

/** Whether a mail was written so that the order in which units are named tells less than it does in an inbox. */
export const isDrill = (example: Example): boolean => /^t3[3-6]$/.test(authorOf(example));

/** How much an example counts: mails of further voices and bundles of phrases half of those of the first eight voices. */
export const weightOf = (example: Example): number => (/^t[1-8]$/.test(authorOf(example)) ? 1 : 0.5);
