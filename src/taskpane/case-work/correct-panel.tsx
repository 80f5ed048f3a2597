// Ret: the fields of one row as lines; the one that is pressed opens. Nothing changes before the reason and the last press.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useState } from "react";
import type { ChangeRequest, Correction } from "../../core/registration/change";
import type { StoredRow } from "../../core/registration/row";
import { type Labels, useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { Intent } from "./case-work-store";
import { type EditField, type Edits, edit, editableFields } from "./correctable";
import { FieldEditor } from "./field-editor";
import { codeOfRow, wordsOf } from "./field-words";
import { type PanelProps, WorkPanel } from "./work-panel";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(88px, 2fr) 3fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  changed: { fontWeight: tokens.fontWeightSemibold },
  pencil: { alignSelf: "center", display: "flex", color: tokens.colorNeutralForeground3 },
  editor: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}` },
});

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

interface FieldLineProps {
  readonly field: EditField;
  readonly row: StoredRow;
  readonly now: StoredRow;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onEdit: (edits: Edits) => void;
}

function FieldLine({ field, row, now, isOpen, onToggle, onEdit }: FieldLineProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const { correct, fields } = labels.text.work;
  const say = (one: StoredRow) => wordsOf(field, codeOfRow(one, field), labels);
  const isChanged = say(row) !== say(now);
  return (
    <li data-testid={`field-line-${field}`}>
      <button type="button" className={styles.line} aria-expanded={isOpen} onClick={onToggle}>
        <span className={mergeClasses(shared.small, shared.muted)}>{fields[field]}</span>
        <span className={mergeClasses(shared.text, isChanged && styles.changed)}>
          {isOpen && field === "summary" ? "" : say(now)}
          {isChanged && <span className={mergeClasses(shared.small, shared.muted)}> ({correct.was(say(row))})</span>}
        </span>
        <span className={styles.pencil} aria-hidden>
          <EditRegular />
        </span>
      </button>
      {isOpen && (
        <div className={mergeClasses(styles.editor, shared.stack)}>
          <FieldEditor field={field} row={now} onEdit={onEdit} />
          {isChanged && (
            <div>
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowUndoRegular fontSize={16} />}
                onClick={() => onEdit({ [field]: row[field] })}
              >
                {correct.takeBack(fields[field])}
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}
