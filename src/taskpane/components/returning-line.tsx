// Gengangere: the citizen has cases already. Good to know, and quiet; a press shows them.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PersonRegular } from "@fluentui/react-icons/svg/person";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { useShowCases } from "../show-cases-context";
import type { Card } from "../state/card";

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0` },
  icon: { display: "flex" },
});

export function ReturningLine({ card }: { readonly card: Card }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { returning: words } = useLabels().text.work;
  const showCases = useShowCases();
  const { returning } = card.around;
  if (returning === null || returning.cases.length === 0) return null;
  return (
    <div className={mergeClasses(styles.line, shared.row, shared.small)} data-testid="returning">
      <span className={styles.icon} aria-hidden>
        <PersonRegular fontSize={16} />
      </span>
      <span>{words.has(returning.cases.length)}</span>
      {showCases !== null && (
        <Button
          size="small"
          appearance="subtle"
          data-testid="show-returning"
          onClick={() => showCases({ municipality: card.understanding.municipality, lines: returning.cases })}
        >
          {words.open}
        </Button>
      )}
    </div>
  );
}
