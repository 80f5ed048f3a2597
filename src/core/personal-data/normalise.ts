// Brings a text into the one form the detectors read, with the way back to the text as given. Mail carries the same
// number with a soft hyphen, an en dash, a no-break space, as `&#8209;`, as `=2D` or full-width; measured in the wild.

export interface NormalText {
  readonly text: string;
  /** Span in the original text of a span in the normal text. */
  readonly toOriginal: (start: number, end: number) => { readonly start: number; readonly end: number };
}

const DROP = 1;
const SPACE = 2;
const DASH = 3;
const WIDE = 4;
const AMPERSAND = 5;
const EQUALS = 6;
const RETURN = 7;

const ODD = new Uint8Array(65536);
const mark = (kind: number, ...spans: readonly (readonly [number, number])[]) => {
  for (const [from, to] of spans) ODD.fill(kind, from, to + 1);
};
mark(DROP, [0xad, 0xad], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0xfeff, 0xfeff], [0x180e, 0x180e]);
mark(SPACE, [0x09, 0x09], [0xa0, 0xa0], [0x2000, 0x200a], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]);
mark(DASH, [0x2010, 0x2015], [0x2212, 0x2212], [0xfe58, 0xfe58], [0xfe63, 0xfe63]);
mark(WIDE, [0xff01, 0xff5e]);
mark(AMPERSAND, [0x26, 0x26]);
mark(EQUALS, [0x3d, 0x3d]);
mark(RETURN, [0x0d, 0x0d]);

const ENTITY = /&(?:#(\d{2,5})|#x([0-9a-f]{2,4})|(nbsp|shy|ndash|mdash|minus|thinsp|aelig|oslash|aring));/iy;
const NAMED: Readonly<Record<string, number>> = {
  nbsp: 0xa0,
  shy: 0xad,
  ndash: 0x2013,
  mdash: 0x2014,
  minus: 0x2212,
  thinsp: 0x2009,
  aelig: 0xe6,
  oslash: 0xf8,
  aring: 0xe5,
};
// Quoted-printable remains; only those that cannot be the value of an URL parameter.
const REMAINS = /=(?:2D|C2=A0|C2=AD|E2=80=9[0-5]|E2=88=92|20(?=\r?\n)|\r?\n)/y;

interface Piece {
  readonly length: number;
  readonly code: number;
}

function entityAt(text: string, at: number): Piece | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (match === null) return null;
  const [whole, decimal, hex, name] = match;
  const code =
    decimal !== undefined
      ? Number(decimal)
      : hex !== undefined
        ? parseInt(hex, 16)
        : (NAMED[(name ?? "").toLowerCase()] ?? 0x20);
  return { length: whole.length, code: Math.min(code, 0xffff) };
}

function remainsAt(text: string, at: number): Piece | null {
  REMAINS.lastIndex = at;
  if (!REMAINS.test(text)) return null;
  const length = REMAINS.lastIndex - at;
  const third = text.charCodeAt(at + 1);
  if (third === 0x32) return { length, code: text[at + 2] === "D" ? 0x2d : 0x20 };
  if (third === 0x43) return { length, code: text[at + 5] === "0" ? 0x20 : 0xad };
  return { length, code: third === 0x45 ? 0x2d : 0xad };
}

/** Code to put, or -1 for none. Plain codes stay as they are. */
function plain(code: number): number {
  const kind = ODD[code];
  if (kind === DROP) return -1;
  if (kind === SPACE) return 0x20;
  if (kind === DASH) return 0x2d;
  return kind === WIDE ? code - 0xfee0 : code;
}

/** The piece of text at an odd character; null where it stands for itself. */
function pieceAt(text: string, at: number, code: number): Piece | null {
  const kind = ODD[code];
  if (kind === AMPERSAND) return entityAt(text, at);
  if (kind === EQUALS) return remainsAt(text, at);
  if (kind === RETURN) return { length: 1, code: text.charCodeAt(at + 1) === 0x0a ? 0xad : 0x0a };
  return { length: 1, code };
}

/** Index of the last entry of `sorted` that is ≤ `value`, or -1. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The odd characters as a class: the regular-expression engine skips what is not in it several times faster than a loop. */
const ODD_SIGN =
  /[\t\r&=\u00a0\u00ad\u180e\u2000-\u2015\u202a-\u202f\u205f-\u2064\u2212\u3000\ufe58\ufe63\ufeff\uff01-\uff5e]/g;
const NEARBY = 8;

function nextOdd(text: string, from: number): number {
  const near = Math.min(from + NEARBY, text.length);
  for (let at = from; at < near; at++) if (ODD[text.charCodeAt(at)] !== 0) return at;
  if (near === text.length) return near;
  ODD_SIGN.lastIndex = near;
  return ODD_SIGN.test(text) ? ODD_SIGN.lastIndex - 1 : text.length;
}

/** Folds dashes, blanks, full-width signs, entities and quoted-printable remains; drops what has no width. Linear. */
export function normalise(text: string): NormalText {
  let at = nextOdd(text, 0);
  if (at === text.length) return { text, toOriginal: (start, end) => ({ start, end }) };
  const parts: string[] = [];
  const places: number[] = [];
  const shifts: number[] = [];
  let kept = 0;
  let length = 0;
  while (at < text.length) {
    const piece = pieceAt(text, at, text.charCodeAt(at));
    const code = piece === null ? -1 : plain(piece.code);
    if (piece !== null && !(piece.length === 1 && code === text.charCodeAt(at))) {
      if (at > kept) parts.push(text.slice(kept, at));
      length += at - kept;
      if (code >= 0) {
        parts.push(String.fromCharCode(code));
        length++;
      }
      kept = at + piece.length;
      const shift = kept - length;
      if (shift !== (shifts[shifts.length - 1] ?? 0)) {
        if (places[places.length - 1] === length) shifts[shifts.length - 1] = shift;
        else {
          places.push(length);
          shifts.push(shift);
        }
      }
      at = nextOdd(text, kept);
    } else at = nextOdd(text, at + 1);
  }
  parts.push(text.slice(kept));
  const back = (place: number) => place + (shifts[lastAtMost(places, place)] ?? 0);
  return {
    text: parts.join(""),
    toOriginal: (start, end) => ({ start: back(start), end: end > start ? back(end - 1) + 1 : back(start) }),
  };
}
