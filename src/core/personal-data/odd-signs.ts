// What a mail may hold in place of a plain character: dashes and blanks of all kinds, signs without width, full-width
// forms, entities, remains of quoted-printable. One answer per place, without a regular expression.

/** Stands for "nothing": what is folded to it is dropped. */
export const DROP = 0xad;

const DROPPED = 1;
const SPACE = 2;
const DASH = 3;
const WIDE = 4;
const AMPERSAND = 5;
const EQUALS = 6;
const RETURN = 7;
const PERCENT = 8;

/** Kind of odd character by code; 0 stands for itself. */
const ODD = new Uint8Array(65536);
const mark = (kind: number, ...spans: readonly (readonly [number, number])[]) => {
  for (const [from, to] of spans) ODD.fill(kind, from, to + 1);
};
mark(DROPPED, [0xad, 0xad], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0xfeff, 0xfeff], [0x180e, 0x180e]);
mark(SPACE, [0x09, 0x09], [0xa0, 0xa0], [0x2000, 0x200a], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]);
mark(DASH, [0x2010, 0x2015], [0x2212, 0x2212], [0xfe58, 0xfe58], [0xfe63, 0xfe63]);
mark(WIDE, [0xff01, 0xff5e]);
mark(AMPERSAND, [0x26, 0x26]);
mark(EQUALS, [0x3d, 0x3d]);
mark(RETURN, [0x0d, 0x0d]);
mark(PERCENT, [0x25, 0x25]);

const NAMED: ReadonlyMap<string, number> = new Map([
  ["nbsp", 0xa0],
  ["shy", 0xad],
  ["ndash", 0x2013],
  ["mdash", 0x2014],
  ["minus", 0x2212],
  ["hyphen", 0x2010],
  ["dash", 0x2010],
  ["horbar", 0x2015],
  ["ensp", 0x2002],
  ["emsp", 0x2003],
  ["thinsp", 0x2009],
  ["hairsp", 0x200a],
  ["zwnj", 0x200c],
  ["zwj", 0x200d],
  ["commat", 0x40],
  ["period", 0x2e],
  ["sol", 0x2f],
  ["aelig", 0xe6],
  ["oslash", 0xf8],
  ["aring", 0xe5],
]);
const LONGEST_NAME = 6;
const SEMICOLON = 59;

/** What stands at a place: characters taken in the upper half, the code to put (or `DROP`) in the lower. */
const piece = (taken: number, code: number): number => (taken << 16) | code;
const itself = (code: number): number => piece(1, code);

/** The code that stands for a code. */
function plain(code: number): number {
  const kind = ODD[code];
  if (kind === DROPPED) return DROP;
  if (kind === SPACE) return 0x20;
  if (kind === DASH) return 0x2d;
  return kind === WIDE ? code - 0xfee0 : code;
}

/** Value of a digit in base 10 or 16; -1 for none. */
function digitValue(code: number, base: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return base === 16 && letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** `&#8209;`, `&#x2011;`. */
function numericEntity(text: string, at: number): number {
  const base = (text.charCodeAt(at + 2) | 32) === 120 ? 16 : 10;
  const from = at + (base === 16 ? 3 : 2);
  const most = from + (base === 16 ? 4 : 5);
  let [value, place] = [0, from];
  for (; place < most; place++) {
    const digit = digitValue(text.charCodeAt(place), base);
    if (digit < 0) break;
    value = value * base + digit;
  }
  if (place - from < 2 || text.charCodeAt(place) !== SEMICOLON) return itself(0x26);
  return piece(place + 1 - at, plain(Math.min(value, 0xffff)));
}

function entityAt(text: string, at: number): number {
  const first = text.charCodeAt(at + 1);
  if (first === 35) return numericEntity(text, at);
  if ((first | 32) < 97 || (first | 32) > 122) return itself(0x26);
  let end = at + 2;
  while (end <= at + 1 + LONGEST_NAME && end < text.length && text.charCodeAt(end) !== SEMICOLON) end++;
  if (text.charCodeAt(end) !== SEMICOLON) return itself(0x26);
  const code = NAMED.get(text.slice(at + 1, end).toLowerCase());
  return code === undefined ? itself(0x26) : piece(end + 1 - at, plain(code));
}

/** Length of a line break at a place, 0 for none. */
function breakAt(text: string, at: number): number {
  if (text.charCodeAt(at) === 10) return 1;
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 0;
}

/** Quoted-printable remains; only those that cannot be the value of an URL parameter. */
function remainsAt(text: string, at: number): number {
  const softBreak = breakAt(text, at + 1);
  if (softBreak > 0) return piece(1 + softBreak, DROP);
  const first = text.charCodeAt(at + 1);
  if (first === 0x32) {
    if (text.charCodeAt(at + 2) === 0x44) return piece(3, 0x2d);
    const ends = text.charCodeAt(at + 2) === 0x30 && breakAt(text, at + 3) > 0;
    return ends ? piece(3, 0x20) : itself(0x3d);
  }
  if (first === 0x43 && (text.startsWith("C2=A0", at + 1) || text.startsWith("C2=AD", at + 1)))
    return piece(6, text.charCodeAt(at + 5) === 0x30 ? 0x20 : DROP);
  if (first !== 0x45) return itself(0x3d);
  const last = text.charCodeAt(at + 8);
  const isDash = text.startsWith("E2=80=9", at + 1) && last >= 0x30 && last <= 0x35;
  return isDash || text.startsWith("E2=88=92", at + 1) ? piece(9, 0x2d) : itself(0x3d);
}

/** `%2D`, `%20` and `%C2%A0` of links, where a digit stands on either side. */
function percentAt(text: string, at: number): number {
  const isLong = text.startsWith("C2%A0", at + 1);
  const length = isLong ? 6 : 3;
  const isOne = isLong || text.startsWith("20", at + 1) || /^2d$/i.test(text.slice(at + 1, at + 3));
  if (!isOne || digitValue(text.charCodeAt(at - 1), 10) < 0 || digitValue(text.charCodeAt(at + length), 10) < 0)
    return itself(0x25);
  return piece(length, isLong || text.charCodeAt(at + 2) === 0x30 ? 0x20 : 0x2d);
}

/** What an odd character stands for (see `piece`). */
export function pieceAt(text: string, at: number, code: number): number {
  switch (ODD[code]) {
    case AMPERSAND:
      return entityAt(text, at);
    case EQUALS:
      return remainsAt(text, at);
    case PERCENT:
      return percentAt(text, at);
    case RETURN:
      return itself(text.charCodeAt(at + 1) === 0x0a ? DROP : 0x0a);
    default:
      return itself(plain(code));
  }
}

/** The odd characters as a class: the regular-expression engine skips what is not in it several times faster than a loop. */
const ODD_SIGN =
  /[\t\r%&=\u00a0\u00ad\u180e\u2000-\u2015\u202a-\u202f\u205f-\u2064\u2212\u3000\ufe58\ufe63\ufeff\uff01-\uff5e]/g;
/** Characters looked at one by one before the engine is asked: dense text never asks it. */
const NEARBY = 8;

/** Place of the next odd character from `from` on, or the length of the text. */
export function nextOdd(text: string, from: number): number {
  const near = Math.min(from + NEARBY, text.length);
  for (let at = from; at < near; at++) if (ODD[text.charCodeAt(at)] !== 0) return at;
  if (near === text.length) return near;
  ODD_SIGN.lastIndex = near;
  return ODD_SIGN.test(text) ? ODD_SIGN.lastIndex - 1 : text.length;
}
