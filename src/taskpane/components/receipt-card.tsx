// The card after registering: numbers, rows, draft with its place, and the way back.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { RegisterStep, Registration } from "../../app/workbench";
import { rowKey } from "../../core/registration/row-key";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { Card } from "../state/card";
import { registrationOf } from "../state/card";
import type { PaneActions } from "../state/pane-store";
import { DraftLine } from "./draft-line";
import { FailureBar } from "./failure-bar";
import { isRetryable, sentencesOf } from "./failure-sentences";
import { RegisteredRows } from "./registered-rows";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

export interface ReceiptCardProps {
  readonly card: Card;
  readonly actions: PaneActions;
}

export function ReceiptCard({ card, actions }: ReceiptCardProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const { receipt: words } = labels.text.pane;
  const registration = registrationOf(card);
  if (registration === null) return null;
  const isIdle = card.work.tag !== "running";
  const caseNumber = registration.caseNumbers[0] ?? "";
  const isAttached = card.status.tag === "known" && card.status.status.state === "attached";
  const belongsTo = relatedNumber(card, registration);
  return (
    <section className={styles.card} aria-label={words.registered} data-testid="receipt">
      <h2 className={styles.heading} tabIndex={-1} data-receipt-heading>
        {isAttached ? words.attached(caseNumber) : words.rows(registration.rows.length)}
      </h2>
      {belongsTo !== null && <p className={shared.text}>{words.belongsTo(belongsTo)}</p>}
      {card.receipt?.alreadyRegistered === true && <p className={shared.text}>{words.already}</p>}
      <RegisteredRows registration={registration} />
      {registration.drafts.map((draft) => (
        <DraftLine
          key={draft.graphId}
          draft={draft}
          mailbox={card.understanding.municipality.mailbox}
          isOpened={card.openedDraft === draft.graphId}
          onOpen={() => actions.openDraft(draft)}
        />
      ))}
      <LeftUndone card={card} actions={actions} />
      {isIdle && (
        <div className={shared.stack}>
          <ForwardNow card={card} registration={registration} onForward={() => actions.forward(card.key)} />
          <div>
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUndoRegular fontSize={16} />}
              data-testid="undo"
              onClick={() => actions.undo(card.key)}
            >
              {isAttached ? words.detach(caseNumber) : words.undo(caseNumber)}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

/** Number of the earlier case this registration belongs to, where it is at hand. */
function relatedNumber({ around: { related } }: Card, { rows }: Registration): string | null {
  const [main] = related?.rows ?? [];
  const key = rows[0]?.relatedKey ?? null;
  return main !== undefined && key === rowKey(main.mailKey, 0) ? (related?.caseNumbers[0] ?? null) : null;
}

/** What could not be done although the rows stand. */
function LeftUndone({ card, actions }: ReceiptCardProps) {
  const labels = useLabels();
  const left = card.receipt?.left ?? [];
  const retry = (step: RegisterStep) => () => (step === "draft" ? actions.forward(card.key) : actions.finish(card.key));
  return left.map(({ step, failure }, index) => (
    <FailureBar
      key={`${step} ${String(index)}`}
      sentences={sentencesOf(failure, labels.text.failures.stepNotDone[step], labels)}
      onRetry={card.work.tag !== "running" && isRetryable(failure) ? retry(step) : undefined}
    />
  ));
}

function ForwardNow(props: {
  readonly card: Card;
  readonly registration: Registration;
  readonly onForward: () => void;
}) {
  const { card, registration, onForward } = props;
  const { text, codebook } = useLabels();
  const shared = useSharedStyles();
  const forwardable = registration.rows.some(
    (row) => codebook.centres.find(({ id }) => id === row.centre)?.forwardable === true,
  );
  const isLeft = card.receipt?.left.some(({ step }) => step === "draft") === true;
  const isWhole = card.status.tag === "known" && card.status.status.state === "registered";
  if (registration.drafts.length > 0 || !forwardable || isLeft || !isWhole) return null;
  return (
    <div className={shared.stack}>
      <p className={mergeClasses(shared.text, shared.small, shared.muted)}>{text.pane.receipt.noDraft}</p>
      <div>
        <Button onClick={onForward} data-testid="make-draft">
          {text.pane.receipt.makeDraft}
        </Button>
      </div>
    </div>
  );
}
