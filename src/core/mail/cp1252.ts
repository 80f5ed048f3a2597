// Windows-1252 puts quotes, dashes and the euro sign where Unicode has control characters (0x80–0x9F). Mail labelled
// iso-8859-1 is windows-1252 in practice (WHATWG Encoding Standard), HTML numbers like `&#150;` mean it too, and Node's
// TextDecoder forgets it (nodejs/node#56542). Nobody writes the control characters themselves.

const CHARACTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The character windows-1252 has at this code (0x80–0x9F). */
export const cp1252 = (code: number): string => CHARACTERS.charAt(code - 0x80);

/** Replaces control characters U+0080–U+009F by what windows-1252 means by them. */
export const repairControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => cp1252(control.charCodeAt(0)));
