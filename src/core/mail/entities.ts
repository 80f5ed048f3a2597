// Character references of mail HTML. Word and older mail programs write names and cp1252 numbers where UTF-8 would do.
// Names and numbers: HTML Living Standard, "Named character references" (the HTML 4 subset) and "numeric character
// reference end state" (the cp1252 table).
import { cp1252 } from "./cp1252";

/** Names of U+00A0 to U+00FF in code point order; these also count without a semicolon. */
const LATIN1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(
    " ",
  );

const OTHERS: Readonly<Record<string, number>> = {
  apos: 39, Tab: 9, NewLine: 10, colon: 58, comma: 44, period: 46, commat: 64, lpar: 40, rpar: 41, sol: 47, lowbar: 95,
  num: 35, excl: 33, quest: 63, semi: 59, plus: 43, equals: 61, ast: 42, percnt: 37, lsqb: 91, rsqb: 93,
  OElig: 338, oelig: 339, Scaron: 352, scaron: 353, Zcaron: 381, zcaron: 382, Yuml: 376, fnof: 402, circ: 710, tilde: 732,
  Lstrok: 321, lstrok: 322, Nacute: 323, nacute: 324, Sacute: 346, sacute: 347, Zdot: 379, zdot: 380, Zacute: 377,
  zacute: 378, Aogon: 260, aogon: 261, Eogon: 280, eogon: 281, Cacute: 262, cacute: 263, ccaron: 269, Ccaron: 268,
  gbreve: 287, Gbreve: 286, Idot: 304, inodot: 305, imath: 305, scedil: 351, Scedil: 350,
  ensp: 8194, emsp: 8195, numsp: 8199, puncsp: 8200, thinsp: 8201, hairsp: 8202, zwnj: 8204, zwj: 8205, lrm: 8206,
  rlm: 8207, ZeroWidthSpace: 8203, hyphen: 8208, dash: 8208, ndash: 8211, mdash: 8212, horbar: 8213, lsquo: 8216,
  rsquo: 8217, sbquo: 8218, ldquo: 8220, rdquo: 8221, bdquo: 8222, dagger: 8224, Dagger: 8225, bull: 8226, hellip: 8230,
  permil: 8240, prime: 8242, Prime: 8243, lsaquo: 8249, rsaquo: 8250, oline: 8254, frasl: 8260, euro: 8364, numero: 8470,
  trade: 8482, larr: 8592, uarr: 8593, rarr: 8594, darr: 8595, harr: 8596, rArr: 8658, minus: 8722, infin: 8734,
  asymp: 8776, ne: 8800, le: 8804, ge: 8805, loz: 9674, check: 10003, NoBreak: 8288, star: 9734, phone: 9742,
  Alpha: 913, Beta: 914, Gamma: 915, Delta: 916, Omega: 937, alpha: 945, beta: 946, gamma: 947, delta: 948, mu: 956,
  pi: 960, omega: 969,
}; // prettier-ignore

const BARE = new Map<string, string>([
  ...LATIN1.map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["AMP", "&"],
  ["LT", "<"],
  ["GT", ">"],
  ["QUOT", '"'],
]);
const NAMED = new Map<string, string>([
  ...BARE,
  ...Object.entries(OTHERS).map(([name, code]): [string, string] => [name, String.fromCharCode(code)]),
]);

function fromNumber(digits: string): string {
  const hex = digits.startsWith("x") || digits.startsWith("X");
  const code = hex ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  if (code >= 0x80 && code <= 0x9f) return cp1252(code);
  const invalid = !(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff);
  return invalid ? "\ufffd" : String.fromCodePoint(code);
}

/** Replaces character references; an unknown name stays as written. Linear time. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#([xX][0-9a-fA-F]{1,8}|[0-9]{1,8})|([a-zA-Z][a-zA-Z0-9]{1,31}))(;?)/g,
    (whole, digits: string | undefined, name: string | undefined, semicolon: string) => {
      if (digits !== undefined) return fromNumber(digits);
      return (semicolon ? NAMED : BARE).get(name ?? "") ?? whole;
    },
  );
}
