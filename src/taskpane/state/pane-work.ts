// What the advisor does to a mail: each acts on the card it is given, whatever is selected when the answer comes.
import type { AttachAs, Receipt, RegisterFailure, RegisterStep, Registration, RelatedCase } from "../../app/workbench";
import type { Result } from "../../core/result";
import { type Card, type CardKey, isNotACase, registrationOf, type WorkAction } from "./card";
import { editChoice } from "./edit-choice";
import type { PaneContext } from "./pane-context";
import { lookUp, readSelected, waitingIds } from "./pane-reading";
import { selectedCard } from "./pane-state";

const STEPS: readonly RegisterStep[] = ["rows", "stamp", "draft"];

/** Registers the mail as chosen, with drafts where asked for. */
export async function register(context: PaneContext, key: CardKey, forward: boolean): Promise<void> {
  const { dispatch, ports } = context;
  const card = readyCard(context, key);
  if (!card) return;
  const steps = forward ? STEPS : STEPS.filter((step) => step !== "draft");
  const before = waitingIds(context);
  dispatch({ tag: "work-started", key, action: "register", steps });
  const result = await ports.workbench.register(card.understanding, card.choice, { forward }, (step, state) =>
    dispatch({ tag: "step", key, step, state }),
  );
  const kept = result.ok ? null : ([...waitingIds(context)].find((id) => !before.has(id)) ?? keptOf(card));
  settle(context, key, "register", forward, result, kept);
}

/** The entry an earlier try left, which the same decision keeps. */
const keptOf = ({ work }: Card): string | null => (work.tag === "failed" ? work.kept : null);

/** The mail becomes part of a case that stands. */
export async function attach(context: PaneContext, key: CardKey, to: RelatedCase, as: AttachAs): Promise<void> {
  const { dispatch, ports } = context;
  const card = readyCard(context, key);
  if (!card) return;
  dispatch({ tag: "work-started", key, action: "attach", steps: [] });
  const result = await ports.workbench.attach(card.understanding, to, as);
  if (!result.ok) {
    dispatch({ tag: "work-failed", key, action: "attach", forward: false, failure: result.error });
    return;
  }
  dispatch({ tag: "attached", key, attached: result.value });
  await lookUp(context, key);
}

/** Writes what a registration lacks: rows, or drafts. */
export async function write(
  context: PaneContext,
  key: CardKey,
  action: "finish" | "forward",
  call: (card: Card, registration: Registration) => Promise<Result<Receipt, RegisterFailure>>,
): Promise<void> {
  const card = readyCard(context, key);
  const registration = card && registrationOf(card);
  if (!card || !registration) return;
  context.dispatch({ tag: "work-started", key, action, steps: [] });
  settle(context, key, action, action === "forward", await call(card, registration));
}

/** What is no case gets no row; the mail is stamped so that colleagues see that somebody looked. */
export async function markNotACase(context: PaneContext, key: CardKey): Promise<void> {
  const { dispatch, ports } = context;
  const card = readyCard(context, key);
  if (!card) return;
  dispatch({ tag: "work-started", key, action: "not-a-case", steps: [] });
  const { understanding } = card;
  const choice = editChoice(card.choice, { edit: "contactType", value: "ikke-sag" }, understanding.choice);
  const result = await ports.workbench.register(understanding, choice, { forward: false }, () => {});
  settle(context, key, "not-a-case", false, result);
}

/** Writes nothing to the register, so it may run beside what does. */
export async function writeBreachNote({ dispatch, getState, ports }: PaneContext, key: CardKey): Promise<void> {
  const card = getState().cards.get(key);
  if (card === undefined || card.breachNote.tag === "running") return;
  dispatch({ tag: "breach-note", key, note: { tag: "running" } });
  const made = await ports.workbench.writeBreachNote(card.understanding, registrationOf(card));
  dispatch({
    tag: "breach-note",
    key,
    note: made.ok ? { tag: "made", draft: made.value } : { tag: "failed", failure: made.error },
  });
}

const NOTHING: Registration = { rows: [], caseNumbers: [], by: "", at: "", drafts: [] };

/** Takes a registration, an attachment or a mark back. */
export async function undo(context: PaneContext, key: CardKey, action: "undo" | "is-a-case"): Promise<void> {
  const { dispatch, ports } = context;
  const card = readyCard(context, key);
  const registration = card && (registrationOf(card) ?? (isNotACase(card) ? NOTHING : null));
  if (!card || !registration) return;
  dispatch({ tag: "work-started", key, action, steps: [] });
  const result = await ports.workbench.undo(card.understanding, registration);
  const wasAttached = card.status.tag === "known" && card.status.status.state === "attached";
  if (result.ok) dispatch({ tag: "undone", key, caseNumber: registration.caseNumbers[0] ?? null, wasAttached });
  else dispatch({ tag: "work-failed", key, action, forward: false, failure: result.error });
}

function settle(
  context: PaneContext,
  key: CardKey,
  action: WorkAction,
  forward: boolean,
  result: Result<Receipt, RegisterFailure>,
  kept: string | null = null,
): void {
  const { dispatch } = context;
  if (result.ok) {
    dispatch({ tag: "written", key, receipt: result.value });
    if (forward) openOnlyDraft(context, key, result.value);
  } else dispatch({ tag: "work-failed", key, action, forward, failure: result.error, kept });
}

/** A draft that was asked for is shown, unless the advisor went on to another mail or there are several to choose from. */
function openOnlyDraft(
  { dispatch, getState, ports }: PaneContext,
  key: CardKey,
  { registration, alreadyRegistered }: Receipt,
): void {
  const [draft, ...more] = registration.drafts;
  const card = selectedCard(getState());
  if (draft === undefined || more.length > 0 || alreadyRegistered || card?.key !== key) return;
  if (!ports.isStillOpen(card.understanding.mail)) return;
  dispatch({ tag: "draft-asked", key, graphId: draft.graphId });
  void ports.workbench.openDraft(draft);
}

/** The card on screen if it may be written now: nothing running on it, and Outlook still shows its mail. */
function readyCard(context: PaneContext, key: CardKey): Card | null {
  const card = selectedCard(context.getState());
  if (card?.key !== key || card.work.tag === "running") return null;
  if (context.ports.isStillOpen(card.understanding.mail)) return card;
  context.dispatch({ tag: "selection-was-stale" });
  void readSelected(context);
  return null;
}
