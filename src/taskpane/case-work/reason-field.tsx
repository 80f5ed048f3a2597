// Why a case is changed: a few ready reasons, or a few words of one's own.
import { Field, Input, ToggleButton } from "@fluentui/react-components";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";

/** Characters the register keeps of a reason. */
const LONGEST = 200;

export interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The advisor pressed on without one. */
  readonly isMissing: boolean;
}

export function ReasonField({ value, onChange, isMissing }: ReasonFieldProps) {
  const shared = useSharedStyles();
  const words = useLabels().text.work.reason;
  return (
    <div className={shared.stack}>
      <Field
        label={words.label}
        size="small"
        required
        {...(isMissing
          ? { validationState: "error" as const, validationMessage: words.missing }
          : { hint: words.hint })}
      >
        <Input
          size="small"
          value={value}
          maxLength={LONGEST}
          data-testid="reason"
          onChange={(_, data) => onChange(data.value)}
        />
      </Field>
      <div className={shared.row}>
        {words.ready.map((ready) => (
          <ToggleButton key={ready} size="small" checked={value === ready} onClick={() => onChange(ready)}>
            {ready}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
