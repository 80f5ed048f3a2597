// Writing: drafts in a compose window, sent within the machine.
import type { Message } from "@microsoft/microsoft-graph-types";
import { composeWindow } from "./compose-window";
import type { DraftContent } from "./mail-client";
import type { Stage } from "./stage";

export interface Writing {
  readonly compose: (draft: Message) => void;
  /** Makes a new draft and opens it. */
  readonly composeNew: (draft: DraftContent) => Promise<void>;
  /** Opens a message for writing, if it is a draft. */
  readonly openDraft: (id: string) => Promise<void>;
}

export const EMPTY_DRAFT: DraftContent = { toRecipients: [], ccRecipients: [], subject: "", html: "" };

/** Makes the writing half of the page. */
export const createWriting = (
  stage: Stage,
  showCompose: (view: HTMLElement) => void,
  refresh: () => Promise<void>,
): Writing => {
  const { state, client, words } = stage;
  const compose = (draft: Message): void => {
    const { mailbox } = state;
    const id = draft.id ?? "";
    const andRefresh = async (work: Promise<unknown>) => {
      await work;
      await refresh();
    };
    showCompose(
      composeWindow({
        draft,
        words: words(),
        save: (content) => andRefresh(client.saveDraft(mailbox, id, content)),
        send: () => andRefresh(client.send(mailbox, id)),
        discard: () => andRefresh(client.move(mailbox, id, "deleteditems")),
        onClose: () => void refresh().catch(() => {}),
      }),
    );
  };
  const openDraft = async (id: string): Promise<void> => {
    const message = await client.message(state.mailbox, id);
    if (message.isDraft) compose(message);
    await refresh();
  };
  const composeNew = async (draft: DraftContent): Promise<void> => {
    const made = await client.createDraft(state.mailbox, draft);
    compose({ ...made, attachments: [] });
    await refresh();
  };
  return { compose, composeNew, openDraft };
};
