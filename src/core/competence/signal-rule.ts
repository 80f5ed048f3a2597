// The common shape of a gate rule: the model's signal, strengthened or vetoed by what the codebook says of the themes.
import type { RejectionGround } from "../codebook/codebook";
import type { CaseFacts, GateRule } from "./facts";

export interface SignalRuleOptions {
  readonly ground: RejectionGround;
  readonly basis: string;
  /** Added to the probability where it holds. */
  readonly supports?: (facts: CaseFacts) => number;
  /** Probability from which the rule speaks. */
  readonly from: number;
}

/** A rule that rejects when the signal, with what supports it, reaches `from`. */
export const signalRule = ({ ground, basis, supports, from }: SignalRuleOptions): GateRule => ({
  id: ground,
  basis,
  judge: (facts) => {
    if (facts.contactType !== "klagesag") return null;
    const signal = facts.signal(ground);
    const total = Math.min(1, Math.max(0, signal.probability + (supports?.(facts) ?? 0)));
    return total >= from ? { ground, effect: "rejects", probability: total, reasons: signal.reasons } : null;
  },
});
