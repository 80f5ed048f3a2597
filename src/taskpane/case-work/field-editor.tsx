// The editor of one field of a row: buttons where two or three answers cover it, a list or a line where they do not.
import { Field, Input, ToggleButton } from "@fluentui/react-components";
import {
  COMPLAINT_TREATMENTS,
  CONTACT_TYPES,
  ENQUIRY_TREATMENTS,
  REJECTION_GROUNDS,
  type Treatment,
} from "../../core/codebook/codebook";
import { CONTACT_FORMS, type RegisterRow } from "../../core/registration/row";
import { ContributingCentres } from "../components/contributing-centres";
import { DateField } from "../components/date-field";
import { OptionSelect } from "../components/option-select";
import { QuickAnswer } from "../components/quick-answer";
import { SummaryField } from "../components/summary-field";
import { ThemeSelect } from "../components/theme-select";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { EditField, Edits } from "./correctable";

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

export function FieldEditor({ field, row, onEdit }: FieldEditorProps) {
  const { text, codebook } = useLabels();
  const label = text.work.fields[field];
  const { rest } = text.pane;
  switch (field) {
    case "theme":
      return <ThemeSelect label={label} value={row.theme} onPick={(theme) => onEdit({ theme })} testId="edit-theme" />;
    case "centre":
      return (
        <OptionSelect
          label={label}
          options={codebook.centres.map(({ id, name }) => ({ value: id, label: name }))}
          value={row.centre}
          testId="edit-centre"
          onPick={(centre) => centre !== null && onEdit({ centre })}
        />
      );
    case "treatment":
      return <TreatmentEditor row={row} onEdit={onEdit} />;
    case "rejectionGround":
      return (
        <OptionSelect
          label={label}
          options={REJECTION_GROUNDS.map((value) => ({ value, label: text.labels.rejectionGround[value] }))}
          value={row.rejectionGround}
          emptyLabel={rest.none}
          testId="edit-rejectionGround"
          onPick={(rejectionGround) => onEdit({ rejectionGround })}
        />
      );
    case "decisionDate":
    case "appealDeadline":
    case "responseDue":
      return <DateField label={label} value={row[field]} onPick={(date) => onEdit({ [field]: date })} />;
    case "summary":
      return <SummaryField value={row.summary ?? ""} onChange={(summary) => onEdit({ summary: summary || null })} />;
    case "contributingCentres":
      return (
        <ContributingCentres
          centre={row.centre}
          chosen={row.contributingCentres}
          onChange={(contributingCentres) => onEdit({ contributingCentres })}
        />
      );
    case "contactType":
      return (
        <OptionSelect
          label={label}
          options={CONTACT_TYPES.filter((value) => value !== "ikke-sag").map((value) => ({
            value,
            label: text.labels.contactType[value],
          }))}
          value={row.contactType}
          testId="edit-contactType"
          onPick={(contactType) => contactType !== null && onEdit({ contactType })}
        />
      );
    case "contactForm":
      return (
        <OptionSelect
          label={label}
          options={CONTACT_FORMS.map((value) => ({ value, label: text.work.contactForm[value] }))}
          value={row.contactForm}
          onPick={(contactForm) => contactForm !== null && onEdit({ contactForm })}
        />
      );
    case "esdhNumber":
    case "recommendation":
    case "appealBody":
      return <LineEditor field={field} row={row} onEdit={onEdit} />;
    default:
      return <Buttons field={field} row={row} onEdit={onEdit} />;
  }
}

function TreatmentEditor({ row, onEdit }: Omit<FieldEditorProps, "field">) {
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

function LineEditor(props: FieldEditorProps & { readonly field: "esdhNumber" | "recommendation" | "appealBody" }) {
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
function Buttons({ field, row, onEdit }: FieldEditorProps) {
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
        <ToggleButton
          key={label}
          size="small"
          checked={row[field] === Object.values(value)[0]}
          onClick={() => onEdit(value)}
        >
          {label}
        </ToggleButton>
      ))}
    </div>
  );
}
