// The rows of a registration: number, what it is about, where it lies.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Registration } from "../../app/workbench";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";

const useStyles = makeStyles({
  number: { fontFamily: tokens.fontFamilyNumeric, fontWeight: tokens.fontWeightSemibold },
  row: { paddingBlock: tokens.spacingVerticalXXS },
});

export function RegisteredRows({ registration }: { readonly registration: Registration }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text, theme, centre } = useLabels();
  return (
    <ul className={shared.plainList}>
      {registration.rows.map((row, index) => (
        <li key={row.key} className={styles.row}>
          <span className={styles.number} data-testid="receipt-case-number">
            {registration.caseNumbers[index]}
          </span>{" "}
          <span>{row.theme === null ? text.labels.contactType[row.contactType] : theme(row.theme)}</span>
          <div className={mergeClasses(shared.small, shared.muted)}>
            {text.labels.rowKind[row.kind]} · {centre(row.centre)}
          </div>
        </li>
      ))}
    </ul>
  );
}
