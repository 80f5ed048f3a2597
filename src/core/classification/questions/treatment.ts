// behandling follows from the other answers.
import type { ContactType, RejectionGround, Round, ThemeId, Treatment } from "../../codebook/codebook";

/** behandling: the codebook's usual treatment of such a case. */
export function treatmentOf(
  type: ContactType,
  round: Round | null,
  ground: RejectionGround | null,
  themes: readonly ThemeId[],
): Treatment | null {
  if (type === "klagesag") {
    if (ground !== null) return "afvist";
    if (round === 2) return "genfremsendt";
    return themes[0]?.startsWith("HJ") === true ? "hjaelp-til-klageprocessen" : "styrket-dialog";
  }
  if (type === "vejledning") return "vejledning";
  if (type === "vejvisning") return "vejvisning";
  return type === "indsigt" ? "indsigtssag" : null;
}
