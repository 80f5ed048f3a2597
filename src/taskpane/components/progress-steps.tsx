// What is being written, step by step; the advisor may go on meanwhile.
import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { StepState, Work } from "../state/card";

const useStyles = makeStyles({
  icon: { display: "flex", width: "20px", justifyContent: "center", fontSize: "18px" },
  done: { color: tokens.colorPaletteGreenForeground1 },
  waiting: { color: tokens.colorNeutralForeground3 },
});

export function ProgressSteps({ work }: { readonly work: Extract<Work, { tag: "running" }> }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { progress } = useLabels().text.pane;
  const steps =
    work.action === "register"
      ? work.steps.map(({ step, state }) => ({ label: progress.steps[step], state }))
      : [{ label: progress[work.action], state: "started" as const }];
  const words: Record<StepState, string> = {
    waiting: progress.waiting,
    started: progress.running,
    done: progress.done,
  };
  const icons = {
    waiting: <CircleRegular className={styles.waiting} />,
    started: <Spinner size="extra-tiny" />,
    done: <CheckmarkCircleFilled className={styles.done} />,
  };
  return (
    <div role="status" className={shared.stack} data-testid="progress">
      <ul className={mergeClasses(shared.plainList, shared.stack)}>
        {steps.map(({ label, state }) => (
          <li key={label} className={shared.row}>
            <span className={styles.icon} aria-hidden>
              {icons[state]}
            </span>
            <span>{label}</span>
            <span className={shared.hidden}>{words[state]}</span>
          </li>
        ))}
      </ul>
      <p className={mergeClasses(shared.text, shared.small, shared.muted)}>{progress.goOn}</p>
    </div>
  );
}
