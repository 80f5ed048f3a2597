// What to do now: one primary action, always in reach; the others beside it.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ContactType } from "../../core/codebook/codebook";
import type { Municipality } from "../../core/codebook/settings";
import { type Labels, useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { isForwardable, isPassedOn } from "../state/alarms";
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
  const all = [
    {
      action: "forward",
      label: actions.registerForward,
      keys: "Alt+V",
      testId: "action-register-forward",
      run: () => onRegister(true),
    },
    {
      action: "register",
      label: primary === "register" ? actions.register : actions.registerOnly,
      keys: "Alt+R",
      testId: "action-register",
      run: () => onRegister(false),
    },
    { action: "not-a-case", label: actions.notACase, keys: undefined, testId: "action-not-a-case", run: onNotACase },
  ].filter(({ action }) => {
    if (action === "forward") return canForward(card, labels);
    return action === "not-a-case" || primary !== "not-a-case";
  });
  const first = all.find(({ action }) => action === primary);
  const others = all.filter((one) => one !== first);
  return (
    <div className={shared.stack} role="group" aria-label={actions.label}>
      {hint !== null && <p className={mergeClasses(shared.text, shared.small, shared.muted)}>{hint}</p>}
      {first && (
        <Button
          className={styles.wide}
          appearance="primary"
          aria-keyshortcuts={first.keys}
          data-testid={first.testId}
          onClick={first.run}
        >
          {first.label}
        </Button>
      )}
      {others.length > 0 && (
        <div className={styles.others}>
          {others.map(({ label, keys, testId, run }) => (
            <Button key={testId} aria-keyshortcuts={keys} data-testid={testId} onClick={run}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

export type PrimaryAction = "forward" | "register" | "not-a-case";

/** What comes from a centre or a colleague is not sent to one. */
const FROM_INSIDE: readonly ContactType[] = ["centersvar", "sparring"];

/** Whether a forward draft can be made of the card as it stands. */
export const canForward = ({ choice }: Card, { codebook }: Labels): boolean =>
  isForwardable(choice, codebook) && choice.consent !== false && !FROM_INSIDE.includes(choice.contactType);

/** What is most likely next: what is passed on goes to a centre, the rest is only registered. */
export function primaryAction(card: Card, labels: Labels): PrimaryAction {
  if (card.choice.contactType === "ikke-sag") return "not-a-case";
  return isPassedOn(card.choice) && canForward(card, labels) ? "forward" : "register";
}

/** One line that says beforehand what the primary action will and will not do. */
function hintOf(card: Card, labels: Labels): string | null {
  const { actions } = labels.text.pane;
  const { choice, understanding } = card;
  const primary = primaryAction(card, labels);
  if (primary === "not-a-case") return actions.notACaseMeans;
  if (choice.centre === null) return null;
  if (primary === "register")
    return isForwardable(choice, labels.codebook) ? null : actions.notForwardable(labels.centre(choice.centre));
  return hasAddress(understanding.municipality, choice.centre)
    ? actions.forwardLater
    : actions.noAddress(labels.centre(choice.centre));
}

const hasAddress = (municipality: Municipality, centre: string) =>
  municipality.centres.some(({ id, address }) => id === centre && address !== null);
