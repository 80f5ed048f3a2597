// The codebook's themes in one native list, grouped as the report groups them.
import { Field, Select } from "@fluentui/react-components";
import type { ThemeId } from "../../core/codebook/codebook";
import { useLabels } from "../labels";
import { focusOnMount } from "./focus-on-mount";
import { themeOptions } from "./theme-options";

export interface ThemeSelectProps {
  readonly label: string;
  /** Null: nothing chosen yet. */
  readonly value: ThemeId | null;
  readonly onPick: (theme: ThemeId) => void;
  readonly testId: string;
  /** True where the advisor just opened the list. */
  readonly takesFocus?: boolean;
}

export function ThemeSelect({ label, value, onPick, testId, takesFocus }: ThemeSelectProps) {
  const labels = useLabels();
  return (
    <Field label={label} size="small">
      <Select
        ref={takesFocus ? focusOnMount : undefined}
        size="small"
        value={value ?? ""}
        data-testid={testId}
        onChange={(_, data) => data.value !== "" && onPick(data.value)}
      >
        {value === null && <option value="">{labels.text.pane.card.choose} …</option>}
        {themeOptions(labels).map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
