// The ids of one message. Office.js hands out the EWS form (`/` and `+`), Graph the same with `-` and `_`; both change
// when the message moves. The immutable id stays.
import { createHash, randomUUID } from "node:crypto";

/** Graph's form of an EWS id. */
export const toRestId = (ewsId: string): string => ewsId.replaceAll("/", "-").replaceAll("+", "_");

/** The EWS form of a Graph id. */
export const toEwsId = (restId: string): string => restId.replaceAll("-", "/").replaceAll("_", "+");

/** A new EWS id; each holds at least one `/` and one `+`, so that a forgotten conversion shows. */
export function newEwsId(mailbox: string): string {
  for (;;) {
    const id = `AAMkAD${encode(mailbox, 66)}${encode(randomUUID(), 72)}`;
    if (id.includes("/") && id.includes("+")) return `${id.slice(0, 150)}AA=`;
  }
}

/** A new immutable id. */
export const newImmutableId = (mailbox: string): string =>
  `AAkALgAA${toRestId(encode(mailbox, 40))}${toRestId(encode(randomUUID(), 64))}`;

/** A new attachment id, in Graph's form. */
export const newAttachmentId = (): string => `AAMkADAttach${toRestId(encode(randomUUID(), 80))}=`;

/** The id of a conversation: the same for all messages that go back to one first message. */
export const conversationIdOf = (mailbox: string, firstMessageId: string): string =>
  `AAQkAD${toRestId(encode(mailbox, 46))}${toRestId(encode(firstMessageId, 24))}`;

/** The id of a folder of a mailbox. */
export const folderIdOf = (mailbox: string, folder: string): string =>
  `AQMkAD${toRestId(encode(mailbox, 46))}${toRestId(encode(folder, 24))}`;

const encode = (text: string, length: number): string =>
  Buffer.concat([0, 1].map((part) => createHash("sha512").update(`${part}:${text.toLowerCase()}`).digest()))
    .toString("base64")
    .slice(0, length);
