// The list of cases: what was searched for, or the cases of one citizen.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CaseLine } from "../../core/cases/case-line";
import type { Municipality } from "../../core/codebook/settings";
import { DeskPanel } from "../components/desk-panel";
import { FailureBar } from "../components/failure-bar";
import { sentencesOf } from "../components/failure-sentences";
import { LoadingShape } from "../components/loading-shape";
import { VirtualList } from "../components/virtual-list";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { CaseFilters } from "./case-filters";
import { CASE_ROW_HEIGHT, CaseRow } from "./case-row";
import type { CasesState, CasesStore } from "./cases-store";

const useStyles = makeStyles({ end: { padding: tokens.spacingHorizontalM } });

const keyOf = ({ itemId }: CaseLine): string => String(itemId);

export interface CasesListProps extends LinesProps {
  /** A contact without a mail is being written. */
  readonly isBegun: boolean;
  readonly onContact: () => void;
}

export function CasesList({ store, state, isBegun: hasDraft, onContact }: CasesListProps) {
  const { text } = useLabels();
  const shared = useSharedStyles();
  const words = text.desk.cases;
  const { municipality, isReading, lines, isAsked } = state;
  const count = words.count(lines.length, state.next === null);
  return (
    <DeskPanel
      heading={isAsked ? text.work.returning.heading : words.heading}
      status={isReading ? words.reading : count}
      municipality={municipality}
      municipalities={state.municipalities}
      onMunicipality={(id) => void store.pickMunicipality(id)}
      onRefresh={() => void store.reload()}
      isBusy={isReading}
      testId="cases"
      tools={
        municipality && (
          <>
            <div className={shared.row}>
              <Button size="small" onClick={onContact} data-testid="open-contact-form">
                {hasDraft ? text.work.contact.resume : text.work.contact.button}
              </Button>
              {isAsked && (
                <Button size="small" appearance="subtle" onClick={() => void store.reload()}>
                  {words.clear}
                </Button>
              )}
            </div>
            <CaseFilters
              key={municipality.id}
              casePrefix={municipality.casePrefix}
              query={isAsked ? null : state.query}
              onSearch={(query) => void store.search(query)}
            />
          </>
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
