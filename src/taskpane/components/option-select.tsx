// A native list of options with a visible label: small, and every screen reader knows it.
import { Field, Select } from "@fluentui/react-components";
import type { Option } from "./quick-answer";

export interface OptionSelectProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  /** Null: the empty option. */
  readonly value: T | null;
  /** Label of the empty option; absent where one must be chosen. */
  readonly emptyLabel?: string;
  readonly onPick: (value: T | null) => void;
  readonly testId?: string;
}

export function OptionSelect<T extends string>(props: OptionSelectProps<T>) {
  const { label, options, value, emptyLabel, onPick, testId } = props;
  const hasEmpty = emptyLabel !== undefined || value === null;
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value ?? ""}
        data-testid={testId}
        onChange={(_, data) => onPick(options.find((option) => option.value === data.value)?.value ?? null)}
      >
        {hasEmpty && <option value="">{emptyLabel ?? ""}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
