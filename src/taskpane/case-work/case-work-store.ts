// The state of work on one opened case: what is being changed, what happened, its history. Plain TypeScript.
import type { CaseDetails } from "../../app/case-search";
import type { CaseWork, Changed } from "../../app/case-work";
import type { Failure } from "../../app/failure";
import type { Municipality } from "../../core/codebook/settings";
import type { ChangeRequest } from "../../core/registration/change";
import type { MailKey } from "../../core/registration/decision";
import type { ChangeId } from "../../core/registration/event";
import type { StoredRow } from "../../core/registration/row";
import { err, type Result } from "../../core/result";
import { createSource, type Observable, type Source } from "../state/observable";
import type { CaseWorkState, Intent, Panel } from "./case-work-state";
import { retarget, takeBack } from "./take-back";

export interface CaseWorkStore extends Observable<CaseWorkState> {
  readonly show: (panel: Panel | null) => void;
  /** Rows were read. */
  readonly know: (rows: readonly StoredRow[]) => void;
  readonly submit: (intent: Intent) => Promise<void>;
  readonly retry: () => Promise<void>;
  /** Writes to the rows that their draft was sent, where it was. */
  readonly followSent: (details: CaseDetails, sentence: string) => Promise<void>;
  /** Writes what a broken-off registration or change lacks. */
  readonly complete: (sentence: string) => Promise<void>;
  /** The advisor leaves the colleague's change as it is. */
  readonly giveUp: (sentence: string) => void;
  readonly undo: (sentence: string, reason: string) => Promise<void>;
  readonly toggleHistory: () => void;
  readonly readHistory: () => Promise<void>;
}

export interface CaseWorkContext {
  readonly load: () => Promise<CaseWork>;
  readonly municipality: Municipality;
  readonly caseKey: MailKey;
  /** The register holds something else now. */
  readonly onChanged: () => void;
}

interface Inner extends CaseWorkContext {
  readonly source: Source<CaseWorkState>;
  /** The change on its way and its id, so that pressing again never makes a second one. */
  asked: { readonly what: string; readonly id: ChangeId } | null;
}

/** The store of one opened case. Nothing is asked before something is pressed. */
export function createCaseWorkStore(context: CaseWorkContext): CaseWorkStore {
  const source = createSource<CaseWorkState>({
    panel: null,
    saving: { tag: "idle" },
    done: null,
    history: { tag: "closed" },
    known: [],
  });
  const inner: Inner = { ...context, source, asked: null };
  const { get, change } = source;
  return {
    get,
    subscribe: source.subscribe,
    show: (panel) => {
      if (get().saving.tag !== "running") change({ panel, saving: { tag: "idle" }, done: null });
    },
    know: (rows) => know(inner, rows),
    followSent: (details, sentence) => followSent(inner, details, sentence),
    complete: (sentence) => complete(inner, sentence),
    submit: (intent) => submit(inner, intent),
    retry: () => {
      const { saving } = get();
      return saving.tag === "failed" ? submit(inner, saving.rest) : Promise.resolve();
    },
    giveUp: (sentence) => {
      change({ panel: null, saving: { tag: "idle" }, done: { sentence, already: false, eventsLeft: 0, back: [] } });
      context.onChanged();
    },
    undo: (sentence, reason) => {
      const back = get().done?.back ?? [];
      return back.length > 0 ? submit(inner, { requests: back, reason, done: sentence }, false) : Promise.resolve();
    },
    toggleHistory: () => {
      if (get().history.tag === "closed") void readHistory(inner);
      else change({ history: { tag: "closed" } });
    },
    readHistory: () => readHistory(inner),
  };
}

async function loadWork({ load }: Inner): Promise<Result<CaseWork, Failure>> {
  try {
    return { ok: true, value: await load() };
  } catch {
    return err({ kind: "offline" }); // the part of the pane could not be fetched
  }
}

