// Everything the Outlook page shows, in one value.
import type { Message } from "@microsoft/microsoft-graph-types";
import type { ThemeName } from "../outlook/office-theme";
import type { FolderCount } from "./folder-list";
import { FOLDERS, type FolderName } from "./mail-client";
import { paneWidth } from "./pane-column";
import type { StageConfig } from "./stage-config";
import type { Locale } from "./words";

export interface OutlookState {
  locale: Locale;
  theme: ThemeName;
  mailbox: string;
  folder: FolderName;
  counts: ReadonlyMap<FolderName, FolderCount>;
  messages: readonly Message[];
  search: string;
  selected: string | null;
  /** The selected message in full, once it is read. */
  message: Message | null;
  inline: ReadonlyMap<string, string>;
  /** Grows with every selection, as Outlook's item numbers do. */
  itemNumber: number;
  paneWidth: number;
  pinned: boolean;
}

const remembered = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Keeps a preference of the stage (never anything of a mail) for the next visit. */
export const remember = (key: "stage.theme" | "stage.locale" | "stage.pane", value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser without storage forgets; nothing depends on it.
  }
};

const themeOf = (query: URLSearchParams): ThemeName => {
  const asked = query.get("theme") ?? remembered("stage.theme");
  if (asked === "dark" || asked === "light") return asked;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
};

/** The state a visit begins with: the address bar first, then what was remembered, then the defaults. */
export const firstState = (query: URLSearchParams, config: StageConfig): OutlookState => {
  const askedMailbox = query.get("mailbox")?.toLowerCase();
  const mailbox = config.mailboxes.find((one) => one.address === askedMailbox) ?? config.mailboxes[0];
  const locale = query.get("lang") ?? remembered("stage.locale");
  return {
    locale: locale === "en-US" ? "en-US" : "da-DK",
    theme: themeOf(query),
    mailbox: mailbox?.address ?? "",
    folder: FOLDERS.find((one) => one === query.get("folder")) ?? "inbox",
    counts: new Map(),
    messages: [],
    search: "",
    selected: null,
    message: null,
    inline: new Map(),
    itemNumber: 0,
    paneWidth: paneWidth(query.get("pane") ?? remembered("stage.pane")),
    pinned: query.get("pin") !== "0",
  };
};

/** The messages of the folder that the search lets through. */
export const shownMessages = (state: OutlookState): readonly Message[] => {
  const wanted = state.search.trim().toLocaleLowerCase("da-DK");
  if (!wanted) return state.messages;
  const heard = (message: Message) =>
    [message.subject, message.from?.emailAddress?.name, message.from?.emailAddress?.address, message.bodyPreview]
      .join("\n")
      .toLocaleLowerCase("da-DK");
  return state.messages.filter((message) => heard(message).includes(wanted));
};
