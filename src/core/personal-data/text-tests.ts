// Small questions about characters that several detectors ask.

/** True for 0–9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Only the digits of a stretch of text. */
export function digitsOf(text: string, start: number, end: number): string {
  let digits = "";
  for (let at = start; at < end; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const from = at;
    while (at < end && isDigit(text.charCodeAt(at))) at++;
    digits += text.slice(from, at);
  }
  return digits;
}

/** End of the match of a sticky pattern at a place, or -1. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
