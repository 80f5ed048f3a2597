// Texts made to hurt a scanner: each is one short pattern repeated to a megabyte.
export const MEGABYTE = 1 << 20;

export const PATTERNS: Readonly<Record<string, string>> = {
  addresses: "adresse ",
  "addresses of mail": "a.b@eksempel.dk ",
  ampersands: "&",
  "at signs": "@",
  "at and dots": "a@a.",
  "bare cpr": "0101588118 ",
  blanks: " ",
  "capital words": "Aa Bb Cc Gade 1 ",
  cards: "4012 8888 8888 1881 ",
  "cpr mailboxes": "0101588118@a.dk ",
  digits: "1",
  dots: "a.",
  entities: "&nbsp;",
  escapes: "=2D",
  fours: "1234 ",
  "full width": "１",
  "hyphenated cpr": "010158-8118 ",
  iban: "DK50 0040 0440 1162 43 ",
  houses: "Vej 1 ",
  labelled: "faktura 22334455 ",
  letters: "a",
  links: "http://a/22334455 ",
  "line breaks": "\r\n",
  "long local parts": `${"a".repeat(63)}@ `,
  "mixed signs": "0 1-2.3/4 55 66-77.88 ",
  mrz: "A1<",
  ones: "1 ",
  pairs: "11 ",
  percent: "1%20",
  passports: "pas AB123456 ",
  phones: "36 39 88 14 ",
  plates: "bil AB 12 345 ",
  plus: "+45",
  quoted: "\n> 010158-\n> 8118 ",
  sixes: "010158 ",
  "soft hyphens": "a\u00ad",
  "small streets": "xxxxvej 1 ",
  streets: "Algade 3 ",
  "streets and towns": "Algade 3, 2650 Hvidovre ",
};

/** The pattern repeated to `size` characters. */
export const repeated = (pattern: string, size = MEGABYTE): string =>
  pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);
