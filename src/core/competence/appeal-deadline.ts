// klagefrist: four weeks from the day the decision reached the citizen. Digital Post reaches on the day it lies in the
// box; a letter some business days later. A deadline on a weekend or holiday moves to the next weekday.
// Source: retssikkerhedsloven § 67; lov om Digital Post § 10 (received when available); post law practice for letters.
import { addBusinessDays, nextBusinessDay } from "../deadlines/business-days";
import { addDays } from "../deadlines/danish-date";

export interface DeadlineRule {
  /** Days from receipt; 28 for the usual four weeks. */
  readonly days: number;
  /** Business days a letter takes. */
  readonly letterBusinessDays: number;
}

export const FOUR_WEEKS: DeadlineRule = { days: 28, letterBusinessDays: 5 };

export interface AppealDeadlines {
  /** Last day if the decision came by Digital Post on its date (ISO date). */
  readonly digital: string;
  /** Last day if it came by letter (ISO date). */
  readonly letter: string;
}

/** Last day to appeal a decision dated `decided` (ISO date), for each channel. */
export function appealDeadlines(decided: string, rule: DeadlineRule = FOUR_WEEKS): AppealDeadlines {
  const received = addBusinessDays(decided, rule.letterBusinessDays);
  return {
    digital: nextBusinessDay(addDays(decided, rule.days)),
    letter: nextBusinessDay(addDays(received, rule.days)),
  };
}
