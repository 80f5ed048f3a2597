// The pane's only way to change: state and event in, state out.
import { insecureMailOf } from "./alarms";
import type { RegistrationStatus } from "../../app/workbench";
import { type Around, type Card, type CardKey, isEdited, newCard, registrationOf, statusAfter } from "./card";
import { editChoice } from "./edit-choice";
import { followAppeal } from "./follow-appeal";
import type { PaneEvent } from "./pane-event";
import type { Notice, PaneState, Selection } from "./pane-state";

type EventOf<T extends PaneEvent["tag"]> = Extract<PaneEvent, { tag: T }>;

/** Cards beyond this number are forgotten, unless something on them would be lost. */
const KEPT_CARDS = 30;

/** The next state of the pane. Answers that belong to an older selection or question change nothing. */
export const paneReducer = (state: PaneState, event: PaneEvent): PaneState => {
  switch (event.tag) {
    case "mail-changed":
      return { ...state, ticket: event.ticket, today: event.today, selection: { tag: "reading" } };
    case "nothing-selected":
      return select(state, event.ticket, { tag: "none" });
    case "not-understood":
      return select(state, event.ticket, { tag: "failed", action: event.action, failure: event.failure });
    case "known-mail":
      return select(state, event.ticket, { tag: "card", key: event.key });
    case "understood":
      return understood(state, event);
    case "written":
      return written(state, event);
    case "attached":
      return attached(state, event);
    case "undone":
      return undone(state, event);
    case "work-failed":
      return workFailed(state, event);
    case "selection-was-stale":
      return withNotice(state, { tag: "changed-mail" });
    case "notice-closed":
      return { ...state, notices: state.notices.filter((notice) => notice.id !== event.id) };
    default:
      return changeCard(state, event.key, (card) => cardAfter(card, event));
  }
};

type CardEvent = EventOf<
  | "suggested-anew"
  | "look-up-started"
  | "looked-up"
  | "edited"
  | "reset"
  | "alarm-hidden"
  | "alarm-dismissed"
  | "breach-note"
  | "draft-asked"
  | "work-started"
  | "step"
  | "work-closed"
>;

function cardAfter(card: Card, event: CardEvent): Card {
  switch (event.tag) {
    case "suggested-anew":
      return suggestedAnew(card, event.understanding);
    case "look-up-started":
      return {
        ...card,
        asked: card.asked + 1,
        status: card.status.tag === "failed" ? { tag: "pending" } : card.status,
      };
    case "looked-up":
      return lookedUp(card, event);
    case "edited":
      return edited(card, event);
    case "reset":
      return {
        ...card,
        choice: card.understanding.choice,
        appeal: card.understanding.suggestion.appeal,
        settled: [],
        dismissed: card.dismissed.filter((id) => id !== "outgoing" && id !== "incoming"),
      };
    case "alarm-hidden":
      return { ...card, dismissed: toggled(card.dismissed, event.alarm, event.hidden) };
    case "alarm-dismissed":
      return alarmDismissed(card, event);
    case "breach-note":
      return { ...card, breachNote: event.note };
    case "draft-asked":
      return { ...card, openedDraft: event.graphId };
    case "work-started":
      return workStarted(card, event);
    case "step":
      return stepped(card, event);
    case "work-closed":
      return { ...card, work: { tag: "idle" } };
  }
}

function edited(card: Card, { edit, appeal }: EventOf<"edited">): Card {
  const choice = editChoice(card.choice, edit, card.understanding.choice);
  const settled = [...new Set([...card.settled, edit.edit])];
  if (appeal === undefined) return { ...card, choice, settled };
  const isSettled = card.settled.includes("appealDeadline");
  return { ...card, choice: followAppeal({ choice, before: card.appeal, now: appeal, isSettled }), appeal, settled };
}

/** What the register will hold follows the alarms that stand; the last reason given is the one kept. */
function alarmDismissed(card: Card, { key, alarm, reason }: EventOf<"alarm-dismissed">): Card {
  const dismissed = toggled(card.dismissed, alarm, reason !== null);
  const isAnyLeft = dismissed.some((id) => id === "outgoing" || id === "incoming");
  const value = insecureMailOf(card.understanding, dismissed);
  const dismissal = reason ?? (isAnyLeft ? (card.choice.insecureMailDismissal ?? null) : null);
  return { ...edited(card, { tag: "edited", key, edit: { edit: "insecureMail", value, dismissal } }), dismissed };
}

/** What the advisor has touched, or the register has, stays as it is. */
function suggestedAnew(card: Card, understanding: Card["understanding"]): Card {
  const isTouched =
    isEdited(card) || card.dismissed.length > 0 || card.work.tag !== "idle" || registrationOf(card) !== null;
  const isSame = JSON.stringify(card.understanding.suggestion) === JSON.stringify(understanding.suggestion);
  if (isTouched || isSame) return card;
  return { ...card, understanding, choice: understanding.choice, appeal: understanding.suggestion.appeal };
}

