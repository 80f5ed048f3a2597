// The worklist: mails that wait, oldest first, each with what the product thinks of it; the sure ones with one press.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { DeskPanel } from "../components/desk-panel";
import { FailureBar } from "../components/failure-bar";
import { sentencesOf } from "../components/failure-sentences";
import { LoadingShape } from "../components/loading-shape";
import { Screen } from "../components/screen";
import { VirtualList } from "../components/virtual-list";
import type { Desk } from "../desk";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { SurePanel } from "./sure-panel";
import { WorklistMail } from "./worklist-mail";
import { WORKLIST_ROW_HEIGHT, WorklistRow } from "./worklist-row";
import { sureLines, type WorklistLine, type WorklistState } from "./worklist-state";
import { createWorklistStore, type WorklistStore } from "./worklist-store";

const useStyles = makeStyles({ end: { padding: tokens.spacingHorizontalM } });

export interface WorklistTabProps {
  readonly desk: Desk;
  /** False while another tab is shown: then only the count is fetched. */
  readonly isShown: boolean;
  /** Mails settled on their own cards. */
  readonly settledMails: number;
  readonly onCount: (count: number) => void;
}

const keyOf = ({ waiting }: WorklistLine): string => waiting.mailKey;

export function WorklistTab({ desk, isShown, settledMails, onCount }: WorklistTabProps) {
  const [store] = useState(() => createWorklistStore(desk));
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { text } = useLabels();
  const words = text.desk.worklist;
  const { lines, isReading, confirming, failure } = state;
  const isBusyElsewhere = state.opened !== null || confirming !== null;
  // Shown again, or after a mail was settled on its own card, the list is read anew; behind an open mail it is left alone.
  useEffect(() => {
    if (!isBusyElsewhere) void store.reload();
  }, [store, isShown, isBusyElsewhere, settledMails]);
  useEffect(() => {
    if (!isReading && failure === null) onCount(lines.length);
  }, [onCount, lines.length, isReading, failure]);

  const opened = lines.find(({ waiting }) => waiting.mailKey === state.opened);
  if (opened?.found?.state === "understood") {
    const key = opened.waiting.mailKey;
    return (
      <WorklistMail
        key={key}
        understanding={opened.found.understanding}
        webLink={opened.waiting.webLink}
        desk={desk}
        isShown={isShown}
        onClose={(isSettled) => {
          if (isSettled) store.settle(key);
          store.close();
        }}
      />
    );
  }
  if (confirming !== null)
    return (
      <SurePanel
        confirming={confirming}
        onToggle={store.toggle}
        onConfirm={() => void store.confirm()}
        onClose={store.endConfirming}
      />
    );
  const sure = sureLines(lines).length;
  return (
    <DeskPanel
      heading={words.heading}
      status={isReading ? words.reading : words.count(lines.length)}
      municipality={state.municipality}
      municipalities={state.municipalities}
      onMunicipality={(id) => void store.pickMunicipality(id)}
      onRefresh={() => void store.reload()}
      isBusy={isReading}
      testId="worklist"
      tools={
        sure > 0 && (
          <Button appearance="primary" onClick={store.chooseSure} data-testid="choose-sure">
            {words.sure(sure)}
          </Button>
        )
      }
    >
      <Lines store={store} state={state} isShown={isShown} onOpenMail={(graphId) => void desk.openMail(graphId)} />
    </DeskPanel>
  );
}

interface LinesProps {
  readonly store: WorklistStore;
  readonly state: WorklistState;
  readonly isShown: boolean;
  readonly onOpenMail: (graphId: string) => void;
}

function Lines({ store, state, isShown, onOpenMail }: LinesProps) {
  const styles = useStyles();
  const labels = useLabels();
  const words = labels.text.desk.worklist;
  const { lines, isReading, isConsidering } = state;
  const inView = useCallback(
    (last: number) => {
      if (isShown && !isReading && !isConsidering) void store.considerUpTo(last);
    },
    [store, isShown, isReading, isConsidering],
  );
  // A mail that could not be read here may still be one that Outlook shows.
  const open = ({ waiting, found }: WorklistLine) => {
    if (found?.state === "understood") store.open(waiting.mailKey);
    else if (found?.state === "failed") onOpenMail(waiting.mail.graphId ?? "");
  };
  const row = useMemo(() => (line: WorklistLine) => <WorklistRow line={line} />, []);
  if (isReading && lines.length === 0) return <LoadingShape label={words.reading} />;
  return (
    <>
      <Failures store={store} state={state} />
      {lines.length === 0 && state.failure === null && (
        <Screen heading={words.empty.fact} sentences={[words.empty.next]} testId="worklist-empty" />
      )}
      <VirtualList
        label={words.heading}
        items={lines}
        keyOf={keyOf}
        rowHeight={WORKLIST_ROW_HEIGHT}
        row={row}
        onOpen={open}
        onInView={inView}
        testId="worklist-list"
        end={
          <div className={styles.end}>
            {state.newer !== null && (
              <Button size="small" disabled={isReading} onClick={() => void store.readNewer()}>
                {words.newer}
              </Button>
            )}
            {state.older !== null && (
              <Button size="small" appearance="subtle" disabled={isReading} onClick={() => void store.readOlder()}>
                {words.older(labels.text.dates.date(state.older.to.slice(0, 10)))}
              </Button>
            )}
          </div>
        }
      />
    </>
  );
}

function Failures({ store, state }: Pick<LinesProps, "store" | "state">) {
  const shared = useSharedStyles();
  const labels = useLabels();
  const words = labels.text.desk.worklist;
  const failure = state.failure ?? state.considerFailure;
  if (failure === null) return null;
  const notDone = state.failure === null ? words.notConsidered : words.notRead;
  return (
    <div className={shared.stack}>
      <FailureBar sentences={sentencesOf(failure, notDone, labels)} onRetry={() => void store.reload()} />
    </div>
  );
}
