// Editors of a single code: buttons, or one line.
import { Field, Input } from "@fluentui/react-components";
import { COMPLAINT_TREATMENTS, ENQUIRY_TREATMENTS, type Treatment } from "../../core/codebook/codebook";
import type { RegisterRow } from "../../core/registration/row";
import { QuickAnswer } from "../components/quick-answer";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { EditField, Edits } from "./correctable";
import { PickButton } from "../components/pick-button";

const BEST_TREATMENTS: readonly Treatment[] = [
  "hjaelp-til-klageprocessen",
  "styrket-dialog",
  "vejledning",
  "videreformidlet",
];
const LONGEST_CODE = 60;

export interface FieldEditorProps {
  readonly field: EditField;
  /** The row as it would stand with the edits made so far. */
  readonly row: RegisterRow;
  readonly onEdit: (edits: Edits) => void;
}

export function TreatmentEditor({ row, onEdit }: Omit<FieldEditorProps, "field">) {
  const { text } = useLabels();
  const fitting: readonly Treatment[] = row.contactType === "klagesag" ? COMPLAINT_TREATMENTS : ENQUIRY_TREATMENTS;
  const options = fitting.map((value) => ({ value, label: text.labels.treatment[value] }));
  return (
    <QuickAnswer
      label={text.work.fields.treatment}
      best={options.filter(({ value }) => BEST_TREATMENTS.includes(value))}
      options={options}
      value={row.treatment}
      onAnswer={(treatment) => onEdit({ treatment })}
    />
  );
}

export function LineEditor(
  props: FieldEditorProps & { readonly field: "esdhNumber" | "recommendation" | "appealBody" },
) {
  const { field, row, onEdit } = props;
  const { fields, correct } = useLabels().text.work;
  const hint = { esdhNumber: correct.esdhHint, recommendation: correct.recommendationHint, appealBody: null }[field];
  return (
    <Field label={fields[field]} size="small" hint={hint}>
      <Input
        size="small"
        maxLength={LONGEST_CODE}
        value={row[field] ?? ""}
        data-testid={`edit-${field}`}
        onChange={(_, { value }) => onEdit({ [field]: value.trimStart() || null })}
      />
    </Field>
  );
}

/** Answers that are few enough to be buttons: consent, round, urgency. */
export function AnswerButtons({ field, row, onEdit }: FieldEditorProps) {
  const shared = useSharedStyles();
  const { text } = useLabels();
  const { yes, no, fields } = text.work;
  const { consentValues } = text.pane.rest;
  const answers: Partial<Record<EditField, readonly (readonly [string, Edits])[]>> = {
    consent: [
      [consentValues.yes, { consent: true }],
      [consentValues.no, { consent: false }],
      [consentValues.unasked, { consent: null }],
    ],
    round: [
      [text.labels.round[1], { round: 1 }],
      [text.labels.round[2], { round: 2 }],
    ],
    urgent: [
      [yes, { urgent: true }],
      [no, { urgent: false }],
    ],
  };
  return (
    <div className={shared.row} role="group" aria-label={fields[field]}>
      {(answers[field] ?? []).map(([label, value]) => (
        <PickButton
          key={label}
          size="small"
          checked={row[field] === Object.values(value)[0]}
          onClick={() => onEdit(value)}
        >
          {label}
        </PickButton>
      ))}
    </div>
  );
}
