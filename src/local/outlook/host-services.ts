// What the dispatch handlers may ask of the mailbox and of the page around the add-in.
import type { Message } from "@microsoft/microsoft-graph-types";
import type { Hosting } from "./hosting";

export interface Notification {
  readonly key: string;
  readonly type: number;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
}

export interface NewMessage {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly html: string;
}

/** Everything is about the item that is selected at the time of the call, as in Outlook. */
export interface HostServices {
  /** The selected message, or null. */
  readonly item: Message | null;
  readonly hosting: Hosting;
  /** SMTP address of the mailbox that is open. */
  readonly mailbox: string;
  readonly origin: string;
  /** HTML as Outlook's plain text. */
  readonly toText: (html: string) => string;
  readonly readHeaders: (graphId: string) => Promise<readonly { readonly name: string; readonly value: string }[]>;
  readonly readCategories: (graphId: string) => Promise<readonly string[]>;
  readonly writeCategories: (graphId: string, categories: readonly string[]) => Promise<void>;
  /** Attachment content as base64; null where there is none of that id. */
  readonly readAttachment: (
    graphId: string,
    attachmentId: string,
  ) => Promise<{ base64: string; isItem: boolean } | null>;
  readonly moveTo: (graphId: string, folder: "inbox" | "deleteditems" | "junkemail") => Promise<void>;
  /** Opens a message, a draft in a compose window. Tells nothing when there is none, as Outlook tells nothing. */
  readonly openMessage: (graphId: string) => Promise<void>;
  readonly openNewMessage: (message: NewMessage) => Promise<void>;
  readonly masterCategories: readonly { readonly displayName: string; readonly color: string }[];
  readonly notifications: {
    readonly all: () => readonly Notification[];
    readonly put: (notification: Notification) => void;
    readonly remove: (key: string) => void;
  };
  readonly saveRoamingSettings: (settings: Readonly<Record<string, unknown>>) => void;
}
