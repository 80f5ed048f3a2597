// Fills the shared mailboxes of a local run with sample mails, each in the mailbox it was sent to. Can be repeated:
// a mail that is there already, in whatever folder, is not put in again.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { readMailFile } from "../adapters/mail-file/read-mail-file";
import type { Mail } from "../core/mail/mail";
import type { GraphService } from "./graph/service";
import { LOCAL_MUNICIPALITIES, mailboxOf } from "./http/local-settings";

const MAIL_FILE = /\.(?:eml|msg)$/i;

/** The mailbox a mail was sent to; the first municipality's where it names none. */
const receivingMailbox = (mail: Mail): string => {
  const sentTo = new Set([...mail.to, ...mail.cc].map(({ address }) => address.toLowerCase()));
  const mailboxes = LOCAL_MUNICIPALITIES.map(mailboxOf);
  return mailboxes.find((one) => sentTo.has(one)) ?? mailboxes[0] ?? "";
};

/** Puts every .eml and .msg file of the folder into its mailbox; a missing folder is an empty one. Throws on a file that
 * cannot be read as mail: the samples are ours. */
export const seedMailboxes = async (service: Pick<GraphService, "importMail">, samplesDir: string): Promise<void> => {
  const names = await readdir(samplesDir).catch(() => []);
  for (const name of names.filter((one) => MAIL_FILE.test(one)).sort()) {
    const bytes = new Uint8Array(await readFile(path.join(samplesDir, name)));
    const file = await readMailFile(name, bytes);
    if (!file.ok) throw new Error(`${name} cannot be read as mail`);
    await service.importMail(receivingMailbox(file.value.mail), bytes, { name });
  }
};
