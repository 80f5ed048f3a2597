// What the pane says about work on cases that stand: corrections, what follows, history; contacts without a mail; what waits.
import type { ChangeProblem } from "../core/registration/change";
import type { EventType } from "../core/registration/event";
import type {
  AnswerResult,
  CitizenReaction,
  ContactForm,
  Criticism,
  Followed,
  RegisterRow,
} from "../core/registration/row";

/** Fields a history or a comparison may name; the others are the register's own keys. */
export type ToldField = Exclude<
  keyof RegisterRow,
  | "key"
  | "mailKey"
  | "conversationKey"
  | "citizenKey"
  | "municipality"
  | "ordinal"
  | "planned"
  | "lastChange"
  | "registeredBy"
  | "registeredAt"
  | "madeWith"
>;

/** What an advisor can say of a case that stands. */
export type FollowKind = "forwarded" | "answered" | "reaction" | "assessed" | "remind" | "closed" | "reopened";

interface JoinText {
  readonly button: string;
  readonly heading: string;
  readonly pick: string;
  /** What will happen, before it does. */
  readonly plan: (row: string, other: string) => string;
  readonly confirm: string;
  readonly done: (row: string, other: string) => string;
}

export interface WorkText {
  readonly fields: Readonly<Record<ToldField, string>>;
  readonly answerResult: Readonly<Record<AnswerResult, string>>;
  readonly citizenReaction: Readonly<Record<CitizenReaction, string>>;
  readonly criticism: Readonly<Record<Criticism, string>>;
  readonly followed: Readonly<Record<Followed, string>>;
  readonly contactForm: Readonly<Record<ContactForm, string>>;
  readonly insecureMail: Readonly<Record<"ingen" | "indgaaende" | "udgaaende", string>>;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  readonly someText: string;
  readonly problems: Readonly<Record<ChangeProblem, string>>;
  readonly notChanged: string;
  readonly cancel: string;
  readonly reason: {
    readonly label: string;
    readonly hint: string;
    readonly missing: string;
    readonly ready: readonly string[];
  };
  readonly history: {
    readonly heading: string;
    readonly reading: string;
    readonly notRead: string;
    readonly empty: string;
    readonly events: Readonly<Record<EventType, string>>;
    readonly entry: (what: string, by: string, when: string) => string;
    readonly change: (field: string, from: string, to: string) => string;
    readonly set: (field: string, to: string) => string;
    readonly cleared: (field: string, from: string) => string;
    readonly newText: (field: string) => string;
    readonly about: (caseNumbers: string) => string;
  };
  readonly correct: {
    readonly button: string;
    readonly buttonOf: (caseNumber: string) => string;
    readonly heading: (caseNumber: string) => string;
    readonly lead: string;
    readonly was: (value: string) => string;
    readonly takeBack: (field: string) => string;
    readonly save: (count: number) => string;
    readonly done: (caseNumber: string, fields: string) => string;
    readonly esdhHint: string;
    readonly recommendationHint: string;
    readonly more: string;
    readonly takesAlong: (count: number) => string;
  };
  readonly summary: {
    readonly label: string;
    readonly hint: string;
    readonly takenOut: (what: string) => string;
    readonly willBe: (text: string) => string;
  };
  readonly follow: {
    readonly heading: string;
    readonly more: string;
    readonly buttons: Readonly<Record<FollowKind, string>>;
    readonly confirm: Readonly<Record<FollowKind, string>>;
    readonly done: Readonly<Record<FollowKind, string>>;
    readonly on: Readonly<Record<FollowKind, string>>;
    readonly today: string;
    readonly result: string;
    readonly reaction: string;
    readonly criticism: string;
    readonly criticismFollowed: string;
    readonly concerns: string;
    readonly noneChosen: string;
    readonly pickResult: string;
    readonly remindPlan: (centre: string) => string;
  };
  readonly moveToCase: JoinText;
  readonly merge: JoinText;
  readonly split: {
    readonly button: string;
    readonly heading: string;
    readonly plan: (row: string, from: string) => string;
    readonly along: string;
    readonly confirm: string;
    readonly done: (row: string) => string;
  };
  readonly undoAll: {
    readonly button: (caseNumber: string) => string;
    readonly plan: (rows: number) => string;
    readonly confirm: string;
    readonly done: (caseNumber: string) => string;
  };
  readonly pick: {
    readonly label: string;
    readonly hint: string;
    readonly shown: string;
    readonly searching: string;
    readonly none: string;
    readonly failed: string;
    readonly chosen: (caseNumber: string, what: string) => string;
    readonly other: string;
  };
  readonly done: {
    readonly undo: string;
    readonly undone: string;
    readonly already: string;
    readonly eventsLeft: string;
    readonly saving: string;
    readonly sent: string;
    readonly completed: string;
    readonly undoReason: string;
  };
  readonly conflict: {
    readonly heading: string;
    readonly by: (by: string, when: string) => string;
    readonly bySomebody: string;
    readonly bothStand: string;
    readonly pickEach: string;
    readonly before: string;
    readonly mine: string;
    readonly theirs: string;
    readonly theirChanges: string;
    readonly save: string;
    readonly doAnyway: string;
    readonly giveUp: string;
    readonly unpicked: (count: number) => string;
    readonly theirsStand: string;
  };
  readonly contact: {
    readonly button: string;
    readonly heading: string;
    readonly resume: string;
    readonly form: string;
    readonly formMissing: string;
    readonly received: string;
    readonly clock: string;
    readonly already: string;
    readonly receivedWrong: string;
    readonly receivedLater: string;
    readonly what: string;
    readonly whatMissing: string;
    readonly round: string;
    readonly centre: string;
    readonly register: string;
    readonly registering: string;
    readonly clear: string;
    readonly notDone: string;
    readonly again: string;
    readonly toList: string;
    readonly undo: (caseNumber: string) => string;
    readonly undone: (caseNumber: string) => string;
    readonly undoing: string;
    readonly undoReason: string;
    readonly fromAppointment: (subject: string) => string;
    /** An earlier case the contact belongs to. */
    readonly belongs: {
      readonly open: string;
      readonly question: string;
      readonly chosen: (chosen: string) => string;
      readonly remove: string;
    };
  };
  readonly outbox: {
    readonly waiting: (count: number) => string;
    readonly flush: string;
    readonly flushing: string;
    readonly saved: (count: number) => string;
    readonly others: (count: number) => string;
    readonly lacksWords: string;
    readonly show: string;
    readonly entry: (what: string, municipality: string, when: string) => string;
    readonly kinds: Readonly<Record<"registration" | "change", string>>;
    readonly discard: string;
    readonly stopped: string;
    readonly onCard: string;
    readonly goOn: string;
  };
  readonly returning: {
    readonly has: (count: number) => string;
    readonly open: string;
    readonly heading: string;
  };
}
