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
export const passGate = (facts: CaseFacts): readonly GateVerdict[] =>
  GATE.map((rule) => rule.judge(facts)).filter((verdict) => verdict !== null);

/** The ground a complaint is rejected on, or null. */
export const rejection = (facts: CaseFacts): GateVerdict | null =>
  passGate(facts).find((verdict) => verdict.effect === "rejects") ?? null;
