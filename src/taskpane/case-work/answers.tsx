// A question with a handful of answers, all in sight.
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Option } from "../components/quick-answer";

export interface AnswersProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T | null;
  readonly onPick: (value: T) => void;
  readonly testId: string;
}

export function Answers<T extends string>({ label, options, value, onPick, testId }: AnswersProps<T>) {
  return (
    <Field label={label} size="small" data-testid={testId}>
      <RadioGroup
        value={value ?? ""}
        onChange={(_, data) => {
          const picked = options.find((option) => option.value === data.value);
          if (picked) onPick(picked.value);
        }}
      >
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
