// Answers in Graph's shapes. A refusal is an answer like any other: handlers return it, nothing is thrown.

export interface GraphResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON value; undefined for an empty answer. */
  readonly body?: unknown;
  /** Raw answer (`$value`), instead of `body`. */
  readonly bytes?: Uint8Array;
}

/** Root of every address Graph hands out, also here: clients swap the origin in their transport. */
export const GRAPH_ROOT = "https://graph.microsoft.com/v1.0";

/** Context address of an answer, for example `users('a')/messages`. */
export const contextUrl = (what: string): string => `${GRAPH_ROOT}/$metadata#${what}`;

/** 200 with a JSON body. */
export const answer = (body: unknown, headers: Readonly<Record<string, string>> = {}): GraphResponse => ({
  status: 200,
  body,
  headers,
});

/** 201 with the created entity. */
export const created = (body: unknown, headers: Readonly<Record<string, string>> = {}): GraphResponse => ({
  status: 201,
  body,
  headers,
});

/** 204, or another status without a body. */
export const empty = (status = 204): GraphResponse => ({ status });

/** An error answer; `innerError` is added when it is sent. */
export const refuse = (
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): GraphResponse => ({ status, body: { error: { code, message } }, headers });

/** Adds the request id and date that every Graph error carries. */
export function withInnerError(response: GraphResponse, requestId: string, at: Date): GraphResponse {
  const error = (response.body as { error?: { code: string; message: string } } | undefined)?.error;
  if (response.status < 400 || error === undefined) return response;
  const innerError = {
    date: at.toISOString().slice(0, 19),
    "request-id": requestId,
    "client-request-id": requestId,
  };
  return { ...response, body: { error: { ...error, innerError } } };
}
