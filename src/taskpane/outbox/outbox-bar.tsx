// Venter på at blive gemt: what was decided without a network, how many, and a way to try now.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { useSyncExternalStore } from "react";
import type { FlushReport, PendingEntry } from "../../app/outbox";
import { failureSentences } from "../../text/failure-text";
import { type Labels, useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { OutboxDesk, OutboxState } from "./outbox-desk";

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { display: "flex" },
  entry: { paddingBlock: tokens.spacingVerticalXXS },
});

export function OutboxBar({ outbox }: { readonly outbox: OutboxDesk }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const state = useSyncExternalStore(outbox.subscribe, outbox.get);
  const { outbox: words } = useLabels().text.work;
  const { pending, isFlushing, report } = state;
  const saved = report?.saved.length ?? 0;
  const isQuiet = pending.length === 0 && saved === 0;
  return (
    <div role="status" data-testid="outbox">
      {!isQuiet && (
        <div className={mergeClasses(styles.bar, shared.stack, shared.small)}>
          <div className={shared.row}>
            <span className={styles.icon} aria-hidden>
              <ClockRegular fontSize={16} />
            </span>
            <span className={shared.strong}>
              {pending.length > 0 ? words.waiting(pending.length) : words.saved(saved)}
            </span>
            {pending.length > 0 && (
              <Button size="small" disabled={isFlushing} onClick={() => void outbox.flush()} data-testid="flush-outbox">
                {isFlushing ? words.flushing : words.flush}
              </Button>
            )}
          </div>
          {pending.length > 0 && <Waiting outbox={outbox} state={state} />}
        </div>
      )}
    </div>
  );
}

/** What happened and what to do next; "not done" goes without saying here. */
function whyStopped({ failure }: NonNullable<FlushReport["stopped"]>, labels: Labels): readonly string[] {
  const { work, failures } = labels.text;
  if (failure.kind === "changed-meanwhile") return [work.conflict.heading];
  if (failure.kind === "invalid-change") return failure.problems.map((problem) => work.problems[problem]);
  const { happened, next } = failureSentences(failures, failure, "");
  return [happened, next];
}

function Waiting({ outbox, state }: { readonly outbox: OutboxDesk; readonly state: OutboxState }) {
  const shared = useSharedStyles();
  const labels = useLabels();
  const words = labels.text.work.outbox;
  const { pending, report } = state;
  return (
    <>
      {report?.stopped && (
        <p className={shared.text}>{[words.stopped, ...whyStopped(report.stopped, labels)].join(" ")}</p>
      )}
      {report !== null && report.others > 0 && <p className={shared.text}>{words.others(report.others)}</p>}
      {pending.some(({ lacksWords }) => lacksWords) && <p className={shared.text}>{words.lacksWords}</p>}
      <details>
        <summary>{words.show}</summary>
        <ul className={shared.plainList}>
          {pending.map((entry) => (
            <Entry key={entry.id} entry={entry} outbox={outbox} />
          ))}
        </ul>
      </details>
    </>
  );
}

function Entry({ entry, outbox }: { readonly entry: PendingEntry; readonly outbox: OutboxDesk }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text } = useLabels();
  const words = text.work.outbox;
  const said = words.entry(words.kinds[entry.kind], outbox.nameOf(entry.municipality), text.dates.moment(entry.at));
  return (
    <li className={mergeClasses(shared.row, styles.entry)}>
      <span className={shared.grow}>{said}</span>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`${words.discard}: ${said}`}
        onClick={() => outbox.discard(entry.id)}
      >
        {words.discard}
      </Button>
    </li>
  );
}
