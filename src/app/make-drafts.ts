// Forward drafts of a registration, one per centre, each with only that centre's points. They lie in Kladder for the
// advisor to read and send; a centre whose draft stands already is left alone.
import { forwardTexts, type Forward } from "../core/forwarding/forward-text";
import type { StoredRow } from "../core/registration/row";
import { err, ok, type Result } from "../core/result";
import type { Failure } from "./failure";
import { placeOf } from "./mail-reference";
import type { Draft, MailStamp } from "./ports";
import type { Receipt, Understanding } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";

type Deps = Pick<
  WorkbenchDeps,
  "codebook" | "templates" | "baseSubject" | "redact" | "redactQuotedFor" | "createForward"
>;

export interface DraftTask {
  readonly understanding: Understanding;
  readonly rows: readonly StoredRow[];
  readonly stamp: Result<MailStamp, Failure>;
  /** Drafts that stand already. */
  readonly drafts: readonly Draft[];
}

const textsOf = ({ understanding: { mail, municipality }, rows }: DraftTask, deps: Deps) =>
  forwardTexts(rows, {
    municipality,
    codebook: deps.codebook,
    templates: deps.templates,
    subject: deps.baseSubject(mail.subject),
    redact: deps.redact,
  });

/** Makes what is missing; what could not be made is answered in `left`, the rest stands. */
export async function makeDrafts(
  task: DraftTask,
  deps: Deps,
): Promise<{ readonly drafts: readonly Draft[]; readonly left: Receipt["left"] }> {
  const drafts = [...task.drafts];
  const left: Receipt["left"][number][] = [];
  for (const text of textsOf(task, deps)) {
    if (text.ok && drafts.some((draft) => draft.forRow === text.value.forRow)) continue;
    const draft = await makeDraft(task, text, deps);
    if (draft.ok) drafts.push(draft.value);
    else left.push({ step: "draft", failure: draft.error });
  }
  return { drafts, left };
}

async function makeDraft(
  { understanding: { municipality }, stamp }: DraftTask,
  text: Result<Forward, { readonly centre: string }>,
  deps: Deps,
): Promise<Result<Draft, Failure>> {
  if (!text.ok) return err({ kind: "centre-without-address", centre: text.error.centre });
  if (!stamp.ok) return stamp;
  const redactQuoted = deps.redactQuotedFor(text.value.text.to.address, municipality) ?? undefined;
  const made = await deps.createForward(
    placeOf(municipality),
    stamp.value,
    text.value.forRow,
    text.value.text,
    redactQuoted,
  );
  if (!made.ok || made.value.leftOut === undefined) return made;
  // A file may be named after its citizen's number.
  return ok({ ...made.value, leftOut: made.value.leftOut.map(deps.redact) });
}
