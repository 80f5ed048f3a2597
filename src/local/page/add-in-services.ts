// What the add-in may ask of this page through Office.js, for the mail that is selected when it asks.
import type { Message } from "@microsoft/microsoft-graph-types";
import { hostingOf } from "../outlook/hosting";
import type { HostServices, NewMessage } from "../outlook/host-services";
import { toBase64 } from "./base64";
import { MASTER_CATEGORIES } from "./category-colours";
import { bodyText } from "./mail-body";
import type { Reading } from "./reading";
import { saveRoamingSettings } from "./roaming-settings";
import type { Stage } from "./stage";
import type { Writing } from "./writing";

/** Outlook on the web opens a message for an add-in only up to this size of body, and says nothing above it. */
const OPENABLE_BODY = 32 * 1024;

/** The selected mail as a reading add-in sees it: a draft is written, not read, so there it has no item. */
export const readItem = ({ state }: Stage): Message | null => (state.message?.isDraft ? null : state.message);

type Attached = { readonly "@odata.type"?: string };

const readAttachment =
  (stage: Stage, item: Message | null): HostServices["readAttachment"] =>
  async (graphId, attachmentId) => {
    const known = item?.attachments?.find((one) => one.id === attachmentId);
    if (!known) return null;
    const bytes = await stage.client.attachmentBytes(stage.state.mailbox, graphId, attachmentId);
    return {
      base64: toBase64(bytes),
      isItem: (known as Attached)["@odata.type"] === "#microsoft.graph.itemAttachment",
    };
  };

const openMessage =
  (stage: Stage, reading: Reading, writing: Writing): HostServices["openMessage"] =>
  async (graphId) => {
    const found = await stage.client.message(stage.state.mailbox, graphId).catch(() => null);
    if (!found) console.info("The add-in asked for a message that is not in this mailbox.");
    else if ((found.body?.content ?? "").length > OPENABLE_BODY)
      console.info("The message is too long for Outlook on the web to open it for an add-in.");
    else if (found.isDraft) writing.compose(found);
    else await reading.select(found.id ?? "");
  };

const draftOf = ({ to, cc, subject, html }: NewMessage) => {
  const recipients = (addresses: readonly string[]) =>
    addresses.map((address) => ({ emailAddress: { address, name: address } }));
  return { toRecipients: recipients(to), ccRecipients: recipients(cc), subject, html };
};

/** The services as they stand now. */
export const addInServices = (stage: Stage, reading: Reading, writing: Writing): HostServices => {
  const { client, notices, query } = stage;
  const { mailbox } = stage.state;
  const item = readItem(stage);
  const id = item?.id ?? "";
  return {
    item,
    hosting: hostingOf(query),
    mailbox,
    origin: location.origin,
    toText: bodyText,
    readHeaders: async (graphId) =>
      (await client.headers(mailbox, graphId)).map(({ name, value }) => ({ name: name ?? "", value: value ?? "" })),
    readCategories: (graphId) => client.categories(mailbox, graphId),
    writeCategories: async (graphId, categories) => {
      await client.change(mailbox, graphId, { categories: [...categories] });
      await reading.refresh();
    },
    readAttachment: readAttachment(stage, item),
    moveTo: async (graphId, folder) => {
      await client.move(mailbox, graphId, folder);
      await reading.refresh();
    },
    openMessage: openMessage(stage, reading, writing),
    openNewMessage: (message) => writing.composeNew(draftOf(message)),
    masterCategories: MASTER_CATEGORIES,
    notifications: {
      all: () => notices.of(id),
      put: (notification) => notices.put(id, notification),
      remove: (key) => notices.remove(id, key),
    },
    saveRoamingSettings,
  };
};
