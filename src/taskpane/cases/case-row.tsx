// One case: number and theme, centre and status, and where it stands against its svarfrist.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { caseDeadline } from "../../core/cases/case-deadline";
import type { CaseLine } from "../../core/cases/case-line";
import type { Municipality } from "../../core/codebook/settings";
import { caseNumber } from "../../core/registration/row";
import { useLabels, type Labels } from "../labels";
import { useSharedStyles } from "../shared-styles";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "baseline", minWidth: 0 },
  grow: { flexGrow: 1, minWidth: 0 },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Pixels of a row: three lines. */
export const CASE_ROW_HEIGHT = 76;

export interface CaseRowProps {
  readonly line: CaseLine;
  readonly municipality: Municipality;
}

export function CaseRow({ line, municipality }: CaseRowProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const { text } = labels;
  const deadline = caseDeadline(line, labels.today);
  return (
    <>
      <span className={styles.line}>
        <span className={shared.unbroken}>{caseNumber(municipality.casePrefix, line)}</span>
        <span className={mergeClasses(shared.oneLine, styles.grow)}>{subjectOf(line, labels)}</span>
      </span>
      <span className={mergeClasses(shared.oneLine, shared.small)}>{labels.centre(line.centre)}</span>
      <span className={mergeClasses(shared.oneLine, shared.small, shared.muted)}>
        {text.labels.rowStatus[line.status]} ·{" "}
        <span className={deadline.state === "overdue" ? styles.overdue : ""}>{deadlineText(line, labels)}</span>
      </span>
    </>
  );
}

/** What a case is about: its point, or its type where it is no complaint. */
export const subjectOf = ({ theme, contactType }: Pick<CaseLine, "theme" | "contactType">, labels: Labels): string =>
  theme === null ? labels.text.labels.contactType[contactType] : labels.theme(theme);

/** `svarfrist om 3 dage`, `3 dage over svarfristen`; when it was received once the day no longer counts. */
export function deadlineText(line: CaseLine, { text, today }: Labels): string {
  const deadline = caseDeadline(line, today);
  const words = text.desk.cases;
  if (deadline.state === "running") return words.dueIn(deadline.days);
  if (deadline.state === "overdue") return words.overdue(deadline.days);
  return deadline.state === "none" ? words.noDue : text.desk.worklist.received(text.dates.date(line.received));
}
