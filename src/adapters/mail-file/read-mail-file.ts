// A mail file of either kind. The content decides; the name only breaks a tie, because people rename files.
import { err, type Result } from "../../core/result";
import type { MailFile, MailFileFailure } from "./mail-file";
import { sizeFailure } from "./mail-file";
import { readEml } from "./read-eml";
import { looksLikeMsg, readMsg } from "./read-msg";

/** Reads an .eml or .msg file. `name` may be a path. */
export async function readMailFile(name: string, bytes: Uint8Array): Promise<Result<MailFile, MailFileFailure>> {
  const failure = sizeFailure(bytes);
  if (failure !== null) return err(failure);
  if (looksLikeMsg(bytes)) return readMsg(bytes);
  return name.toLowerCase().endsWith(".msg") ? err({ kind: "not-a-mail" }) : readEml(bytes);
}
