// Links: what stands in one is an id, not a telephone number. A CPR number with its name beside it still counts.
import { codeAt } from "../signs";
import type { Candidate } from "./detector";
import { candidate } from "./detector";

const LONGEST_SCHEME = 8;

/** Blanks, brackets and quotation marks end a link. */
const isEnd = (code: number) => code <= 32 || code === 60 || code === 62 || code === 34 || code === 41 || code === 93;
const isAsciiLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/** Spans of the links of a text, in order. */
export function links(text: string): Candidate[] {
  const spans: Candidate[] = [];
  for (let at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at)) {
    let start = at;
    while (at - start < LONGEST_SCHEME && isAsciiLetter(codeAt(text, start - 1))) start--;
    let end = at + 3;
    while (!isEnd(codeAt(text, end))) end++;
    spans.push(candidate("mask", start, end, "certain", "link"));
    at = end;
  }
  return spans;
}
