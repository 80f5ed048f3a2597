// The pieces of a text: mail addresses, links, numbers, words, marks. By hand rather than by one regular expression: every
// character is looked at a bounded number of times, so a page of dashes or dots costs no more than prose.

export type PieceKind = "mail" | "url" | "number" | "word" | "marks";

/** Told each piece in order: its kind and where it stands. */
export type OnPiece = (kind: PieceKind, start: number, end: number) => void;

const [LETTER, DIGIT, JOINER, MARK, WHITE, PARAGRAPH] = [1, 2, 4, 8, 16, 32];

const [UNDERSCORE, HYPHEN, APOSTROPHE, TYPED_APOSTROPHE, LOWER_H, LOWER_W] = [95, 45, 39, 0x2019, 104, 119];

/** What the first 256 characters are; joiners bind the words of a mail address. */
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  if (/\s/.test(character)) return character === "\n" ? WHITE | MARK : WHITE;
  if (character === "§") return PARAGRAPH;
  return (/[._+-]/.test(character) ? JOINER : 0) | (/[.!?;]/.test(character) ? MARK : 0);
});

const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? 0;

/** First place from `at` where none of the kinds stands. */
function after(text: string, at: number, kinds: number): number {
  let end = at;
  while ((kindAt(text, end) & kinds) !== 0) end += 1;
  return end;
}

/** Characters the letter at `at` takes: 0 where none stands there, 2 for one beyond the basic plane. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 256) return (KINDS[code] ?? 0) & LETTER;
  const point = text.codePointAt(at);
  if (point === undefined || !/^\p{L}/u.test(String.fromCodePoint(point))) return 0;
  return point > 0xffff ? 2 : 1;
}

function afterLetters(text: string, at: number): number {
  let end = at;
  for (;;) {
    while (kindAt(text, end) === LETTER) end += 1;
    const size = text.charCodeAt(end) < 256 ? 0 : letterAt(text, end);
    if (size === 0) return end;
    end += size;
  }
}

const isBinder = (code: number): boolean => code === HYPHEN || code === APOSTROPHE || code === TYPED_APOSTROPHE;

/** End of a word; parts joined by one hyphen or apostrophe belong to it. */
function afterWord(text: string, at: number): number {
  let end = afterLetters(text, at);
  while (isBinder(text.charCodeAt(end)) && letterAt(text, end + 1) > 0) end = afterLetters(text, end + 1);
  return end;
}

/** Letters, digits and underscore of ASCII. */
const isPlain = (code: number): boolean =>
  code < 128 && (((KINDS[code] ?? 0) & (LETTER | DIGIT)) !== 0 || code === UNDERSCORE);

function afterLabel(text: string, at: number): number {
  let end = at;
  for (let code = text.charCodeAt(end); isPlain(code) || code === HYPHEN; code = text.charCodeAt(end)) end += 1;
  return end;
}

/** End of the run of characters a mail address can begin with. */
function afterLocalPart(text: string, at: number): number {
  let end = at;
  for (
    let code = text.charCodeAt(end);
    isPlain(code) || (kindAt(text, end) & JOINER) !== 0;
    code = text.charCodeAt(end)
  )
    end += 1;
  return end;
}

/** End of a domain of at least two labels at `at`, or -1. */
function afterDomain(text: string, at: number): number {
  let end = afterLabel(text, at);
  if (end === at) return -1;
  let labels = 1;
  for (
    let next = afterLabel(text, end + 1);
    text.charAt(end) === "." && next > end + 1;
    next = afterLabel(text, end + 1)
  ) {
    end = next;
    labels += 1;
  }
  return labels > 1 ? end : -1;
}

/** First white space from `at`. */
function afterSolid(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code < 256 ? ((KINDS[code] ?? 0) & WHITE) !== 0 : /\s/.test(text.charAt(end))) break;
  }
  return end;
}

/** End of a link at `at`, or -1. */
function afterLink(text: string, at: number): number {
  for (const head of ["http://", "https://", "www."]) {
    if (!text.startsWith(head, at)) continue;
    const end = afterSolid(text, at + head.length);
    return end > at + head.length ? end : -1;
  }
  return -1;
}

/** End of a number with its separators, and of the currency after it. */
function afterNumber(text: string, at: number): number {
  let end = at;
  while ((kindAt(text, end) & DIGIT) !== 0 || /[.,:/-]/.test(text.charAt(end))) end += 1;
  const unit = /^\s?(?:kr\b\.?|kroner\b)/.exec(text.slice(end, end + 8));
  return end + (unit?.[0].length ?? 0);
}

/** Tells every piece of `text`, in order. Linear in the length. */
export function forEachPiece(text: string, tell: OnPiece): void {
  const lastAt = text.lastIndexOf("@");
  let runEnd = 0;
  let mailEnd = -1;
  /** An address can begin anywhere in a run of its characters; each run is looked at once. */
  const afterMail = (at: number): number => {
    if (at >= runEnd) {
      runEnd = afterLocalPart(text, at);
      mailEnd = text.charAt(runEnd) === "@" ? afterDomain(text, runEnd + 1) : -1;
    }
    return at < runEnd ? mailEnd : -1;
  };
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const kinds = KINDS[code] ?? 0;
    if (kinds === WHITE) {
      at += 1;
      continue;
    }
    const mail = at < lastAt && (isPlain(code) || (kinds & JOINER) !== 0) ? afterMail(at) : -1;
    const link = mail < 0 && (code === LOWER_H || code === LOWER_W) ? afterLink(text, at) : -1;
    let end = at;
    if (mail > 0) tell("mail", at, (end = mail));
    else if (link > 0) tell("url", at, (end = link));
    else if ((kinds & DIGIT) !== 0) tell("number", at, (end = afterNumber(text, at)));
    else if (kinds === PARAGRAPH) tell("word", at, (end = after(text, at, PARAGRAPH)));
    else if (letterAt(text, at) > 0) tell("word", at, (end = afterWord(text, at)));
    else if ((kinds & MARK) !== 0) tell("marks", at, (end = after(text, at, MARK)));
    at = Math.max(end, at + 1);
  }
}
