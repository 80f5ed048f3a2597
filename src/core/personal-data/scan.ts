// The scanner: one pass that stops only at digits and `@`, so ordinary text costs next to nothing, and asks there the
// few detectors that a run of that length between such signs concerns. Pure: clock and lists are arguments.
import { detectorsAt } from "./choose-detectors";
import type { CompiledKnowledge } from "./compile-knowledge";
import { compileKnowledge } from "./compile-knowledge";
import type { Candidate } from "./detectors/detector";
import { emailAt } from "./detectors/email";
import { links } from "./detectors/links";
import { protectedAddresses } from "./detectors/protected-address";
import { DETECTORS } from "./detectors/registry";
import type { Finding } from "./finding";
import type { PersonalDataKnowledge } from "./knowledge";
import { mask } from "./mask";
import { normalise, type NormalText } from "./normalise";
import { Scene } from "./scene";
import { inOrder, settle } from "./settle";
import type { DigitRow } from "./digit-row";
import { BREAK, codeAt, isDigitAt, LETTER, signAt, TRIGGER } from "./signs";
import { guardTables } from "./table-guard";

export interface ScanOptions {
  /** ISO date; births after it are not births. Without it, the day of the lists. */
  readonly today?: string;
}

const [BLANK, OPEN, CLOSE, HYPHEN, DOT, SLASH, AT] = [32, 40, 41, 45, 46, 47, 64];

/** True where blanks or a sign, and then a digit, come next. */
function isFollowed(text: string, end: number, row: DigitRow): boolean {
  const sign = codeAt(text, end);
  if (sign !== BLANK && sign !== HYPHEN && sign !== DOT && sign !== SLASH && sign !== CLOSE) return false;
  if (row.second > 0) return true;
  const next = codeAt(text, end + 1);
  return (next === BLANK || next === HYPHEN || next === OPEN) && isDigitAt(text, end + 2);
}

interface Collected {
  readonly found: Candidate[];
  /** Runs of ten digits, or of six with a group behind. */
  cprShapes: number;
}

/** Asks the detectors at a run of digits; answers where to go on: nothing inside a certain find can outweigh it. */
function collectAt(scene: Scene, start: number, collected: Collected): number {
  const { row, text } = scene;
  row.moveTo(start);
  const end = start + row.first;
  const followed = isFollowed(text, end, row);
  if (end - start === 10 || (end - start === 6 && followed)) collected.cprShapes++;
  let next = end;
  for (let bits = detectorsAt(text, start, end, followed); bits !== 0; bits &= bits - 1) {
    const one = DETECTORS[31 - Math.clz32(bits & -bits)]?.at(scene, start, end) ?? null;
    if (one === null) continue;
    collected.found.push(one);
    if (one.level === "certain" && one.end > next) next = one.end;
  }
  // A find may hold letters that nobody has looked at.
  if (next > end) scene.wordsEnd = next;
  return next;
}

/** A digit or `@`: the regular-expression engine finds the next one several times faster than a loop. */
const NEXT_TRIGGER = /[0-9@]/g;
const NEARBY = 8;

/** Place of the next digit or `@` from `from` on, or `end`; notes where the words before it end. */
function nextTrigger(scene: Scene, from: number, end: number): number {
  const { text } = scene;
  const near = Math.min(from + NEARBY, end);
  for (let at = from; at < near; at++) {
    const signs = signAt(text, at);
    if ((signs & TRIGGER) !== 0) return at;
    if ((signs & (LETTER | BREAK)) !== 0) scene.wordsEnd = at + 1;
  }
  if (near === end) return end;
  NEXT_TRIGGER.lastIndex = near;
  const next = NEXT_TRIGGER.test(text) ? NEXT_TRIGGER.lastIndex - 1 : end;
  scene.wordsEnd = next;
  return next;
}

/** Everything the detectors say at digits and `@`, in order of where it was found. */
function collect(scene: Scene, start: number, end: number): Collected {
  const { text } = scene;
  const collected: Collected = { found: [], cprShapes: 0 };
  for (let at = nextTrigger(scene, start, end); at < end; at = nextTrigger(scene, at, end)) {
    if (codeAt(text, at) !== AT) at = collectAt(scene, at, collected);
    else {
      scene.wordsEnd = at + 1;
      const candidate = emailAt(scene, at);
      if (candidate !== null) collected.found.push(candidate);
      at++;
    }
  }
  return collected;
}

function candidatesOf(normal: NormalText, knowledge: CompiledKnowledge, today: string): Candidate[] {
  const { text, start, end } = normal;
  const collected = collect(new Scene(text, knowledge, today), start, end);
  const found = guardTables(collected.found, collected.cprShapes);
  for (const one of links(text)) found.push(one);
  for (const one of protectedAddresses(text)) found.push(one);
  return settle(inOrder(found));
}

const isShown = (one: Candidate): one is Candidate & Finding => one.type !== "mask";

/** Makes a finding of a candidate, in place: where a text holds a hundred thousand, copies are half of the time. */
function finish(one: Candidate & Finding, normal: NormalText): Finding {
  one.masked = mask(one.type, normal.text.slice(one.start, one.end));
  one.start = normal.toOriginal(one.start);
  one.end = normal.toOriginal(one.end - 1) + 1;
  return one;
}

/**
 * Identifiers and protected-address phrases in a text, ordered, without overlap; spans are in the text as given.
 * Categories need a person beside them: see `findCategories`. Never throws; time grows with the length of the text.
 */
export function scan(text: string, knowledge: PersonalDataKnowledge, options: ScanOptions = {}): Finding[] {
  const normal = normalise(text);
  const findings: Finding[] = [];
  for (const one of candidatesOf(normal, compileKnowledge(knowledge), options.today ?? knowledge.asOf))
    if (isShown(one)) findings.push(finish(one, normal));
  return findings;
}
