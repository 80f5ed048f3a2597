// The way every request takes: Microsoft's Graph client with our own links. It answers values and never throws for
// what can be expected. One instance per pane; this module and the SDK are loaded when they are first needed.
import { Client, ResponseType, type GraphRequest, type Middleware } from "@microsoft/microsoft-graph-client";
import type { Failure } from "../../app/failure";
import type { GetToken } from "../../app/ports";
import { err, ok, type Result } from "../../core/result";
import { textProperty, type GraphAnswer, type GraphCall } from "./graph-call";
import { authenticated, FailureError, repeating, transport, type Fetch, type Link, type Wait } from "./middleware";

/** Sends one request. Fails only where no answer came; an error answer is an answer. */
export type Send = (call: GraphCall) => Promise<Result<GraphAnswer, Failure>>;

export interface ClientOptions {
  readonly getToken: GetToken;
  /** Origin that plays graph.microsoft.com in a local run. */
  readonly localOrigin: string | null;
  readonly fetch?: Fetch;
  readonly wait?: Wait;
}

/** Ids of a moved mail stay the same only if every single request asks for it. */
export const COMMON_HEADERS = { Prefer: 'IdType="ImmutableId"' } as const;

export const pause: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function toAnswer(response: Response): Promise<GraphAnswer> {
  const text = await response.text();
  const headers = Object.fromEntries(response.headers);
  try {
    return { status: response.status, headers, body: text === "" ? null : (JSON.parse(text) as unknown) };
  } catch {
    return { status: response.status, headers, body: null };
  }
}

/** Why a request got no answer: no token, no network, or none in time (then it may have been carried out); null for a bug. */
function noAnswer(thrown: unknown): Failure | null {
  if (thrown instanceof FailureError) return thrown.failure;
  const name = textProperty(thrown, "name");
  if (name === "TimeoutError" || name === "AbortError") return { kind: "server", status: 0, requestId: null };
  return name === "TypeError" || name === "NetworkError" ? { kind: "offline" } : null;
}

/** The SDK wraps what a link throws and loses its kind, so it is kept here on its way out. */
function keepingErrors(link: Link): { readonly middleware: Middleware; readonly thrown: () => unknown } {
  let thrown: unknown = null;
  const execute: Middleware["execute"] = async (context) => {
    try {
      context.response = await link(context);
    } catch (error) {
      thrown = error;
      throw error;
    }
  };
  return { middleware: { execute }, thrown: () => thrown };
}

function perform(request: GraphRequest, { method, body }: GraphCall): Promise<Response> {
  const send = {
    GET: () => request.get(),
    DELETE: () => request.delete(),
    PATCH: () => request.patch(body),
    POST: () => request.post(body),
  };
  return send[method]() as Promise<Response>;
}

/** The sender of requests to Graph. */
export function createSend(options: ClientOptions): Send {
  const network = transport(options.fetch ?? ((url, init) => fetch(url, init)), options.localOrigin);
  const first = authenticated(options.getToken, repeating(options.wait ?? pause, network));
  return async (call) => {
    const { middleware, thrown } = keepingErrors(first);
    const request = Client.initWithMiddleware({ middleware }).api(call.path);
    request.headers({ ...COMMON_HEADERS, ...call.headers }).responseType(ResponseType.RAW);
    try {
      return ok(await toAnswer(await perform(request, call)));
    } catch (error) {
      const failure = noAnswer(thrown() ?? error);
      if (failure === null) throw error;
      return err(failure);
    }
  };
}
