// One field of a row as a line; pressed, its editor opens below.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { StoredRow } from "../../core/registration/row";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { EditField, Edits } from "./correctable";
import { FieldEditor } from "./field-editor";
import { codeOfRow, wordsOf } from "./field-words";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(108px, 2fr) minmax(0, 3fr) auto",
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
  editor: {
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`,
    minWidth: 0,
    // The longest label of a list must not widen the pane.
    "& select": { width: "100%", minWidth: 0 },
    "& > *": { minWidth: 0 },
  },
});

export interface FieldLineProps {
  readonly field: EditField;
  readonly row: StoredRow;
  readonly now: StoredRow;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onEdit: (edits: Edits) => void;
}

export function FieldLine({ field, row, now, isOpen, onToggle, onEdit }: FieldLineProps) {
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
