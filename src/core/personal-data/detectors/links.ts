// Links: what stands in one is an id, not a telephone number. A CPR number with its name beside it still counts.
import type { Candidate } from "./detector";

const isEnd = (code: number) => code <= 32 || code === 60 || code === 62 || code === 34 || code === 41 || code === 93;

/** Spans of the links of a text, in order. */
export function links(text: string): Candidate[] {
  const spans: Candidate[] = [];
  for (let at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at)) {
    let start = at;
    while (
      start > 0 &&
      at - start < 8 &&
      (text.charCodeAt(start - 1) | 32) >= 97 &&
      (text.charCodeAt(start - 1) | 32) <= 122
    )
      start--;
    let end = at + 3;
    while (end < text.length && !isEnd(text.charCodeAt(end))) end++;
    spans.push({ type: "mask", start, end, level: "certain", rule: "link" });
    at = end;
  }
  return spans;
}
