// Ret: the fields of one row as lines; the one that is pressed opens. Nothing changes before the reason and the last press.
import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { ChangeRequest, Correction } from "../../core/registration/change";
import type { StoredRow } from "../../core/registration/row";
import { type Labels, useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { Intent } from "./case-work-state";
import { type EditField, type Edits, edit, editableFields } from "./correctable";
import { FieldLine } from "./field-line";
import { type PanelProps, WorkPanel } from "./work-panel";

export interface CorrectPanelProps extends PanelProps {
  readonly row: StoredRow;
  readonly caseNumber: string;
  /** følgesager at the same centre, which move along with their hovedsag. */
  readonly along: number;
}

/** The changes that make the row what the edits say: the fields first, then the centre. */
function requestsOf(row: StoredRow, { centre, ...fields }: Edits): readonly ChangeRequest[] {
  const correct: Correction = fields;
  return [
    ...(Object.keys(correct).length > 0 ? [{ kind: "correct" as const, row, fields: correct }] : []),
    ...(centre === undefined ? [] : [{ kind: "move-to-centre" as const, row, centre }]),
  ];
}

const intentOf = (props: CorrectPanelProps, edits: Edits, reason: string | null, labels: Labels): Intent => {
  const { work } = labels.text;
  const names = (Object.keys(edits) as EditField[])
    .filter((field) => field in work.fields)
    .map((field) => work.fields[field].toLowerCase());
  return {
    requests: requestsOf(props.row, edits),
    reason,
    done: work.correct.done(props.caseNumber, labels.text.list(names)),
  };
};

export function CorrectPanel(props: CorrectPanelProps) {
  const { row, caseNumber, along, onSubmit, ...frame } = props;
  const shared = useSharedStyles();
  const labels = useLabels();
  const words = labels.text.work.correct;
  const [edits, setEdits] = useState<Edits>({});
  const [open, setOpen] = useState<EditField | null>(null);
  const now = { ...row, ...edits };
  const { first, more } = editableFields(now);
  const count = Object.keys(edits).length;
  const line = (field: EditField) => (
    <FieldLine
      key={field}
      field={field}
      row={row}
      now={now}
      isOpen={open === field}
      onToggle={() => setOpen(open === field ? null : field)}
      onEdit={(part) => {
        setEdits(edit(row, edits, part));
        // A rejection states its ground: asked at once.
        if (part.treatment === "afvist" && now.rejectionGround === null) setOpen("rejectionGround");
      }}
    />
  );
  return (
    <WorkPanel
      {...frame}
      heading={words.heading(caseNumber)}
      asksReason
      confirm={words.save(Math.max(1, count))}
      problem={count === 0 ? labels.text.work.problems["nothing-changed"] : null}
      plan={edits.centre !== undefined && along > 0 ? words.takesAlong(along) : null}
      onConfirm={(reason) => onSubmit(intentOf(props, edits, reason, labels))}
      testId="correct-panel"
    >
      <p className={mergeClasses(shared.text, shared.small, shared.muted)}>{words.lead}</p>
      <ul className={shared.plainList}>{first.map(line)}</ul>
      <details>
        <summary className={shared.small}>{words.more}</summary>
        <ul className={shared.plainList}>{more.map(line)}</ul>
      </details>
    </WorkPanel>
  );
}
