// The add-in beside the mail: opening and closing its pane, and telling it what is selected.
import { hostingOf } from "../outlook/hosting";
import type { HostServices } from "../outlook/host-services";
import { appointmentData, messageData, noItemData, type HostFacts, type Meeting } from "../outlook/initial-data";
import type { SignInServices } from "../outlook/sign-in-bridge";
import { createAddInHost, type AddInHost } from "./add-in-host";
import { readItem } from "./add-in-services";
import { remember } from "./outlook-state";
import type { PaneColumnProps } from "./pane-column";
import { loadRoamingSettings } from "./roaming-settings";
import type { Stage } from "./stage";

export interface AddInSide {
  readonly isOpen: () => boolean;
  /** Outlook offers the add-in only where it can have an item. */
  readonly canOpen: () => boolean;
  /** Opens the pane beside the mail that is selected, or beside the next one where none is read yet. */
  readonly open: () => void;
  readonly close: () => void;
  /** Another mail, or none, is selected. A pane that is not pinned closes, as in Outlook. */
  readonly itemChanged: () => void;
  readonly themeChanged: () => void;
}

export interface AddInSideOptions {
  readonly services: () => HostServices;
  readonly signIn: SignInServices;
  readonly showPane: (props: PaneColumnProps | null) => void;
  readonly onOpenOrClose: () => void;
}

const PANE_PAGE = "/pane/taskpane.html";

const factsOf = ({ config, query, state }: Stage): HostFacts => ({
  permissionLevel: config.manifest.permissionLevel,
  hosting: hostingOf(query),
  user: config.user,
  mailbox: state.mailbox,
});

/** The meeting of a visit to `?meeting=2026-11-20T13:30&title=…`: there is no calendar here, only one meeting of it. */
const meetingOf = ({ query }: Stage): Meeting | null => {
  const start = query.get("meeting");
  if (start === null || Number.isNaN(Date.parse(start))) return null;
  return { id: `meeting-${start}`, subject: query.get("title") ?? "", start: new Date(start).toISOString() };
};

/** Makes the side; the pane is closed at first. */
export const createAddInSide = (stage: Stage, options: AddInSideOptions): AddInSide => {
  const { config, query, state, words } = stage;
  let host: AddInHost | null = null;
  /** It was opened before a mail was read. */
  let isAwaited = false;
  const meeting = meetingOf(stage);
  /** The selection the meeting stands beside; null once a mail was selected. */
  let besideMeeting: number | null = null;
  const noItem = () => noItemData(state.itemNumber, factsOf(stage), location.origin);
  const itemData = () => {
    if (meeting !== null && besideMeeting === state.itemNumber)
      return appointmentData(meeting, state.itemNumber, factsOf(stage), location.origin);
    const item = readItem(stage);
    if (item) return messageData(item, state.itemNumber, factsOf(stage), location.origin);
    return config.manifest.supportsNoItem ? noItem() : null;
  };
  const canOpen = (): boolean => readItem(stage) !== null || config.manifest.supportsNoItem;
  const close = (): void => {
    isAwaited = false;
    if (!host) return;
    host.dispose();
    host = null;
    options.showPane(null);
    options.onOpenOrClose();
  };
  const columnProps = (frame: HTMLIFrameElement): PaneColumnProps => ({
    frame,
    width: state.paneWidth,
    pinned: state.pinned,
    words: words(),
    onPin: (pinned) => {
      state.pinned = pinned;
    },
    onClose: close,
    onWidth: (width) => {
      state.paneWidth = width;
      remember("stage.pane", String(width));
    },
  });
  const open = (): void => {
    close();
    isAwaited = !canOpen();
    if (isAwaited) return;
    besideMeeting ??= state.itemNumber;
    host = createAddInHost({
      facts: {
        appId: config.manifest.appId,
        locale: state.locale,
        correlationId: crypto.randomUUID(),
        settings: loadRoamingSettings(),
      },
      pageUrl: PANE_PAGE,
      title: words().addInName,
      services: options.services,
      itemData,
      firstData: () => itemData() ?? noItem(),
      theme: () => state.theme,
      signIn: options.signIn,
    });
    options.showPane(columnProps(host.frame));
    options.onOpenOrClose();
  };
  const itemChanged = (): void => {
    if (isAwaited) {
      open();
      return;
    }
    if (!host) return;
    if (!state.pinned) {
      close();
      return;
    }
    // Some hosts tell of no item in between, and of one selection more than once.
    if (query.get("events") === "noisy") {
      host.itemLost();
      host.itemChanged();
    }
    host.itemChanged();
  };
  return {
    isOpen: () => host !== null,
    canOpen,
    open,
    close,
    itemChanged,
    themeChanged: () => host?.themeChanged(),
  };
};
