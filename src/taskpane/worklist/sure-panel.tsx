// The sure ones as a list: seen before they are registered, left out one by one, told one by one how it went.
import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FailureBar } from "../components/failure-bar";
import { focusOnMount } from "../components/focus-on-mount";
import { sentencesOf } from "../components/failure-sentences";
import type { MailKey } from "../../core/registration/decision";
import { useLabels, type Labels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { Confirming, ConfirmItem } from "./worklist-state";

const useStyles = makeStyles({
  panel: { overflowY: "auto", padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  item: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface SurePanelProps {
  readonly confirming: Confirming;
  readonly onToggle: (key: MailKey) => void;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

export function SurePanel({ confirming, onToggle, onConfirm, onClose }: SurePanelProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const words = labels.text.desk.worklist;
  const { tag, items } = confirming;
  const chosen = items.filter(({ isChosen }) => isChosen).length;
  return (
    <section
      className={mergeClasses(styles.panel, shared.stack)}
      aria-label={words.sureHeading}
      data-testid="sure-panel"
    >
      <h2 className={styles.heading} tabIndex={-1} ref={focusOnMount}>
        {words.sureHeading}
      </h2>
      <p className={mergeClasses(shared.text, shared.small)}>{words.sureLead}</p>
      <ul className={shared.plainList}>
        {items.map((item) => (
          <li key={item.key} className={styles.item}>
            <Item item={item} isChoosing={tag === "choosing"} onToggle={() => onToggle(item.key)} />
          </li>
        ))}
      </ul>
      <p role="status" className={shared.text}>
        {statusOf(confirming, labels)}
      </p>
      <div className={shared.row}>
        {tag === "choosing" && (
          <Button appearance="primary" disabled={chosen === 0} onClick={onConfirm} data-testid="confirm-sure">
            {words.confirm(chosen)}
          </Button>
        )}
        {tag !== "running" && <Button onClick={onClose}>{tag === "choosing" ? words.cancel : words.close}</Button>}
      </div>
    </section>
  );
}

function statusOf({ tag, items }: Confirming, { text }: Labels): string {
  const words = text.desk.worklist;
  const finished = items.filter(({ result }) => result !== null && result !== "started");
  const failed = finished.filter(({ result }) => typeof result === "object" && result?.ok === false).length;
  if (tag === "choosing") return "";
  return tag === "running"
    ? words.confirming(finished.length, items.length)
    : words.confirmed(finished.length - failed, failed);
}

interface ItemProps {
  readonly item: ConfirmItem;
  readonly isChoosing: boolean;
  readonly onToggle: () => void;
}

function Item({ item, isChoosing, onToggle }: ItemProps) {
  const shared = useSharedStyles();
  const labels = useLabels();
  const { text } = labels;
  const { mail } = item.understanding;
  const subject = mail.subject || text.pane.noSubject;
  const { result } = item;
  return (
    <>
      {isChoosing ? (
        <Checkbox checked={item.isChosen} onChange={onToggle} label={subject} />
      ) : (
        <p className={mergeClasses(shared.text, shared.strong)}>{subject}</p>
      )}
      <p className={mergeClasses(shared.text, shared.small, shared.muted)}>{whatOf(item, labels)}</p>
      {result !== null && (result === "started" || result.ok) && (
        <p className={mergeClasses(shared.text, shared.small)}>{outcomeOf(result, labels)}</p>
      )}
      {result !== null && result !== "started" && !result.ok && (
        <FailureBar sentences={sentencesOf(result.error, text.desk.worklist.itemFailed, labels)} />
      )}
    </>
  );
}

function whatOf({ understanding: { choice } }: ConfirmItem, { text, centre, theme }: Labels): string {
  const type = text.labels.contactType[choice.contactType];
  if (choice.contactType === "ikke-sag") return type;
  const points = choice.points.map((point) => theme(point.theme));
  const what = text.desk.worklist.asCase(type, centre(choice.centre));
  return points.length === 0 ? what : `${what}: ${text.list(points)}`;
}

type Finished = Exclude<ConfirmItem["result"], null>;

function outcomeOf(result: Finished, { text }: Labels): string {
  const words = text.desk.worklist;
  if (result === "started") return words.itemRunning;
  if (!result.ok) return words.itemFailed;
  const [caseNumber] = result.value.registration.caseNumbers;
  if (result.value.alreadyRegistered) return words.itemAlready;
  if (caseNumber !== undefined) return words.itemRegistered(caseNumber);
  return result.value.left.length === 0 ? words.itemMarked : words.itemFailed;
}
