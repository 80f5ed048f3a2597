// Danish, the first language of the product.
import { ALARMS } from "./da/alarms";
import { DESK } from "./da/desk";
import { FAILURES } from "./da/failures";
import { LABELS } from "./da/labels";
import { PANE } from "./da/pane";
import { WORK } from "./da/work";
import { createDateText } from "./dates";
import type { Text } from "./text";

const list = new Intl.ListFormat("da-DK", { type: "conjunction" });

export const DA: Text = {
  language: "da",
  dates: createDateText("da-DK"),
  labels: LABELS,
  alarms: ALARMS,
  failures: FAILURES,
  pane: PANE,
  desk: DESK,
  work: WORK,
  quote: (words) => `»${words}«`,
  list: (words) => list.format(words),
};
