// What is odd about a mail's shape, so that the advisor knows how far the suggestion can be trusted.
import { READ_LIMIT } from "../../core/classification/read-text";
import type { Mail } from "../../core/mail/mail";
import { withinReach } from "../../core/mail/within-reach";

/** Mails longer than this many characters get no sure suggestion (see `suggest`). */
const SURE_UP_TO = READ_LIMIT * 4;

export interface Long {
  /** Characters of the body that were read. */
  readonly read: number;
  /** Characters of the body. */
  readonly of: number;
}

/** How much of a very long mail was read; null for a mail of ordinary length. */
export const longOf = (mail: Mail): Long | null =>
  mail.text.length > SURE_UP_TO ? { read: withinReach(mail).text.length, of: mail.text.length } : null;

/** Whether there is nothing to read: no letter or digit in the body. */
export const isTextless = (mail: Mail): boolean => !/[\p{L}\p{N}]/u.test(mail.text);

/** Whether the mail names no sender that could be judged or answered. */
export const isSenderless = (mail: Mail): boolean => mail.from === null || mail.from.address === "";
