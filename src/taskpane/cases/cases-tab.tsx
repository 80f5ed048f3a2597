// The cases: the open ones in the order they must be answered, or what one looks for; one opened for work; a contact
// without a mail.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { CaseLine } from "../../core/cases/case-line";
import type { Municipality } from "../../core/codebook/settings";
import { createCaseLookup } from "../case-work/case-lookup";
import { OpenedCase } from "../case-work/opened-case";
import { DeskPanel } from "../components/desk-panel";
import { FailureBar } from "../components/failure-bar";
import { sentencesOf } from "../components/failure-sentences";
import { LoadingShape } from "../components/loading-shape";
import { VirtualList } from "../components/virtual-list";
import { isBegun } from "../contact-form/contact-draft";
import { ContactForm } from "../contact-form/contact-form";
import { createContactStore } from "../contact-form/contact-store";
import type { Desk } from "../desk";
import { useLabels } from "../labels";
import { RedactionProvider } from "../redaction-context";
import { useSharedStyles } from "../shared-styles";
import { CaseFilters } from "./case-filters";
import { CASE_ROW_HEIGHT, CaseRow } from "./case-row";
import { type AskedCases, createCasesStore, type CasesState, type CasesStore } from "./cases-store";

const useStyles = makeStyles({ end: { padding: tokens.spacingHorizontalM } });

export interface CasesTabProps {
  readonly desk: Desk;
  /** Cases asked for from a mail; null for the open ones. */
  readonly asked: AskedCases | null;
}

const keyOf = ({ itemId }: CaseLine): string => String(itemId);

export function CasesTab({ desk, asked }: CasesTabProps) {
  const [store] = useState(() => createCasesStore(desk));
  const [contact] = useState(() => createContactStore(desk));
  const state = useSyncExternalStore(store.subscribe, store.get);
  const form = useSyncExternalStore(contact.subscribe, contact.get);
  useEffect(() => {
    if (asked === null) void store.reload();
    else store.showAsked(asked);
  }, [store, asked]);
  const { municipality } = state;
  if (municipality !== null && form.isOpen)
    return (
      <RedactionProvider value={desk.redact}>
        <ContactForm
          store={contact}
          municipality={municipality}
          onClose={(isRegistered) => {
            contact.show(false);
            if (isRegistered) contact.startAnew();
            if (isRegistered) void store.reload();
          }}
        />
      </RedactionProvider>
    );
  if (state.opened !== null && municipality !== null)
    return <Opened desk={desk} store={store} opened={state.opened} municipality={municipality} lines={state.lines} />;
  return <List store={store} state={state} isBegun={isBegun(form.draft)} onContact={() => contact.show(true)} />;
}

interface OpenedProps {
  readonly desk: Desk;
  readonly store: CasesStore;
  readonly opened: NonNullable<CasesState["opened"]>;
  readonly municipality: Municipality;
  readonly lines: readonly CaseLine[];
}

function Opened({ desk, store, opened, municipality, lines }: OpenedProps) {
  const { line, view } = opened;
  const lookup = useMemo(() => createCaseLookup(desk.cases, municipality, lines), [desk, municipality, lines]);
  return (
    <RedactionProvider value={desk.redact}>
      <OpenedCase
        key={line.itemId}
        desk={desk}
        lookup={lookup}
        line={line}
        view={view}
        municipality={municipality}
        onClose={store.close}
        onRetry={() => void store.open(line)}
        onChanged={() => void store.refresh()}
        onOpenMail={(graphId) => void desk.openMail(graphId)}
        onOpenDraft={(draft) => void desk.workbench.openDraft(draft)}
      />
    </RedactionProvider>
  );
}

interface ListProps extends LinesProps {
  /** A contact without a mail is being written. */
  readonly isBegun: boolean;
  readonly onContact: () => void;
}

function List({ store, state, isBegun: hasDraft, onContact }: ListProps) {
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
            <CaseFilters casePrefix={municipality.casePrefix} onSearch={(query) => void store.search(query)} />
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
