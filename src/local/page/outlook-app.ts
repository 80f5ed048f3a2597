// The Outlook page at work: what happens when a folder, a mail, a command or the add-in asks for something.
import type { Attachment, Message } from "@microsoft/microsoft-graph-types";
import { hostingOf } from "../outlook/hosting";
import type { HostServices } from "../outlook/host-services";
import { messageData, noItemData, type HostFacts } from "../outlook/initial-data";
import { createAddInHost, type AddInHost } from "./add-in-host";
import { toBase64 } from "./base64";
import { MASTER_CATEGORIES } from "./category-colours";
import { composeWindow } from "./compose-window";
import { acceptDrops, addMailFiles } from "./drop-files";
import { bodyText } from "./mail-body";
import { createMailClient, FOLDERS, type FolderName } from "./mail-client";
import { createNotices, noticeBar } from "./notice-bar";
import { createLayout } from "./outlook-layout";
import { firstState, remember, shownMessages } from "./outlook-state";
import { readMessage } from "./read-message";
import { loadRoamingSettings, saveRoamingSettings } from "./roaming-settings";
import { createPageToken, createSignIn } from "./sign-in";
import type { StageConfig } from "./stage-config";
import { toast } from "./toast";
import { wordsOf } from "./words";

const POLL_MS = 3000;
/** What Outlook itself may do; the add-in asks for its own, smaller set. */
const OUTLOOK_SCOPES = "Mail.ReadWrite.Shared Mail.Send.Shared";
/** Outlook on the web opens a message for an add-in only up to this size of body, and says nothing above it. */
const OPENABLE_BODY = 32 * 1024;

