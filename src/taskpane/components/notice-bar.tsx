// A quiet bar for something to know: icon, words, at most one way out. Colour only repeats what icon and words say.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

export type Tone = "danger" | "warning" | "info" | "success";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  danger: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
  success: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  icon: { display: "flex", fontSize: "18px", color: tokens.colorNeutralForeground3 },
  dangerIcon: { color: tokens.colorPaletteRedForeground1 },
  warningIcon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  infoIcon: {},
  successIcon: { color: tokens.colorPaletteGreenForeground1 },
  words: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
});

export interface NoticeBarProps {
  readonly tone: Tone;
  readonly icon: ReactElement;
  readonly children: ReactNode;
  /** Small buttons at the end of the line. */
  readonly aside?: ReactNode;
  readonly testId?: string;
}

export function NoticeBar({ tone, icon, children, aside, testId }: NoticeBarProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, styles[tone])} data-testid={testId}>
      <span className={mergeClasses(styles.icon, styles[`${tone}Icon`])} aria-hidden>
        {icon}
      </span>
      <div className={styles.words}>{children}</div>
      {aside !== undefined && <div>{aside}</div>}
    </div>
  );
}
