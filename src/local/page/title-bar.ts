// The top of the window: product, search, whose mailbox, language, theme; and below it the honest banner.
import { element, icon } from "./element";
import { initials } from "./formatting";
import { ICONS } from "./icons";
import type { StageMailbox } from "./stage-config";
import type { Words } from "./words";

export interface TitleBarProps {
  readonly words: Words;
  readonly mailboxes: readonly StageMailbox[];
  readonly mailbox: string;
  readonly userName: string;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onMailbox: (address: string) => void;
  readonly onTheme: () => void;
  readonly onLanguage: () => void;
}

const mailboxSwitch = (props: TitleBarProps): HTMLElement => {
  const select = element(
    "select",
    {
      class: "mailbox-switch",
      "aria-label": props.words.mailbox,
      "data-testid": "mailbox-switch",
      onchange: () => props.onMailbox(select.value),
    },
    ...props.mailboxes.map((one) =>
      element("option", { value: one.address, selected: one.address === props.mailbox }, one.address),
    ),
  );
  return select;
};

/** The bar. */
export const titleBar = (props: TitleBarProps): HTMLElement => {
  const search = element("input", {
    type: "search",
    placeholder: props.words.search,
    "aria-label": props.words.search,
    "data-testid": "search",
    value: props.search,
    oninput: () => props.onSearch(search.value),
  });
  return element(
    "header",
    { class: "title-bar" },
    element("span", { class: "product" }, icon(ICONS.mail), "Outlook"),
    element("label", { class: "search" }, icon(ICONS.search), search),
    mailboxSwitch(props),
    element(
      "button",
      { class: "round", title: props.words.language, "data-testid": "switch-language", onclick: props.onLanguage },
      icon(ICONS.globe),
    ),
    element(
      "button",
      { class: "round", title: props.words.theme, "data-testid": "switch-theme", onclick: props.onTheme },
      icon(ICONS.moon),
    ),
    element("span", { class: "me", title: props.userName }, initials(props.userName)),
  );
};

/** The banner that says what this is. */
export const stageBanner = (words: Words): HTMLElement =>
  element("div", { class: "banner", role: "note" }, words.banner);
