// "Same case or a new one?": asked only where the register knows a case the mail is tied to, and never answered for
// the advisor. What belongs to the case is added to it at once; what is new is registered below.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { AttachAs, RelatedCase } from "../../app/workbench";
import { rowKey } from "../../core/registration/row-key";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { Card } from "../state/card";
import type { ChoiceEdit } from "../state/edit-choice";
import { PickButton } from "./pick-button";

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
  readonly onAttach: (to: RelatedCase, as: AttachAs) => void;
}

export function RelatedCaseField({ card, onEdit, onAttach }: RelatedCaseFieldProps) {
  const { status } = card;
  const related = status.tag === "known" && status.status.state === "none" ? status.status.related : undefined;
  const [main] = related?.rows ?? [];
  if (related === undefined || main === undefined) return null;
  return <Question related={related} main={main} chosen={card.choice.relatedKey} onEdit={onEdit} onAttach={onAttach} />;
}

interface QuestionProps extends Pick<RelatedCaseFieldProps, "onEdit" | "onAttach"> {
  readonly related: RelatedCase;
  readonly main: RelatedCase["rows"][number];
  readonly chosen: Card["choice"]["relatedKey"];
}

function Question({ related, main, chosen, onEdit, onAttach }: QuestionProps) {
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
        <span className={shared.muted} data-testid="related-why">
          {[words.why[related.why], (related.reasons ?? []).map((reason) => words.reasons[reason]).join(", ")]
            .join(" ")
            .trim()}
        </span>
      </p>
      <AttachButtons caseNumber={caseNumber} onAttach={(as) => onAttach(related, as)} />
      <div className={shared.row}>
        <PickButton
          size="small"
          checked={chosen === key}
          data-testid="related-belongs"
          onClick={() => onEdit({ edit: "relatedKey", value: key })}
        >
          {words.belongs(caseNumber)}
        </PickButton>
        <PickButton
          size="small"
          checked={chosen === null}
          data-testid="related-new"
          onClick={() => onEdit({ edit: "relatedKey", value: null })}
        >
          {words.isNew}
        </PickButton>
      </div>
    </div>
  );
}

interface AttachButtonsProps {
  readonly caseNumber: string;
  readonly onAttach: (as: AttachAs) => void;
}

/** No new case: the mail becomes part of one that stands. */
function AttachButtons({ caseNumber, onAttach }: AttachButtonsProps) {
  const shared = useSharedStyles();
  const words = useLabels().text.pane.related;
  return (
    <div className={shared.stack} role="group" aria-label={words.same(caseNumber)}>
      <p className={mergeClasses(shared.text, shared.small)}>{words.same(caseNumber)}</p>
      <div className={shared.row}>
        {(["supplement", "chaser"] as const).map((as) => (
          <Button
            key={as}
            size="small"
            title={words.attachMeans[as]}
            data-testid={`attach-${as}`}
            onClick={() => onAttach(as)}
          >
            {words.attach[as]}
          </Button>
        ))}
      </div>
      <p className={mergeClasses(shared.text, shared.small)}>{words.otherwise}</p>
    </div>
  );
}
