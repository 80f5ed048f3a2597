// A draft: where it lies, whom it is to, two ways to open it. Outlook does not say whether a draft opened, so the link stays.
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Draft } from "../../app/ports";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";

const useStyles = makeStyles({
  draft: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

export interface DraftLineProps {
  readonly draft: Draft;
  readonly mailbox: string;
  /** Outlook was asked to open it when it was made. */
  readonly isOpened?: boolean;
  readonly onOpen: () => void;
}

export function DraftLine({ draft, mailbox, isOpened = false, onOpen }: DraftLineProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text } = useLabels();
  const words = text.pane.receipt;
  const [isAsked, setAsked] = useState(false);
  return (
    <div className={styles.draft} data-testid="receipt-draft">
      <p className={mergeClasses(shared.text, shared.strong)}>{words.draftIn(mailbox)}</p>
      <p className={shared.text}>{draft.subject}</p>
      <p className={mergeClasses(shared.text, shared.small)}>{words.draftTo(text.list(draft.to))}</p>
      {draft.leftOut !== undefined && (
        <p className={shared.text} data-testid="left-out">
          {words.leftOut(text.list(draft.leftOut))}
        </p>
      )}
      <p className={mergeClasses(shared.text, shared.small)}>{words.notSent}</p>
      <div className={shared.row}>
        <Button
          size="small"
          onClick={() => {
            setAsked(true);
            onOpen();
          }}
        >
          {words.openDraft}
        </Button>
        <Link href={draft.webLink} target="_blank" rel="noopener" className={shared.small}>
          {words.openLink}
          <span className={shared.hidden}> ({words.newWindow})</span>
        </Link>
      </div>
      <p role="status" className={mergeClasses(shared.text, shared.small)}>
        {(isAsked || isOpened) && words.openedDraft}
      </p>
    </div>
  );
}
