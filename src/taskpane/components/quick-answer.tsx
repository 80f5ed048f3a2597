// The best two answers as buttons, every other in a list.
import { Select } from "@fluentui/react-components";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { PickButton } from "./pick-button";

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface QuickAnswerProps<T extends string> {
  /** Accessible name of the list. */
  readonly label: string;
  readonly best: readonly Option<T>[];
  /** Every possible answer. */
  readonly options: readonly Option<T>[];
  readonly value: T | null;
  readonly onAnswer: (value: T) => void;
}

export function QuickAnswer<T extends string>({ label, best, options, value, onAnswer }: QuickAnswerProps<T>) {
  const shared = useSharedStyles();
  const { text } = useLabels();
  const others = options.filter((option) => !best.some((one) => one.value === option.value));
  return (
    <div className={shared.row}>
      {best.map((option) => (
        <PickButton
          key={option.value}
          size="small"
          checked={option.value === value}
          onClick={() => onAnswer(option.value)}
        >
          {option.label}
        </PickButton>
      ))}
      {others.length > 0 && (
        <Select
          size="small"
          aria-label={label}
          value=""
          onChange={(_, data) => {
            const picked = others.find((option) => option.value === data.value);
            if (picked) onAnswer(picked.value);
          }}
        >
          <option value="">{text.pane.card.other} …</option>
          {others.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
