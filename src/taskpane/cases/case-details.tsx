// A registration with all its rows, its mail and drafts. What can be done with a case is put in by whoever shows it.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import type { CaseDetails as Details } from "../../app/case-search";
import type { Draft } from "../../app/ports";
import type { CaseLine } from "../../core/cases/case-line";
import type { Municipality } from "../../core/codebook/settings";
import { caseNumber, type StoredRow } from "../../core/registration/row";
import { DraftLine } from "../components/draft-line";
import { FailureBar } from "../components/failure-bar";
import { sentencesOf } from "../components/failure-sentences";
import { focusOnMount } from "../components/focus-on-mount";
import { LoadingShape } from "../components/loading-shape";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { Hanging, Parent, TheMail } from "./case-belongings";
import { CaseFacts } from "./case-facts";
import { subjectOf } from "./case-row";
import type { DetailsView } from "./cases-store";

const useStyles = makeStyles({
  details: { overflowY: "auto", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  row: { paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface CaseDetailsProps {
  readonly line: CaseLine;
  readonly view: DetailsView;
  readonly municipality: Municipality;
  readonly onClose: () => void;
  readonly onRetry: () => void;
  readonly onOpenMail: (graphId: string) => void;
  readonly onOpenDraft: (draft: Draft) => void;
  /** Actions on the registration; shown above its rows. */
  readonly actions: (details: Details) => ReactNode;
  /** Actions on one row. */
  readonly rowActions: (row: StoredRow, details: Details) => ReactNode;
  /** What stands last. */
  readonly below: ReactNode;
}

export function CaseDetails(props: CaseDetailsProps) {
  const { line, view, municipality, onClose, onRetry } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const { desk } = labels.text;
  return (
    <section
      className={mergeClasses(styles.details, shared.stack)}
      aria-label={caseNumber(municipality.casePrefix, line)}
      data-testid="case-details"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <div>
        <Button
          size="small"
          appearance="subtle"
          ref={focusOnMount}
          icon={<ArrowLeftRegular />}
          data-testid="back-to-list"
          onClick={onClose}
        >
          {desk.backToList}
        </Button>
      </div>
      <h2 className={styles.heading}>
        <span className={shared.unbroken}>{caseNumber(municipality.casePrefix, line)}</span> {subjectOf(line, labels)}
      </h2>
      {view.tag === "reading" && <LoadingShape label={desk.cases.reading} />}
      {view.tag === "failed" && (
        <FailureBar sentences={sentencesOf(view.failure, desk.cases.notOpened, labels)} onRetry={onRetry} />
      )}
      {view.tag === "read" && <Read {...props} details={view.details} />}
    </section>
  );
}

function Read(props: CaseDetailsProps & { readonly details: Details }) {
  const { details, municipality, line } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text } = useLabels();
  const words = text.desk.cases;
  const [main] = details.rows;
  const isOne = details.rows.length === 1;
  return (
    <>
      {main && (
        <p className={mergeClasses(shared.text, shared.small, shared.muted)}>
          {words.registeredBy(main.registeredBy, text.dates.moment(main.registeredAt))}
        </p>
      )}
      {details.parent && <Parent row={details.parent} municipality={municipality} />}
      {details.missing > 0 && <p className={shared.text}>{words.missing(details.missing)}</p>}
      {props.actions(details)}
      {!isOne && <h3 className={styles.heading}>{words.rows}</h3>}
      <ul className={shared.plainList}>
        {details.rows.map((row, index) => (
          <li key={row.key} className={styles.row} aria-current={row.itemId === line.itemId}>
            <CaseFacts row={row} number={isOne ? null : (details.caseNumbers[index] ?? "")} />
            {props.rowActions(row, details)}
          </li>
        ))}
      </ul>
      <Hanging rows={details.hanging} municipality={municipality} />
      {main?.contactForm === "mail" && (
        <>
          <h3 className={styles.heading}>{words.mail}</h3>
          {details.mail === null ? (
            <p className={shared.text}>{words.noMail}</p>
          ) : (
            <TheMail mail={details.mail} onOpen={props.onOpenMail} />
          )}
        </>
      )}
      {details.drafts.map((draft) => (
        <DraftLine
          key={draft.graphId}
          draft={draft}
          mailbox={municipality.mailbox}
          onOpen={() => props.onOpenDraft(draft)}
        />
      ))}
      {props.below}
    </>
  );
}
