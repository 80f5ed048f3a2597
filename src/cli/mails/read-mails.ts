// Mails from the command line's files: .eml and .msg hold one, .jsonl a corpus of them.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readCorpusLine, type CorpusLabels } from "../../adapters/mail-file/read-corpus";
import { readMailFile } from "../../adapters/mail-file/read-mail-file";
import type { Mail } from "../../core/mail/mail";
import { withinReach } from "../../core/mail/within-reach";
import { mailFileText } from "../../text/mail-file-text";

export type ReadMail =
  | {
      readonly ok: true;
      readonly id: string;
      /** As much of the mail as the pane reads. */
      readonly mail: Mail;
      /** Characters of its whole text. */
      readonly length: number;
      readonly labels: CorpusLabels | null;
    }
  | { readonly ok: false; readonly id: string; readonly error: string };

const within = (id: string, mail: Mail, labels: CorpusLabels | null): ReadMail => ({
  ok: true,
  id,
  mail: withinReach(mail),
  length: mail.text.length,
  labels,
});

const failed = (id: string, kind: string): ReadMail => ({ ok: false, id, error: mailFileText(kind) });

function* corpusMails(file: string, text: string): Generator<ReadMail> {
  const lines = text.split("\n");
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const read = readCorpusLine(line);
    if (read.ok) yield within(read.value.id, read.value.mail, read.value.labels);
    else yield failed(`${basename(file)}:${String(at + 1)}`, "bad-line");
  }
}

/** Every mail of the files in order; what cannot be read is told as such and the rest goes on. */
export async function* readMails(files: readonly string[]): AsyncGenerator<ReadMail> {
  for (const file of files) {
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null) {
      yield failed(basename(file), "not-found");
      continue;
    }
    if (file.toLowerCase().endsWith(".jsonl")) {
      if (bytes.length === 0) yield failed(basename(file), "empty");
      yield* corpusMails(file, bytes.toString("utf8"));
      continue;
    }
    const read = await readMailFile(file, new Uint8Array(bytes));
    if (read.ok) yield within(basename(file), read.value.mail, null);
    else yield failed(basename(file), read.error.kind);
  }
}
