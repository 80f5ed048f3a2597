// A failure: what happened, what was not done, what to do next, and a way to try again.
import { Button, mergeClasses } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { NoticeBar } from "./notice-bar";

export interface FailureBarProps {
  /** Sentences in the order they are read; the first is the headline. */
  readonly sentences: readonly string[];
  readonly onRetry?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
}

export function FailureBar({ sentences, onRetry, onClose }: FailureBarProps) {
  const shared = useSharedStyles();
  const { text } = useLabels();
  const [headline, ...rest] = sentences;
  return (
    <div role="status">
      <NoticeBar tone="danger" icon={<ErrorCircleRegular />} testId="failure">
        <p className={mergeClasses(shared.text, shared.strong)}>{headline}</p>
        {rest.map((sentence) => (
          <p key={sentence} className={mergeClasses(shared.text, shared.small)}>
            {sentence}
          </p>
        ))}
        {(onRetry !== undefined || onClose !== undefined) && (
          <div className={shared.row}>
            {onRetry && (
              <Button size="small" onClick={onRetry} data-testid="try-again">
                {text.pane.tryAgain}
              </Button>
            )}
            {onClose && (
              <Button size="small" appearance="subtle" onClick={onClose}>
                {text.pane.close}
              </Button>
            )}
          </div>
        )}
      </NoticeBar>
    </div>
  );
}
