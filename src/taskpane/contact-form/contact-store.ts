// The state of the form for a contact without a mail. It outlives the tab's own view, never the pane.
import type { CaseWork } from "../../app/case-work";
import type { Failure } from "../../app/failure";
import type { Receipt, RegisterFailure } from "../../app/workbench";
import type { Municipality } from "../../core/codebook/settings";
import type { ChangeId } from "../../core/registration/event";
import { err, type Result } from "../../core/result";
import type { Desk } from "../desk";
import type { ChoiceEdit } from "../state/edit-choice";
import { createSource, type Observable, type Source } from "../state/observable";
import { type ContactDraft, type ContactProblem, contactOf, editDraft, newDraft } from "./contact-draft";

export interface ContactState {
  readonly isOpen: boolean;
  readonly draft: ContactDraft;
  readonly saving: "idle" | "registering" | "undoing";
  /** What the form lacks, told once it was pressed. */
  readonly problems: readonly ContactProblem[];
  readonly failure: RegisterFailure | null;
  readonly receipt: Receipt | null;
  /** Case number of the registration that was taken back last. */
  readonly undone: string | null;
}

export interface ContactStore extends Observable<ContactState> {
  readonly show: (isOpen: boolean) => void;
  readonly change: (part: Partial<ContactDraft>) => void;
  readonly edit: (edit: ChoiceEdit, municipality: Municipality) => void;
  readonly register: (municipality: Municipality) => Promise<void>;
  readonly undo: (municipality: Municipality, reason: string) => Promise<void>;
  /** Begins anew; with a draft, with that one. */
  readonly startAnew: (draft?: ContactDraft) => void;
}

interface Context {
  readonly source: Source<ContactState>;
  readonly desk: Desk;
  undoId: ChangeId | null;
}

const fresh = (draft: ContactDraft): Omit<ContactState, "isOpen"> => ({
  draft,
  saving: "idle",
  problems: [],
  failure: null,
  receipt: null,
  undone: null,
});

/** The store of one pane. */
export function createContactStore(desk: Desk): ContactStore {
  const source = createSource<ContactState>({ isOpen: false, ...fresh(newDraft(desk.now())) });
  const context: Context = { source, desk, undoId: null };
  const { get } = source;
  const put = (draft: ContactDraft) => source.change({ draft, problems: [], failure: null, undone: null });
  return {
    get,
    subscribe: source.subscribe,
    show: (isOpen) => source.change({ isOpen }),
    change: (part) => put({ ...get().draft, ...part }),
    edit: (edit, municipality) => put(editDraft(get().draft, edit, municipality, desk.now())),
    register: (municipality) => register(context, municipality),
    undo: (municipality, reason) => undo(context, municipality, reason),
    startAnew: (draft) => source.change(fresh(draft ?? newDraft(desk.now()))),
  };
}

async function loadWork({ desk }: Context): Promise<Result<CaseWork, Failure>> {
  try {
    return { ok: true, value: await desk.work() };
  } catch {
    return err({ kind: "offline" }); // the part of the pane could not be fetched
  }
}

async function register(context: Context, municipality: Municipality): Promise<void> {
  const { source, desk } = context;
  const { get, change } = source;
  if (get().saving !== "idle" || get().receipt !== null) return;
  change({ saving: "registering", failure: null, problems: [] });
  const work = await loadWork(context);
  if (!work.ok) {
    change({ saving: "idle", failure: work.error });
    return;
  }
  const formId = get().draft.formId ?? work.value.newFormId();
  change({ draft: { ...get().draft, formId } });
  const asked = contactOf(get().draft, formId, desk.now());
  if ("problems" in asked) {
    change({ saving: "idle", problems: asked.problems });
    return;
  }
  const answer = await work.value.registerContact(municipality, asked.contact);
  if (answer.ok) change({ saving: "idle", receipt: answer.value });
  else change({ saving: "idle", failure: answer.error });
}

async function undo(context: Context, municipality: Municipality, reason: string): Promise<void> {
  const { source } = context;
  const { receipt, saving } = source.get();
  if (receipt === null || saving !== "idle") return;
  source.change({ saving: "undoing", failure: null });
  const work = await loadWork(context);
  if (!work.ok) {
    source.change({ saving: "idle", failure: work.error });
    return;
  }
  context.undoId ??= work.value.newChangeId();
  const { rows, caseNumbers } = receipt.registration;
  const why = { changeId: context.undoId, reason };
  const answer = await work.value.change(municipality, { kind: "undo", rows }, why);
  if (answer.ok) {
    context.undoId = null;
    source.change({ saving: "idle", receipt: null, undone: caseNumbers[0] ?? "" });
    return;
  }
  const { error } = answer;
  const isPlain = error.kind !== "invalid-change" && error.kind !== "changed-meanwhile";
  source.change({ saving: "idle", failure: isPlain ? error : { kind: "conflict" } });
}
