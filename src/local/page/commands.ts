// What the command bar and the attachments do to the selected mail.
import type { Attachment } from "@microsoft/microsoft-graph-types";
import { addMailFiles } from "./drop-files";
import { shownMessages } from "./outlook-state";
import type { Reading } from "./reading";
import type { Stage } from "./stage";

/** Moves the selected mail to Deleted Items and selects the next one. */
export const removeSelected = async ({ state, client }: Stage, reading: Reading): Promise<void> => {
  if (state.selected === null) return;
  const messages = shownMessages(state);
  const at = messages.findIndex((one) => one.id === state.selected);
  const next = messages[at + 1] ?? messages[at - 1];
  await client.move(state.mailbox, state.selected, "deleteditems");
  await reading.select(next?.id ?? null);
};

/** Marks the selected mail as unread. */
export const markUnread = async ({ state, client }: Stage, reading: Reading): Promise<void> => {
  if (state.selected === null) return;
  await client.change(state.mailbox, state.selected, { isRead: false });
  await reading.refresh();
};

/** Puts mail files into the open mailbox and opens the last: by its date it may lie far down in the list. */
export const addFiles = async (stage: Stage, reading: Reading, files: readonly File[]): Promise<void> => {
  const { state } = stage;
  const added = (await addMailFiles(state.mailbox, files, stage.words())).at(-1);
  if (added === undefined) return;
  if (state.folder !== "inbox") await reading.goTo(state.mailbox, "inbox");
  await reading.select(added);
};

/** Saves an attachment of the selected mail as a file. */
export const saveAttachment = async ({ state, client }: Stage, attachment: Attachment): Promise<void> => {
  const bytes = await client.attachmentBytes(state.mailbox, state.selected ?? "", attachment.id ?? "");
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: "application/octet-stream" }));
  Object.assign(document.createElement("a"), { href: url, download: attachment.name ?? "fil" }).click();
  URL.revokeObjectURL(url);
};
