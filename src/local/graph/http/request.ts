// A Graph request as the handlers see it, whether it came alone or as a part of a $batch.
import type { Caller } from "../../identity/tokens";

export interface GraphRequest {
  /** Upper case. */
  readonly method: string;
  /** Path under `/v1.0`, as sent, without query. */
  readonly path: string;
  /** The path's segments, percent-decoded. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or undefined where there was no body. */
  readonly body: unknown;
  readonly caller: Caller;
}

/** Splits `/users/a%40b.dk/messages?$top=1` into path, segments and query; null where the percent-coding is broken. */
export function splitUrl(url: string): Pick<GraphRequest, "path" | "segments" | "query"> | null {
  const [path = "", ...rest] = url.split("?");
  try {
    const segments = path.split("/").filter((part) => part !== "");
    return { path, segments: bySitePath(segments.map(decodeURIComponent)), query: new URLSearchParams(rest.join("?")) };
  } catch {
    return null;
  }
}

/** Stands in the segments for a site that was addressed by path. */
export const SITE_BY_PATH = "{site by path}";

/** `/sites/host:/sites/name:/lists` addresses a site by path; a path of the list scope alone may not. */
function bySitePath(segments: readonly string[]): readonly string[] {
  if (segments[0]?.toLowerCase() !== "sites" || segments[1]?.endsWith(":") !== true) return segments;
  const end = segments.findIndex((segment, index) => index > 1 && segment.endsWith(":"));
  return ["sites", SITE_BY_PATH, ...(end < 0 ? [] : segments.slice(end + 1))];
}

/** Whether the `Prefer` header holds this preference, for example `IdType="ImmutableId"`. */
export function prefers(request: GraphRequest, preference: string): boolean {
  const given = (request.headers["prefer"] ?? "").split(",").map((one) => one.trim().replaceAll('"', "").toLowerCase());
  return given.includes(preference.replaceAll('"', "").toLowerCase());
}

/** The body as an object; anything else is an empty one. */
export const bodyObject = (request: GraphRequest): Readonly<Record<string, unknown>> => asObject(request.body) ?? {};

/** A JSON object, or null where the value is something else. */
export const asObject = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
