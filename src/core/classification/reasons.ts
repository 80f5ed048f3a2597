// Why: the words of the mail that moved a decision, quoted. Contributions of overlapping features (a word, its
// n-grams, a vocabulary hit around it) are added up on the words they stand on.
import type { Mail } from "../mail/mail";
import type { Evidence, FeatureBag } from "./feature-bag";
import type { Contribution } from "./score";
import type { Reason } from "./suggestion";

const MOST = 4;
/** Features looked at: the rest moves next to nothing. */
export const LOOKED_AT = 60;

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

/** Words that say nothing alone; never quoted as a reason by themselves. */
const EMPTY =
  /^(?:og|i|at|det|er|en|et|den|til|af|på|med|som|for|har|jeg|de|der|han|hun|vi|var|fra|om|man|kan|men|min|mig|så|sig|skal|vil|da|ved|the|and|a|to|of|is)$/i;

/** Up to four quotes, strongest first. Envelope features have no quote of their own and are told by the sender. */
export function reasonsOf(mail: Mail, bag: FeatureBag, contributions: readonly Contribution[]): readonly Reason[] {
  const spots: Spot[] = [];
  for (const { feature, amount } of contributions) {
    const evidence = bag.get(feature)?.evidence ?? null;
    if (evidence === null) continue;
    const near = spots.find((spot) => overlap(spot.evidence, evidence));
    if (near === undefined) spots.push({ evidence, amount, rule: ruleOf(feature), strongest: amount });
    else {
      near.amount += amount;
      if (amount <= near.strongest) continue;
      near.rule = ruleOf(feature);
      near.strongest = amount;
      if (feature.startsWith("v:")) near.evidence = evidence;
    }
  }
  const quoted = spots
    .sort((a, b) => b.amount - a.amount)
    .map((spot) => toReason(mail, spot))
    .filter((reason) => reason.quote !== "" && !EMPTY.test(reason.quote));
  return quoted.slice(0, MOST);
}

function toReason(mail: Mail, { evidence, rule }: Spot): Reason {
  const inText = evidence.zone !== "subject";
  // Subject evidence counts from the base subject, which is the end of the subject as written.
  const source = inText ? mail.text : mail.subject.trim();
  const offset = inText ? 0 : Math.max(0, source.length - evidence.end);
  const quote = inText ? source.slice(evidence.start, evidence.end) : subjectWords(mail.subject, evidence, offset);
  return { rule, quote, span: inText ? { start: evidence.start, end: evidence.end } : null };
}

function subjectWords(subject: string, evidence: Evidence, _offset: number): string {
  const base = subject.replace(/\s+/g, " ").trim();
  const skipped = base.length - baseLength(base);
  return base.slice(skipped + evidence.start, skipped + evidence.end);
}

const baseLength = (subject: string): number => {
  let rest = subject;
  for (let next = strip(rest); next !== rest; next = strip(rest)) rest = next;
  return rest.length;
};

const strip = (subject: string): string => subject.replace(/^(?:sv|vs|re|fw|fwd|aw|wg)\s*:\s*/i, "");
