// English, the second language: sentence for sentence the same as Danish.
import { createDateText } from "./dates";
import { ALARMS } from "./en/alarms";
import { DESK } from "./en/desk";
import { FAILURES } from "./en/failures";
import { LABELS } from "./en/labels";
import { PANE } from "./en/pane";
import { WORK } from "./en/work";
import type { Text } from "./text";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

export const EN: Text = {
  language: "en",
  dates: createDateText("en-GB"),
  labels: LABELS,
  alarms: ALARMS,
  failures: FAILURES,
  pane: PANE,
  desk: DESK,
  work: WORK,
  quote: (words) => `“${words}”`,
  list: (words) => list.format(words),
};
