// The cases: the open ones in the order they must be answered, or what one looks for.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { CaseDetails as Details } from "../../app/case-search";
import type { CaseLine } from "../../core/cases/case-line";
import type { Municipality } from "../../core/codebook/settings";
import type { StoredRow } from "../../core/registration/row";
import { DeskPanel } from "../components/desk-panel";
import { FailureBar } from "../components/failure-bar";
import { sentencesOf } from "../components/failure-sentences";
import { LoadingShape } from "../components/loading-shape";
import { VirtualList } from "../components/virtual-list";
import type { Desk } from "../desk";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { CaseDetails } from "./case-details";
import { CaseFilters } from "./case-filters";
import { CASE_ROW_HEIGHT, CaseRow } from "./case-row";
import { createCasesStore, type CasesState, type CasesStore } from "./cases-store";

const useStyles = makeStyles({ end: { padding: tokens.spacingHorizontalM } });

export interface CasesTabProps {
  readonly desk: Desk;
  readonly actions?: (details: Details) => ReactNode;
  readonly rowActions?: (row: StoredRow) => ReactNode;
}

const keyOf = ({ itemId }: CaseLine): string => String(itemId);

export function CasesTab({ desk, actions, rowActions }: CasesTabProps) {
  const [store] = useState(() => createCasesStore(desk));
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { text } = useLabels();
  const words = text.desk.cases;
  useEffect(() => void store.reload(), [store]);
  const { opened, municipality, lines, isReading } = state;
  if (opened !== null && municipality !== null)
    return (
      <CaseDetails
        line={opened.line}
        view={opened.view}
        municipality={municipality}
        onClose={store.close}
        onRetry={() => void store.open(opened.line)}
        onOpenMail={(graphId) => void desk.openMail(graphId)}
        onOpenDraft={(draft) => void desk.workbench.openDraft(draft)}
        {...(actions === undefined ? {} : { actions })}
        {...(rowActions === undefined ? {} : { rowActions })}
      />
    );
  return (
    <DeskPanel
      heading={words.heading}
      status={isReading ? words.reading : words.count(lines.length, state.next === null)}
      municipality={municipality}
      municipalities={state.municipalities}
      onMunicipality={(id) => void store.pickMunicipality(id)}
      onRefresh={() => void store.reload()}
      isBusy={isReading}
      testId="cases"
      tools={
        municipality && (
          <CaseFilters casePrefix={municipality.casePrefix} onSearch={(query) => void store.search(query)} />
        )
      }
    >
      {municipality ? (
        <Lines store={store} state={state} municipality={municipality} />
      ) : (
        <Waiting store={store} state={state} />
      )}
    </DeskPanel>
  );
}

interface LinesProps {
  readonly store: CasesStore;
  readonly state: CasesState;
}

function Waiting({ store, state }: LinesProps) {
  const { text } = useLabels();
  return state.failure === null ? (
    <LoadingShape label={text.desk.cases.reading} />
  ) : (
    <Failed store={store} state={state} />
  );
}

function Failed({ store, state }: LinesProps) {
  const labels = useLabels();
  if (state.failure === null) return null;
  const sentences = sentencesOf(state.failure, labels.text.desk.cases.notRead, labels);
  return <FailureBar sentences={sentences} onRetry={() => void store.reload()} />;
}

function Lines({ store, state, municipality }: LinesProps & { readonly municipality: Municipality }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text } = useLabels();
  const words = text.desk.cases;
  const row = useMemo(() => (line: CaseLine) => <CaseRow line={line} municipality={municipality} />, [municipality]);
  const { lines, isReading, failure, next, searchedTo } = state;
  if (isReading && lines.length === 0) return <LoadingShape label={words.reading} />;
  const isEmpty = lines.length === 0 && failure === null;
  return (
    <>
      <Failed store={store} state={state} />
      <VirtualList
        label={words.heading}
        items={lines}
        keyOf={keyOf}
        rowHeight={CASE_ROW_HEIGHT}
        row={row}
        onOpen={(line) => void store.open(line)}
        testId="cases-list"
        end={
          <div className={styles.end}>
            {isEmpty && (
              <p className={shared.text}>
                {searchedTo === null ? words.empty : words.emptyHere(text.dates.date(searchedTo))}
              </p>
            )}
            {next !== null && (
              <Button size="small" disabled={isReading} onClick={() => void store.searchOn()}>
                {words.searchOn}
              </Button>
            )}
          </div>
        }
      />
    </>
  );
}
