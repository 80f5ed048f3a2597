// One suggested value: text with a pencil where it is sure, an open question where it is not.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { type ReactNode, useId, useState } from "react";
import type { Suggested } from "../../core/classification/suggestion";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { ConfidenceMark, percentOf } from "./confidence-mark";
import { WhyQuotes, WhyToggle } from "./why";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  value: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: "anywhere" },
  question: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  meta: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

export interface SuggestedFieldProps {
  readonly id: string;
  /** Name of the field, for buttons and screen readers. */
  readonly label: string;
  readonly suggested: Suggested<unknown, unknown>;
  readonly isSettled: boolean;
  readonly value: ReactNode;
  /** Asked where the suggestion is unsure. */
  readonly question: string;
  /** Shown instead of the value while the suggestion is unsure. */
  readonly quickAnswer: ReactNode;
  readonly editor: ReactNode;
  readonly isWhyOpen: boolean;
  readonly onToggleWhy: () => void;
}

export function SuggestedField(props: SuggestedFieldProps) {
  const { id, label, suggested, isSettled, isWhyOpen } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text } = useLabels();
  const [isEditing, setEditing] = useState(false);
  const labelId = useId();
  const isQuestion = suggested.confidence === "usikker" && !isSettled && !isEditing;
  const word = text.labels.confidence[suggested.confidence];
  const certainty = text.pane.card.confidence(word, percentOf(suggested.probability));
  const edit = isEditing ? text.pane.card.editDone : text.pane.card.edit(label.toLowerCase());
  return (
    <div
      className={styles.field}
      role="group"
      aria-labelledby={labelId}
      data-testid={`field-${id}`}
      onKeyDown={(event) => {
        if (event.key === "Escape") setEditing(false);
      }}
    >
      <span id={labelId} className={shared.hidden}>
        {label}
      </span>
      <div className={styles.line}>
        <span className={isQuestion ? styles.question : styles.value}>{isQuestion ? props.question : props.value}</span>
        {!isQuestion && (
          <Button
            size="small"
            appearance="subtle"
            icon={<EditRegular fontSize={16} />}
            aria-label={edit}
            aria-expanded={isEditing}
            title={edit}
            onClick={() => setEditing(!isEditing)}
          />
        )}
        <span className={styles.meta}>
          <ConfidenceMark {...suggested} isSettled={isSettled} />
          <WhyToggle field={id} label={label} isOpen={isWhyOpen} onToggle={props.onToggleWhy} />
        </span>
      </div>
      {isQuestion && props.quickAnswer}
      {isEditing && <div className={shared.stack}>{props.editor}</div>}
      {isWhyOpen && <WhyQuotes reasons={suggested.reasons} certainty={certainty} />}
    </div>
  );
}
