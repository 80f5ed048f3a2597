// Which body a decision can be appealed to, from the dated law table.
import type { CentreId, ThemeId } from "../codebook/codebook";
import type { Appeal } from "../classification/suggestion";
import { compilePatterns, matchPatterns } from "../classification/patterns";
import { tokenise } from "../classification/tokens";
import { appealDeadlines } from "./appeal-deadline";

/** One field of law and its appeal. */
export interface AppealLaw {
  readonly id: string;
  readonly centres: readonly CentreId[];
  /** Words that show the field, in the pattern language; empty: the centre's ordinary field. */
  readonly patterns: readonly string[];
  readonly body: string;
  readonly basis: string;
  /** Days from receipt; null where the law sets no deadline. */
  readonly days: number | null;
  /** ISO dates the row holds between; null = open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** True where the source was weak: the advisor is asked to check. */
  readonly verify: boolean;
}

export interface AppealLaws {
  readonly source: string;
  readonly retrieved: string;
  readonly note: string;
  readonly entries: readonly AppealLaw[];
}

/** Themes about what a decision says; service level and employment have no appeal body. */
const isDecision = (theme: ThemeId): boolean => theme.startsWith("HJ") && theme !== "HJ07";

interface AppealQuestion {
  readonly centre: CentreId | null;
  readonly themes: readonly ThemeId[];
  readonly text: string;
  readonly decided: string | null;
  /** ISO date the law is read at: the decision's, else the mail's. */
  readonly on: string;
}

/** The appeal of a decision, or null where none applies. The row with most words in the mail wins. */
export function appealOf(laws: AppealLaws, question: AppealQuestion): Appeal | null {
  if (!question.themes.some(isDecision)) return null;
  const valid = laws.entries.filter(
    ({ centres, validFrom, validTo }) =>
      question.centre !== null &&
      centres.includes(question.centre) &&
      (validFrom === null || validFrom <= question.on) &&
      (validTo === null || question.on <= validTo),
  );
  const hits = new Map<number, number>();
  const tokens = tokenise(question.text, 0, Math.min(question.text.length, 24_000));
  for (const hit of matchPatterns(tokens, compilePatterns(valid.map((law) => law.patterns))))
    hits.set(hit.owner, (hits.get(hit.owner) ?? 0) + 1);
  const strength = (at: number) => hits.get(at) ?? (valid[at]?.patterns.length === 0 ? 0.5 : 0);
  const best = valid.map((_, at) => at).sort((a, b) => strength(b) - strength(a))[0];
  const law = best === undefined || strength(best) === 0 ? undefined : valid[best];
  if (law === undefined) return null;
  const deadlines =
    question.decided === null || law.days === null
      ? null
      : appealDeadlines(question.decided, { days: law.days, letterBusinessDays: 5 });
  return {
    body: law.body,
    basis: law.verify ? `${law.basis} (kontrollér)` : law.basis,
    deadlineDigital: deadlines?.digital ?? null,
    deadlineLetter: deadlines?.letter ?? null,
  };
}
