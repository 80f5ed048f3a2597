// What the register would keep of the advisor's own words, and what was taken out of them.
import type { Finding } from "../../core/personal-data/finding";
import { redactForOutside } from "../../core/personal-data/redact";
import type { Redacted } from "../redaction-context";

/** The same text the use cases keep. What is shaped like a CPR number counts as one. */
export function redactShown(text: string, find: (text: string) => readonly Finding[]): Redacted {
  const kept = redactForOutside(text, find);
  const found = [...new Set(find(text).map(({ type }) => type))];
  return { text: kept, found: kept === text ? [] : found.length > 0 ? found : ["cpr"] };
}
