// The frame of every change: what is about to happen, why, one press, and what stood in the way.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { FailureBar } from "../components/failure-bar";
import { focusOnMount } from "../components/focus-on-mount";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { Intent, Saving } from "./case-work-state";
import { changeSentences, mayRetry } from "./change-sentences";
import { ReasonField } from "./reason-field";

const useStyles = makeStyles({
  panel: {
    marginBlock: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What every panel is given. */
export interface PanelProps {
  readonly saving: Saving;
  readonly onSubmit: (intent: Intent) => void;
  readonly onRetry: () => void;
  readonly onCancel: () => void;
  /** Takes the place of the form where a colleague changed the case meanwhile. */
  readonly conflict?: ReactNode;
}

export interface WorkPanelProps extends Omit<PanelProps, "onSubmit"> {
  readonly heading: string;
  /** What will happen, said before it does. */
  readonly plan?: string | null;
  readonly children?: ReactNode;
  readonly asksReason: boolean;
  readonly confirm: string;
  /** What is missing still, told when pressed; null where it can be done. */
  readonly problem?: string | null;
  readonly onConfirm: (reason: string | null) => void;
  readonly testId: string;
}

export function WorkPanel(props: WorkPanelProps) {
  const { heading, plan, children, asksReason, confirm, problem = null, saving, conflict, onConfirm, onCancel } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const { work } = labels.text;
  const id = useId();
  const [reason, setReason] = useState("");
  const [isPressed, setPressed] = useState(false);
  const isRunning = saving.tag === "running";
  const press = () => {
    setPressed(true);
    if (problem !== null || (asksReason && reason.trim() === "")) return;
    onConfirm(reason.trim() || null);
  };
  const failure = saving.tag === "failed" && saving.failure.kind !== "changed-meanwhile" ? saving.failure : null;
  return (
    <section
      className={mergeClasses(styles.panel, shared.stack)}
      aria-labelledby={id}
      data-testid={props.testId}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented || isRunning) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <h4 id={id} className={styles.heading} tabIndex={-1} ref={focusOnMount}>
        {heading}
      </h4>
      {conflict ?? (
        <>
          <div className={shared.stack} inert={isRunning}>
            {children}
            {plan && <p className={shared.text}>{plan}</p>}
            {asksReason && (
              <ReasonField value={reason} onChange={setReason} isMissing={isPressed && reason.trim() === ""} />
            )}
          </div>
          <p role="status" className={mergeClasses(shared.text, shared.small)}>
            {isRunning ? work.done.saving : isPressed && problem}
          </p>
          {failure && (
            <FailureBar
              sentences={changeSentences(failure, labels)}
              onRetry={mayRetry(failure) ? props.onRetry : undefined}
            />
          )}
          <div className={shared.row}>
            <Button appearance="primary" size="small" disabled={isRunning} onClick={press} data-testid="confirm-change">
              {confirm}
            </Button>
            <Button size="small" disabled={isRunning} onClick={onCancel}>
              {work.cancel}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
