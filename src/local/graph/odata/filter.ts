// Parses the part of OData $filter that Graph's mail and list endpoints know.
import { tokenize, type Token } from "./tokens";

export type Operator = "eq" | "ne" | "lt" | "gt" | "le" | "ge";

export type Literal = string | number | boolean | null;

export type Filter =
  | { readonly kind: "and" | "or"; readonly left: Filter; readonly right: Filter }
  | { readonly kind: "not"; readonly inner: Filter }
  | { readonly kind: "compare"; readonly path: string; readonly operator: Operator; readonly value: Literal }
  | { readonly kind: "call"; readonly name: string; readonly path: string; readonly value: Literal }
  | { readonly kind: "any"; readonly path: string; readonly variable: string; readonly condition: Filter };

const OPERATORS: readonly string[] = ["eq", "ne", "lt", "gt", "le", "ge"];

/** Parses a filter; null where it is none. `and` binds tighter than `or`. */
export function parseFilter(text: string): Filter | null {
  const tokens = tokenize(text);
  if (tokens === null || tokens.length === 0) return null;
  const reader = createReader(tokens);
  const filter = readOr(reader);
  return filter !== null && reader.isAtEnd() ? filter : null;
}

interface Reader {
  readonly take: () => Token | null;
  /** Takes the next token if it is this word or sign. */
  readonly accept: (value: string) => boolean;
  readonly isAtEnd: () => boolean;
}

function createReader(tokens: readonly Token[]): Reader {
  let at = 0;
  return {
    take: () => tokens[at++] ?? null,
    accept: (value) => {
      const next = tokens[at];
      const hit = next !== undefined && next.kind !== "text" && next.value.toLowerCase() === value;
      if (hit) at += 1;
      return hit;
    },
    isAtEnd: () => at >= tokens.length,
  };
}

const readOr = (reader: Reader): Filter | null => readChain(reader, "or", readAnd);
const readAnd = (reader: Reader): Filter | null => readChain(reader, "and", readTerm);

function readChain(reader: Reader, kind: "and" | "or", readPart: (reader: Reader) => Filter | null): Filter | null {
  let left = readPart(reader);
  while (left !== null && reader.accept(kind)) {
    const right = readPart(reader);
    left = right === null ? null : { kind, left, right };
  }
  return left;
}

function readTerm(reader: Reader): Filter | null {
  if (reader.accept("not")) {
    const inner = readTerm(reader);
    return inner === null ? null : { kind: "not", inner };
  }
  if (reader.accept("(")) {
    const inner = readOr(reader);
    return inner !== null && reader.accept(")") ? inner : null;
  }
  const word = reader.take();
  if (word?.kind !== "word") return null;
  if (reader.accept("(")) return readCall(reader, word.value);
  return readComparison(reader, word.value);
}

function readComparison(reader: Reader, path: string): Filter | null {
  const operator = reader.take();
  const value = readLiteral(reader.take());
  if (operator?.kind !== "word" || !OPERATORS.includes(operator.value.toLowerCase()) || value === undefined)
    return null;
  return { kind: "compare", path, operator: operator.value.toLowerCase() as Operator, value };
}

function readCall(reader: Reader, name: string): Filter | null {
  const slash = name.lastIndexOf("/");
  if (slash > 0 && name.slice(slash + 1).toLowerCase() === "any") return readAny(reader, name.slice(0, slash));
  const path = reader.take();
  if (path?.kind !== "word" || !reader.accept(",")) return null;
  const value = readLiteral(reader.take());
  if (value === undefined || !reader.accept(")")) return null;
  return { kind: "call", name: name.toLowerCase(), path: path.value, value };
}

function readAny(reader: Reader, path: string): Filter | null {
  const variable = reader.take();
  if (variable?.kind !== "word" || !reader.accept(":")) return null;
  const condition = readOr(reader);
  return condition !== null && reader.accept(")") ? { kind: "any", path, variable: variable.value, condition } : null;
}

function readLiteral(token: Token | null): Literal | undefined {
  if (token === null || token.kind === "sign") return undefined;
  if (token.kind === "text") return token.value;
  const word = token.value;
  if (/^(true|false)$/i.test(word)) return word.toLowerCase() === "true";
  if (word === "null") return null;
  if (/^-?\d+(\.\d+)?$/.test(word)) return Number(word);
  return /^\d{4}-\d\d-\d\d/.test(word) ? word : undefined;
}
