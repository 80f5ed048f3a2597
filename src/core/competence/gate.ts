// The competence gate in the codebook's order (§ 6): the first rule that rejects decides.
import { ansaettelse } from "./ansaettelse";
import type { CaseFacts, GateRule, GateVerdict } from "./facts";
import { klageorgan } from "./klageorgan";
import { overEtAar } from "./over-et-aar";
import { politiskServiceniveau } from "./politisk-serviceniveau";
import { tilsynOmbudsmandDomstol } from "./tilsyn-ombudsmand-domstol";
import { udenForKommunen } from "./uden-for-kommunen";
import { udsigtsloes } from "./udsigtsloes";
import { udvalgsbehandlet } from "./udvalgsbehandlet";

/** In the order they are asked; the order is the codebook's, not the alphabet's. */
export const GATE: readonly GateRule[] = [
  udenForKommunen,
  ansaettelse,
  politiskServiceniveau,
  udvalgsbehandlet,
  tilsynOmbudsmandDomstol,
  overEtAar,
  klageorgan,
  udsigtsloes,
];

/** Every rule that spoke, in order. A complaint within the competence gives none, or only one that `helps`. */
export function* passGate(facts: CaseFacts): Generator<GateVerdict> {
  for (const rule of GATE) {
    const verdict = rule.judge(facts);
    if (verdict !== null) yield verdict;
  }
}

/** The ground a complaint is rejected on, or null. No rule after it is asked. */
export function rejection(facts: CaseFacts): GateVerdict | null {
  for (const verdict of passGate(facts)) if (verdict.effect === "rejects") return verdict;
  return null;
}
