// Where the parts of the Outlook page stand. Each part is replaced as a whole when it changes, without losing
// the place in the list or the focus.
import { commandBar, type CommandBarProps } from "./command-bar";
import { element } from "./element";
import { folderList, type FolderListProps } from "./folder-list";
import { mailList, type MailListProps } from "./mail-list";
import { paneColumn, type PaneColumnProps } from "./pane-column";
import { readingPane, type ReadingPaneProps } from "./reading-pane";
import { stageBanner, titleBar, type TitleBarProps } from "./title-bar";

/** A place that shows one element at a time. */
const createSlot = (name: string) => {
  const slot = element("div", { class: `slot ${name}` });
  return { slot, show: (content: readonly HTMLElement[]) => slot.replaceChildren(...content) };
};

const focusedInside = (slot: HTMLElement): boolean => slot.contains(document.activeElement);

/** Puts the empty layout on the page and gives the ways to fill it. */
export const createLayout = (dropZone: HTMLElement) => {
  const top = createSlot("top");
  const commands = createSlot("commands");
  const folders = createSlot("folder-slot");
  const list = createSlot("list-slot");
  const reading = createSlot("reading-slot");
  const pane = createSlot("pane-slot");
  const compose = createSlot("compose-slot");
  const middle = element("div", { class: "middle" }, reading.slot, compose.slot);
  const columns = element("div", { class: "columns" }, folders.slot, list.slot, middle, pane.slot);
  document.querySelector("#app")?.replaceChildren(top.slot, commands.slot, columns, dropZone);
  return {
    showTop: (props: TitleBarProps) => top.show([titleBar(props), stageBanner(props.words)]),
    showCommands: (props: CommandBarProps) => {
      const focused = focusedInside(commands.slot) ? document.activeElement?.getAttribute("data-testid") : null;
      commands.show([commandBar(props)]);
      if (focused) commands.slot.querySelector<HTMLElement>(`[data-testid="${focused}"]`)?.focus();
    },
    showFolders: (props: FolderListProps) => {
      const had = focusedInside(folders.slot);
      folders.show([folderList(props)]);
      if (had) folders.slot.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
    },
    showList: (props: MailListProps) => {
      const had = focusedInside(list.slot);
      const scrolled = list.slot.querySelector(".mails")?.scrollTop ?? 0;
      list.show([mailList(props)]);
      const mails = list.slot.querySelector(".mails");
      if (mails) mails.scrollTop = scrolled;
      const chosen = list.slot.querySelector<HTMLElement>('[aria-selected="true"]');
      if (had) chosen?.focus({ preventScroll: true });
      chosen?.scrollIntoView({ block: "nearest" });
    },
    showReading: (props: ReadingPaneProps) => reading.show([readingPane(props)]),
    showPane: (props: PaneColumnProps | null) => pane.show(props ? [paneColumn(props)] : []),
    showCompose: (view: HTMLElement) => {
      compose.show([view]);
      view.querySelector<HTMLElement>(".compose-body")?.focus();
    },
  };
};
