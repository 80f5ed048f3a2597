// Why: the words of the mail that moved a decision, quoted. Contributions of overlapping features (a word, its
// n-grams, a pair, a vocabulary hit around it) are added up on the phrase they stand on.
import { baseSubject } from "../mail/fold-subject";
import type { Mail } from "../mail/mail";
import type { Evidence } from "./feature-bag";
import { quotedAt, saysSomething, trimmed, widened } from "./phrase";
import type { Contribution } from "./score";
import type { Reason } from "./suggestion";

const MOST = 4;
/** Features looked at: the rest moves next to nothing. */
export const LOOKED_AT = 60;
/** Phrases that may grow together, and how long they may get. */
const GROWING = 12;
const LONGEST = 60;

/** A phrase of the mail and how much it moved. */
interface Spot {
  evidence: Evidence;
  amount: number;
  rule: string;
  strongest: number;
}

const ruleOf = (feature: string): string => {
  const block = feature.charAt(0);
  if (block === "v") return feature.slice(2);
  return { w: "word", s: "subject-word", b: "words", g: "words", c: "word-part" }[block] ?? "envelope";
};

const overlap = (a: Evidence, b: Evidence): boolean => a.zone === b.zone && a.start < b.end && b.start < a.end;

const union = (a: Evidence, b: Evidence): Evidence => ({
  zone: a.zone,
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

const lengthOf = ({ start, end }: Evidence): number => end - start;

function spotsOf(contributions: readonly Contribution[]): readonly Spot[] {
  const spots: Spot[] = [];
  for (const { feature, evidence, amount } of contributions) {
    if (evidence === null) continue;
    const near = spots.find((spot) => overlap(spot.evidence, evidence));
    if (near === undefined) spots.push({ evidence, amount, rule: ruleOf(feature), strongest: amount });
    else join(near, { evidence, amount, rule: ruleOf(feature), strongest: amount });
  }
  return spots.sort((a, b) => b.amount - a.amount);
}

/** Adds a spot to one it touches; the phrase grows to both as long as it stays a phrase. */
function join(near: Spot, { evidence, amount, rule, strongest }: Spot): void {
  const both = union(near.evidence, evidence);
  if (lengthOf(both) <= LONGEST) near.evidence = both;
  near.amount += amount;
  if (strongest <= near.strongest) return;
  near.rule = rule;
  near.strongest = strongest;
}

/** Where the evidence of a spot is read: the subject without its marks, or the text. */
const sourceOf = (mail: Mail, { zone }: Evidence): string =>
  zone === "subject" ? baseSubject(mail.subject) : mail.text;

/** White space, or one small word, between two phrases. */
const BETWEEN = /^[ \u00a0]{0,2}(?:\p{L}{1,4}[ \u00a0])?$/u;

/** Phrases side by side become one. */
function grown(mail: Mail, spots: readonly Spot[]): readonly Spot[] {
  const inOrder = spots
    .slice(0, GROWING)
    .sort(({ evidence: a }, { evidence: b }) => (a.zone === b.zone ? a.start - b.start : a.zone < b.zone ? -1 : 1));
  const joined: Spot[] = [];
  for (const spot of inOrder) {
    const last = joined.at(-1);
    const isBeside =
      last?.evidence.zone === spot.evidence.zone &&
      lengthOf(union(last.evidence, spot.evidence)) <= LONGEST &&
      BETWEEN.test(sourceOf(mail, spot.evidence).slice(last.evidence.end, spot.evidence.start));
    if (last !== undefined && isBeside) join(last, spot);
    else joined.push({ ...spot });
  }
  return [...joined.sort((a, b) => b.amount - a.amount), ...spots.slice(GROWING)];
}

function toReason(mail: Mail, { evidence, rule }: Spot): Reason {
  const source = sourceOf(mail, evidence);
  const span = trimmed(source, evidence);
  const quote = quotedAt(source, span);
  return { rule, quote, span: evidence.zone === "subject" ? null : span };
}

/** Up to four quotes, strongest first. Each says something by itself; envelope features are told by the sender. */
export function reasonsOf(mail: Mail, contributions: readonly Contribution[]): readonly Reason[] {
  const spots = grown(mail, spotsOf(contributions));
  const quoted: Reason[] = [];
  for (const spot of spots) {
    if (quoted.length === MOST) break;
    const reason = toReason(mail, spot);
    if (saysSomething(reason.quote)) quoted.push(reason);
  }
  return quoted.length > 0 ? quoted : inTheirSentence(mail, spots);
}

/** Where only small words spoke: the strongest of them with the words it stands by. */
function inTheirSentence(mail: Mail, spots: readonly Spot[]): readonly Reason[] {
  for (const spot of spots.slice(0, MOST)) {
    const span = widened(sourceOf(mail, spot.evidence), spot.evidence);
    const reason = toReason(mail, { ...spot, evidence: { ...spot.evidence, ...span } });
    if (saysSomething(reason.quote)) return [reason];
  }
  return [];
}
