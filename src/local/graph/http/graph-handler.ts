// Node's http → Graph: cross-origin headers, bearer token, own mailbox under `me`, $batch or a single request.
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { TokenIssuer, TokenProblem } from "../../identity/tokens";
import { tokenRefusal, type FaultSwitchboard } from "../faults/fault-rules";
import type { RequestLog } from "../faults/request-log";
import { runBatch } from "./batch";
import { createDispatch, type Dispatch, type Outcome } from "./dispatch";
import { headersOf, parseJson, readBody, send } from "./node-http";
import { splitUrl, type GraphRequest } from "./request";
import { refuse, withInnerError, type GraphResponse } from "./response";
import type { Route } from "./router";

export interface GraphHandlerOptions {
  readonly routes: readonly Route[];
  readonly faults: FaultSwitchboard;
  readonly log: RequestLog;
  readonly now: () => Date;
  readonly issuer: TokenIssuer;
  readonly atomically: (work: () => GraphResponse) => GraphResponse;
}

const CROSS_ORIGIN = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "ETag, Location, Preference-Applied, request-id, client-request-id, Retry-After, WWW-Authenticate",
} as const;
const PREFLIGHT = {
  ...CROSS_ORIGIN,
  "access-control-allow-methods": "GET, POST, PATCH, PUT, DELETE",
  "access-control-allow-headers": "*, Authorization",
  "access-control-max-age": "3600",
} as const;

/** Makes the handler of `/v1.0/**`. */
export function createGraphHandler(options: GraphHandlerOptions) {
  const part = createDispatch({ ...options, inBatch: true });
  const withOwnMailbox: Dispatch = (request) => part(ownMailbox(request));
  const special = { path: "/$batch", run: (request: GraphRequest) => runBatch(request, withOwnMailbox, options.now) };
  const dispatch = createDispatch({ ...options, inBatch: false, special });
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === "OPTIONS") {
      send(response, { status: 204 }, PREFLIGHT);
      return;
    }
    const outcome = await answerOne(options, request, dispatch);
    if (outcome === "dropped") {
      request.socket.destroy();
      return;
    }
    const requestId = randomUUID();
    const clientId = headersOf(request)["client-request-id"] ?? requestId;
    const ids = { "request-id": requestId, "client-request-id": clientId };
    send(response, withInnerError(outcome, requestId, options.now()), { ...CROSS_ORIGIN, ...ids });
  };
}

async function answerOne(
  { issuer }: GraphHandlerOptions,
  request: IncomingMessage,
  dispatch: Dispatch,
): Promise<Outcome> {
  const bytes = await readBody(request);
  if (bytes === null) return refuse(413, "RequestEntityTooLarge", "The request is too large.");
  const headers = headersOf(request);
  const caller = issuer.verify(headers["authorization"]);
  if (!caller.ok) return refuseToken(caller.error);
  const url = splitUrl((request.url ?? "").replace(/^\/v1\.0(?=\/|$)/i, ""));
  if (url === null) return refuse(400, "BadRequest", "The URL is malformed.");
  const body = parseJson(bytes);
  if (body === null) return refuse(400, "BadRequest", "Unable to read JSON request payload.");
  if (body !== undefined && !/^application\/json/i.test(headers["content-type"] ?? ""))
    return refuse(415, "UnsupportedMediaType", "The content type must be application/json.");
  const method = (request.method ?? "GET").toUpperCase();
  return dispatch(ownMailbox({ ...url, method, headers, body, caller: caller.value }));
}

const PROBLEMS: Readonly<Record<TokenProblem, string>> = {
  missing: "Access token is empty.",
  malformed: "IDX14100: JWT is not well formed.",
  unsigned: "Signature is invalid.",
  expired: "Lifetime validation failed, the token is expired.",
};

const refuseToken = (problem: TokenProblem): GraphResponse => tokenRefusal(PROBLEMS[problem]);

/** A path that begins with `me` is the caller's own mailbox: empty here, so a call meant for the shared one shows itself. */
function ownMailbox(request: GraphRequest): GraphRequest {
  const [first, ...rest] = request.segments;
  return first?.toLowerCase() === "me" ? { ...request, segments: ["users", request.caller.address, ...rest] } : request;
}
