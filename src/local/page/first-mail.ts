// Which mail a visit opens with: `?mail=<number in the list or Message-ID>`, or a link to one message (`?ItemID=`), as
// Outlook on the web has them.
import type { Message } from "@microsoft/microsoft-graph-types";
import { toGraphId } from "../outlook/item-id";
import { FOLDERS, type FolderName, type MailClient } from "./mail-client";
import type { Stage } from "./stage";

export interface LinkedMail {
  readonly mailbox: string;
  readonly folder: FolderName;
  readonly message: Message;
}

/** The message of the list that `?mail=` asks for; the first where it asks for none. */
export const askedMail = ({ query, state }: Stage): Message | undefined => {
  const asked = query.get("mail") ?? "0";
  return /^\d+$/.test(asked)
    ? state.messages[Number(asked)]
    : state.messages.find((one) => one.internetMessageId === asked);
};

const folderOf = async (client: MailClient, mailbox: string, message: Message): Promise<FolderName> => {
  for (const folder of FOLDERS) if ((await client.folder(mailbox, folder)).id === message.parentFolderId) return folder;
  return "inbox";
};

/** The message a link names, in whichever mailbox it lies; null where there is no link or no such message. */
export const linkedMail = async ({ query, config, client }: Stage): Promise<LinkedMail | null> => {
  const ewsId = query.get("ItemID");
  if (!ewsId) return null;
  for (const { address: mailbox } of config.mailboxes) {
    const message = await client.message(mailbox, toGraphId(ewsId)).catch(() => null);
    if (message) return { mailbox, folder: await folderOf(client, mailbox, message), message };
  }
  return null;
};
