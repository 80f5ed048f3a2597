// neutralt resumé: the advisor's words about the case. What the scanner takes out is shown while it is being written.
import { Field, mergeClasses, Textarea } from "@fluentui/react-components";
import { useLabels } from "../labels";
import { useRedaction } from "../redaction-context";
import { useSharedStyles } from "../shared-styles";

/** Characters the register keeps of a summary. */
const LONGEST = 500;

export interface SummaryFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SummaryField({ value, onChange }: SummaryFieldProps) {
  const shared = useSharedStyles();
  const { text } = useLabels();
  const words = text.work.summary;
  const { text: kept, found } = useRedaction()(value);
  return (
    <div className={shared.stack}>
      <Field label={words.label} size="small" hint={words.hint}>
        <Textarea
          size="small"
          resize="vertical"
          value={value}
          maxLength={LONGEST}
          data-testid="summary"
          onChange={(_, data) => onChange(data.value)}
        />
      </Field>
      <div role="status" data-testid="summary-redacted">
        {kept !== value && (
          <>
            <p className={mergeClasses(shared.text, shared.small, shared.strong)}>
              {words.takenOut(text.list(found.map((type) => text.labels.finding[type])))}
            </p>
            <p className={mergeClasses(shared.text, shared.small)}>{words.willBe(kept)}</p>
          </>
        )}
      </div>
    </div>
  );
}
