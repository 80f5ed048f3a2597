// Which body a decision can be appealed to, from the dated law table.
import type { CentreId, ThemeId } from "../codebook/codebook";
import type { Appeal } from "../classification/suggestion";
import { compilePatterns, matchPatterns, type PatternSet } from "../classification/patterns";
import { READ_LIMIT } from "../classification/read-text";
import { tokenise, type Token } from "../classification/tokens";
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

const compiled = new WeakMap<AppealLaws, PatternSet>();
const patternsOf = (laws: AppealLaws): PatternSet => {
  const known = compiled.get(laws) ?? compilePatterns(laws.entries.map(({ patterns }) => patterns));
  compiled.set(laws, known);
  return known;
};

export interface AppealQuestion {
  readonly centre: CentreId | null;
  readonly themes: readonly ThemeId[];
  readonly text: string;
  /** Words of the text, where they are at hand. */
  readonly tokens?: readonly Token[];
  readonly decided: string | null;
  /** ISO date the law is read at: the decision's, else the mail's. */
  readonly on: string;
}

const isValid = ({ centres, validFrom, validTo }: AppealLaw, { centre, on }: AppealQuestion): boolean =>
  centre !== null &&
  centres.includes(centre) &&
  (validFrom === null || validFrom <= on) &&
  (validTo === null || on <= validTo);

/** The appeal of a decision, or null where none applies. The row with most words in the mail wins. */
export function appealOf(laws: AppealLaws, question: AppealQuestion): Appeal | null {
  if (!question.themes.some(isDecision)) return null;
  const hits = new Map<number, number>();
  const tokens = question.tokens ?? tokenise(question.text, 0, Math.min(question.text.length, READ_LIMIT));
  for (const { owner } of matchPatterns(tokens, patternsOf(laws))) hits.set(owner, (hits.get(owner) ?? 0) + 1);
  const strength = (law: AppealLaw, at: number) => hits.get(at) ?? (law.patterns.length === 0 ? 0.5 : 0);
  const [best] = laws.entries
    .map((law, at) => ({ law, strength: isValid(law, question) ? strength(law, at) : 0 }))
    .sort((a, b) => b.strength - a.strength);
  if (best === undefined || best.strength === 0) return null;
  const { law } = best;
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
