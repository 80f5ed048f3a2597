// Alarms, worst first, at most three open; a hidden one stays as a grey line that can be shown again.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
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
import { type AlarmView, alarmView } from "./alarm-view";
import { BreachNoteLine } from "./breach-note-line";
import { NoticeBar } from "./notice-bar";
import { WhyNot } from "./why-not";

const MOST_OPEN = 3;
const ICONS = { danger: <ErrorCircleRegular />, warning: <WarningRegular />, info: <InfoRegular /> };

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  hidden: { color: tokens.colorNeutralForeground3 },
});

export interface AlarmListProps {
  readonly alarms: readonly Alarm[];
  readonly dismissed: readonly string[];
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

export function AlarmList(props: AlarmListProps) {
  const { alarms, dismissed, understanding } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const [showsAll, setShowsAll] = useState(false);
  const loud = alarms.filter((alarm) => alarm.id !== "unread");
  const open = loud.filter((alarm) => !dismissed.includes(alarm.id));
  const hidden = loud.filter((alarm) => dismissed.includes(alarm.id));
  const quiet = alarms.filter((alarm) => alarm.id === "unread");
  const restore = ({ id }: Alarm) =>
    props.onDismiss !== undefined && isDataAlarm(id) ? props.onDismiss(id, null) : props.onHide(id, false);
  const shown = showsAll ? open : open.slice(0, MOST_OPEN);
  if (alarms.length === 0) return null;
  return (
    <section aria-label={labels.text.alarms.heading}>
      <ul className={styles.list}>
        {shown.map((alarm) => (
          <li key={alarm.id}>
            <AlarmBar view={alarmView(alarm, understanding, labels)} alarm={alarm} {...props} />
          </li>
        ))}
        {open.length > shown.length && (
          <li>
            <Button size="small" appearance="subtle" onClick={() => setShowsAll(true)}>
              {labels.text.alarms.more(open.length - shown.length)}
            </Button>
          </li>
        )}
        {hidden.map((alarm) => (
          <li key={alarm.id} className={mergeClasses(shared.row, shared.small, styles.hidden)}>
            <span className={shared.grow}>{alarmView(alarm, understanding, labels).fact}</span>
            <Button size="small" appearance="subtle" onClick={() => restore(alarm)}>
              {labels.text.alarms.restore}
            </Button>
          </li>
        ))}
        {quiet.map((alarm) => (
          <QuietLine key={alarm.id} view={alarmView(alarm, understanding, labels)} />
        ))}
      </ul>
    </section>
  );
}

/** What nobody judged: told, but no alarm. */
function QuietLine({ view }: { readonly view: AlarmView }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <li
      className={mergeClasses(shared.small, styles.hidden)}
      title={view.evidence.join(" ")}
      data-testid="unread-attachments"
    >
      {view.fact}
    </li>
  );
}

function AlarmBar({ alarm, view, ...props }: AlarmListProps & { readonly alarm: Alarm; readonly view: AlarmView }) {
  const shared = useSharedStyles();
  const { text } = useLabels();
  const [asksWhy, setAsksWhy] = useState(false);
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
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular fontSize={16} />}
          aria-label={hide}
          title={text.alarms.dismiss}
          onClick={dismiss}
        />
      }
    >
      <p className={mergeClasses(shared.text, shared.strong)}>{view.fact}</p>
      {view.evidence.map((line) => (
        <p key={line} className={mergeClasses(shared.text, shared.small)}>
          {line}
        </p>
      ))}
      {view.next !== undefined && <p className={mergeClasses(shared.text, shared.small, shared.muted)}>{view.next}</p>}
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
    </NoticeBar>
  );
}

function AlarmActions({
  view,
  onEdit,
  onOpenRest,
}: Pick<AlarmListProps, "onEdit" | "onOpenRest"> & { readonly view: AlarmView }) {
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
