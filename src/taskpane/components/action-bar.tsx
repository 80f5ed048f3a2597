// What to do now: one primary action, always in reach; the others beside it.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Municipality } from "../../core/codebook/settings";
import { type Labels, useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { isForwardable } from "../state/alarms";
import type { Card } from "../state/card";

const useStyles = makeStyles({
  wide: { width: "100%" },
  others: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "> *": { flexGrow: 1 } },
});

export interface ActionBarProps {
  readonly card: Card;
  readonly onRegister: (forward: boolean) => void;
  readonly onNotACase: () => void;
}

export function ActionBar({ card, onRegister, onNotACase }: ActionBarProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const { actions } = labels.text.pane;
  const primary = primaryAction(card, labels);
  const hint = hintOf(card, labels);
  return (
    <div className={shared.stack} role="group" aria-label={actions.label}>
      {hint !== null && <p className={mergeClasses(shared.text, shared.small, shared.muted)}>{hint}</p>}
      {primary === "forward" && (
        <Button
          className={styles.wide}
          appearance="primary"
          aria-keyshortcuts="Alt+V"
          data-testid="action-register-forward"
          onClick={() => onRegister(true)}
        >
          {actions.registerForward}
        </Button>
      )}
      <div className={styles.others}>
        {primary !== "not-a-case" && (
          <Button
            appearance={primary === "register" ? "primary" : "secondary"}
            aria-keyshortcuts="Alt+R"
            data-testid="action-register"
            onClick={() => onRegister(false)}
          >
            {actions.register}
          </Button>
        )}
        <Button
          appearance={primary === "not-a-case" ? "primary" : "secondary"}
          data-testid="action-not-a-case"
          onClick={onNotACase}
        >
          {actions.notACase}
        </Button>
      </div>
    </div>
  );
}

export type PrimaryAction = "forward" | "register" | "not-a-case";

/** What is most likely next for a card as it stands. */
export function primaryAction({ choice }: Card, { codebook }: Labels): PrimaryAction {
  if (choice.contactType === "ikke-sag") return "not-a-case";
  return isForwardable(choice, codebook) && choice.consent !== false ? "forward" : "register";
}

/** One line that says beforehand what the primary action will and will not do. */
function hintOf(card: Card, labels: Labels): string | null {
  const { actions } = labels.text.pane;
  const { choice, understanding } = card;
  const primary = primaryAction(card, labels);
  if (primary === "not-a-case" || choice.centre === null) return null;
  if (primary === "register")
    return choice.consent === false ? null : actions.notForwardable(labels.centre(choice.centre));
  return hasAddress(understanding.municipality, choice.centre)
    ? actions.forwardLater
    : actions.noAddress(labels.centre(choice.centre));
}

const hasAddress = (municipality: Municipality, centre: string) =>
  municipality.centres.some(({ id, address }) => id === centre && address !== null);
