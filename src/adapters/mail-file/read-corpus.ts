// One line of a labelled corpus (`*.jsonl`): a mail in plain text and what an expert says it is.
import * as v from "valibot";
import type { Mail } from "../../core/mail/mail";
import { err, ok, type Result } from "../../core/result";
import type { MailFileFailure } from "./mail-file";

const ADDRESS = v.object({ name: v.optional(v.string(), ""), address: v.optional(v.string(), "") });
const MAIL = v.object({
  from: v.nullish(ADDRESS, null),
  to: v.optional(v.array(ADDRESS), []),
  cc: v.optional(v.array(ADDRESS), []),
  received: v.nullish(v.string(), null),
  subject: v.optional(v.string(), ""),
  body: v.optional(v.string(), ""),
  attachments: v.optional(v.array(v.object({ name: v.string() })), []),
});
const LABELS = v.object({
  henvendelse: v.string(),
  omgang: v.nullable(v.picklist([1, 2])),
  rykker: v.boolean(),
  center: v.nullable(v.string()),
  medvirkende: v.array(v.string()),
  temaer: v.array(v.string()),
  afvisning: v.nullable(v.string()),
  afgoerelsesdato: v.nullable(v.string()),
  haster: v.boolean(),
  identifikatorer: v.array(v.object({ type: v.string(), value: v.string() })),
  kategorier: v.array(v.string()),
  usikker: v.picklist(["ingen", "indgaaende", "udgaaende"]),
});
const LINE = v.object({ id: v.string(), mail: MAIL, labels: LABELS });

/** What the register should hold about a mail, in the words of the corpus. */
export type CorpusLabels = v.InferOutput<typeof LABELS>;

export interface CorpusMail {
  readonly id: string;
  readonly mail: Mail;
  readonly labels: CorpusLabels;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function toMail(id: string, mail: v.InferOutput<typeof MAIL>): Mail {
  return {
    internetMessageId: `<${id}@corpus.invalid>`,
    conversationId: null,
    graphId: null,
    mailbox: mail.to[0]?.address ?? null,
    mailClass: "note",
    from: mail.from,
    to: mail.to,
    cc: mail.cc,
    received: mail.received,
    subject: mail.subject,
    html: null,
    text: mail.body,
    attachments: mail.attachments.map(({ name }) => ({ name, contentType: "", size: 0, isInline: false })),
    references: [],
    headers: {},
    categories: [],
  };
}

/** Reads one line of a corpus; `mailbox` becomes the first recipient, as the corpus was received there. */
export function readCorpusLine(line: string): Result<CorpusMail, MailFileFailure> {
  if (line.trim() === "") return err({ kind: "empty" });
  const parsed = v.safeParse(LINE, parseJson(line));
  if (!parsed.success) return err({ kind: "not-a-mail" });
  const { id, mail, labels } = parsed.output;
  return ok({ id, mail: toMail(id, mail), labels });
}
