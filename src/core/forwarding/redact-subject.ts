// A subject line is never encrypted and is shown in lists and notifications, so no CPR-shaped number leaves in one.
// Stricter than a detector on purpose: in a subject a false alarm costs a case reference, a miss costs a leak.
import { hideAllDigits, hideCprShaped } from "../personal-data/redact";

/** Ten digits however they are spread: `12 03 71 56 78`, `12/03-71 5678`, `120371_5678`. */
const TEN_DIGITS = /(?<!\d)\d(?:[\s\u00a0\-–—.·/_,:]{0,3}\d){9}(?!\d)/g;
/** A day (61–91 in a stand-in number) and a month: what else has ten digits is a case reference or a telephone number. */
const BORN = /^(?:[06][1-9]|[1278]\d|[39][01])(?:0[1-9]|1[0-2])/;

/** The subject on one line, its words one space apart, with the digits of every CPR-shaped number replaced by dots. */
export const redactSubject = (subject: string): string =>
  hideCprShaped(subject.replace(/\s+/g, " ")).replace(TEN_DIGITS, (found) =>
    BORN.test(found.replace(/\D/g, "")) ? hideAllDigits(found) : found,
  );
