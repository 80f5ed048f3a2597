// E-mail addresses, Danish letters included; not Outlook's `cid:` picture names and not Message-IDs.
import { isLetter } from "../automaton";
import { isNear } from "../label-rule";
import type { Scene } from "../scene";
import { isDigit, isWordCode, matchEnd } from "../text-tests";
import type { Candidate } from "./detector";

const DOMAIN =
  /[a-z0-9æøåäöüé](?:[a-z0-9æøåäöüé-]{0,62}[a-z0-9æøåäöüé])?(?:\.[a-z0-9æøåäöüé](?:[a-z0-9æøåäöüé-]{0,62}[a-z0-9æøåäöüé])?){0,8}\.[a-zæøå]{2,24}(?![a-z0-9æøå-])/iy;
const LONGEST_LOCAL = 64;

/** Signs allowed in the local part besides letters and digits. */
const isLocalSign = (code: number) =>
  code === 46 || code === 95 || code === 45 || code === 43 || code === 37 || code === 39 || code === 38;

function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start <= LONGEST_LOCAL) {
    const code = text.charCodeAt(start - 1);
    if (!isWordCode(code) && !isLocalSign(code)) break;
    start--;
  }
  while (start < at && !isWordCode(text.charCodeAt(start)) && text.charCodeAt(start) !== 95) start++;
  return start;
}

/** Identifiers of messages look like addresses: long, mostly digits, in angle brackets after their header. */
function isMessageId(scene: Scene, start: number, at: number): boolean {
  let digits = 0;
  for (let place = start; place < at; place++) if (isDigit(scene.text.charCodeAt(place))) digits++;
  return (
    (at - start >= 20 && digits * 3 > at - start) ||
    (scene.text.charCodeAt(start - 1) === 60 && isNear(scene, start, "foreign", 12))
  );
}

/** The address around the `@` at `at`, or null. */
export function emailAt(scene: Scene, at: number): Candidate | null {
  const { text } = scene;
  const start = localStart(text, at);
  const before = text.charCodeAt(start - 1);
  if (start === at || at - start > LONGEST_LOCAL || text.charCodeAt(at - 1) === 46) return null;
  if (before === 58 && text.slice(start - 4, start).toLowerCase() === "cid:") return null;
  const end = matchEnd(DOMAIN, text, at + 1);
  if (end < 0 || !isLetter(text.charCodeAt(end - 1)) || isMessageId(scene, start, at)) return null;
  return { type: "email", start, end, level: "certain", rule: "email" };
}
