// The sure ones on their way into the register, one after the other.
import { confirmSure } from "../../app/confirm-sure";
import type { Receipt, RegisterFailure, Workbench } from "../../app/workbench";
import type { MailKey } from "../../core/registration/decision";
import type { Result } from "../../core/result";
import type { Source } from "../state/observable";
import { type Confirming, type ConfirmItem, sureLines, type WorklistLine, type WorklistState } from "./worklist-state";

const toItem = ({ waiting, found }: WorklistLine): readonly ConfirmItem[] =>
  found?.state === "understood"
    ? [{ key: waiting.mailKey, understanding: found.understanding, isChosen: true, result: null }]
    : [];

/** Every sure one, chosen. */
export const chosenOf = (lines: readonly WorklistLine[]): Confirming => ({
  tag: "choosing",
  items: sureLines(lines).flatMap(toItem),
});

/** Leaves one out, or takes it in again. */
export const toggleItem = (source: Source<WorklistState>, key: MailKey): void =>
  changeItem(source, key, (item) => ({ ...item, isChosen: !item.isChosen }));

function changeItem(source: Source<WorklistState>, key: MailKey, change: (item: ConfirmItem) => ConfirmItem): void {
  const { confirming } = source.get();
  if (confirming === null) return;
  const items = confirming.items.map((item) => (item.key === key ? change(item) : item));
  source.change({ confirming: { ...confirming, items } });
}

/** What was written, or was there already, waits no longer; a mark that could not be set leaves the mail in the list. */
const isSettled = (result: Result<Receipt, RegisterFailure>): boolean =>
  result.ok && (result.value.registration.rows.length > 0 || result.value.left.length === 0);

/** Registers the chosen ones; what is done waits no longer. */
export async function confirm(source: Source<WorklistState>, workbench: Workbench): Promise<void> {
  const { confirming } = source.get();
  if (confirming?.tag !== "choosing") return;
  const items = confirming.items.filter(({ isChosen }) => isChosen);
  source.change({ confirming: { tag: "running", items } });
  await confirmSure(
    items,
    (key, result) => {
      changeItem(source, key, (item) => ({ ...item, result }));
      if (result === "started" || !isSettled(result)) return;
      source.change({ lines: source.get().lines.filter(({ waiting }) => waiting.mailKey !== key) });
    },
    workbench,
  );
  const after = source.get().confirming;
  if (after !== null) source.change({ confirming: { ...after, tag: "done" } });
}
