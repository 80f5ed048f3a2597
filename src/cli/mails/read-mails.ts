// Mails from the command line's files: .eml and .msg hold one, .jsonl a corpus of them.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readCorpusLine, type CorpusLabels } from "../../adapters/mail-file/read-corpus";
import { readMailFile } from "../../adapters/mail-file/read-mail-file";
import type { Mail } from "../../core/mail/mail";
import { mailFileText } from "../../text/mail-file-text";

export type ReadMail =
  | { readonly ok: true; readonly id: string; readonly mail: Mail; readonly labels: CorpusLabels | null }
  | { readonly ok: false; readonly id: string; readonly error: string };

const failed = (id: string, kind: string): ReadMail => ({ ok: false, id, error: mailFileText(kind) });

function* corpusMails(file: string, text: string): Generator<ReadMail> {
  const lines = text.split("\n");
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const read = readCorpusLine(line);
    if (read.ok) yield { ok: true, id: read.value.id, mail: read.value.mail, labels: read.value.labels };
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
    if (read.ok) yield { ok: true, id: basename(file), mail: read.value.mail, labels: null };
    else yield failed(basename(file), read.error.kind);
  }
}
