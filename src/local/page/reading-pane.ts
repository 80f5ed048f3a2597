// The selected mail: headers, body, attachments.
import type { Attachment, Message, Recipient } from "@microsoft/microsoft-graph-types";
import { categoryChip } from "./category-chip";
import { element, icon } from "./element";
import { fileSize, initials, longTime } from "./formatting";
import { ICONS } from "./icons";
import { mailBodyFrame } from "./mail-body";
import { personalDataToggle } from "./personal-data-toggle";
import { recipientsText } from "./recipients";
import type { Locale, Words } from "./words";

export interface ReadingPaneProps {
  readonly message: Message | null;
  /** Inline pictures by content id, as data URLs. */
  readonly inline: ReadonlyMap<string, string>;
  readonly notices: readonly HTMLElement[];
  readonly dark: boolean;
  readonly locale: Locale;
  readonly words: Words;
  readonly onOpenDraft: () => void;
  readonly onSave: (attachment: Attachment) => void;
}

const recipientLine = (label: string, recipients: readonly Recipient[] | null | undefined): HTMLElement | null =>
  recipients && recipients.length > 0
    ? element("div", { class: "recipients" }, element("span", {}, `${label}: `), recipientsText(recipients))
    : null;

const avatar = (name: string): HTMLElement => {
  const made = element("span", { class: "avatar", "aria-hidden": "true" }, initials(name));
  const hue = Array.from(name).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 360;
  made.style.setProperty("--hue", String(hue));
  return made;
};

const senderBlock = (message: Message, props: ReadingPaneProps): HTMLElement => {
  const sender = (message.from ?? message.sender)?.emailAddress;
  const name = (sender?.name ?? "") || (sender?.address ?? "") || props.words.noSender;
  const hasBoth = Boolean(sender?.address) && name !== sender?.address;
  return element(
    "div",
    { class: "sender" },
    avatar(name),
    element(
      "div",
      { class: "sender-lines" },
      element(
        "div",
        { class: "sender-name" },
        element("strong", {}, name),
        hasBoth && element("span", { class: "quiet" }, ` <${sender?.address ?? ""}>`),
      ),
      recipientLine(props.words.to, message.toRecipients),
      recipientLine(props.words.cc, message.ccRecipients),
    ),
    element("time", { class: "sent-time" }, longTime(message.receivedDateTime, props.locale)),
  );
};

const attachmentList = (message: Message, props: ReadingPaneProps): HTMLElement | null => {
  const shown = (message.attachments ?? []).filter((one) => one.isInline !== true);
  if (shown.length === 0) return null;
  const items = shown.map((attachment) =>
    element(
      "li",
      {},
      element(
        "button",
        { class: "attachment", "data-testid": "attachment", onclick: () => props.onSave(attachment) },
        icon(ICONS.attachment),
        element("span", { class: "attachment-name" }, attachment.name ?? ""),
        element("span", { class: "quiet" }, fileSize(attachment.size ?? 0, props.locale)),
      ),
    ),
  );
  return element("ul", { class: "attachments", "aria-label": props.words.attachments }, ...items);
};

const draftBar = (props: ReadingPaneProps): HTMLElement =>
  element(
    "div",
    { class: "draft-bar" },
    element("span", { class: "draft-mark" }, `[${props.words.draft}]`),
    element(
      "button",
      { class: "button primary", "data-testid": "open-draft", onclick: () => props.onOpenDraft() },
      props.words.openDraft,
    ),
  );

const mailView = (message: Message, props: ReadingPaneProps): readonly (HTMLElement | null)[] => {
  const subject = (message.subject ?? "") || props.words.noSubject;
  const frame = mailBodyFrame(
    { content: message.body?.content ?? "", isHtml: message.body?.contentType === "html", inline: props.inline },
    props.dark,
    subject,
  );
  return [
    element(
      "header",
      { class: "subject-bar" },
      element("h1", { class: "subject", "data-testid": "reading-subject" }, subject),
      element("span", { class: "chips" }, ...(message.categories ?? []).map(categoryChip)),
      personalDataToggle(frame, props.words),
    ),
    ...props.notices,
    element(
      "article",
      { class: "card" },
      message.isDraft === true && draftBar(props),
      senderBlock(message, props),
      attachmentList(message, props),
      frame,
    ),
  ];
};

/** The whole column. */
export const readingPane = (props: ReadingPaneProps): HTMLElement => {
  const empty = () =>
    element("div", { class: "empty-reading" }, icon(ICONS.mail), element("p", {}, props.words.nothingSelected));
  return element(
    "main",
    { class: "reading", "data-testid": "reading-pane", "data-message-id": props.message?.id ?? "" },
    ...(props.message ? mailView(props.message, props) : [empty()]),
  );
};
