// Messages the add-in puts above a mail (`notificationMessages`), kept per mail.
import type { Notification } from "../outlook/host-services";
import { element, icon } from "./element";
import { ICONS } from "./icons";
import type { Words } from "./words";

const ERROR = 2;

export interface Notices {
  readonly of: (messageId: string) => readonly Notification[];
  readonly put: (messageId: string, notification: Notification) => void;
  readonly remove: (messageId: string, key: string) => void;
}

/** The notices of every mail; `onChange` is told when one came or went. */
export const createNotices = (onChange: () => void): Notices => {
  const kept = new Map<string, Map<string, Notification>>();
  return {
    of: (messageId) => [...(kept.get(messageId)?.values() ?? [])],
    put: (messageId, notification) => {
      const ofMail = kept.get(messageId) ?? new Map<string, Notification>();
      ofMail.set(notification.key, notification);
      kept.set(messageId, ofMail);
      onChange();
    },
    remove: (messageId, key) => {
      kept.get(messageId)?.delete(key);
      onChange();
    },
  };
};

/** One bar. */
export const noticeBar = (notification: Notification, words: Words, onClose: () => void): HTMLElement =>
  element(
    "div",
    { class: `notice${notification.type === ERROR ? " problem" : ""}`, role: "status", "data-testid": "notice" },
    element("span", {}, notification.message),
    element("button", { class: "round", title: words.close, onclick: onClose }, icon(ICONS.close)),
  );
