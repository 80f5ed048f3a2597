// The note to the data protection officer: the button, then where the draft lies and the way to open it.
import { Button, mergeClasses } from "@fluentui/react-components";
import type { Draft } from "../../app/ports";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { BreachNoteWork } from "../state/card";
import { DraftLine } from "./draft-line";
import { FailureBar } from "./failure-bar";
import { isRetryable, sentencesOf } from "./failure-sentences";

export interface BreachNoteLineProps {
  readonly work: BreachNoteWork;
  readonly mailbox: string;
  readonly onWrite: () => void;
  readonly onOpen: (draft: Draft) => void;
}

export function BreachNoteLine({ work, mailbox, onWrite, onOpen }: BreachNoteLineProps) {
  const shared = useSharedStyles();
  const labels = useLabels();
  const words = labels.text.alarms.outgoing;
  switch (work.tag) {
    case "none":
      return (
        <div>
          <Button size="small" data-testid="write-breach-note" onClick={onWrite}>
            {words.writeNote}
          </Button>
        </div>
      );
    case "running":
      return (
        <p role="status" className={mergeClasses(shared.text, shared.small)}>
          {words.writingNote}
        </p>
      );
    case "made":
      if (work.draft.sentAt !== undefined)
        return (
          <p role="status" className={shared.text} data-testid="breach-note-sent">
            {words.noteSent(labels.text.dates.date(work.draft.sentAt.slice(0, 10)))}
          </p>
        );
      return (
        <div data-testid="breach-note">
          {work.draft.to.length === 0 && <p className={shared.text}>{words.noteWithoutRecipient}</p>}
          <DraftLine draft={work.draft} mailbox={mailbox} onOpen={() => onOpen(work.draft)} />
        </div>
      );
    case "failed":
      return (
        <FailureBar
          sentences={sentencesOf(work.failure, words.noteNotWritten, labels)}
          onRetry={isRetryable(work.failure) ? onWrite : undefined}
        />
      );
  }
}
