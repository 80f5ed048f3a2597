// Words of an OData filter. Quoted text doubles its quotes: 'O''Brien'.

export type Token =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "word"; readonly value: string }
  | { readonly kind: "sign"; readonly value: "(" | ")" | "," | ":" };

const TEXT = /'((?:[^']|'')*)'/y;
const SIGN = /[(),:]/y;
const WORD = /[^\s'(),:]+(?::\d\d(?::\d\d)?[^\s'(),:]*)*/y;

/** Cuts a filter into words; null where a quote is left open. */
export function tokenize(filter: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < filter.length) {
    if (/\s/.test(filter.charAt(at))) {
      at += 1;
      continue;
    }
    const next = readToken(filter, at);
    if (next === null) return null;
    tokens.push(next.token);
    at = next.end;
  }
  return tokens;
}

function readToken(filter: string, at: number): { token: Token; end: number } | null {
  for (const [pattern, make] of READERS) {
    pattern.lastIndex = at;
    const found = pattern.exec(filter);
    if (found !== null) return { token: make(found), end: pattern.lastIndex };
  }
  return null;
}

const READERS: readonly (readonly [RegExp, (found: RegExpExecArray) => Token])[] = [
  [TEXT, (found) => ({ kind: "text", value: (found[1] ?? "").replaceAll("''", "'") })],
  [SIGN, (found) => ({ kind: "sign", value: found[0] as "(" | ")" | "," | ":" })],
  [WORD, (found) => ({ kind: "word", value: found[0] })],
];