function lookedUp(card: Card, event: EventOf<"looked-up">): Card {
  if (event.asked !== card.asked || card.work.tag === "running") return card;
  const status: Card["status"] = event.result.ok
    ? { tag: "known", status: event.result.value }
    : { tag: "failed", failure: event.result.error };
  const sameRegistration = event.result.ok && event.result.value.state !== "none";
  const around = event.result.ok ? aroundOf(event.result.value, card.around) : card.around;
  return { ...card, status, around, receipt: sameRegistration ? card.receipt : null };
}

/** Once the mail is registered, the register no longer tells which case it might have belonged to. */
const aroundOf = (status: RegistrationStatus, before: Around): Around => ({
  related: status.state === "none" ? (status.related ?? null) : before.related,
  returning: status.returning ?? null,
});

const workStarted = (card: Card, event: EventOf<"work-started">): Card => ({
  ...card,
  asked: card.asked + 1,
  work: {
    tag: "running",
    action: event.action,
    steps: event.steps.map((step) => ({ step, state: "waiting" })),
  },
});

function stepped(card: Card, event: EventOf<"step">): Card {
  if (card.work.tag !== "running") return card;
  const steps = card.work.steps.map((one) => (one.step === event.step ? { ...one, state: event.state } : one));
  return { ...card, work: { ...card.work, steps } };
}

function understood(state: PaneState, event: EventOf<"understood">): PaneState {
  if (event.ticket !== state.ticket) return state;
  const card = newCard(event.understanding);
  const cards = new Map(forgetOld(state.cards)).set(card.key, card);
  return { ...state, cards, selection: { tag: "card", key: card.key } };
}

function written(state: PaneState, { key, receipt }: EventOf<"written">): PaneState {
  const next = changeCard(state, key, (card) => ({
    ...card,
    work: { tag: "idle" },
    receipt,
    status: { tag: "known", status: statusAfter(receipt) },
  }));
  if (isSelected(state, key)) return next;
  const [caseNumber] = receipt.registration.caseNumbers;
  const about = { subject: subject(state, key) };
  return withNotice(
    next,
    caseNumber === undefined ? { tag: "not-a-case", ...about } : { tag: "registered", caseNumber, ...about },
  );
}

/** Who and when are the register's word, which is asked for next. */
function attached(
  state: PaneState,
  { key, attached: { registration, already, left } }: EventOf<"attached">,
): PaneState {
  const receipt = { registration, alreadyRegistered: already, left };
  const next = changeCard(state, key, (card) => ({
    ...card,
    work: { tag: "idle" },
    receipt,
    status: { tag: "known", status: { state: "attached", registration, by: "", at: "" } },
  }));
  if (isSelected(state, key)) return next;
  const [caseNumber = ""] = registration.caseNumbers;
  return withNotice(next, { tag: "registered", caseNumber, subject: subject(state, key) });
}

function undone(state: PaneState, { key, caseNumber, wasAttached }: EventOf<"undone">): PaneState {
  const next = changeCard(state, key, (card) => ({
    ...card,
    work: { tag: "idle" },
    receipt: null,
    status: { tag: "known", status: { state: "none" } },
  }));
  return caseNumber === null ? next : withNotice(next, { tag: wasAttached ? "detached" : "undone", caseNumber });
}

function workFailed(state: PaneState, event: EventOf<"work-failed">): PaneState {
  const { action, failure, forward, key, kept = null } = event;
  const next = changeCard(state, key, (card) => ({ ...card, work: { tag: "failed", action, forward, failure, kept } }));
  return isSelected(state, key) || kept !== null
    ? next
    : withNotice(next, { tag: "failed", subject: subject(state, key) });
}

const select = (state: PaneState, ticket: number, selection: Selection): PaneState =>
  ticket === state.ticket ? { ...state, selection } : state;

const isSelected = (state: PaneState, key: CardKey) => state.selection.tag === "card" && state.selection.key === key;

const subject = (state: PaneState, key: CardKey) => state.cards.get(key)?.understanding.mail.subject ?? "";

function changeCard(state: PaneState, key: CardKey, change: (card: Card) => Card): PaneState {
  const card = state.cards.get(key);
  return card === undefined ? state : { ...state, cards: new Map(state.cards).set(key, change(card)) };
}

type NoticeBody = Notice extends infer N ? (N extends Notice ? Omit<N, "id"> : never) : never;

const withNotice = (state: PaneState, body: NoticeBody): PaneState => {
  const id = 1 + Math.max(0, ...state.notices.map((notice) => notice.id));
  return { ...state, notices: [...state.notices, { ...body, id }] };
};

const toggled = (ids: readonly string[], id: string, present: boolean) =>
  present ? [...new Set([...ids, id])] : ids.filter((one) => one !== id);

const wouldLose = (card: Card) => isEdited(card) || card.work.tag !== "idle";

function forgetOld(cards: ReadonlyMap<CardKey, Card>): [CardKey, Card][] {
  const surplus = Math.max(0, cards.size - KEPT_CARDS);
  const forgettable = [...cards.values()].filter((card) => !wouldLose(card)).slice(0, surplus);
  const forgotten = new Set(forgettable.map((card) => card.key));
  return [...cards].filter(([key]) => !forgotten.has(key));
}
