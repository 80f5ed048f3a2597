// What the competence gate looks at: the suggestion so far, and how strongly the mail speaks for each ground.
import type { CentreId, ContactType, RejectionGround, Round, ThemeId } from "../codebook/codebook";
import type { Reason } from "../classification/suggestion";

export interface CaseFacts {
  readonly contactType: ContactType;
  readonly centre: CentreId | null;
  /** hovedsag first */
  readonly themes: readonly ThemeId[];
  readonly round: Round | null;
  /** ISO date the mail was received; null where unknown. */
  readonly received: string | null;
  /** Subject and text of the newest message. */
  readonly text: string;
  /** The model's probability and quotes for each ground; the quotes may be looked for when they are read. */
  readonly signal: (ground: RejectionGround) => { readonly probability: number; readonly reasons: readonly Reason[] };
}

/** `rejects`: outside the competence · `helps`: not to be treated, but helped along and forwarded. */
export type GateEffect = "rejects" | "helps";

export interface GateVerdict {
  readonly ground: RejectionGround;
  readonly effect: GateEffect;
  readonly probability: number;
  readonly reasons: readonly Reason[];
}

/** One step of the gate: a rule with its basis in statute or vedtægt. */
export interface GateRule {
  readonly id: RejectionGround;
  readonly basis: string;
  readonly judge: (facts: CaseFacts) => GateVerdict | null;
}
