// One alarm: fact, evidence, the way out, and how to put it away.
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import type { Draft } from "../../app/ports";
import type { Understanding } from "../../app/workbench";
import type { InsecureMailDismissal } from "../../core/codebook/codebook";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { type Alarm, type DataAlarmId, isDataAlarm } from "../state/alarms";
import type { BreachNoteWork } from "../state/card";
import type { ChoiceEdit } from "../state/edit-choice";
import type { AlarmView } from "./alarm-view";
import { BreachNoteLine } from "./breach-note-line";
import { NoticeBar } from "./notice-bar";
import { WhyNot } from "./why-not";

const ICONS = { danger: <ErrorCircleRegular />, warning: <WarningRegular />, info: <InfoRegular /> };

const useStyles = makeStyles({ buttons: { display: "flex", whiteSpace: "nowrap" } });

/** What can be done about an alarm. */
export interface AlarmHandling {
  readonly understanding: Understanding;
  readonly onEdit: (edit: ChoiceEdit) => void;
  readonly onHide: (alarm: string, hidden: boolean) => void;
  /** Absent where the mail is registered already: then an alarm is only hidden, and the row stands. */
  readonly onDismiss?: (alarm: DataAlarmId, reason: InsecureMailDismissal | null) => void;
  readonly breachNote: BreachNoteWork;
  readonly onWriteNote: () => void;
  readonly onOpenDraft: (draft: Draft) => void;
  readonly onOpenRest: () => void;
}

interface AlarmBarProps extends AlarmHandling {
  readonly alarm: Alarm;
  readonly view: AlarmView;
  /** Nothing worse stands above it. */
  readonly isFirst: boolean;
}

/** One alarm. Good to know, but not the first: only its fact, the rest a click away, so that the suggestion stays in sight. */
export function AlarmBar({ alarm, view, isFirst, ...props }: AlarmBarProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text } = useLabels();
  const [asksWhy, setAsksWhy] = useState(false);
  const canFold = view.tone === "info" && !isFirst;
  const [isOpen, setIsOpen] = useState(false);
  const isFolded = canFold && !isOpen && !asksWhy;
  const { onDismiss } = props;
  const dataAlarm = onDismiss !== undefined && isDataAlarm(alarm.id) ? alarm.id : null;
  const dismiss = () => (dataAlarm === null ? props.onHide(alarm.id, true) : setAsksWhy(!asksWhy));
  const hide = `${text.alarms.dismiss}: ${view.fact}`;
  return (
    <NoticeBar
      tone={view.tone}
      icon={ICONS[view.tone]}
      testId="alarm"
      aside={
        <span className={styles.buttons}>
          {canFold && (
            <Button
              size="small"
              appearance="subtle"
              icon={isOpen ? <ChevronUpRegular fontSize={16} /> : <ChevronDownRegular fontSize={16} />}
              aria-expanded={isOpen}
              aria-label={`${isOpen ? text.alarms.less : text.alarms.show}: ${view.fact}`}
              title={isOpen ? text.alarms.less : text.alarms.show}
              onClick={() => setIsOpen(!isOpen)}
            />
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular fontSize={16} />}
            aria-label={hide}
            title={text.alarms.dismiss}
            onClick={dismiss}
          />
        </span>
      }
    >
      <p className={mergeClasses(shared.text, isFolded ? shared.small : shared.strong)}>{view.fact}</p>
      {!isFolded && (
        <>
          {view.evidence.map((line) => (
            <p key={line} className={mergeClasses(shared.text, shared.small)}>
              {line}
            </p>
          ))}
          {view.next !== undefined && (
            <p className={mergeClasses(shared.text, shared.small, shared.muted)}>{view.next}</p>
          )}
          {asksWhy && dataAlarm !== null ? (
            <WhyNot onReason={(reason) => onDismiss?.(dataAlarm, reason)} onCancel={() => setAsksWhy(false)} />
          ) : (
            <AlarmActions view={view} onEdit={props.onEdit} onOpenRest={props.onOpenRest} />
          )}
          {alarm.id === "outgoing" && !asksWhy && (
            <BreachNoteLine
              work={props.breachNote}
              mailbox={props.understanding.municipality.mailbox}
              onWrite={props.onWriteNote}
              onOpen={props.onOpenDraft}
            />
          )}
        </>
      )}
    </NoticeBar>
  );
}

function AlarmActions({
  view,
  onEdit,
  onOpenRest,
}: Pick<AlarmHandling, "onEdit" | "onOpenRest"> & { readonly view: AlarmView }) {
  const shared = useSharedStyles();
  if (view.actions.length === 0 && view.opensRest === undefined) return null;
  return (
    <div className={shared.row}>
      {view.actions.map((action) => (
        <Button key={action.label} size="small" onClick={() => onEdit(action.edit)}>
          {action.label}
        </Button>
      ))}
      {view.opensRest !== undefined && (
        <Button size="small" onClick={onOpenRest}>
          {view.opensRest}
        </Button>
      )}
    </div>
  );
}
