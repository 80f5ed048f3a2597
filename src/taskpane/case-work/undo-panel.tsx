// The whole registration is taken back; its rows stay as history.
import type { StoredRow } from "../../core/registration/row";
import { useLabels } from "../labels";
import { type PanelProps, WorkPanel } from "./work-panel";

export interface UndoPanelProps extends PanelProps {
  readonly rows: readonly StoredRow[];
  readonly caseNumber: string;
}

export function UndoPanel({ rows, caseNumber, onSubmit, ...frame }: UndoPanelProps) {
  const words = useLabels().text.work.undoAll;
  return (
    <WorkPanel
      {...frame}
      heading={words.button(caseNumber)}
      plan={words.plan(rows.length)}
      asksReason
      confirm={words.confirm}
      onConfirm={(reason) => onSubmit({ requests: [{ kind: "undo", rows }], reason, done: words.done(caseNumber) })}
      testId="undo-panel"
    />
  );
}
