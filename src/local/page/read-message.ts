// A message with everything the reading pane and the add-in want of it.
import type { Attachment, Message } from "@microsoft/microsoft-graph-types";
import { toBase64 } from "./base64";
import type { MailClient } from "./mail-client";

export interface FullMessage {
  readonly message: Message;
  readonly inline: ReadonlyMap<string, string>;
}

const contentId = (attachment: Attachment): string =>
  ((attachment as { contentId?: string | null }).contentId ?? "").replace(/^<|>$/g, "");

/** Reads the message, marks it as read, and fetches the pictures its body shows. */
export const readMessage = async (client: MailClient, mailbox: string, id: string): Promise<FullMessage> => {
  const found = {
    ...(await client.message(mailbox, id)),
    internetMessageHeaders: [...(await client.headers(mailbox, id))],
  };
  const changed = found.isRead === false && !found.isDraft ? await client.change(mailbox, id, { isRead: true }) : {};
  const pictures = (found.attachments ?? []).filter(
    (one) => one.isInline === true && contentId(one) && one.contentType?.startsWith("image/"),
  );
  const inline = new Map<string, string>();
  for (const picture of pictures) {
    const bytes = await client.attachmentBytes(mailbox, id, picture.id ?? "");
    inline.set(contentId(picture), `data:${picture.contentType ?? ""};base64,${toBase64(bytes)}`);
  }
  return { message: { ...found, ...changed, attachments: found.attachments ?? [] }, inline };
};
