// afgørelsesdato: the date of the decision a mail complains of. Finds every date the mail states or implies, and picks
// the one that stands by the words for a decision. Relative dates ("i går", "i tirsdags") count from the received day.
import { DANISH_MONTHS } from "../deadlines/danish-date";
import type { Mail, ThreadMessage } from "../mail/mail";
import { quotedAt, saysSomething, widened } from "./phrase";
import type { Reason } from "./suggestion";

export interface DateCandidate {
  /** ISO date. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly rule: string;
}

const SHORT: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  febr: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  dec: 12,
  october: 10,
  may: 5,
  march: 3,
  january: 1,
  february: 2,
  june: 6,
  july: 7,
};
const WRITTEN =
  /\b(\d{1,2})\.?\s?(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|febr?|mar|apr|jun|jul|aug|sept?|okt|nov|dec|january|february|march|may|june|july|october)\b\.?(?:[\s,]+((?:19|20)\d\d)\b)?/gi;
const NUMERIC = /(?<![\d-])(\d{1,2})([./-])(\d{1,2})(?:[./-]((?:19|20)?\d\d))?(?![\d%]|[.,/-]\d)/g;

const pad = (value: number): string => String(value).padStart(2, "0");
const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? `${String(year)}-${pad(month)}-${pad(day)}`
    : null;
};

/** The latest such day that is not after the received day. */
function latestBefore(month: number, day: number, received: string): string | null {
  const year = Number(received.slice(0, 4));
  for (const candidate of [year, year - 1]) {
    const date = iso(candidate, month, day);
    if (date !== null && date <= received) return date;
  }
  return null;
}

/** Words by a date that make it the decision's own date. */
const DECISION =
  /afgørelse|afgoerelse|afgjor|afslag|afsl[åa]et|nej\b|brev|skrivelse|p[åa]bud|forbud|bevilg|stopp|oph[øo]r|nedsat|sat .{0,40}ned\b|sk[åa]ret|raskmeld|kr[æa]v|regning|faktura|dateret|tilladelse|dispensation|visiteret|tilbudt|varsel|sanktion|opkr[æa]vning|decision|refus|letter|opsagt|opsigelse|fyreseddel|frakendt|inddraget|frataget|meddelt|placeret|tildelt|besluttet|beslutning|afvist|kom svar|fik (?:jeg |vi )?svar|e-boks|partshøring/gi;
const OTHER =
  /f[øo]dt|m[øo]de\b|møder|s[øo]gte|ans[øo]gning|ans[øo]gte|ringede|jeg skrev|rykkede|indsend|sendte jeg|klagede|aftalt|lovede|frist|senest|inden\b|fra og med|gælder fra|pr\.|træder|samtale|indlagt|opereret|aktindsigt|flyt|foged|sendt til ankestyrelsen|til orientering/gi;
/** Right before a date: the day something begins or ends, not the day it was decided. */
const EFFECT =
  /(?:pr\.?|inden|til|senest|med virkning fra|fra og med|siden|født|frist(?:en)? er)\s+(?:den |d\. ?|d )?$/i;
/** Right before a date: the day of the letter itself. */
const OWN =
  /(?:af|dateret|brev(?:et)?(?: er)?(?: fra)?|afgørelse(?:n|r)?(?: er)?(?: fra| af)?|afslag(?:et)?(?: af| fra)?|skrivelse af|den er fra|er fra)\s+(?:den |d\. ?|d )?$/i;

export interface DateContext {
  /** ISO date the mail was received. */
  readonly received: string;
}

/** Every date in the newest message with a score for being the decision's. */
export function dateCandidates(
  text: string,
  from: number,
  to: number,
  { received }: DateContext,
): readonly DateCandidate[] {
  const slice = text.slice(from, to);
  const found: DateCandidate[] = [];
  const add = (date: string | null, index: number, length: number, rule: string) => {
    if (date === null || date > received) return;
    found.push({
      date,
      start: from + index,
      end: from + index + length,
      score: scoreAt(slice, index, index + length),
      rule,
    });
  };
  for (const match of slice.matchAll(WRITTEN)) {
    const name = (match[2] ?? "").toLowerCase();
    const month = DANISH_MONTHS.indexOf(name) + 1 || (SHORT[name] ?? 0);
    const day = Number(match[1]);
    const date = match[3] === undefined ? latestBefore(month, day, received) : iso(Number(match[3]), month, day);
    add(date, match.index, match[0].length, "date-written");
  }
  for (const match of slice.matchAll(NUMERIC)) {
    const [day, month, year] = [Number(match[1]), Number(match[3]), match[4]];
    if (
      match[2] === "." &&
      year === undefined &&
      /kl\.?\s*$/i.test(slice.slice(Math.max(0, match.index - 5), match.index))
    )
      continue;
    if (month < 1 || month > 12 || (match[2] === "-" && year === undefined)) continue;
    const full = year === undefined ? null : Number(year.length === 2 ? `20${year}` : year);
    add(
      full === null ? latestBefore(month, day, received) : iso(full, month, day),
      match.index,
      match[0].length,
      "date-numeric",
    );
  }
  for (const { date, index, length } of relativeDates(slice, received)) add(date, index, length, "date-relative");
  return found;
}

const WEEKDAYS = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];
const DAY = 86_400_000;
const shift = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const NUMBERS = ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"];

function* relativeDates(slice: string, received: string): Generator<{ date: string; index: number; length: number }> {
  for (const match of slice.matchAll(/\bfor (?:(\d{1,2})|([a-zæøå]{2,6})) dage? siden\b/gi)) {
    const days = match[1] === undefined ? NUMBERS.indexOf((match[2] ?? "").toLowerCase()) : Number(match[1]);
    if (days > 0) yield { date: shift(received, -days), index: match.index, length: match[0].length };
  }
  const today = new Date(`${received}T00:00:00Z`).getUTCDay();
  for (const match of slice.matchAll(
    /\bi (dag|går|forgårs|søndags|mandags|tirsdags|onsdags|torsdags|fredags|lørdags)\b/gi,
  )) {
    const word = (match[1] ?? "").toLowerCase();
    const weekday = WEEKDAYS.indexOf(word.slice(0, -1));
    const back = word === "dag" ? 0 : word === "går" ? 1 : word === "forgårs" ? 2 : ((today - weekday + 6) % 7) + 1;
    yield { date: shift(received, -back), index: match.index, length: match[0].length };
  }
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
  const candidates = dateCandidates(mail.text, newest?.start ?? 0, newest?.end ?? mail.text.length, { received });
  const best = [...candidates].sort((a, b) => b.score - a.score || a.start - b.start)[0];
  const odds = best === undefined ? -Infinity : oddsOf(best.score, wanted);
  if (best === undefined || odds < 0) return wanted < WANTED_FROM_QUOTE ? null : quotedDecision(mail, thread);
  const stated = { start: best.start, end: best.end };
  const span = saysSomething(mail.text.slice(best.start, best.end)) ? stated : widened(mail.text, stated);
  const reason = { rule: best.rule, quote: quotedAt(mail.text, span), span };
  return { date: best.date, probability: 1 / (1 + Math.exp(-odds)), reason };
}
