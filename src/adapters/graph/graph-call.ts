// One request to Graph and its answer, alike whether it went alone or inside a $batch.

export type Method = "GET" | "POST" | "PATCH" | "DELETE";

export interface GraphCall {
  readonly method: Method;
  /** Path after /v1.0, every id and query value encoded already. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface GraphAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; null where there is none. */
  readonly body: unknown;
}

/** An id or other value as one segment of a path. Site ids keep their commas, as Graph writes them. */
export const segment = (value: string): string => encodeURIComponent(value).replaceAll("%2C", ",");

/** A string literal of an OData filter, quotes doubled; not yet encoded. */
export const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** What may stand plainly in a query value, so that requests stay legible in logs. */
const PLAIN: readonly (readonly [string, string])[] = [
  ["%24", "$"],
  ["%2C", ","],
  ["%2F", "/"],
  ["%3A", ":"],
  ["%3D", "="],
];
const encoded = (value: string): string =>
  PLAIN.reduce((text, [code, plain]) => text.replaceAll(code, plain), encodeURIComponent(value));

/** A query string from names and plain values, in order. */
export const query = (values: Readonly<Record<string, string>>): string =>
  `?${Object.entries(values)
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join("&")}`;

/** A property of an answer's JSON, or undefined. */
export function property(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** A text property of an answer's JSON; empty where it is missing. */
export function textProperty(body: unknown, name: string): string {
  const value = property(body, name);
  return typeof value === "string" ? value : "";
}

/** The items of a collection answer. */
export function itemsOf(body: unknown): readonly unknown[] {
  const value = property(body, "value");
  return Array.isArray(value) ? value : [];
}