/** The id of a change: the same as long as the same is asked and was not answered. */
function idOf(inner: Inner, request: ChangeRequest, work: CaseWork): ChangeId {
  const what = JSON.stringify(request);
  if (inner.asked?.what !== what) inner.asked = { what, id: work.newChangeId() };
  return inner.asked.id;
}

const know = ({ source }: Inner, rows: readonly StoredRow[]): void =>
  source.change({ known: [...new Map([...source.get().known, ...rows].map((row) => [row.itemId, row])).values()] });

/** Nobody asked for it, so a failure is left for the next time the case is opened. */
async function followSent(inner: Inner, details: CaseDetails, sentence: string): Promise<void> {
  const { source, municipality } = inner;
  if (details.sent.length === 0 || source.get().saving.tag !== "idle") return;
  const work = await loadWork(inner);
  const answer = work.ok ? await work.value.followSent(municipality, details) : work;
  if (!answer.ok || answer.value.already) return;
  know(inner, answer.value.rows);
  source.change({ done: { sentence, already: false, eventsLeft: answer.value.eventsLeft, back: [] } });
  inner.onChanged();
}

async function complete(inner: Inner, sentence: string): Promise<void> {
  const { source, municipality, caseKey } = inner;
  source.change({ saving: { tag: "running" }, done: null });
  const work = await loadWork(inner);
  const answer = work.ok ? await work.value.complete(municipality, caseKey) : work;
  const nothing = { requests: [], reason: null, done: sentence };
  if (!answer.ok) source.change({ saving: { tag: "failed", failure: answer.error, rest: nothing } });
  else {
    const { already, eventsLeft } = answer.value;
    source.change({ saving: { tag: "idle" }, done: { sentence, already, eventsLeft, back: [] } });
    inner.onChanged();
  }
}

async function submit(inner: Inner, intent: Intent, canGoBack = true): Promise<void> {
  const { source, municipality } = inner;
  if (source.get().saving.tag === "running") return;
  source.change({ saving: { tag: "running" }, done: null });
  const work = await loadWork(inner);
  const were = source.get().known;
  const written: Changed[] = [];
  const sent: ChangeRequest[] = [];
  for (const [index, planned] of intent.requests.entries()) {
    const request = retarget(planned, written.at(-1)?.rows ?? []);
    const answer = work.ok
      ? await work.value.change(municipality, request, {
          changeId: idOf(inner, request, work.value),
          reason: intent.reason,
        })
      : work;
    if (!answer.ok) {
      const rest = { ...intent, requests: [request, ...intent.requests.slice(index + 1)] };
      source.change({ saving: { tag: "failed", failure: answer.error, rest } });
      if (written.length > 0) inner.onChanged();
      return;
    }
    inner.asked = null;
    written.push(answer.value);
    sent.push(request);
  }
  // The newest version of a row comes first.
  const are = written.flatMap(({ rows: changed }) => changed).reverse();
  const steps = sent.map((request) => takeBack(request, were, are)).reverse();
  const back = steps.filter((step) => step !== null);
  know(inner, [...are].reverse());
  const done = {
    sentence: intent.done,
    already: written.every(({ already }) => already),
    eventsLeft: written.reduce((sum, { eventsLeft }) => sum + eventsLeft, 0),
    back: canGoBack && back.length === steps.length ? back : [],
  };
  source.change({ panel: null, saving: { tag: "idle" }, done });
  inner.onChanged();
  if (source.get().history.tag !== "closed") await readHistory(inner);
}

async function readHistory(inner: Inner): Promise<void> {
  const { source, municipality, caseKey } = inner;
  if (source.get().history.tag !== "read") source.change({ history: { tag: "reading" } });
  const work = await loadWork(inner);
  const answer = work.ok ? await work.value.history(municipality, caseKey) : work;
  if (source.get().history.tag === "closed") return;
  if (answer.ok) know(inner, answer.value.rows);
  source.change({
    history: answer.ok ? { tag: "read", history: answer.value } : { tag: "failed", failure: answer.error },
  });
}
