// The shape of what comes, while a mail is read. It does not move: reading takes a fraction of a second.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSharedStyles } from "../shared-styles";

const useStyles = makeStyles({
  shape: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  line: { height: "16px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground4 },
  short: { width: "45%" },
  middle: { width: "70%" },
});

export function LoadingShape({ label }: { readonly label: string }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={styles.shape} data-testid="loading">
      <span role="status" className={shared.hidden}>
        {label}
      </span>
      <div className={mergeClasses(styles.line, styles.short)} />
      <div className={mergeClasses(styles.line, styles.middle)} />
      <div className={styles.line} />
      <div className={mergeClasses(styles.line, styles.middle)} />
    </div>
  );
}
