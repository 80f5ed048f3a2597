// Graph's errors become failures here, once. The message of an error can echo what was written, so it is used to tell
// cases apart and never passed on; the request id is what an administrator can ask Microsoft about.
import type { Failure } from "../../app/failure";
import { property, textProperty, type GraphAnswer } from "./graph-call";

/** Whether an answer is one of success. */
export const isSuccess = (answer: GraphAnswer): boolean => answer.status >= 200 && answer.status < 300;

const DEFAULT_RETRY_SECONDS = 10;

/** Seconds the service asks us to wait: Retry-After as seconds (SharePoint) or an HTTP date. */
export function retryAfterSeconds(headers: Readonly<Record<string, string>>, now: number): number {
  const value = headers["retry-after"];
  if (value === undefined) return DEFAULT_RETRY_SECONDS;
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000);
  return Number.isNaN(seconds) ? DEFAULT_RETRY_SECONDS : Math.max(0, seconds);
}

/** Graph's error code and message; the message is for recognising, not for showing. */
export function errorOf(answer: GraphAnswer): { readonly code: string; readonly message: string } {
  const error = property(answer.body, "error");
  return { code: textProperty(error, "code"), message: textProperty(error, "message") };
}

/** The id Microsoft can find a request by. */
export const requestIdOf = ({ headers }: GraphAnswer): string | null =>
  headers["request-id"] ?? headers["client-request-id"] ?? null;

/** Whether a refusal says that SharePoint would have to look through more rows than it will: waiting helps nothing. */
export const namesThreshold = (refusal: string): boolean => /list view threshold/i.test(refusal);

/** The same of an answer: told in words, the status differs. */
export const isBeyondThreshold = (answer: GraphAnswer): boolean =>
  !isSuccess(answer) && namesThreshold(errorOf(answer).message);

/** A 403 that means missing consent rather than missing rights in the mailbox or list. */
const LACKS_CONSENT = /required permission scopes|insufficient privileges/i;

/** An id that is spelled wrongly, or belongs to another mailbox, finds nothing here just as an id that is gone. */
const UNKNOWN_IDS: readonly string[] = ["ErrorInvalidMailboxItemId", "ErrorInvalidIdMalformed", "ErrorItemNotFound"];

function missing(what: "mailbox" | "list"): Failure {
  return what === "list" ? { kind: "list-missing" } : { kind: "mail-gone" };
}

/** The failure an answer of no success stands for. */
export function toFailure(answer: GraphAnswer, what: "mailbox" | "list"): Failure {
  const { status } = answer;
  const { code, message } = errorOf(answer);
  const requestId = requestIdOf(answer);
  if (status === 401) return { kind: "sign-in-needed" };
  if (status === 403) return LACKS_CONSENT.test(message) ? { kind: "consent-needed" } : { kind: "forbidden", what };
  if (status === 404 || UNKNOWN_IDS.includes(code)) return missing(what);
  if (status === 409 || status === 412) return { kind: "conflict" };
  if (status === 429) return { kind: "throttled", retryAfterSeconds: retryAfterSeconds(answer.headers, 0) };
  if (status >= 500) return { kind: "server", status, requestId };
  return { kind: "unexpected", status, code, requestId };
}
