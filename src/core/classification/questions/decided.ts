// afgørelsesdato: the day of the decision the mail is about, wanted more the more its words speak of one.
import type { ContactType } from "../../codebook/codebook";
import { settled } from "../answer";
import { decisionDate } from "../decision-date";
import { scoresOf, type Reading } from "../reading";
import type { Suggested } from "../suggestion";

/** Kinds of mail that can be about a decision of a certain day. */
const DATED: ReadonlySet<ContactType> = new Set<ContactType>(["klagesag", "vejledning"]);

/** How often there is none where none was found. */
const NONE_STATED = 0.9;

/** The day of the decision; null where none is stated. */
export function decidedOf(reading: Reading, contactType: Suggested<ContactType>): Suggested<string | null> {
  if (!DATED.has(contactType.value)) return settled<string | null>(null, contactType);
  const found = decisionDate(reading.mail, reading.thread, scoresOf(reading, "dated").get("yes") ?? -Infinity);
  const probability = found?.probability ?? NONE_STATED;
  return {
    value: found?.date ?? null,
    probability,
    confidence: !reading.legible ? "usikker" : found !== null && probability < 0.75 ? "sandsynlig" : "sikker",
    ranked: [{ value: found?.date ?? null, probability }],
    reasons: found === null ? [] : [found.reason],
  };
}
