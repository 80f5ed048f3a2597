// The mails of a folder, newest first.
import type { Message } from "@microsoft/microsoft-graph-types";
import { categoryChip } from "./category-chip";
import { element, icon } from "./element";
import { shortTime } from "./formatting";
import { ICONS } from "./icons";
import { recipientsText } from "./recipients";
import type { Locale, Words } from "./words";

export interface MailListProps {
  readonly title: string;
  readonly messages: readonly Message[];
  readonly selected: string | null;
  /** Shown where there is nothing to show. */
  readonly emptyText: string;
  /** Sent mails and drafts are known by whom they go to. */
  readonly showRecipients: boolean;
  readonly now: Date;
  readonly locale: Locale;
  readonly words: Words;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

const correspondent = (message: Message, props: MailListProps): string => {
  if (props.showRecipients) return recipientsText(message.toRecipients) || props.words.noSender;
  const from = (message.from ?? message.sender)?.emailAddress;
  return (from?.name ?? "") || (from?.address ?? "") || props.words.noSender;
};

const firstLine = (message: Message, props: MailListProps): HTMLElement =>
  element(
    "span",
    { class: "mail-line" },
    message.isDraft === true && element("span", { class: "draft-mark" }, `[${props.words.draft}]`),
    element("span", { class: "mail-from" }, correspondent(message, props)),
    message.hasAttachments === true &&
      element("span", { class: "mail-mark", title: props.words.hasAttachment }, icon(ICONS.attachment)),
  );

const mailItem = (message: Message, props: MailListProps): HTMLElement => {
  const id = message.id ?? "";
  const isSelected = id === props.selected;
  return element(
    "li",
    {
      class: `mail${message.isRead === false ? " unread" : ""}`,
      role: "option",
      tabindex: isSelected ? "0" : "-1",
      "aria-selected": isSelected ? "true" : "false",
      "data-testid": "mail-item",
      "data-message-id": id,
      "data-internet-message-id": message.internetMessageId ?? "",
      onclick: () => props.onSelect(id),
      ondblclick: () => props.onOpen(id),
    },
    message.isRead === false && element("span", { class: "hidden" }, props.words.unread),
    firstLine(message, props),
    element(
      "span",
      { class: "mail-line" },
      element("span", { class: "mail-subject" }, (message.subject ?? "") || props.words.noSubject),
      element("time", { class: "mail-time" }, shortTime(message.receivedDateTime, props.now, props.locale)),
    ),
    element("span", { class: "mail-preview" }, message.bodyPreview ?? ""),
    (message.categories ?? []).length > 0 &&
      element("span", { class: "chips" }, ...(message.categories ?? []).map(categoryChip)),
  );
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const onKey = (event: KeyboardEvent, props: MailListProps): void => {
  const at = props.messages.findIndex((message) => message.id === props.selected);
  const step = STEPS[event.key];
  const target =
    step !== undefined
      ? props.messages[Math.min(Math.max(at + step, 0), props.messages.length - 1)]
      : event.key === "Home"
        ? props.messages[0]
        : event.key === "End"
          ? props.messages.at(-1)
          : undefined;
  if (event.key === "Enter" && props.selected) props.onOpen(props.selected);
  else if (target?.id) props.onSelect(target.id);
  else return;
  event.preventDefault();
};

/** The whole column. */
export const mailList = (props: MailListProps): HTMLElement => {
  const nothingSelected = !props.messages.some((message) => message.id === props.selected);
  const list = element(
    "ul",
    {
      class: "mails",
      role: "listbox",
      "aria-label": props.title,
      tabindex: nothingSelected ? "0" : "-1",
      onkeydown: (event: KeyboardEvent) => onKey(event, props),
    },
    ...props.messages.map((message) => mailItem(message, props)),
  );
  const body = props.messages.length > 0 ? list : element("p", { class: "empty" }, props.emptyText);
  return element("section", { class: "mail-column" }, element("h1", { class: "column-title" }, props.title), body);
};
