// The scanner: one pass that stops only at digits and `@`, so ordinary text costs next to nothing, and asks there the
// few detectors that a run of that length concerns. Pure: clock and lists are arguments.
import type { CompiledKnowledge } from "./compile-knowledge";
import { compileKnowledge } from "./compile-knowledge";
import type { Candidate, Detector } from "./detectors/detector";
import { LONGEST_RUN } from "./detectors/detector";
import { emailAt } from "./detectors/email";
import { links } from "./detectors/links";
import { protectedAddresses } from "./detectors/protected-address";
import { DETECTORS } from "./detectors/registry";
import type { Finding } from "./finding";
import type { PersonalDataKnowledge } from "./knowledge";
import { mask } from "./mask";
import { normalise } from "./normalise";
import type { Scene } from "./scene";
import { createScene } from "./scene";
import { settle } from "./settle";
import { guardTables } from "./table-guard";

export interface ScanOptions {
  /** ISO date; births after it are not births. Without it, the day of the lists. */
  readonly today?: string;
}

const byLength = (takes: (detector: Detector, length: number) => boolean): readonly (readonly Detector[])[] =>
  Array.from({ length: LONGEST_RUN + 1 }, (_, length) => DETECTORS.filter((detector) => takes(detector, length)));

/** Detectors at a run of digits that stands alone. */
const ALONE = byLength((detector, length) => detector.runs.includes(length));
/** Detectors at a run that another group of digits follows. */
const FOLLOWED = byLength((detector, length) => detector.runs.includes(length) || detector.groups.includes(length));

/** True where blanks or a sign, and then a digit, come next. */
function isFollowed(text: string, end: number): boolean {
  const sign = text.charCodeAt(end);
  if (sign !== 32 && sign !== 45 && sign !== 46 && sign !== 47 && sign !== 41) return false;
  const next = text.charCodeAt(end + 1);
  if (next >= 48 && next <= 57) return true;
  const after = text.charCodeAt(end + 2);
  return (next === 32 || next === 45 || next === 40) && after >= 48 && after <= 57;
}

function runEnd(text: string, start: number): number {
  let end = start + 1;
  for (let code = text.charCodeAt(end); code >= 48 && code <= 57; code = text.charCodeAt(end)) end++;
  return end;
}

/** A digit or `@`: the regular-expression engine finds the next one several times faster than a loop. */
const TRIGGER = /[0-9@]/g;
const NEARBY = 8;

const isTrigger = (code: number) => (code >= 48 && code <= 57) || code === 64;

/** Place of the next digit or `@` from `from` on, or the length of the text. */
function nextTrigger(text: string, from: number): number {
  const near = Math.min(from + NEARBY, text.length);
  for (let at = from; at < near; at++) if (isTrigger(text.charCodeAt(at))) return at;
  if (near === text.length) return near;
  TRIGGER.lastIndex = near;
  return TRIGGER.test(text) ? TRIGGER.lastIndex - 1 : text.length;
}

interface Collected {
  readonly found: Candidate[];
  /** Runs of ten digits, or of six with a group behind. */
  readonly cprShapes: number;
}

/** Everything the detectors say at digits and `@`, in order of where it was found. */
function collect(scene: Scene): Collected {
  const { text } = scene;
  const found: Candidate[] = [];
  let cprShapes = 0;
  for (let at = nextTrigger(text, 0); at < text.length;) {
    const isAt = text.charCodeAt(at) === 64;
    const end = isAt ? at + 1 : runEnd(text, at);
    // Nothing that begins inside a certain find can outweigh it.
    let next = end;
    if (isAt) {
      const candidate = emailAt(scene, at);
      if (candidate !== null) found.push(candidate);
    } else {
      const length = Math.min(end - at, LONGEST_RUN);
      const detectors = isFollowed(text, end) ? FOLLOWED : ALONE;
      if (length === 10 || (length === 6 && detectors === FOLLOWED)) cprShapes++;
      for (const detector of detectors[length] ?? []) {
        const candidate = detector.at(scene, at, end);
        if (candidate === null) continue;
        found.push(candidate);
        if (candidate.level === "certain" && candidate.end > next) next = candidate.end;
      }
    }
    at = nextTrigger(text, next);
  }
  return { found, cprShapes };
}

function candidatesOf(text: string, knowledge: CompiledKnowledge, today: string): Candidate[] {
  const scene = createScene(text, knowledge, today);
  const collected = collect(scene);
  const found = guardTables(collected.found, collected.cprShapes);
  const special = [...links(text), ...protectedAddresses(scene)];
  for (const one of special) found.push(one);
  return settle(found.sort((one, other) => one.start - other.start));
}

/**
 * Identifiers and protected-address phrases in a text, ordered, without overlap; spans are in the text as given.
 * Categories need a person beside them: see `findCategories`. Never throws; time grows with the length of the text.
 */
export function scan(text: string, knowledge: PersonalDataKnowledge, options: ScanOptions = {}): Finding[] {
  const normal = normalise(text);
  const findings: Finding[] = [];
  for (const one of candidatesOf(normal.text, compileKnowledge(knowledge), options.today ?? knowledge.asOf)) {
    if (one.type === "mask") continue;
    const { start, end } = normal.toOriginal(one.start, one.end);
    const masked = mask(one.type, normal.text.slice(one.start, one.end));
    findings.push({ type: one.type, start, end, level: one.level, rule: one.rule, masked });
  }
  return findings;
}
