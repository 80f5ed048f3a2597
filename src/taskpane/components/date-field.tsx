// A day, with how far away it is.
import { Field, Input } from "@fluentui/react-components";
import { useLabels } from "../labels";

export interface DateFieldProps {
  readonly label: string;
  /** ISO date. */
  readonly value: string | null;
  readonly onPick: (value: string | null) => void;
  readonly testId?: string;
}

export function DateField({ label, value, onPick, testId }: DateFieldProps) {
  const { text, today } = useLabels();
  return (
    <Field label={label} size="small" hint={value === null ? null : text.dates.dateAndDistance(value, today)}>
      <Input
        type="date"
        size="small"
        value={value ?? ""}
        data-testid={testId}
        onChange={(_, data) => onPick(data.value || null)}
      />
    </Field>
  );
}
