// The state of the case search: what is looked for, what was found, what is open. Plain TypeScript.
import type { CaseDetails, CaseSearch, SearchPlace } from "../../app/case-search";
import type { Failure } from "../../app/failure";
import type { CaseLine } from "../../core/cases/case-line";
import { OPEN_CASES, type CaseQuery } from "../../core/cases/case-query";
import type { Municipality } from "../../core/codebook/settings";
import type { StoredRow } from "../../core/registration/row";
import type { Desk } from "../desk";
import { type DeskContext, type DeskState, NOTHING_READ, read, serve, turnTo } from "../state/desk-reading";
import { createSource, type Observable } from "../state/observable";

export type DetailsView =
  | { readonly tag: "reading" }
  | { readonly tag: "read"; readonly details: CaseDetails }
  | { readonly tag: "failed"; readonly failure: Failure };

/** Cases that were asked for from the mail, instead of those of a search. */
export interface AskedCases {
  readonly municipality: Municipality;
  readonly lines: readonly CaseLine[];
}

export interface CasesState extends DeskState {
  readonly query: CaseQuery;
  readonly lines: readonly CaseLine[];
  readonly next: SearchPlace | null;
  /** First day searched so far; null where the search is not by time. */
  readonly searchedTo: string | null;
  readonly opened: { readonly line: CaseLine; readonly view: DetailsView } | null;
  /** The lines are those of the citizen of a mail. */
  readonly isAsked: boolean;
}

export interface CasesStore extends Observable<CasesState> {
  readonly search: (query: CaseQuery) => Promise<void>;
  /** Asks for the same again. */
  readonly reload: () => Promise<void>;
  readonly searchOn: () => Promise<void>;
  readonly pickMunicipality: (id: string) => Promise<void>;
  readonly open: (line: CaseLine) => Promise<void>;
  /** Reads the opened case again, what is shown of it kept meanwhile. */
  readonly refresh: () => Promise<void>;
  readonly close: () => void;
  readonly showAsked: (asked: AskedCases) => void;
}

const EMPTY: CasesState = {
  ...NOTHING_READ,
  query: OPEN_CASES,
  lines: [],
  next: null,
  searchedTo: null,
  opened: null,
  isAsked: false,
};

type Context = DeskContext<CasesState, CaseSearch>;

/** The store of one pane. Nothing is asked before `reload` or `search`. */
export function createCasesStore(desk: Desk): CasesStore {
  const source = createSource(EMPTY);
  const context: Context = { source, load: desk.cases, ticket: 0 };
  const { get, change } = source;
  return {
    get,
    subscribe: source.subscribe,
    search: (query) => {
      change({ query });
      return find(context, null);
    },
    reload: () => find(context, null),
    searchOn: () => {
      const { next, isReading } = get();
      return next === null || isReading ? Promise.resolve() : find(context, next);
    },
    pickMunicipality: (id) => (turnTo(context, id, { opened: null }) ? find(context, null) : Promise.resolve()),
    open: (line) => {
      change({ opened: { line, view: { tag: "reading" } } });
      return open(context);
    },
    refresh: () => open(context),
    close: () => change({ opened: null }),
    showAsked: ({ municipality, lines }) => {
      context.ticket += 1; // a search on its way is no longer wanted
      const nothingElse = { next: null, searchedTo: null, opened: null, isReading: false, failure: null };
      change({ municipality, lines, isAsked: true, ...nothingElse });
      void serve(context);
    },
  };
}

/** The first page, or the one at `place` behind what stands. */
const find = (context: Context, place: SearchPlace | null): Promise<void> => {
  const { get } = context.source;
  return read(
    context,
    (cases, municipality) => cases.find(municipality, get().query, place ?? undefined),
    ({ lines, next, searchedTo }) => ({ lines: [...get().lines, ...lines], next, searchedTo }),
    { isAsked: false, ...(place === null ? { lines: [], next: null } : {}) },
  );
};

/** A line as its row stands now. */
function withRows(line: CaseLine, rows: readonly StoredRow[]): CaseLine {
  const row = rows.find(({ itemId }) => itemId === line.itemId);
  if (row === undefined) return line;
  const { kind, contactType, centre, theme, status, responseDue, urgent, esdhNumber } = row;
  return { ...line, kind, contactType, centre, theme, status, responseDue, urgent, esdhNumber };
}

async function open(context: Context): Promise<void> {
  const { source } = context;
  const line = source.get().opened?.line;
  const served = line && (await serve(context));
  if (!line || !served) return;
  const details = await served.useCases.open(served.municipality, line);
  const state = source.get();
  if (state.opened?.line.itemId !== line.itemId) return;
  if (!details.ok) {
    source.change({ opened: { line, view: { tag: "failed", failure: details.error } } });
    return;
  }
  const { rows } = details.value;
  source.change({
    opened: { line: withRows(line, rows), view: { tag: "read", details: details.value } },
    lines: state.lines.map((one) => withRows(one, rows)),
  });
}
