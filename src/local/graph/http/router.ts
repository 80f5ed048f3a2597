// Finds the handler of a path. Names in paths compare case-insensitively, as in Graph; `{name}` takes one segment.
import type { GraphRequest } from "./request";
import { refuse, type GraphResponse } from "./response";

export interface Call {
  readonly request: GraphRequest;
  /** The decoded segment a `{name}` of the template took; throws where the template has none. */
  readonly param: (name: string) => string;
}

export type Handler = (call: Call) => GraphResponse;

export interface Route {
  readonly method: string;
  /** For example `/users/{mailbox}/messages/{message}`. */
  readonly template: string;
  readonly handle: Handler;
}

export interface Match {
  readonly template: string;
  readonly run: () => GraphResponse;
}

/** Looks the request up in the table; what no route takes is answered as Graph answers unknown paths and methods. */
export function match(routes: readonly Route[], request: GraphRequest): Match {
  const fitting = routes.flatMap((route) => {
    const params = fit(route.template, request.segments);
    return params === null ? [] : [{ route, params }];
  });
  const hit = fitting.find(({ route }) => route.method === request.method);
  if (hit === undefined) return { template: "(unknown)", run: () => unknown(fitting.length > 0, request) };
  const param = (name: string): string => {
    const value = hit.params.get(name);
    if (value === undefined) throw new Error(`${hit.route.template} has no {${name}}`);
    return value;
  };
  return { template: hit.route.template, run: () => hit.route.handle({ request, param }) };
}

function fit(template: string, segments: readonly string[]): Map<string, string> | null {
  const parts = template.slice(1).split("/");
  if (parts.length !== segments.length) return null;
  const params = new Map<string, string>();
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? "";
    if (part.startsWith("{")) params.set(part.slice(1, -1), segment);
    else if (part.toLowerCase() !== segment.toLowerCase()) return null;
  }
  return params;
}

const unknown = (pathIsKnown: boolean, request: GraphRequest): GraphResponse =>
  pathIsKnown
    ? refuse(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.")
    : refuse(400, "BadRequest", `Resource not found for the segment '${request.segments.at(-1) ?? ""}'.`);
