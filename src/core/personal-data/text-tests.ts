// Small questions about characters that several detectors ask.

/** True for 0–9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Digits in a stretch of text. */
export function countDigits(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isDigit(text.charCodeAt(at))) count++;
  return count;
}

/** End of the match of a sticky pattern at a place, or -1. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
