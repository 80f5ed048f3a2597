// The state of the case search: what is looked for, what was found, what is open. Plain TypeScript.
import type { CaseDetails, CaseSearch, SearchPlace } from "../../app/case-search";
import type { Failure } from "../../app/failure";
import type { CaseLine } from "../../core/cases/case-line";
import { OPEN_CASES, type CaseQuery } from "../../core/cases/case-query";
import type { Municipality } from "../../core/codebook/settings";
import type { Desk } from "../desk";
import { createSource, type Observable, type Source } from "../state/observable";

export type DetailsView =
  | { readonly tag: "reading" }
  | { readonly tag: "read"; readonly details: CaseDetails }
  | { readonly tag: "failed"; readonly failure: Failure };

export interface CasesState {
  readonly municipality: Municipality | null;
  readonly municipalities: readonly Municipality[];
  readonly query: CaseQuery;
  readonly isReading: boolean;
  readonly failure: Failure | null;
  readonly lines: readonly CaseLine[];
  readonly next: SearchPlace | null;
  /** First day searched so far; null where the search is not by time. */
  readonly searchedTo: string | null;
  readonly opened: { readonly line: CaseLine; readonly view: DetailsView } | null;
}

export interface CasesStore extends Observable<CasesState> {
  readonly search: (query: CaseQuery) => Promise<void>;
  /** Asks for the same again. */
  readonly reload: () => Promise<void>;
  readonly searchOn: () => Promise<void>;
  readonly pickMunicipality: (id: string) => Promise<void>;
  readonly open: (line: CaseLine) => Promise<void>;
  readonly close: () => void;
}

const EMPTY: CasesState = {
  municipality: null,
  municipalities: [],
  query: OPEN_CASES,
  isReading: true,
  failure: null,
  lines: [],
  next: null,
  searchedTo: null,
  opened: null,
};

interface Context {
  readonly source: Source<CasesState>;
  readonly desk: Desk;
  /** Counts questions: answers to an older one are dropped. */
  ticket: number;
}

/** The store of one pane. Nothing is asked before `reload` or `search`. */
export function createCasesStore(desk: Desk): CasesStore {
  const source = createSource(EMPTY);
  const context: Context = { source, desk, ticket: 0 };
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
    pickMunicipality: (id) => {
      const municipality = get().municipalities.find((one) => one.id === id);
      if (municipality === undefined) return Promise.resolve();
      change({ municipality, opened: null });
      return find(context, null);
    },
    open: (line) => open(context, line),
    close: () => change({ opened: null }),
  };
}

async function loadUseCases({ desk, source }: Context): Promise<CaseSearch | null> {
  try {
    return await desk.cases();
  } catch {
    source.change({ isReading: false, failure: { kind: "offline" } });
    return null;
  }
}

/** The first page, or the one at `place` behind what stands. */
async function find(context: Context, place: SearchPlace | null): Promise<void> {
  const { source } = context;
  const ticket = (context.ticket += 1);
  source.change({ isReading: true, failure: null, ...(place === null ? { lines: [], next: null } : {}) });
  const cases = await loadUseCases(context);
  const municipality = source.get().municipality ?? cases?.municipalities[0];
  if (!cases || !municipality) return;
  source.change({ municipality, municipalities: cases.municipalities });
  const found = await cases.find(municipality, source.get().query, place ?? undefined);
  if (context.ticket !== ticket) return;
  if (!found.ok) {
    source.change({ isReading: false, failure: found.error });
    return;
  }
  const { lines, next, searchedTo } = found.value;
  source.change({ isReading: false, lines: [...source.get().lines, ...lines], next, searchedTo });
}

async function open(context: Context, line: CaseLine): Promise<void> {
  const { source } = context;
  const show = (view: DetailsView) => {
    if (source.get().opened?.line.itemId === line.itemId) source.change({ opened: { line, view } });
  };
  source.change({ opened: { line, view: { tag: "reading" } } });
  const { municipality } = source.get();
  const cases = await loadUseCases(context);
  if (!cases || !municipality) return;
  const details = await cases.open(municipality, line);
  show(details.ok ? { tag: "read", details: details.value } : { tag: "failed", failure: details.error });
}
