// The whole pane as one value: which mail is selected, every card, what to tell politely.
import type { Failure } from "../../app/failure";
import type { Card, CardKey } from "./card";

export type Selection =
  | { readonly tag: "reading" }
  | { readonly tag: "none" }
  | { readonly tag: "card"; readonly key: CardKey }
  | { readonly tag: "failed"; readonly action: "read" | "understand"; readonly failure: Failure };

/** Something that happened away from the card on screen. */
export type Notice = { readonly id: number } & (
  | { readonly tag: "registered"; readonly caseNumber: string; readonly subject: string }
  | { readonly tag: "undone" | "detached"; readonly caseNumber: string }
  | { readonly tag: "not-a-case"; readonly subject: string }
  | { readonly tag: "failed"; readonly subject: string }
  | { readonly tag: "changed-mail" }
);

export interface PaneState {
  /** Counts selections; what was asked for an older one is dropped. */
  readonly ticket: number;
  /** ISO date in Denmark when the mail was selected; the pane may stay open for days. */
  readonly today: string;
  readonly selection: Selection;
  readonly cards: ReadonlyMap<CardKey, Card>;
  readonly notices: readonly Notice[];
}

export const INITIAL_STATE: PaneState = {
  ticket: 0,
  today: "",
  selection: { tag: "reading" },
  cards: new Map(),
  notices: [],
};

/** How many mails this pane has settled, as far as their cards still show it; an undo takes one back. */
export const settledMails = ({ cards }: PaneState): number =>
  [...cards.values()].filter(({ receipt }) => receipt !== null).length;

/** The card on screen, or null. */
export const selectedCard = (state: PaneState): Card | null =>
  state.selection.tag === "card" ? (state.cards.get(state.selection.key) ?? null) : null;
