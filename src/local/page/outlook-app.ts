// The Outlook page put together: its parts, what each shows, and what a visit begins with.
import { addInServices } from "./add-in-services";
import { createAddInSide, type AddInSide } from "./add-in-side";
import { addFiles, markUnread, removeSelected, saveAttachment } from "./commands";
import { acceptDrops } from "./drop-files";
import { askedMail, linkedMail } from "./first-mail";
import { createMailClient } from "./mail-client";
import { createNotices, noticeBar } from "./notice-bar";
import { createLayout } from "./outlook-layout";
import { firstState, remember, shownMessages } from "./outlook-state";
import { createReading, type Reading } from "./reading";
import { createPageToken, createSignIn } from "./sign-in";
import type { Stage } from "./stage";
import type { StageConfig } from "./stage-config";
import { toast } from "./toast";
import { wordsOf } from "./words";
import { createWriting, EMPTY_DRAFT, type Writing } from "./writing";

const POLL_MS = 3000;
/** What Outlook itself may do; the add-in asks for its own, smaller set. */
const OUTLOOK_SCOPES = "Mail.ReadWrite.Shared Mail.Send.Shared";

type Layout = ReturnType<typeof createLayout>;

interface Parts {
  readonly stage: Stage;
  readonly layout: Layout;
  readonly reading: Reading;
  readonly writing: Writing;
  readonly addIn: AddInSide;
}

/** Does the work and says so when the local mailbox did not answer. */
const attempt = (stage: Stage, work: () => Promise<unknown>): void => {
  work().catch((error: unknown) => {
    console.error(error);
    toast(stage.words().notReached, "problem");
  });
};

const applyLook = ({ state }: Stage): void => {
  document.documentElement.dataset["theme"] = state.theme;
  document.documentElement.lang = state.locale.slice(0, 2);
};

/** The ways to show each part as the state now is. */
const createShows = (parts: () => Parts) => {
  const top = () => {
    const { stage, layout, reading, addIn } = parts();
    const { state, config, words } = stage;
    layout.showTop({
      words: words(),
      mailboxes: config.mailboxes,
      mailbox: state.mailbox,
      userName: config.user.name,
      search: state.search,
      onSearch: (text) => {
        state.search = text;
        list();
      },
      onMailbox: (address) => attempt(stage, () => reading.goTo(address, "inbox").then(top)),
      onTheme: () => {
        state.theme = state.theme === "dark" ? "light" : "dark";
        remember("stage.theme", state.theme);
        applyLook(stage);
        readingPane();
        addIn.themeChanged();
      },
      onLanguage: () => {
        state.locale = state.locale === "da-DK" ? "en-US" : "da-DK";
        remember("stage.locale", state.locale);
        applyLook(stage);
        everything();
        if (addIn.isOpen()) addIn.open();
      },
    });
  };
  const commands = () => {
    const { stage, layout, reading, writing, addIn } = parts();
    layout.showCommands({
      words: stage.words(),
      hasSelection: stage.state.message !== null,
      paneIsOpen: addIn.isOpen(),
      canOpenPane: addIn.canOpen(),
      onNew: () => attempt(stage, () => writing.composeNew(EMPTY_DRAFT)),
      onRemove: () => attempt(stage, () => removeSelected(stage, reading)),
      onMarkUnread: () => attempt(stage, () => markUnread(stage, reading)),
      onFiles: (files) => attempt(stage, () => addFiles(stage, reading, files)),
      onTogglePane: () => (addIn.isOpen() ? addIn.close() : addIn.open()),
    });
  };
  const folders = () => {
    const { stage, layout, reading } = parts();
    const { state, words } = stage;
    layout.showFolders({
      mailbox: state.mailbox,
      folder: state.folder,
      counts: state.counts,
      words: words(),
      onSelect: (folder) => attempt(stage, () => reading.goTo(state.mailbox, folder).then(top)),
    });
  };
  const list = () => {
    const { stage, layout, reading, writing } = parts();
    const { state, words } = stage;
    layout.showList({
      title: words()[state.folder],
      messages: shownMessages(state),
      selected: state.selected,
      emptyText: state.search ? words().noHits : words().noMails,
      showRecipients: state.folder === "drafts" || state.folder === "sentitems",
      now: new Date(),
      locale: state.locale,
      words: words(),
      onSelect: (id) => attempt(stage, () => reading.select(id)),
      onOpen: (id) => attempt(stage, () => writing.openDraft(id)),
    });
  };
  const readingPane = () => {
    const { stage, layout, writing } = parts();
    const { state, notices, words } = stage;
    const id = state.message?.id ?? "";
    layout.showReading({
      message: state.message,
      inline: state.inline,
      notices: notices.of(id).map((one) => noticeBar(one, words(), () => notices.remove(id, one.key))),
      dark: state.theme === "dark",
      locale: state.locale,
      words: words(),
      onOpenDraft: () => attempt(stage, () => writing.openDraft(id)),
      onSave: (attachment) => attempt(stage, () => saveAttachment(stage, attachment)),
    });
  };
  const everything = () => {
    for (const show of [top, commands, folders, list, readingPane]) show();
  };
  return { top, commands, folders, list, reading: readingPane, everything };
};

const createStage = (query: URLSearchParams, config: StageConfig, onNotice: () => void) => {
  const pageToken = createPageToken(OUTLOOK_SCOPES);
  const state = firstState(query, config);
  const words = () => wordsOf(state.locale);
  const client = createMailClient(location.origin, async () => (await pageToken()).access_token);
  const stage: Stage = { query, config, state, client, words, notices: createNotices(onNotice) };
  return { stage, signIn: createSignIn(pageToken, query.get("consent") === "needed", words) };
};

const openFirst = async ({ stage, reading, writing }: Parts): Promise<void> => {
  const linked = await linkedMail(stage);
  if (linked) Object.assign(stage.state, { mailbox: linked.mailbox, folder: linked.folder });
  await reading.refresh();
  const first = linked?.message ?? askedMail(stage);
  if (first?.id) await reading.select(first.id);
  if (linked?.message.isDraft) writing.compose(linked.message);
};

/** Makes the page; `start` shows it and returns once the first mail is open. */
export const createOutlook = (query: URLSearchParams, config: StageConfig) => {
  const shows = createShows(() => parts);
  const { stage, signIn } = createStage(query, config, shows.reading);
  const layout = createLayout(
    acceptDrops(stage.words, (files) => attempt(stage, () => addFiles(stage, parts.reading, files))),
  );
  const reading = createReading(stage, shows, () => parts.addIn.itemChanged());
  const writing = createWriting(stage, layout.showCompose, reading.refresh);
  const services = () => addInServices(stage, reading, writing);
  const onOpenOrClose = shows.commands;
  const addIn = createAddInSide(stage, { services, signIn, showPane: layout.showPane, onOpenOrClose });
  const parts: Parts = { stage, layout, reading, writing, addIn };
  const start = async (): Promise<void> => {
    applyLook(stage);
    shows.everything();
    await openFirst(parts);
    shows.everything();
    if (query.get("pane") !== "closed") addIn.open();
    setInterval(() => {
      if (!document.hidden) void reading.refresh().catch(() => {});
    }, POLL_MS);
  };
  return { start };
};
