// A whole screen that only says something: no mail, no Outlook, settings that lack.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSharedStyles } from "../shared-styles";

const useStyles = makeStyles({
  screen: { padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

export interface ScreenProps {
  readonly heading: string;
  readonly sentences: readonly string[];
  /** A list to hand on, for example the settings that lack. */
  readonly points?: readonly string[];
  readonly children?: ReactNode;
  readonly testId?: string;
}

export function Screen({ heading, sentences, points = [], children, testId }: ScreenProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [first, ...rest] = sentences;
  return (
    <div className={mergeClasses(styles.screen, shared.stack)} role="status" data-testid={testId}>
      <h2 className={styles.heading}>{heading}</h2>
      {first !== undefined && <p className={shared.text}>{first}</p>}
      {points.length > 0 && (
        <ul className={styles.list}>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {rest.map((sentence) => (
        <p key={sentence} className={mergeClasses(shared.text, shared.muted)}>
          {sentence}
        </p>
      ))}
      {children !== undefined && <div>{children}</div>}
    </div>
  );
}
