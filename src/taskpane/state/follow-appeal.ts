// klagefrist follows the decision date, the centre and the complaint points, unless the advisor wrote a klagefrist of his own.
import type { Appeal } from "../../core/classification/suggestion";
import type { Choice } from "../../core/registration/decision";

interface Followed {
  /** The choice after the edit. */
  readonly choice: Choice;
  /** The appeal the klagefrist of the choice came from. */
  readonly before: Appeal | null;
  /** The appeal as the edit makes it. */
  readonly now: Appeal | null;
  /** The advisor has answered the klagefrist, by a date of his own or by one of the two proposed. */
  readonly isSettled: boolean;
}

/** The choice with the klagefrist moved along: who chose the letter's date keeps the letter's, a date of one's own stays. */
export function followAppeal({ choice, before, now, isSettled }: Followed): Choice {
  const appealBody = now?.body ?? null;
  const digital = now?.deadlineDigital ?? null;
  const stands = choice.appealDeadline;
  if (!isSettled || stands === (before?.deadlineDigital ?? null))
    return { ...choice, appealBody, appealDeadline: digital };
  if (stands === (before?.deadlineLetter ?? null))
    return { ...choice, appealBody, appealDeadline: now?.deadlineLetter ?? null };
  return { ...choice, appealBody: appealBody ?? choice.appealBody };
}