/** Makes the page; `start` shows it and returns once the first mail is open. */
export const createOutlook = (query: URLSearchParams, config: StageConfig) => {
  const state = firstState(query, config);
  const words = () => wordsOf(state.locale);
  const pageToken = createPageToken(OUTLOOK_SCOPES);
  const client = createMailClient(location.origin, async () => (await pageToken()).access_token);
  const signIn = createSignIn(pageToken, query.get("consent") === "needed", words);
  const hosting = hostingOf(query);
  const notices = createNotices(() => showReading());
  let host: AddInHost | null = null;
  let selection = 0;

  const facts = (): HostFacts => ({
    permissionLevel: config.manifest.permissionLevel,
    hosting,
    user: config.user,
    mailbox: state.mailbox,
  });

  // — what the add-in sees —
  /** Drafts are written, not read: the reading add-in has no item there. */
  const readItem = (): Message | null => (state.message?.isDraft ? null : state.message);
  const itemData = () => {
    const item = readItem();
    if (item) return messageData(item, state.itemNumber, facts(), location.origin);
    return config.manifest.supportsNoItem ? noItemData(state.itemNumber, facts(), location.origin) : null;
  };
  const tellAddIn = () => {
    if (!host) return;
    if (!state.pinned) return closePane();
    if (query.get("events") === "noisy") {
      host.itemLost();
      host.itemChanged();
    }
    host.itemChanged();
  };
  const services = (): HostServices => {
    const { mailbox } = state;
    const item = readItem();
    const id = item?.id ?? "";
    return {
      item,
      hosting,
      mailbox,
      origin: location.origin,
      toText: bodyText,
      readHeaders: async (graphId) =>
        (await client.headers(mailbox, graphId)).map(({ name, value }) => ({ name: name ?? "", value: value ?? "" })),
      readCategories: (graphId) => client.categories(mailbox, graphId),
      writeCategories: async (graphId, categories) => {
        await client.change(mailbox, graphId, { categories: [...categories] });
        await refresh();
      },
      readAttachment: async (graphId, attachmentId) => {
        const known = item?.attachments?.find((one) => one.id === attachmentId);
        if (!known) return null;
        const isItem = (known as { "@odata.type"?: string })["@odata.type"] === "#microsoft.graph.itemAttachment";
        return { base64: toBase64(await client.attachmentBytes(mailbox, graphId, attachmentId)), isItem };
      },
      moveTo: async (graphId, folder) => {
        await client.move(mailbox, graphId, folder);
        await refresh();
      },
      openMessage: openForAddIn,
      openNewMessage: async ({ to, cc, subject, html }) => {
        const recipients = (addresses: readonly string[]) =>
          addresses.map((address) => ({ emailAddress: { address, name: address } }));
        const draft = { toRecipients: recipients(to), ccRecipients: recipients(cc), subject, html };
        compose(await client.createDraft(mailbox, draft));
      },
      masterCategories: MASTER_CATEGORIES,
      notifications: {
        all: () => notices.of(id),
        put: (notification) => notices.put(id, notification),
        remove: (key) => notices.remove(id, key),
      },
      saveRoamingSettings,
    };
  };
  const openForAddIn = async (graphId: string): Promise<void> => {
    const found = await client.message(state.mailbox, graphId).catch(() => null);
    if (!found) console.info("The add-in asked for a message that is not in this mailbox.");
    else if ((found.body?.content ?? "").length > OPENABLE_BODY)
      console.info("The message is too long for Outlook on the web to open it for an add-in.");
    else if (found.isDraft) compose(found);
    else await select(found.id ?? "");
  };

  // — the pane —
  const openPane = () => {
    closePane();
    host = createAddInHost({
      facts: {
        appId: config.manifest.appId,
        locale: state.locale,
        correlationId: crypto.randomUUID(),
        settings: loadRoamingSettings(),
      },
      pageUrl: "/pane/taskpane.html",
      title: words().addInName,
      services,
      itemData,
      firstData: () => itemData() ?? noItemData(state.itemNumber, facts(), location.origin),
      theme: () => state.theme,
      signIn,
    });
    layout.showPane({
      frame: host.frame,
      width: state.paneWidth,
      pinned: state.pinned,
      words: words(),
      onPin: (pinned) => (state.pinned = pinned),
      onClose: closePane,
      onWidth: (width) => {
        state.paneWidth = width;
        remember("stage.pane", String(width));
      },
    });
    showCommands();
  };
  const closePane = () => {
    if (!host) return;
    host.dispose();
    host = null;
    layout.showPane(null);
    showCommands();
  };
  const canOpenPane = () => readItem() !== null || config.manifest.supportsNoItem;

  // — writing —
  const compose = (draft: Message) => {
    const { mailbox } = state;
    const id = draft.id ?? "";
    layout.showCompose(
      composeWindow({
        draft,
        words: words(),
        save: async (content) => {
          await client.saveDraft(mailbox, id, content);
          await refresh();
        },
        send: async () => {
          await client.send(mailbox, id);
          await refresh();
        },
        discard: async () => {
          await client.move(mailbox, id, "deleteditems");
          await refresh();
        },
        onClose: () => void refresh(),
      }),
    );
  };
  const composeNew = async () => {
    const draft = { toRecipients: [], ccRecipients: [], subject: "", html: "" };
    compose(await client.createDraft(state.mailbox, draft));
    await refresh();
  };
  const openDraft = async (id: string) => {
    const message = await client.message(state.mailbox, id);
    if (message.isDraft) compose(message);
  };

  // — reading —
  const select = async (id: string | null, tell = true): Promise<void> => {
    const turn = ++selection;
    state.selected = id;
    showList();
    const full = id === null ? null : await readMessage(client, state.mailbox, id);
    if (turn !== selection) return;
    state.message = full?.message ?? null;
    state.inline = full?.inline ?? new Map();
    state.itemNumber += 1;
    showReading();
    showCommands();
    if (tell) tellAddIn();
    void refresh();
  };
  const refresh = async (): Promise<void> => {
    const { mailbox, folder } = state;
    const [messages, ...folders] = await Promise.all([
      client.messages(mailbox, folder),
      ...FOLDERS.map((one) => client.folder(mailbox, one)),
    ]);
    if (mailbox !== state.mailbox || folder !== state.folder) return;
    const before = JSON.stringify([state.messages, [...state.counts]]);
    state.messages = messages;
    state.counts = new Map(
      FOLDERS.map((one, at) => [
        one,
        { total: folders[at]?.totalItemCount ?? 0, unread: folders[at]?.unreadItemCount ?? 0 },
      ]),
    );
    if (before === JSON.stringify([state.messages, [...state.counts]])) return;
    showFolders();
    showList();
    await followSelected();
  };
  /** The selected mail may have been moved, or stamped by the add-in, since it was read. */
  const followSelected = async () => {
    const standing = state.messages.find((one) => one.id === state.selected);
    if (!state.selected || !state.message) return;
    if (!standing) return state.search ? undefined : select(null);
    if (standing.lastModifiedDateTime === state.message.lastModifiedDateTime) return;
    const turn = selection;
    const { message, inline } = await readMessage(client, state.mailbox, state.selected);
    if (turn !== selection) return;
    const shown = JSON.stringify([state.message.categories, state.message.subject, state.message.body?.content]);
    state.message = message;
    state.inline = inline;
    if (shown !== JSON.stringify([message.categories, message.subject, message.body?.content])) showReading();
  };
  const goTo = async (mailbox: string, folder: FolderName) => {
    Object.assign(state, { mailbox, folder, messages: [], counts: new Map(), search: "" });
    showTop();
    showFolders();
    await select(null);
    await refresh();
  };
  const saveAttachment = async (attachment: Attachment) => {
    const bytes = await client.attachmentBytes(state.mailbox, state.selected ?? "", attachment.id ?? "");
    const url = URL.createObjectURL(new Blob([bytes.slice()], { type: "application/octet-stream" }));
    Object.assign(document.createElement("a"), { href: url, download: attachment.name ?? "fil" }).click();
    URL.revokeObjectURL(url);
  };
  const remove = async () => {
    if (!state.selected) return;
    const at = shownMessages(state).findIndex((one) => one.id === state.selected);
    const next = shownMessages(state)[at + 1] ?? shownMessages(state)[at - 1];
    await client.move(state.mailbox, state.selected, "deleteditems");
    await refresh();
    await select(next?.id ?? null);
  };
  const markUnread = async () => {
    if (!state.selected) return;
    await client.change(state.mailbox, state.selected, { isRead: false });
    await refresh();
  };
  const addFiles = async (files: readonly File[]) => {
    if ((await addMailFiles(state.mailbox, files, words())) > 0) await refresh();
  };
  /** Says so when the local mailbox did not answer; a mail stays where it is. */
  const attempt = (work: () => Promise<unknown>) => () =>
    void work().catch((error: unknown) => {
      console.error(error);
      toast(words().notReached, "problem");
    });

  // — showing —
  const layout = createLayout(acceptDrops(words, (files) => void addFiles(files)));
  const showTop = () =>
    layout.showTop({
      words: words(),
      mailboxes: config.mailboxes,
      mailbox: state.mailbox,
      userName: config.user.name,
      search: state.search,
      onSearch: (text) => {
        state.search = text;
        showList();
      },
      onMailbox: (address) => attempt(() => goTo(address, "inbox"))(),
      onTheme: () => {
        state.theme = state.theme === "dark" ? "light" : "dark";
        remember("stage.theme", state.theme);
        applyLook();
        showReading();
        host?.themeChanged();
      },
      onLanguage: () => {
        state.locale = state.locale === "da-DK" ? "en-US" : "da-DK";
        remember("stage.locale", state.locale);
        applyLook();
        showEverything();
        if (host) openPane();
      },
    });
  const showCommands = () =>
    layout.showCommands({
      words: words(),
      hasSelection: state.message !== null,
      paneIsOpen: host !== null,
      canOpenPane: canOpenPane(),
      onNew: attempt(composeNew),
      onRemove: attempt(remove),
      onMarkUnread: attempt(markUnread),
      onFiles: (files) => attempt(() => addFiles(files))(),
      onTogglePane: () => (host ? closePane() : openPane()),
    });
  const showFolders = () =>
    layout.showFolders({
      mailbox: state.mailbox,
      folder: state.folder,
      counts: state.counts,
      words: words(),
      onSelect: (folder) => attempt(() => goTo(state.mailbox, folder))(),
    });
  const showList = () =>
    layout.showList({
      title: words()[state.folder],
      messages: shownMessages(state),
      selected: state.selected,
      emptyText: state.search ? words().noHits : words().noMails,
      showRecipients: state.folder === "drafts" || state.folder === "sentitems",
      now: new Date(),
      locale: state.locale,
      words: words(),
      onSelect: (id) => attempt(() => select(id))(),
      onOpen: (id) => attempt(() => openDraft(id))(),
    });
  const showReading = () => {
    const id = state.message?.id ?? "";
    layout.showReading({
      message: state.message,
      inline: state.inline,
      notices: notices.of(id).map((one) => noticeBar(one, words(), () => notices.remove(id, one.key))),
      dark: state.theme === "dark",
      locale: state.locale,
      words: words(),
      onOpenDraft: attempt(() => openDraft(id)),
      onSave: (attachment) => attempt(() => saveAttachment(attachment))(),
    });
  };
  const showEverything = () => [showTop, showCommands, showFolders, showList, showReading].forEach((show) => show());
  const applyLook = () => {
    document.documentElement.dataset["theme"] = state.theme;
    document.documentElement.lang = state.locale.slice(0, 2);
  };

  const firstMail = (): Message | undefined => {
    const asked = query.get("mail") ?? "0";
    return /^\d+$/.test(asked)
      ? state.messages[Number(asked)]
      : state.messages.find((one) => one.internetMessageId === asked);
  };
  const start = async (): Promise<void> => {
    applyLook();
    showEverything();
    await refresh();
    const first = firstMail();
    if (first?.id) await select(first.id);
    const draft = query.get("draft");
    if (draft) await openDraft(draft);
    if (query.get("pane") !== "closed" && canOpenPane()) openPane();
    setInterval(() => {
      if (!document.hidden) void refresh().catch(() => {});
    }, POLL_MS);
  };
  return { start };
};
