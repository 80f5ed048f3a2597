// Tables of stock numbers: where many ten-digit numbers stand and hardly any is a date, the few that are are chance
// (one random number in forty is). After OS2datascanner's bin check.
import type { Candidate } from "./detectors/detector";

const SHAPE = /(?<!\d)\d{6}[- ]?\d{4}(?!\d)/g;
const MANY = 12;
const SHARE = 0.15;
const LOOKED_AT = 200_000;

const isUnlabelled = (one: Candidate) => one.type === "cpr" && one.level !== "possible" && one.rule !== "cpr-keyword";

/** Lowers unlabelled CPR numbers to `possible` where they are few among many look-alikes. */
export function guardTables(text: string, found: Candidate[]): Candidate[] {
  const numbers = found.filter((one) => one.type === "cpr").length;
  if (numbers === 0) return found;
  const looked = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  const shapes = looked.match(SHAPE)?.length ?? 0;
  if (shapes < MANY || numbers / shapes >= SHARE) return found;
  return found.map((one) => (isUnlabelled(one) ? { ...one, level: "possible" as const } : one));
}
