// Every sentence a user sees, as one type: a language that lacks a sentence does not compile.
import type { AlarmsText } from "./alarms-text";
import type { DateText } from "./dates";
import type { DeskText } from "./desk-text";
import type { FailuresText } from "./failure-text";
import type { LabelsText } from "./labels-text";
import type { PaneText } from "./pane-text";
import type { WorkText } from "./work-text";

export type UiLanguage = "da" | "en";

export interface Text {
  readonly language: UiLanguage;
  readonly dates: DateText;
  readonly labels: LabelsText;
  readonly alarms: AlarmsText;
  readonly failures: FailuresText;
  readonly pane: PaneText;
  readonly desk: DeskText;
  readonly work: WorkText;
  /** Words of a mail, in the quotation marks of the language. */
  readonly quote: (words: string) => string;
  /** `a, b og c` */
  readonly list: (words: readonly string[]) => string;
}

/** Loads one language; each is its own chunk of the pane. */
export const loadText = async (language: UiLanguage): Promise<Text> =>
  language === "en" ? (await import("./en")).EN : (await import("./da")).DA;
