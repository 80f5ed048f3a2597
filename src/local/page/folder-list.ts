// The folders of the open mailbox, with how much lies in them.
import { element, icon } from "./element";
import { ICONS } from "./icons";
import { FOLDERS, type FolderName } from "./mail-client";
import type { Words } from "./words";

const FOLDER_ICONS = { inbox: ICONS.inbox, drafts: ICONS.drafts, sentitems: ICONS.sent, deleteditems: ICONS.deleted };

export interface FolderCount {
  readonly total: number;
  readonly unread: number;
}

/** Unread counts, except for drafts, where every one waits; nothing shown for zero. */
const shownCount = (folder: FolderName, count: FolderCount | undefined): string | null => {
  const shown = (folder === "drafts" ? count?.total : count?.unread) ?? 0;
  return shown > 0 ? String(shown) : null;
};

export interface FolderListProps {
  readonly mailbox: string;
  readonly folder: FolderName;
  readonly counts: ReadonlyMap<FolderName, FolderCount>;
  readonly words: Words;
  readonly onSelect: (folder: FolderName) => void;
}

const folderButton = (folder: FolderName, props: FolderListProps): HTMLElement => {
  const count = props.counts.get(folder);
  const shown = shownCount(folder, count);
  return element(
    "button",
    {
      class: "folder",
      "data-testid": `folder-${folder}`,
      "data-total": String(count?.total ?? 0),
      "aria-current": folder === props.folder ? "true" : "false",
      onclick: () => props.onSelect(folder),
    },
    icon(FOLDER_ICONS[folder]),
    element("span", { class: "folder-name" }, props.words[folder]),
    shown && element("span", { class: "count" }, shown),
  );
};

/** The whole column. */
export const folderList = (props: FolderListProps): HTMLElement =>
  element(
    "nav",
    { class: "folders", "aria-label": props.words.folders },
    element("h2", { class: "mailbox-name", title: props.mailbox }, props.mailbox),
    ...FOLDERS.map((folder) => folderButton(folder, props)),
  );
