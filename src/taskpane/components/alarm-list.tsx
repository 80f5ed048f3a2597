// Alarms, worst first, at most three open; a hidden one stays as a grey line that can be shown again.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { type Alarm, isDataAlarm } from "../state/alarms";
import { AlarmBar, type AlarmHandling } from "./alarm-bar";
import { type AlarmView, alarmView } from "./alarm-view";

const MOST_OPEN = 3;

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

export interface AlarmListProps extends AlarmHandling {
  readonly alarms: readonly Alarm[];
  readonly dismissed: readonly string[];
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
        {shown.map((alarm, index) => (
          <li key={alarm.id}>
            <AlarmBar view={alarmView(alarm, understanding, labels)} alarm={alarm} isFirst={index === 0} {...props} />
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
