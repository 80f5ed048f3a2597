// The one press of the form, always in reach, and what stood in its way.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Municipality } from "../../core/codebook/settings";
import { FailureBar } from "../components/failure-bar";
import { isRetryable, sentencesOf } from "../components/failure-sentences";
import { type Labels, useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { isBegun } from "./contact-draft";
import type { ContactState, ContactStore } from "./contact-store";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  wide: { flexGrow: 1 },
});

export interface ContactFootProps {
  readonly state: ContactState;
  readonly store: ContactStore;
  readonly municipality: Municipality;
}

/** Everything that stands in the way, in the same sentences as on the card of a mail. */
function sentences({ failure, problems }: ContactState, labels: Labels): readonly string[] {
  const { contact } = labels.text.work;
  if (problems.length > 0) return [...problems.map((problem) => contact[problem]), contact.notDone];
  if (failure === null) return [];
  if (failure.kind !== "invalid-choice") return sentencesOf(failure, contact.notDone, labels);
  return [...failure.problems.map((problem) => labels.text.failures.problems[problem]), contact.notDone];
}

export function ContactFoot({ state, store, municipality }: ContactFootProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const words = labels.text.work.contact;
  const { saving, receipt, failure, undone, draft } = state;
  const said = sentences(state, labels);
  const retry = () =>
    void (receipt === null ? store.register(municipality) : store.undo(municipality, words.undoReason));
  const canRetry = failure !== null && isRetryable(failure);
  const status =
    saving === "registering"
      ? words.registering
      : saving === "undoing"
        ? words.undoing
        : undone !== null && words.undone(undone);
  return (
    <footer className={mergeClasses(styles.foot, shared.stack)}>
      {said.length > 0 && <FailureBar sentences={said} onRetry={canRetry ? retry : undefined} />}
      <p role="status" className={mergeClasses(shared.text, shared.small)}>
        {status}
      </p>
      {receipt === null && (
        <div className={shared.row}>
          <Button
            className={styles.wide}
            appearance="primary"
            disabled={saving !== "idle"}
            data-testid="contact-register"
            onClick={() => void store.register(municipality)}
          >
            {words.register}
          </Button>
          {isBegun(draft) && saving === "idle" && <Button onClick={() => store.startAnew()}>{words.clear}</Button>}
        </div>
      )}
    </footer>
  );
}
