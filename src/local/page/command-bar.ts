// The row of commands above the mails, with the add-in's own button.
import { element, icon } from "./element";
import { ICONS } from "./icons";
import type { Words } from "./words";

export interface CommandBarProps {
  readonly words: Words;
  readonly hasSelection: boolean;
  readonly paneIsOpen: boolean;
  /** Outlook offers the add-in only where it can have an item. */
  readonly canOpenPane: boolean;
  readonly onNew: () => void;
  readonly onRemove: () => void;
  readonly onMarkUnread: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onTogglePane: () => void;
}

const command = (
  text: string,
  path: string,
  testId: string,
  run: () => void,
  extra: Readonly<Record<string, string | boolean>> = {},
): HTMLElement =>
  element(
    "button",
    { class: "command", "data-testid": testId, onclick: run, ...extra },
    icon(path),
    element("span", {}, text),
  );

const fileCommand = (props: CommandBarProps): readonly HTMLElement[] => {
  const input = element("input", {
    type: "file",
    multiple: true,
    accept: ".eml,.msg",
    class: "hidden",
    tabindex: "-1",
    "aria-label": props.words.addFiles,
    "data-testid": "file-input",
    onchange: () => {
      props.onFiles([...(input.files ?? [])]);
      input.value = "";
    },
  });
  return [command(props.words.addFiles, ICONS.upload, "add-files", () => input.click()), input];
};

/** The whole row. */
export const commandBar = (props: CommandBarProps): HTMLElement => {
  const { words } = props;
  const needsMail = { disabled: !props.hasSelection };
  return element(
    "div",
    { class: "command-bar", role: "toolbar", "aria-label": "Outlook" },
    command(words.newMail, ICONS.add, "new-mail", props.onNew, { class: "command primary" }),
    element("span", { class: "divider" }),
    command(words.remove, ICONS.deleted, "delete", props.onRemove, needsMail),
    command(words.markUnread, ICONS.unread, "mark-unread", props.onMarkUnread, needsMail),
    element("span", { class: "divider" }),
    ...fileCommand(props),
    element("span", { class: "divider" }),
    command(words.addInName, ICONS.scales, "open-pane", props.onTogglePane, {
      "aria-pressed": props.paneIsOpen ? "true" : "false",
      disabled: !props.paneIsOpen && !props.canOpenPane,
    }),
    element("span", { class: "spring" }),
    element(
      "a",
      { class: "command", href: "/register", target: "_blank", rel: "noopener", "data-testid": "to-register" },
      icon(ICONS.register),
      words.register,
    ),
  );
};
