// "Same case or a new one?": asked only where the register knows a case the mail is tied to, and never answered for
// the advisor.
import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { RelatedCase } from "../../app/workbench";
import { rowKey } from "../../core/registration/row-key";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { Card } from "../state/card";
import type { ChoiceEdit } from "../state/edit-choice";

const useStyles = makeStyles({
  field: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface RelatedCaseFieldProps {
  readonly card: Card;
  readonly onEdit: (edit: ChoiceEdit) => void;
}

export function RelatedCaseField({ card, onEdit }: RelatedCaseFieldProps) {
  const { status } = card;
  const related = status.tag === "known" && status.status.state === "none" ? status.status.related : undefined;
  const [main] = related?.rows ?? [];
  if (related === undefined || main === undefined) return null;
  return <Question related={related} main={main} chosen={card.choice.relatedKey} onEdit={onEdit} />;
}

interface QuestionProps extends Pick<RelatedCaseFieldProps, "onEdit"> {
  readonly related: RelatedCase;
  readonly main: RelatedCase["rows"][number];
  readonly chosen: Card["choice"]["relatedKey"];
}

function Question({ related, main, chosen, onEdit }: QuestionProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text, theme, centre } = useLabels();
  const id = useId();
  const words = text.pane.related;
  const caseNumber = related.caseNumbers[0] ?? "";
  const key = rowKey(main.mailKey, 0);
  const what = main.theme === null ? text.labels.contactType[main.contactType] : theme(main.theme);
  return (
    <div
      className={mergeClasses(styles.field, shared.stack)}
      role="group"
      aria-labelledby={id}
      data-testid="related-case"
    >
      <p id={id} className={mergeClasses(shared.text, shared.strong)}>
        {words.question}
      </p>
      <p className={mergeClasses(shared.text, shared.small)}>
        {words.about(caseNumber, what, centre(main.centre), text.dates.moment(main.received))}{" "}
        <span className={shared.muted}>{words.why[related.why]}</span>
      </p>
      <div className={shared.row}>
        <ToggleButton
          size="small"
          checked={chosen === key}
          data-testid="related-belongs"
          onClick={() => onEdit({ edit: "relatedKey", value: key })}
        >
          {words.belongs(caseNumber)}
        </ToggleButton>
        <ToggleButton
          size="small"
          checked={chosen === null}
          data-testid="related-new"
          onClick={() => onEdit({ edit: "relatedKey", value: null })}
        >
          {words.isNew}
        </ToggleButton>
      </div>
    </div>
  );
}
