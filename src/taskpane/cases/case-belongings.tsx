// What belongs to a case beside its own rows: the case above it, what hangs on it, its mail.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CaseDetails as Details } from "../../app/case-search";
import type { Municipality } from "../../core/codebook/settings";
import { caseNumber, type StoredRow } from "../../core/registration/row";
import { MailLink } from "../components/mail-link";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { CaseFacts } from "./case-facts";
import { subjectOf } from "./case-row";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  row: { paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export function Parent({ row, municipality }: { readonly row: StoredRow; readonly municipality: Municipality }) {
  const shared = useSharedStyles();
  const labels = useLabels();
  const number = caseNumber(municipality.casePrefix, row);
  return <p className={shared.text}>{labels.text.desk.cases.under(number, subjectOf(row, labels))}</p>;
}

/** What came later and belongs here: merged cases, reminders. */
export function Hanging({
  rows,
  municipality,
}: {
  readonly rows: readonly StoredRow[];
  readonly municipality: Municipality;
}) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text } = useLabels();
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{text.desk.cases.hanging}</h3>
      <ul className={shared.plainList} data-testid="hanging-rows">
        {rows.map((row) => (
          <li key={row.key} className={styles.row}>
            <CaseFacts row={row} number={caseNumber(municipality.casePrefix, row)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface TheMailProps {
  readonly mail: NonNullable<Details["mail"]>;
  readonly onOpen: (graphId: string) => void;
}

export function TheMail({ mail, onOpen }: TheMailProps) {
  const shared = useSharedStyles();
  const { text } = useLabels();
  return (
    <>
      <p className={shared.text}>{mail.subject || text.pane.noSubject}</p>
      <MailLink webLink={mail.webLink} onOpen={() => onOpen(mail.graphId)} />
    </>
  );
}
