// One state, one icon, who and when: what the register says about the mail.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { ProhibitedRegular } from "@fluentui/react-icons/svg/prohibited";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactElement } from "react";
import type { RegistrationStatus } from "../../app/workbench";
import type { Text } from "../../text/text";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { type Card, isNotACase } from "../state/card";
import { failureSentences } from "../../text/failure-text";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { display: "flex", fontSize: "20px", color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  attention: { color: tokens.colorPaletteDarkOrangeForeground1 },
  action: { flexShrink: 0, whiteSpace: "nowrap" },
  words: { flexGrow: 1, minWidth: 0, alignSelf: "center" },
});

interface View {
  readonly icon: ReactElement;
  readonly tone: "quiet" | "done" | "attention";
  readonly sentence: string;
  /** Never broken over two lines. */
  readonly caseNumber?: string;
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface StatusLineProps {
  readonly card: Card;
  readonly onLookUp: () => void;
  readonly onFinish: () => void;
}

export function StatusLine({ card, onLookUp, onFinish }: StatusLineProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text } = useLabels();
  const view = viewOf(card, text, onLookUp, onFinish);
  const isBusy = card.work.tag === "running" || card.status.tag === "pending";
  return (
    <section className={styles.line} aria-label={text.pane.status.label} data-testid="status-line">
      <span className={mergeClasses(styles.icon, view.tone !== "quiet" && styles[view.tone])}>{view.icon}</span>
      <div className={styles.words} role="status">
        <p className={mergeClasses(shared.text, view.tone !== "done" && shared.strong)}>
          <Unbroken sentence={view.sentence} part={view.caseNumber} />
        </p>
        {view.detail !== undefined && (
          <p className={mergeClasses(shared.text, shared.small, shared.muted)}>{view.detail}</p>
        )}
      </div>
      {view.action && !isBusy && (
        <Button size="small" className={styles.action} onClick={view.action.run}>
          {view.action.label}
        </Button>
      )}
      {!view.action && !isBusy && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowClockwiseRegular fontSize={16} />}
          aria-label={text.pane.status.refresh}
          title={text.pane.status.refresh}
          onClick={onLookUp}
        />
      )}
    </section>
  );
}

function Unbroken({ sentence, part }: { readonly sentence: string; readonly part: string | undefined }) {
  const shared = useSharedStyles();
  const at = part ? sentence.indexOf(part) : -1;
  if (part === undefined || at < 0) return sentence;
  return (
    <>
      {sentence.slice(0, at)}
      <span className={shared.unbroken}>{part}</span>
      {sentence.slice(at + part.length)}
    </>
  );
}

function viewOf(card: Card, text: Text, onLookUp: () => void, onFinish: () => void): View {
  const { status } = text.pane;
  if (card.work.tag === "running") return { icon: <ClockRegular />, tone: "quiet", sentence: status.working };
  if (card.work.tag === "failed" && card.work.kept !== null)
    return { icon: <ClockRegular />, tone: "attention", sentence: text.work.outbox.onCard };
  if (isNotACase(card)) return { icon: <ProhibitedRegular />, tone: "quiet", sentence: status.notACase };
  if (card.status.tag === "pending") return { icon: <ClockRegular />, tone: "quiet", sentence: status.pending };
  if (card.status.tag === "known") return knownView(card.status.status, text, onFinish);
  const { happened, next } = failureSentences(text.failures, card.status.failure, text.failures.notDone.lookUp);
  return {
    icon: <QuestionCircleRegular />,
    tone: "attention",
    sentence: status.unknown,
    detail: `${happened} ${next}`,
    action: { label: text.pane.tryAgain, run: onLookUp },
  };
}

function knownView(known: RegistrationStatus, text: Text, onFinish: () => void): View {
  const { status } = text.pane;
  if (known.state === "none") return { icon: <CircleRegular />, tone: "quiet", sentence: status.none };
  const { registration } = known;
  const caseNumber = registration.caseNumbers[0] ?? "";
  if (known.state === "attached") {
    const words =
      known.by === ""
        ? text.pane.receipt.attached(caseNumber)
        : status.attached(caseNumber, known.by, text.dates.moment(known.at));
    return { icon: <CheckmarkCircleFilled />, tone: "done", sentence: words, caseNumber };
  }
  const sentence = status.registered(registration.by, text.dates.moment(registration.at), caseNumber);
  if (known.state !== "half-written") return { icon: <CheckmarkCircleFilled />, tone: "done", sentence, caseNumber };
  const written = registration.rows.length;
  return {
    icon: <CircleHalfFillRegular />,
    tone: "attention",
    sentence: status.halfWritten(written, written + known.missing),
    detail: sentence,
    action: { label: status.finish, run: onFinish },
  };
}
