// One card per mail: what is known, what the advisor chose, what the register says, what is being done.
import type { Failure } from "../../app/failure";
import type { Draft } from "../../app/ports";
import type {
  Receipt,
  RegisterFailure,
  RegisterStep,
  Registration,
  RegistrationStatus,
  RelatedCase,
  ReturningCitizen,
  Understanding,
} from "../../app/workbench";
import type { Appeal } from "../../core/classification/suggestion";
import type { Mail } from "../../core/mail/mail";
import type { Choice } from "../../core/registration/decision";
import type { ChoiceEdit } from "./edit-choice";

/** `not-a-case` stamps the mail so that colleagues see that somebody looked; `is-a-case` takes that back. */
export type WorkAction = "register" | "attach" | "finish" | "forward" | "undo" | "not-a-case" | "is-a-case";
export type StepState = "waiting" | "started" | "done";

export type Work =
  | { readonly tag: "idle" }
  | {
      readonly tag: "running";
      readonly action: WorkAction;
      /** Steps in the order they are taken; empty where the action has one step only. */
      readonly steps: readonly { readonly step: RegisterStep; readonly state: StepState }[];
    }
  | {
      readonly tag: "failed";
      readonly action: WorkAction;
      /** The advisor had asked for drafts too. */
      readonly forward: boolean;
      readonly failure: RegisterFailure;
      /** Id in the outbox: it is kept on this machine and saved when there is a connection. Null where it is not. */
      readonly kept: string | null;
    };

/** The note to the data protection officer. */
export type BreachNoteWork =
  | { readonly tag: "none" }
  | { readonly tag: "running" }
  | { readonly tag: "made"; readonly draft: Draft }
  | { readonly tag: "failed"; readonly failure: Failure };

export type StatusView =
  | { readonly tag: "pending" }
  | { readonly tag: "known"; readonly status: RegistrationStatus }
  | { readonly tag: "failed"; readonly failure: Failure };

declare const cardKeyBrand: unique symbol;
/** What makes two readings the same mail: mailbox and Message-ID. */
export type CardKey = string & { readonly [cardKeyBrand]: true };

export interface Card {
  readonly key: CardKey;
  readonly understanding: Understanding;
  readonly choice: Choice;
  /** The appeal as the choice makes it: its centre, its points, its decision date. */
  readonly appeal: Appeal | null;
  /** Fields the advisor has answered, also where the answer was the suggestion. */
  readonly settled: readonly ChoiceEdit["edit"][];
  readonly status: StatusView;
  /** Counts look-ups and writes: an answer to an older question is dropped. */
  readonly asked: number;
  readonly work: Work;
  /** What the last write left, shown until the status is looked up anew. */
  readonly receipt: Receipt | null;
  /** Graph id of the draft Outlook was asked to open when it was made; null where the advisor is to say so. */
  readonly openedDraft: string | null;
  /** Ids of alarms the advisor hid. */
  readonly dismissed: readonly string[];
  readonly breachNote: BreachNoteWork;
  /** What the register holds beside the mail: kept when the mail itself is registered. */
  readonly around: Around;
}

export interface Around {
  /** The case the mail may belong to. */
  readonly related: RelatedCase | null;
  /** Earlier cases of the same citizen. */
  readonly returning: ReturningCitizen | null;
}

/** The key of a mail; the Graph id or, last, subject and time stand in for a missing Message-ID. */
export const cardKey = (mail: Mail): CardKey => {
  const id = mail.internetMessageId ?? mail.graphId ?? `${mail.received ?? ""} ${mail.subject}`;
  return `${(mail.mailbox ?? "").toLowerCase()} ${id}` as CardKey;
};

/** A fresh card: the suggestion as choice, the register not asked yet. */
export const newCard = (understanding: Understanding): Card => ({
  key: cardKey(understanding.mail),
  understanding,
  choice: understanding.choice,
  appeal: understanding.suggestion.appeal,
  settled: [],
  status: { tag: "pending" },
  asked: 0,
  work: { tag: "idle" },
  receipt: null,
  openedDraft: null,
  dismissed: [],
  breachNote: { tag: "none" },
  around: { related: null, returning: null },
});

/** Whether the advisor changed anything that is not in the register yet. */
export const isEdited = (card: Card): boolean => card.settled.length > 0;

/** The registration a card stands for, whole or half; null while there is none. */
export const registrationOf = (card: Card): Registration | null =>
  card.status.tag === "known" && card.status.status.state !== "none" ? card.status.status.registration : null;

/** Whether somebody looked at the mail and said that it is no case. */
export const isNotACase = ({ status }: Card): boolean =>
  status.tag === "known" && status.status.state === "none" && status.status.notACase === true;

/** What the register holds after a write, so the pane need not ask it again. */
export const statusAfter = (receipt: Receipt): RegistrationStatus => {
  const { registration } = receipt;
  if (registration.rows.length === 0) return { state: "none", notACase: true };
  const planned = registration.rows[0]?.planned ?? registration.rows.length;
  const missing = planned - registration.rows.length;
  return missing > 0 ? { state: "half-written", registration, missing } : { state: "registered", registration };
};
