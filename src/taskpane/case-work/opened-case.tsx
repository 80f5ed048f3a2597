// A case opened for work: what it is, what happened, what can be done, its history.
import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { CaseDetails as Details } from "../../app/case-search";
import { caseNumber, type StoredRow } from "../../core/registration/row";
import { registeredKey } from "../../core/registration/row-key";
import { CaseDetails, type CaseDetailsProps } from "../cases/case-details";
import { FailureBar } from "../components/failure-bar";
import type { Desk } from "../desk";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { CaseActions } from "./case-actions";
import type { CaseLookup } from "./case-lookup";
import type { CaseWorkState } from "./case-work-state";
import { createCaseWorkStore } from "./case-work-store";
import { changeSentences, mayRetry } from "./change-sentences";
import { DoneLine } from "./done-line";
import { HistorySection } from "./history-section";
import { OpenPanel } from "./open-panel";
import { RowActions } from "./row-actions";

export interface OpenedCaseProps extends Omit<CaseDetailsProps, "actions" | "rowActions" | "below"> {
  readonly desk: Desk;
  readonly lookup: CaseLookup;
  /** The register holds something else now. */
  readonly onChanged: () => void;
}

export function OpenedCase({ desk, lookup, onChanged, ...details }: OpenedCaseProps) {
  const { line, view, municipality } = details;
  const { text } = useLabels();
  const [store] = useState(() =>
    createCaseWorkStore({ load: desk.work, municipality, caseKey: line.mailKey, onChanged }),
  );
  const state = useSyncExternalStore(store.subscribe, store.get);
  const rows = useMemo(() => (view.tag === "read" ? view.details.rows : []), [view]);
  const sent = text.work.done.sent;
  useEffect(() => {
    if (view.tag !== "read") return;
    const { hanging, parent } = view.details;
    store.know([...view.details.rows, ...hanging, ...(parent ? [parent] : [])]);
    void store.followSent(view.details, sent);
  }, [store, view, sent]);
  const { panel } = state;
  const standing = rows.filter(({ status }) => status !== "fortrudt");
  const numberOf = (key: string): string | null => {
    const row = [...rows, ...state.known].find((one) => one.key === key || registeredKey(one.key) === key);
    return row === undefined ? null : caseNumber(municipality.casePrefix, row);
  };
  const opened = panel && (
    <OpenPanel {...{ panel, state, store, municipality, lookup, numberOf }} rows={standing} now={desk.now} />
  );
  const isOfRow = (row: StoredRow) => panel !== null && "row" in panel && panel.row === row.key;
  return (
    <CaseDetails
      {...details}
      actions={({ missing }) => (
        <>
          <DoneLine
            done={state.done}
            onUndo={() => void store.undo(text.work.done.undone, text.work.done.undoReason)}
          />
          {missing > 0 && <Unfinished state={state} onFinish={() => void store.complete(text.work.done.completed)} />}
          {missing === 0 && (
            <CaseActions
              rows={standing}
              opened={panel?.kind === "follow" ? panel.step : null}
              onOpen={(step) => store.show({ kind: "follow", step })}
            />
          )}
          {panel?.kind === "follow" && opened}
          {panel === null && <Failed state={state} onRetry={() => void store.retry()} />}
        </>
      )}
      rowActions={(row, { missing }: Details) =>
        row.status !== "fortrudt" &&
        missing === 0 && (
          <>
            <RowActions row={row} caseNumber={numberOf(row.key) ?? ""} opened={panel} onOpen={store.show} />
            {isOfRow(row) && opened}
          </>
        )
      }
      below={
        <>
          {panel?.kind === "undo" && opened}
          {panel?.kind !== "undo" && standing.length > 0 && (
            <div>
              <Button
                size="small"
                appearance="subtle"
                data-testid="undo-registration"
                onClick={() => store.show({ kind: "undo" })}
              >
                {text.work.undoAll.button(numberOf(standing[0]?.key ?? "") ?? "")}
              </Button>
            </div>
          )}
          <HistorySection
            view={state.history}
            numberOf={numberOf}
            onToggle={store.toggleHistory}
            onRetry={() => void store.readHistory()}
          />
        </>
      }
    />
  );
}

function Unfinished({ state, onFinish }: { readonly state: CaseWorkState; readonly onFinish: () => void }) {
  const { text } = useLabels();
  return (
    <div>
      <Button size="small" appearance="primary" disabled={state.saving.tag === "running"} onClick={onFinish}>
        {text.pane.status.finish}
      </Button>
    </div>
  );
}

/** A failure that no open panel shows: of taking back, or of finishing. */
function Failed({ state, onRetry }: { readonly state: CaseWorkState; readonly onRetry: () => void }) {
  const shared = useSharedStyles();
  const labels = useLabels();
  const { saving } = state;
  const words = labels.text.work;
  if (saving.tag === "running")
    return (
      <p role="status" className={mergeClasses(shared.text, shared.small)}>
        {words.done.saving}
      </p>
    );
  if (saving.tag !== "failed") return null;
  const { failure, rest } = saving;
  if (failure.kind === "changed-meanwhile")
    return <FailureBar sentences={[words.conflict.heading, words.notChanged]} />;
  const canRetry = mayRetry(failure) && rest.requests.length > 0;
  return <FailureBar sentences={changeSentences(failure, labels)} onRetry={canRetry ? onRetry : undefined} />;
}
