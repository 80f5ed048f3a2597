// Alarms, worst first, at most three open; a hidden one stays as a grey line that can be shown again.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import type { Understanding } from "../../app/workbench";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { Alarm } from "../state/alarms";
import type { ChoiceEdit } from "../state/edit-choice";
import { type AlarmView, alarmView } from "./alarm-view";
import { NoticeBar } from "./notice-bar";

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
  readonly onOpenRest: () => void;
}

export function AlarmList(props: AlarmListProps) {
  const { alarms, dismissed, understanding } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const [showsAll, setShowsAll] = useState(false);
  const open = alarms.filter((alarm) => !dismissed.includes(alarm.id));
  const hidden = alarms.filter((alarm) => dismissed.includes(alarm.id));
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
            <Button size="small" appearance="subtle" onClick={() => props.onHide(alarm.id, false)}>
              {labels.text.alarms.restore}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AlarmBar({ alarm, view, ...props }: AlarmListProps & { readonly alarm: Alarm; readonly view: AlarmView }) {
  const shared = useSharedStyles();
  const { text } = useLabels();
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
          onClick={() => props.onHide(alarm.id, true)}
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
      <AlarmActions view={view} onEdit={props.onEdit} onOpenRest={props.onOpenRest} />
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
