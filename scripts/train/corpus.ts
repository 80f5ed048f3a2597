// Labelled mails as the trainer and the evaluation read them (docs: src/knowledge/corpus/README.md).
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

/** One corpus line as a mail with its labels. */
export function exampleOf(line: string): Example {
  const { id, mail: raw, labels } = JSON.parse(line) as Line;
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
  return { id, mail, thread: splitThread(mail), labels };
}

/** Every mail of a `.jsonl` text. */
export const examplesOf = (text: string): readonly Example[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(exampleOf);

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
