// Everything about the selected mail: status, alarms, suggestion or receipt, and the actions in reach at the bottom.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { useEffect, useMemo, useRef, useState } from "react";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { type Alarm, alarmsOf } from "../state/alarms";
import { type Card, isNotACase, registrationOf, type WorkAction } from "../state/card";
import type { PaneActions } from "../state/pane-store";
import { ActionBar, canForward, primaryAction } from "./action-bar";
import { AlarmList } from "./alarm-list";
import { FailureBar } from "./failure-bar";
import { isRetryable, sentencesOf } from "./failure-sentences";
import { NoticeBar } from "./notice-bar";
import { ProgressSteps } from "./progress-steps";
import { ReceiptCard } from "./receipt-card";
import { ReturningLine } from "./returning-line";
import { StatusLine } from "./status-line";
import { SuggestionCard } from "./suggestion-card";
import { useShortcuts } from "./use-shortcuts";
import { useWhys } from "./use-whys";

const useStyles = makeStyles({
  top: { position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  mail: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  body: { flexGrow: 1 },
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface CardViewProps {
  readonly card: Card;
  readonly actions: PaneActions;
}

export function CardView({ card, actions }: CardViewProps) {
  const styles = useStyles();
  const labels = useLabels();
  const { codebook, today } = labels;
  const why = useWhys();
  const [isRestOpen, setRestOpen] = useState(false);
  const { key, choice, appeal, understanding } = card;
  const alarms = useMemo(
    () => alarmsOf({ ...understanding, suggestion: { ...understanding.suggestion, appeal } }, choice, codebook, today),
    [understanding, choice, appeal, codebook, today],
  );
  const isRegistered = registrationOf(card) !== null;
  const isNoCase = isNotACase(card);
  const isKept = card.work.tag === "failed" && card.work.kept !== null;
  const isReady = !isRegistered && !isNoCase && !isKept && card.work.tag !== "running";
  const primary = primaryAction(card, labels);
  useShortcuts({
    onRegister: isReady && primary !== "not-a-case" ? () => actions.register(key, false) : null,
    onForward: isReady && canForward(card, labels) ? () => actions.register(key, true) : null,
    onWhy: isRegistered ? null : why.toggleAll,
  });
  useReceiptFocus(isRegistered && card.receipt !== null);

  return (
    <>
      <div className={styles.top}>
        <StatusLine card={card} onLookUp={() => actions.lookUp(key)} onFinish={() => actions.finish(key)} />
      </div>
      <div className={styles.body}>
        <MailCaption card={card} />
        <ReturningLine card={card} />
        {!isNoCase && !isRegistered && (
          <AlarmList
            alarms={alarms}
            dismissed={card.dismissed}
            understanding={understanding}
            onEdit={(edit) => actions.edit(key, edit)}
            onHide={(alarm, hidden) => actions.hideAlarm(key, alarm, hidden)}
            onDismiss={(alarm, reason) => actions.dismissAlarm(key, alarm, reason)}
            breachNote={card.breachNote}
            onWriteNote={() => actions.writeBreachNote(key)}
            onOpenDraft={actions.openDraft}
            onOpenRest={() => setRestOpen(true)}
          />
        )}
        {isRegistered && <ReceiptCard card={card} actions={actions} />}
        {isRegistered && <Facts card={card} alarms={alarms} actions={actions} />}
        {isNoCase && <NotACase card={card} actions={actions} />}
        {!isRegistered && !isNoCase && (
          <SuggestionCard
            card={card}
            why={why}
            isRestOpen={isRestOpen}
            onToggleRest={() => setRestOpen(!isRestOpen)}
            onEdit={(edit) => actions.edit(key, edit)}
            onReset={() => actions.reset(key)}
            onAttach={(to, as) => actions.attach(key, to, as)}
          />
        )}
      </div>
      <Foot card={card} actions={actions} isReady={isReady} />
    </>
  );
}

/** What stays true once the mail is registered: the insecure mails. What only steered the choice is over. */
function Facts({ card, alarms, actions }: CardViewProps & { readonly alarms: readonly Alarm[] }) {
  return (
    <AlarmList
      alarms={alarms.filter(({ id }) => id === "outgoing" || id === "incoming").map(withoutAction)}
      dismissed={card.dismissed}
      understanding={card.understanding}
      onEdit={() => {}}
      onHide={(alarm, hidden) => actions.hideAlarm(card.key, alarm, hidden)}
      breachNote={card.breachNote}
      onWriteNote={() => actions.writeBreachNote(card.key)}
      onOpenDraft={actions.openDraft}
      onOpenRest={() => {}}
    />
  );
}

const withoutAction = (alarm: Alarm): Alarm => (alarm.id === "outgoing" ? { ...alarm, canAddPoint: false } : alarm);

function MailCaption({ card }: { readonly card: Card }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text } = useLabels();
  const { mail } = card.understanding;
  const from = mail.from?.name || mail.from?.address || text.alarms.unknownSender;
  return (
    <p
      className={mergeClasses(shared.text, shared.small, shared.muted, shared.oneLine, styles.mail)}
      title={mail.subject}
      data-testid="mail-caption"
    >
      {from}: {mail.subject || text.pane.noSubject}
    </p>
  );
}

const RETRY = {
  finish: "finish",
  forward: "forward",
  undo: "undo",
  "not-a-case": "markNotACase",
  "is-a-case": "markACase",
} as const satisfies Record<Exclude<WorkAction, "register" | "attach">, keyof PaneActions>;

function Foot({ card, actions, isReady }: CardViewProps & { readonly isReady: boolean }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const { work, key } = card;
  if (work.tag === "idle" && !isReady) return null;
  const retry = (failed: Extract<Card["work"], { tag: "failed" }>) => () => {
    if (failed.action === "attach") return;
    if (failed.action === "register") actions.register(key, failed.forward);
    else actions[RETRY[failed.action]](key);
  };
  return (
    <footer className={mergeClasses(styles.foot, shared.stack)}>
      {work.tag === "failed" && work.kept !== null && <Kept onRetry={retry(work)} />}
      {work.tag === "failed" && work.kept === null && (
        <FailureBar
          sentences={sentencesOf(work.failure, labels.text.failures.notDone[work.action], labels)}
          // Which case, and as what, is asked again where it was chosen.
          onRetry={isRetryable(work.failure) && work.action !== "attach" ? retry(work) : undefined}
          onClose={() => actions.closeFailure(key)}
        />
      )}
      {work.tag === "running" && <ProgressSteps work={work} />}
      {isReady && (
        <ActionBar
          card={card}
          onRegister={(forward) => actions.register(key, forward)}
          onNotACase={() => actions.markNotACase(key)}
        />
      )}
    </footer>
  );
}

/** Not registered yet, and not lost either. */
function Kept({ onRetry }: { readonly onRetry: () => void }) {
  const shared = useSharedStyles();
  const { outbox: words } = useLabels().text.work;
  return (
    <div role="status">
      <NoticeBar tone="info" icon={<ClockRegular />} testId="kept">
        <p className={mergeClasses(shared.text, shared.strong)}>{words.onCard}</p>
        <p className={mergeClasses(shared.text, shared.small)}>{words.goOn}</p>
        <div>
          <Button size="small" onClick={onRetry} data-testid="try-again">
            {words.flush}
          </Button>
        </div>
      </NoticeBar>
    </div>
  );
}

function NotACase({ card, actions }: CardViewProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const { pane, failures } = labels.text;
  const left = card.receipt?.left ?? [];
  return (
    <div className={mergeClasses(shared.stack, styles.mail)} data-testid="not-a-case">
      <p className={shared.text}>{pane.notACase.fact}</p>
      <p className={mergeClasses(shared.text, shared.muted)}>{pane.notACase.next}</p>
      {left.map(({ step, failure }) => (
        <FailureBar
          key={step}
          sentences={sentencesOf(failure, failures.notACaseUnstamped, labels)}
          onRetry={() => actions.markNotACase(card.key)}
        />
      ))}
      {card.work.tag !== "running" && (
        <div>
          <Button onClick={() => actions.markACase(card.key)}>{pane.actions.undoNotACase}</Button>
        </div>
      )}
    </div>
  );
}

/** When the pressed button gives way to the receipt, focus goes to the receipt instead of being lost. Nothing else moves it. */
function useReceiptFocus(hasReceipt: boolean) {
  const was = useRef(hasReceipt);
  useEffect(() => {
    const turned = hasReceipt && !was.current;
    was.current = hasReceipt;
    const hadFocusHere = document.hasFocus() && document.activeElement === document.body;
    if (turned && hadFocusHere) document.querySelector<HTMLElement>("[data-receipt-heading]")?.focus();
  }, [hasReceipt]);
}
