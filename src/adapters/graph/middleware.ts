// The links between the Graph client and the network. The SDK's own retry repeats a POST after 503 and 504, which may
// have been carried out: that is how cases get registered twice. Ours repeats only what cannot do harm.
import type { Context } from "@microsoft/microsoft-graph-client";
import type { Failure } from "../../app/failure";
import type { GetToken } from "../../app/ports";
import { namesThreshold, retryAfterSeconds } from "./graph-failure";

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
/** Resolves after a number of milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

const GRAPH_ORIGIN = "https://graph.microsoft.com";
const MAX_REPEATS = 3;
/** Longer waits are told to the advisor instead. */
const MAX_WAIT_SECONDS = 20;
const TIMEOUT_MS = 30_000;

/** Carries an expected failure out through the chain, which the SDK knows only exceptions for. */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

/** One link: sends the request of a context on its way and resolves to the answer. */
export type Link = (context: Context) => Promise<Response>;

const initOf = (context: Context): RequestInit => context.options ?? {};
const isRead = (context: Context): boolean => (initOf(context).method ?? "GET").toUpperCase() === "GET";

function withHeader(context: Context, name: string, value: string): Context {
  const headers = new Headers(initOf(context).headers);
  headers.set(name, value);
  return { ...context, options: { ...context.options, headers: Object.fromEntries(headers) } };
}

/** The base64 claims of a challenge (continuous access evaluation), decoded; null where there are none. */
export function claimsOf(challenge: string | null): string | null {
  const claims = /claims="([^"]+)"/.exec(challenge ?? "")?.[1];
  return claims === undefined ? null : atob(claims.replaceAll("-", "+").replaceAll("_", "/"));
}

/** Puts the bearer token on every call; a refused token is asked for once more, with the claims of the challenge. */
export function authenticated(getToken: GetToken, next: Link): Link {
  const authorized = async (context: Context, claims?: string): Promise<Response> => {
    const token = await getToken(claims);
    if (!token.ok) throw new FailureError(token.error);
    return next(withHeader(context, "Authorization", `Bearer ${token.value}`));
  };
  return async (context) => {
    const response = await authorized(context);
    if (response.status !== 401) return response;
    return authorized(context, claimsOf(response.headers.get("www-authenticate")) ?? undefined);
  };
}

/** Milliseconds the service asks us to wait; null where that is longer than an advisor would. */
function askedDelay(headers: Headers): number | null {
  const seconds = retryAfterSeconds(Object.fromEntries(headers), Date.now());
  return seconds <= MAX_WAIT_SECONDS ? seconds * 1000 : null;
}

/** Milliseconds to wait before repeating an answered request; null where the answer stands. */
async function repeatDelay(context: Context, response: Response, backOff: number): Promise<number | null> {
  const { status, headers } = response;
  if (status === 429) return namesThreshold(await response.clone().text()) ? null : askedDelay(headers);
  if (!isRead(context) || (status !== 503 && status !== 504)) return null;
  return headers.has("retry-after") ? askedDelay(headers) : backOff;
}

/** Waits and repeats: anything that was throttled (it was not carried out), and reads that failed on the way. */
export function repeating(wait: Wait, next: Link): Link {
  const attempt = async (context: Context, repeats: number): Promise<Response> => {
    const backOff = 500 * 2 ** repeats;
    const isLast = repeats === MAX_REPEATS;
    try {
      const response = await next(context);
      const delay = isLast ? null : await repeatDelay(context, response, backOff);
      if (delay === null) return response;
      await wait(delay);
    } catch (error) {
      if (isLast || !isRead(context) || error instanceof FailureError) throw error;
      await wait(backOff);
    }
    return attempt(context, repeats + 1);
  };
  return (context) => attempt(context, 0);
}

/** The last link: the network itself. In a local run another origin plays graph.microsoft.com. */
export function transport(fetch: Fetch, localOrigin: string | null): Link {
  return (context) => {
    const url = typeof context.request === "string" ? context.request : context.request.url;
    const isSwapped = localOrigin !== null && url.startsWith(GRAPH_ORIGIN);
    const target = isSwapped ? localOrigin + url.slice(GRAPH_ORIGIN.length) : url;
    return fetch(target, { ...initOf(context), signal: AbortSignal.timeout(TIMEOUT_MS) });
  };
}
