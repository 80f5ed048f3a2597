// Whether a mail goes on about a case the same citizen has already: the register knows no words of a mail, so what is
// weighed is where it belongs, what it complains of, and whether the case still goes on. By the enkeltsagsprincip a new
// matter at the same centre is a case of its own: the same centre alone is never enough (codebook section 1).
import { groupOf, type CentreId, type ThemeId } from "../codebook/codebook";
import type { CaseLine } from "../cases/case-line";

/** What is known of the mail before it is registered. */
export interface Matter {
  readonly centre: CentreId | null;
  /** hovedsag first; empty unless a complaint */
  readonly themes: readonly ThemeId[];
  /** The citizen comes back after an answer (omgang 2) or asks to chase one (rykker). */
  readonly comesBack: boolean;
  /** ISO date-time. */
  readonly received: string;
}

export type MatterReason = "centre" | "theme" | "theme-group" | "comes-back" | "open" | "recent";

export interface MatterMatch {
  readonly line: CaseLine;
  readonly reasons: readonly MatterReason[];
  /** Sum of what the reasons weigh. */
  readonly weight: number;
}

const WEIGHTS: Readonly<Record<MatterReason, number>> = {
  centre: 2,
  theme: 2,
  "theme-group": 1,
  "comes-back": 2,
  open: 1,
  recent: 1,
};
/** From here the advisor is asked whether it is the same case. */
const ENOUGH = 5;
const RECENT_DAYS = 90;
const DAY = 86_400_000;

function themeReason(themes: readonly ThemeId[], { theme }: CaseLine): MatterReason | null {
  if (theme === null) return null;
  if (themes.includes(theme)) return "theme";
  return themes.some((one) => groupOf(one) === groupOf(theme)) ? "theme-group" : null;
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / DAY;
}

function matchOf(matter: Matter, line: CaseLine): MatterMatch {
  const age = daysBetween(line.received, matter.received);
  const theme = themeReason(matter.themes, line);
  const reasons: readonly MatterReason[] = [
    ...(matter.centre === line.centre ? (["centre"] as const) : []),
    ...(theme === null ? [] : [theme]),
    ...(matter.comesBack ? (["comes-back"] as const) : []),
    ...(line.status === "lukket" ? [] : (["open"] as const)),
    ...(age <= RECENT_DAYS ? (["recent"] as const) : []),
  ];
  return { line, reasons, weight: reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0) };
}

const speaksOfIt = ({ reasons }: MatterMatch): boolean =>
  reasons.some((reason) => reason === "centre" || reason === "theme" || reason === "theme-group");

/**
 * The case among a citizen's own that the mail most likely goes on about, with what speaks for it; null where none is
 * likely enough. Cases taken back, and cases later than the mail, do not count. Among equal ones the newest wins.
 */
export function sameMatter(matter: Matter, ofCitizen: readonly CaseLine[]): MatterMatch | null {
  const [best] = ofCitizen
    .filter(({ status, received }) => status !== "fortrudt" && daysBetween(received, matter.received) >= 0)
    .map((line) => matchOf(matter, line))
    .filter((match) => match.weight >= ENOUGH && speaksOfIt(match))
    .sort((one, other) => other.weight - one.weight || Date.parse(other.line.received) - Date.parse(one.line.received));
  return best ?? null;
}
