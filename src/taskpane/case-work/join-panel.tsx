// Flyt til anden sag, and Læg sammen med: the other case is picked, and what will happen is said in a sentence first.
import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Failure } from "../../app/failure";
import type { CaseLine } from "../../core/cases/case-line";
import type { ChangeRequest } from "../../core/registration/change";
import { caseNumber, type StoredRow } from "../../core/registration/row";
import { LoadingShape } from "../components/loading-shape";
import { FailureBar } from "../components/failure-bar";
import { sentencesOf } from "../components/failure-sentences";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { CaseLookup } from "./case-lookup";
import { PickCase } from "./pick-case";
import { type PanelProps, WorkPanel } from "./work-panel";

export interface JoinPanelProps extends PanelProps {
  readonly kind: "move-to-case" | "merge";
  readonly row: StoredRow;
  readonly caseNumber: string;
  readonly casePrefix: string;
  readonly lookup: CaseLookup;
  /** Told the rows of the case that was picked, so that the change can be taken back. */
  readonly onPicked: (rows: readonly StoredRow[]) => void;
}

type Picked =
  | { readonly tag: "none" }
  | { readonly tag: "reading"; readonly line: CaseLine }
  | { readonly tag: "read"; readonly row: StoredRow }
  | { readonly tag: "failed"; readonly line: CaseLine; readonly failure: Failure };

const requestOf = (kind: JoinPanelProps["kind"], row: StoredRow, other: StoredRow): ChangeRequest =>
  kind === "merge" ? { kind, one: row, other } : { kind, row, to: other };

/** Only a complaint that stands can take in another; two cases are merged by their hovedsager. */
const canJoin = (how: JoinPanelProps["kind"], { contactType, kind, status }: CaseLine): boolean =>
  contactType === "klagesag" && status !== "fortrudt" && (how === "merge" ? kind === "hovedsag" : kind !== "foelgesag");

export function JoinPanel(props: JoinPanelProps) {
  const { kind, row, caseNumber: own, casePrefix, lookup, onPicked, onSubmit, ...frame } = props;
  const shared = useSharedStyles();
  const labels = useLabels();
  const { work, desk } = labels.text;
  const words = kind === "merge" ? work.merge : work.moveToCase;
  const [picked, setPicked] = useState<Picked>({ tag: "none" });
  const pick = async (line: CaseLine) => {
    setPicked({ tag: "reading", line });
    const read = await lookup.rowsOf(line);
    const other = read.ok ? read.value.find(({ itemId }) => itemId === line.itemId) : undefined;
    if (read.ok && other) {
      onPicked(read.value);
      setPicked({ tag: "read", row: other });
    } else setPicked({ tag: "failed", line, failure: read.ok ? { kind: "conflict" } : read.error });
  };
  const other = picked.tag === "read" ? caseNumber(casePrefix, picked.row) : "";
  return (
    <WorkPanel
      {...frame}
      heading={words.heading}
      asksReason={picked.tag === "read"}
      confirm={words.confirm}
      plan={picked.tag === "read" ? words.plan(own, other) : null}
      problem={picked.tag === "read" ? null : words.pick}
      onConfirm={(reason) => {
        if (picked.tag === "read")
          onSubmit({ requests: [requestOf(kind, row, picked.row)], reason, done: words.done(own, other) });
      }}
      testId="join-panel"
    >
      {picked.tag === "reading" && <LoadingShape label={desk.cases.reading} />}
      {picked.tag === "failed" && (
        <FailureBar
          sentences={sentencesOf(picked.failure, desk.cases.notOpened, labels)}
          onRetry={() => void pick(picked.line)}
        />
      )}
      {picked.tag === "read" ? (
        <div className={mergeClasses(shared.row, shared.small)}>
          <span className={shared.unbroken}>{other}</span>
          <Button size="small" appearance="subtle" onClick={() => setPicked({ tag: "none" })}>
            {work.pick.other}
          </Button>
        </div>
      ) : (
        <PickCase
          question={words.pick}
          lookup={lookup}
          casePrefix={casePrefix}
          fits={(line) => line.itemId !== row.itemId && canJoin(kind, line)}
          onPick={(line) => void pick(line)}
        />
      )}
    </WorkPanel>
  );
}
