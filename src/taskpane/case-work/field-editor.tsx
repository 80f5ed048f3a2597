// The editor of one field of a row: buttons where two or three answers cover it, a list or a line where they do not.
import { CONTACT_TYPES, REJECTION_GROUNDS } from "../../core/codebook/codebook";
import { CONTACT_FORMS } from "../../core/registration/row";
import { ContributingCentres } from "../components/contributing-centres";
import { DateField } from "../components/date-field";
import { OptionSelect } from "../components/option-select";
import { SummaryField } from "../components/summary-field";
import { ThemeSelect } from "../components/theme-select";
import { useLabels } from "../labels";
import { AnswerButtons, type FieldEditorProps, LineEditor, TreatmentEditor } from "./small-editors";

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
      return <AnswerButtons field={field} row={row} onEdit={onEdit} />;
  }
}
