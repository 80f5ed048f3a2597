// Which words can stand as a reason. A quote must say something by itself: »må« or »det er« may move a score, but tells
// the advisor nothing. Function words are small words of grammar, Danish and English, as a grammar lists them.
import { hideCprShaped } from "../personal-data/redact";

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "af alle alt altid altså anden andet andre at bare begge blev blevet blive bliver brug burde bør både da dage de dem den denne " +
    "denned der deres derfor dermed derpå dertil det dette dig din dine disse dit dog du efter ej eller en end endnu " +
    "ene eneste enhver er et fire flere fleste for fordi forrige fra få får fået før først gerne giv give giver gjorde gjort god godt gør " +
    "gøre gå går ham han hans har have havde haft hej helt hende hendes henover her hos hun hvad hvem hver hverken hvilken hvilket hvis hvor " +
    "hvordan hvorfor hvornår i ikke ind indtil ingen intet ja jeg jer jeres jo kan kom komme kommer kun kunne lad lave lidt lige ligesom lille " +
    "man mange med meget mellem men mens mere mest mig min mindre mine mit mod må måske måtte ned nej nemlig nogen nogensinde noget nogle nok nu ny nyt nær næste og " +
    "også om omkring op os over overfor på se selv ser ses sig sige siger sin sine sit skal skulle som stadig stor store synes " +
    "så således tage tager the til tilbage to tre ud uden under unde undtagen var ved venlig venligst vi vide vil ville vist vores vær været være vælge " +
    "hilsen hilsner mvh venlige kære mange tak kære dig " +
    "a about after all also an and any are as at be because been before being but by can could did do does each for from had has have he her " +
    "here him his how i if in into is it its just me more most my no not of on once only or other our out own she should so some such than that the their " +
    "them then there these they this those through to too very was we were what when where which while who why will with would yes you your dear regards"
  ).split(" "),
);

/** Words that turn a phrase round: they are kept at its edges. */
const TURNING: ReadonlySet<string> = new Set(["ikke", "aldrig", "ingen", "intet", "uden", "not", "no", "without"]);

const WORD = /\p{L}+/gu;
const FEWEST_LETTERS = 4;

const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word.toLowerCase());

/** Whether a quote holds a word of at least four letters that says something. */
export const saysSomething = (quote: string): boolean =>
  (quote.match(WORD) ?? []).some((word) => word.length >= FEWEST_LETTERS && !isFunctionWord(word));

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** More than a CPR number takes, however it is spread: one is known though the quote cuts it. */
const AROUND = 20;

/** What a text says there, as it may be shown: digits shaped like a CPR number are dots, and as many. */
export function quotedAt(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - AROUND);
  return hideCprShaped(text.slice(from, end + AROUND)).slice(start - from, end - from);
}

/** The span without function words at its edges; those that turn the meaning stay. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = [...text.slice(start, end).matchAll(WORD)];
  const isKept = (word: string) => !isFunctionWord(word) || TURNING.has(word.toLowerCase());
  const first = words.find(([word]) => isKept(word));
  const last = words.findLast(([word]) => isKept(word));
  if (first === undefined || last === undefined) return { start, end };
  return {
    start: first === words[0] ? start : start + first.index,
    end: last === words.at(-1) ? end : start + last.index + last[0].length,
  };
}

/** How far a phrase reaches to either side for a word that says something. */
const REACH = 40;

/** What a sentence has so far; the dot of »d.« ends none. */
const BEGUN = /(?:[^.!?;:\n]|(?<=(?<!\p{L})\p{L})\.)*$/u;

/** The span with the words beside it in the same sentence, the ones before it first, until it says something. */
export function widened(text: string, { start, end }: Span): Span {
  const before = BEGUN.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? "";
  const after = /^[^.!?;:\n]*/.exec(text.slice(end, end + REACH))?.[0] ?? "";
  const left = [...before.matchAll(WORD)].findLast(([word]) => saysSomething(word));
  // The first word of a cut-off piece may be half a word.
  const isWhole = left !== undefined && (left.index > 0 || before.length < Math.min(REACH, start));
  if (isWhole) return { start: start - before.length + left.index, end };
  const right = [...after.matchAll(WORD)].find(([word]) => saysSomething(word));
  const fits = right !== undefined && right.index + right[0].length < REACH;
  return fits ? { start, end: end + right.index + right[0].length } : { start, end };
}
