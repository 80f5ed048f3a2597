// The page's own access to the mailboxes: the same Graph endpoints Outlook data has, with the page's own token.
import type { Attachment, MailFolder, Message, Recipient } from "@microsoft/microsoft-graph-types";

export type FolderName = "inbox" | "drafts" | "sentitems" | "deleteditems";
export const FOLDERS: readonly FolderName[] = ["inbox", "drafts", "sentitems", "deleteditems"];

const LIST_FIELDS =
  "id,subject,from,sender,toRecipients,receivedDateTime,lastModifiedDateTime,isRead,isDraft,hasAttachments,categories,bodyPreview,internetMessageId,conversationId";
const PAGE_SIZE = 200;

export interface DraftContent {
  readonly toRecipients: readonly Recipient[];
  readonly ccRecipients: readonly Recipient[];
  readonly subject: string;
  readonly html: string;
}

/** A refusal of the local Graph or management service. */
export class RefusedError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export type MailClient = ReturnType<typeof createMailClient>;

const checked = async (response: Response): Promise<Response> => {
  if (response.ok) return response;
  const body = (await response.json().catch(() => null)) as { error?: { message?: string } } | null;
  throw new RefusedError(response.status, body?.error?.message ?? response.statusText);
};

/** Talks to the Graph at `origin`; `token` gives the bearer token of the page's user. */
export const createMailClient = (origin: string, token: () => Promise<string>) => {
  const call = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const headers: Record<string, string> = {
      Authorization: `Bearer ${await token()}`,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    };
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    return checked(await fetch(`${origin}/v1.0${path}`, init));
  };
  const json = async <T>(method: string, path: string, body?: unknown): Promise<T> =>
    (await (await call(method, path, body)).json()) as T;
  const user = (mailbox: string) => `/users/${encodeURIComponent(mailbox)}`;
  const one = (mailbox: string, id: string) => `${user(mailbox)}/messages/${encodeURIComponent(id)}`;

  return {
    folder: (mailbox: string, folder: FolderName) => json<MailFolder>("GET", `${user(mailbox)}/mailFolders/${folder}`),
    messages: async (mailbox: string, folder: FolderName): Promise<readonly Message[]> => {
      const query = `$top=${PAGE_SIZE}&$orderby=receivedDateTime%20desc&$select=${LIST_FIELDS}`;
      return (await json<{ value: Message[] }>("GET", `${user(mailbox)}/mailFolders/${folder}/messages?${query}`))
        .value;
    },
    message: async (mailbox: string, id: string): Promise<Message> => {
      const message = await json<Message>("GET", one(mailbox, id));
      const attachments = await json<{ value: Attachment[] }>("GET", `${one(mailbox, id)}/attachments`);
      return { ...message, attachments: attachments.value };
    },
    headers: async (mailbox: string, id: string) =>
      (await json<Message>("GET", `${one(mailbox, id)}?$select=internetMessageHeaders`)).internetMessageHeaders ?? [],
    categories: async (mailbox: string, id: string): Promise<readonly string[]> =>
      (await json<Message>("GET", `${one(mailbox, id)}?$select=categories`)).categories ?? [],
    change: (mailbox: string, id: string, changes: Partial<Message>) =>
      json<Message>("PATCH", one(mailbox, id), changes),
    attachmentBytes: async (mailbox: string, id: string, attachmentId: string): Promise<Uint8Array> => {
      const path = `${one(mailbox, id)}/attachments/${encodeURIComponent(attachmentId)}/$value`;
      return new Uint8Array(await (await call("GET", path)).arrayBuffer());
    },
    createDraft: (mailbox: string, draft: DraftContent) =>
      json<Message>("POST", `${user(mailbox)}/messages`, draftBody(draft)),
    saveDraft: (mailbox: string, id: string, draft: DraftContent) =>
      json<Message>("PATCH", one(mailbox, id), draftBody(draft)),
    send: async (mailbox: string, id: string): Promise<void> => {
      await call("POST", `${one(mailbox, id)}/send`);
    },
    move: async (mailbox: string, id: string, destinationId: string): Promise<void> => {
      await call("POST", `${one(mailbox, id)}/move`, { destinationId });
    },
  };
};

const draftBody = (draft: DraftContent) => ({
  toRecipients: draft.toRecipients,
  ccRecipients: draft.ccRecipients,
  subject: draft.subject,
  body: { contentType: "html", content: draft.html },
});
