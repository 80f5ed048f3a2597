// Why an alarm on personal data is none: one press, and the register keeps the answer.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { INSECURE_MAIL_DISMISSALS, type InsecureMailDismissal } from "../../core/codebook/codebook";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";

const useStyles = makeStyles({
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export interface WhyNotProps {
  readonly onReason: (reason: InsecureMailDismissal) => void;
  readonly onCancel: () => void;
}

export function WhyNot({ onReason, onCancel }: WhyNotProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { whyNot } = useLabels().text.alarms;
  return (
    <div role="group" aria-label={whyNot.question} data-testid="why-not">
      <p className={mergeClasses(shared.text, shared.small)}>{whyNot.question}</p>
      <div className={styles.answers}>
        {INSECURE_MAIL_DISMISSALS.map((reason) => (
          <Button key={reason} size="small" data-reason={reason} onClick={() => onReason(reason)}>
            {whyNot.reasons[reason]}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {whyNot.cancel}
        </Button>
      </div>
    </div>
  );
}
