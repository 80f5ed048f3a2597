// One row of a case: what it is about, and every fact the register holds of it. What is empty is left out.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { StoredRow } from "../../core/registration/row";
import { type Labels, useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { subjectOf } from "./case-row";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
  },
  fact: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
});

export interface CaseFactsProps {
  readonly row: StoredRow;
  /** Null where it stands above already. */
  readonly number: string | null;
}

export function CaseFacts({ row, number }: CaseFactsProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const { text } = labels;
  return (
    <>
      {number !== null && (
        <p className={shared.text}>
          <span className={shared.unbroken}>{number}</span> {subjectOf(row, labels)} ({text.labels.rowKind[row.kind]})
        </p>
      )}
      <dl className={mergeClasses(styles.facts, shared.small)}>
        {factsOf(row, labels).map(
          ([name, value]) =>
            value !== null && (
              <div key={name} style={{ display: "contents" }}>
                <dt className={shared.muted}>{name}</dt>
                <dd className={styles.fact}>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}

const joined = (parts: readonly (string | null)[]): string | null =>
  parts.some((part) => part !== null) ? parts.filter((part) => part !== null).join(" · ") : null;

function factsOf(row: StoredRow, { text, today, centre }: Labels): readonly (readonly [string, string | null])[] {
  const { fields, answerResult, citizenReaction, criticism, followed, contactForm } = text.work;
  const { date, dateAndDistance } = text.dates;
  const isWaiting = row.status === "aaben" || row.status === "videresendt";
  return [
    [fields.centre, centre(row.centre)],
    [fields.status, joined([text.labels.rowStatus[row.status], row.closedOn && date(row.closedOn)])],
    [fields.treatment, row.treatment && text.labels.treatment[row.treatment]],
    [fields.rejectionGround, row.rejectionGround && text.labels.rejectionGround[row.rejectionGround]],
    [fields.received, joined([date(row.received), row.contactForm === "mail" ? null : contactForm[row.contactForm]])],
    [fields.responseDue, isWaiting && row.responseDue ? dateAndDistance(row.responseDue, today) : null],
    [fields.forwardedAt, row.forwardedAt && date(row.forwardedAt)],
    [
      fields.reminders,
      row.reminders === 0 ? null : joined([String(row.reminders), row.lastRemindedOn && date(row.lastRemindedOn)]),
    ],
    [
      fields.answeredOn,
      joined([row.answeredOn && date(row.answeredOn), row.answerResult && answerResult[row.answerResult]]),
    ],
    [fields.citizenReaction, row.citizenReaction && citizenReaction[row.citizenReaction]],
    [
      fields.criticism,
      joined([row.criticism && criticism[row.criticism], row.criticismFollowed && followed[row.criticismFollowed]]),
    ],
    [fields.appealDeadline, row.appealDeadline && dateAndDistance(row.appealDeadline, today)],
    [fields.esdhNumber, row.esdhNumber],
    [fields.recommendation, row.recommendation],
    [fields.summary, row.summary],
  ];
}
