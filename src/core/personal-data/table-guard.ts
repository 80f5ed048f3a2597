// Tables of stock numbers: where many ten-digit numbers stand and hardly any is a date, the few that are are chance
// (one random number in forty is). After OS2datascanner's bin check.
import type { Candidate } from "./detectors/detector";

const MANY = 12;
const SHARE = 0.15;

const isUnlabelled = (one: Candidate) => one.type === "cpr" && one.level !== "possible" && one.rule !== "cpr-keyword";

/** Lowers unlabelled CPR numbers to `possible` where they are few among many look-alikes. */
export function guardTables(found: Candidate[], cprShapes: number): Candidate[] {
  if (cprShapes < MANY) return found;
  let numbers = 0;
  for (const one of found) if (one.type === "cpr") numbers++;
  if (numbers / cprShapes >= SHARE) return found;
  return found.map((one) => (isUnlabelled(one) ? { ...one, level: "possible" as const } : one));
}
