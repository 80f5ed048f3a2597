// afgørelsesdato: the date of the decision a mail complains of. Of the dates the mail states or implies, the one that stands
// by the words for a decision.
import type { Mail, ThreadMessage } from "../mail/mail";
import { quotedAt, saysSomething, widened } from "./phrase";
import { statedDates } from "./stated-dates";
import type { Reason } from "./suggestion";

interface DateCandidate {
  /** ISO date. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly rule: string;
}

/** Words by a date that make it the decision's own date. */
const DECISION =
  /afgørelse|afgoerelse|afgjor|afslag|afsl[åa]et|nej\b|brev|skrivelse|p[åa]bud|forbud|bevilg|stopp|oph[øo]r|nedsat|sat .{0,40}ned\b|sk[åa]ret|raskmeld|kr[æa]v|regning|faktura|dateret|tilladelse|dispensation|visiteret|tilbudt|varsel|sanktion|opkr[æa]vning|decision|refus|letter|opsagt|opsigelse|fyreseddel|frakendt|inddraget|frataget|meddelt|placeret|tildelt|besluttet|beslutning|afvist|kom svar|fik (?:jeg |vi )?svar|e-boks|partshøring|\brejected|\bden(?:ied|ial)|\bsaid no\b|\bdated\b|\bpermit|\bpermission|\bstopped|\breduced|\bcut\b|\bclaim|\bdemand|\binvoice|\bbill\b|\bsanction|\bgranted|\bawarded|\bapproved|\border(?:ed)?\b|\bterminat|\bdismiss|\bdecided|\bturned (?:\w{1,12} )?down|\bdeclined|\bnotice|\ban answer/gi;
const OTHER =
  /f[øo]dt|m[øo]de\b|møder|s[øo]gte|ans[øo]gning|ans[øo]gte|ringede|jeg skrev|rykkede|indsend|sendte jeg|klagede|aftalt|lovede|frist|senest|inden\b|fra og med|gælder fra|pr\.|træder|samtale|indlagt|opereret|aktindsigt|flyt|foged|sendt til ankestyrelsen|til orientering|\bmeeting|\bappl(?:ied|ication)|\bcalled|\bphoned|\bi wrote|\bi sent|\bwe sent|\bcomplained|\bappealed|\bagreed|\bpromised|\bdeadline|\blatest\b|\beffective\b|\bborn\b|\bhospital|\boperat|\bmoved|\bhanded in|\basked\b|\breminder/gi;
/** Right before a date: the day something begins or ends, not the day it was decided. */
const EFFECT =
  /(?:pr\.?|inden|til|senest|med virkning fra|fra og med|siden|født|frist(?:en)? er|before|until|from|since|as of|effective|born(?: on)?|deadline(?: is)?|no later than|\bby)\s+(?:den |d\. ?|d |the )?$/i;
/** Right before a date: the day of the letter itself. */
const OWN =
  /(?:af|dateret|brev(?:et)?(?: er)?(?: fra)?|afgørelse(?:n|r)?(?: er)?(?: fra| af)?|afslag(?:et)?(?: af| fra)?|skrivelse af|den er fra|er fra|dated|(?:letter|decision|refusal|rejection|answer|e-?mail)(?: is| was)?(?: of| from| on| dated)|written on)\s+(?:den |d\. ?|d |the )?$/i;

/** Every date in the newest message with a score for being the decision's; `received` is an ISO date. */
function dateCandidates(
  text: string,
  [from, to]: readonly [number, number],
  received: string,
): readonly DateCandidate[] {
  const slice = text.slice(from, to);
  return statedDates(slice, received).map(({ date, index, length, rule }) => ({
    date,
    start: from + index,
    end: from + index + length,
    score: scoreAt(slice, index, index + length),
    rule,
  }));
}

/** Decision words near count for, other events near count against; nearer counts more, same sentence only. */
function scoreAt(text: string, start: number, end: number): number {
  const before =
    text
      .slice(Math.max(0, start - 90), start)
      .split(/[!?\n]|(?<=[a-zæøå]{3})\.\s/)
      .at(-1) ?? "";
  const after = text.slice(end, end + 90).split(/[!?\n]|(?<=[a-zæøå]{3})\.\s/)[0] ?? "";
  const near = (pattern: RegExp) => {
    let best = 0;
    for (const match of before.matchAll(pattern))
      best = Math.max(best, 1 - (before.length - match.index - match[0].length) / 100);
    for (const match of after.matchAll(pattern)) best = Math.max(best, 0.85 - match.index / 100);
    return best;
  };
  const lead = text.slice(Math.max(0, start - 40), start);
  const close = OWN.test(lead) ? 0.8 : EFFECT.test(lead) ? -0.8 : 0;
  return near(DECISION) - 0.5 * near(OTHER) + close;
}

/** Log-odds that a stated date is the decision's, from its score and from how much the mail wants one; fitted on held-out mails. */
const oddsOf = (score: number, wanted: number): number => 1.55 * Math.max(score, -1) + 7.3 * wanted - 3.66;

/** How much a mail must want a decision for the date of a quoted letter to be its. */
const WANTED_FROM_QUOTE = 0.45;

/** How far a quoted letter's own date can be trusted. */
const QUOTED_PROBABILITY = 0.7;

/** A letter quoted below that decides something, sent by the municipality: its own date. */
function quotedDecision(mail: Mail, thread: readonly ThreadMessage[]): FoundDate | null {
  const letter = thread
    .slice(1)
    .find(
      ({ sent, text, subject, from }) =>
        sent !== null &&
        !/^borgerr/i.test(from?.address ?? "") &&
        /afgørelse|afslag|bevilg|ophør|stopp|tilbage|ikke imødekom|besluttet|nedsat|opkræv/i.test(
          `${subject ?? ""} ${text}`,
        ),
    );
  if (letter?.sent === undefined || letter.sent === null) return null;
  const span = { start: letter.start, end: Math.min(letter.end, letter.start + 60) };
  return {
    date: letter.sent.slice(0, 10),
    probability: QUOTED_PROBABILITY,
    reason: { rule: "date-quoted-letter", quote: quotedAt(mail.text, span), span },
  };
}

export interface FoundDate {
  readonly date: string;
  /** 0–1. */
  readonly probability: number;
  readonly reason: Reason;
}

/** The decision date, or null. `wanted` (about 0–1) is how much the words of the mail speak of a dated decision. */
export function decisionDate(mail: Mail, thread: readonly ThreadMessage[], wanted: number): FoundDate | null {
  const received = mail.received?.slice(0, 10);
  if (received === undefined) return null;
  const newest = thread[0];
  const candidates = dateCandidates(mail.text, [newest?.start ?? 0, newest?.end ?? mail.text.length], received);
  const best = [...candidates].sort((a, b) => b.score - a.score || a.start - b.start)[0];
  const odds = best === undefined ? -Infinity : oddsOf(best.score, wanted);
  if (best === undefined || odds < 0) return wanted < WANTED_FROM_QUOTE ? null : quotedDecision(mail, thread);
  const stated = { start: best.start, end: best.end };
  const span = saysSomething(mail.text.slice(best.start, best.end)) ? stated : widened(mail.text, stated);
  const reason = { rule: best.rule, quote: quotedAt(mail.text, span), span };
  return { date: best.date, probability: 1 / (1 + Math.exp(-odds)), reason };
}
