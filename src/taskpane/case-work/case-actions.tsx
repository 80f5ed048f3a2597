// What to tell of a case: what is next by its status, the rest a press away.
import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { StoredRow } from "../../core/registration/row";
import type { FollowKind } from "../../text/work-text";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { followKinds } from "./follow-kinds";

export interface CaseActionsProps {
  readonly rows: readonly StoredRow[];
  readonly opened: FollowKind | null;
  readonly onOpen: (kind: FollowKind) => void;
}

export function CaseActions({ rows, opened, onOpen }: CaseActionsProps) {
  const shared = useSharedStyles();
  const words = useLabels().text.work.follow;
  const [isOpen, setOpen] = useState(false);
  const { next, others } = followKinds(rows);
  if (next.length === 0) return null;
  const shown = isOpen ? [...next, ...others] : next;
  return (
    <div className={shared.row} role="group" aria-label={words.heading} data-testid="case-actions">
      <span className={mergeClasses(shared.small, shared.muted)}>{words.heading}</span>
      {shown.map((kind) => (
        <Button
          key={kind}
          size="small"
          aria-expanded={opened === kind}
          data-testid={`follow-${kind}`}
          onClick={() => onOpen(kind)}
        >
          {words.buttons[kind]}
        </Button>
      ))}
      {others.length > 0 && (
        <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.more} …
        </Button>
      )}
    </div>
  );
}
