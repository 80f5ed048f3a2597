// Reading: which mail is selected, and following what happens to it and its folder.
import { FOLDERS, type FolderName } from "./mail-client";
import type { OutlookState } from "./outlook-state";
import { readMessage } from "./read-message";
import type { Stage } from "./stage";

export interface Shows {
  readonly folders: () => void;
  readonly list: () => void;
  readonly reading: () => void;
  readonly commands: () => void;
}

export interface Reading {
  /** Opens a mail, or none. The add-in is told once the mail is read. */
  readonly select: (id: string | null) => Promise<void>;
  /** Reads folder and counts again and shows what changed. */
  readonly refresh: () => Promise<void>;
  readonly goTo: (mailbox: string, folder: FolderName) => Promise<void>;
}

const listed = (state: OutlookState): string => JSON.stringify([state.messages, [...state.counts]]);

const shown = ({ message }: OutlookState): string =>
  JSON.stringify([message?.categories, message?.subject, message?.body?.content]);

/** Makes the reading half of the page; `onSelected` is told after every selection. */
export const createReading = (stage: Stage, shows: Shows, onSelected: () => void): Reading => {
  const { state, client } = stage;
  let selection = 0;

  /** Reads the selected mail; false where another was selected meanwhile. */
  const load = async (turn: number): Promise<boolean> => {
    const full = state.selected === null ? null : await readMessage(client, state.mailbox, state.selected);
    if (turn !== selection) return false;
    state.message = full?.message ?? null;
    state.inline = full?.inline ?? new Map();
    return true;
  };
  const select = async (id: string | null): Promise<void> => {
    const turn = ++selection;
    state.selected = id;
    shows.list();
    if (!(await load(turn))) return;
    state.itemNumber += 1;
    shows.reading();
    shows.commands();
    onSelected();
    await refresh();
  };
  /** The selected mail may have been moved, or stamped by the add-in, since it was read. */
  const followSelected = async (wasListed: boolean): Promise<void> => {
    const standing = state.messages.find((one) => one.id === state.selected);
    if (state.selected === null || !state.message) return;
    if (!standing) return wasListed ? select(null) : undefined;
    if (standing.lastModifiedDateTime === state.message.lastModifiedDateTime) return;
    const before = shown(state);
    if ((await load(selection)) && before !== shown(state)) shows.reading();
  };
  const refresh = async (): Promise<void> => {
    const { mailbox, folder } = state;
    const [messages, ...folders] = await Promise.all([
      client.messages(mailbox, folder),
      ...FOLDERS.map((one) => client.folder(mailbox, one)),
    ]);
    if (mailbox !== state.mailbox || folder !== state.folder) return;
    const before = listed(state);
    const wasListed = state.messages.some((one) => one.id === state.selected);
    const counts = folders.map((one) => ({ total: one.totalItemCount ?? 0, unread: one.unreadItemCount ?? 0 }));
    state.messages = messages;
    state.counts = new Map(FOLDERS.map((one, at) => [one, counts[at] ?? { total: 0, unread: 0 }]));
    if (before === listed(state)) return;
    shows.folders();
    shows.list();
    await followSelected(wasListed);
  };
  const goTo = async (mailbox: string, folder: FolderName): Promise<void> => {
    Object.assign(state, { mailbox, folder, messages: [], counts: new Map(), search: "" });
    shows.folders();
    await select(null);
  };
  return { select, refresh, goTo };
};
