// The pane: the selected mail's card, what happened on other mails, help; beside it the worklist and the cases.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { lazy, Suspense, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Text } from "../text/text";
import { CardView } from "./components/card-view";
import { FailureBar } from "./components/failure-bar";
import { sentencesOf } from "./components/failure-sentences";
import { LoadingShape } from "./components/loading-shape";
import { Notices } from "./components/notices";
import { NoMail } from "./components/no-mail";
import { Tabs } from "./tabs";
import { createLabels, LabelsProvider, useLabels } from "./labels";
import { useSharedStyles } from "./shared-styles";
import { type PaneState, selectedCard, settledMails } from "./state/pane-state";
import type { PaneActions, PaneStore } from "./state/pane-store";
import type { Desk } from "./desk";
import type { Codebook } from "../core/codebook/codebook";

const HelpSheet = lazy(async () => ({ default: (await import("./components/help-sheet")).HelpSheet }));

const useStyles = makeStyles({
  pane: { position: "relative", display: "flex", flexDirection: "column", minHeight: "100vh" },
  help: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, textAlign: "right" },
  failed: { padding: tokens.spacingHorizontalM },
});

export interface PaneProps {
  readonly store: PaneStore;
  readonly codebook: Codebook;
  readonly text: Text;
  readonly desk?: Desk;
  /** Called once, when the first suggestion is on screen. */
  readonly onFirstSuggestion?: () => void;
}

export function Pane({ store, codebook, text, desk, onFirstSuggestion }: PaneProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const labels = useMemo(() => createLabels(text, codebook, state.today), [text, codebook, state.today]);
  useEffect(() => store.start(), [store]);
  useFirst(selectedCard(state) !== null, onFirstSuggestion);
  return (
    <LabelsProvider value={labels}>
      <main className={styles.pane}>
        <h1 className={shared.hidden}>{text.pane.title}</h1>
        <Tabs desk={desk} isQuiet={isQuiet(state)} settledMails={settledMails(state)}>
          <Notices notices={state.notices} onClose={store.actions.closeNotice} />
          <Selected state={state} actions={store.actions} desk={desk} />
          <Help text={text} />
        </Tabs>
      </main>
    </LabelsProvider>
  );
}

/** Whether the mail on screen is waited for no longer, so that what waits elsewhere may be counted. */
const isQuiet = (state: PaneState): boolean => {
  const card = selectedCard(state);
  return card === null ? state.selection.tag === "none" : card.status.tag !== "pending";
};

interface SelectedProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly desk: Desk | undefined;
}

function Selected({ state, actions, desk }: SelectedProps) {
  const styles = useStyles();
  const labels = useLabels();
  const { pane, failures } = labels.text;
  const card = selectedCard(state);
  // A card of its own per mail: open editors and quotes never move to another mail.
  if (card) return <CardView key={card.key} card={card} actions={actions} />;
  const { selection } = state;
  if (selection.tag === "failed") {
    const sentences = sentencesOf(selection.failure, failures.notDone[selection.action], labels);
    return (
      <div className={styles.failed}>
        <FailureBar sentences={sentences} onRetry={actions.reload} />
      </div>
    );
  }
  if (selection.tag === "none") return <NoMail desk={desk} />;
  return <LoadingShape label={pane.reading} />;
}

function Help({ text }: { readonly text: Text }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    box.current?.querySelector("button")?.focus();
  };
  return (
    <div ref={box} className={styles.help}>
      <Button
        size="small"
        appearance="subtle"
        icon={<QuestionCircleRegular />}
        data-testid="help-button"
        onClick={() => setOpen(true)}
      >
        {text.pane.help.open}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <HelpSheet text={text} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}

function useFirst(isThere: boolean, tell: (() => void) | undefined): void {
  const isTold = useRef(false);
  useEffect(() => {
    if (!isThere || isTold.current) return;
    isTold.current = true;
    tell?.();
  }, [isThere, tell]);
}
