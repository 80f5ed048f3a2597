// A switchboard of things that go wrong in the real service, so that each can be tried on purpose.
import * as v from "valibot";
import { refuse, type GraphResponse } from "../http/response";

export const FAULT_KINDS = [
  "throttle",
  "500",
  "503",
  "504-before",
  "504-after",
  "offline",
  "offline-after",
  "slow",
  "token-expired",
  "claims-challenge",
  "forbidden",
  "not-found",
  "409",
  "412",
] as const;

export const FaultRulesSchema = v.array(
  v.object({
    /** Any method where absent. */
    method: v.optional(v.string()),
    /** Regular expression over the decoded path under /v1.0, for example `/lists/[^/]+/items$` or `^/\$batch$`. */
    pathPattern: v.pipe(v.string(), v.check(isPattern, "not a regular expression")),
    kind: v.picklist(FAULT_KINDS),
    /** Requests to let pass first. */
    skip: v.optional(v.number(), 0),
    /** How often it strikes; without end where absent. */
    times: v.optional(v.number()),
    delayMs: v.optional(v.number(), 0),
    retryAfterSeconds: v.optional(v.number(), 1),
  }),
);
export type FaultRule = v.InferOutput<typeof FaultRulesSchema>[number];

export interface FaultSwitchboard {
  readonly set: (rules: readonly FaultRule[]) => void;
  readonly rules: () => readonly FaultRule[];
  /** The rule that strikes this request, if any; counts it. */
  readonly strike: (method: string, path: string) => FaultRule | null;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text).source !== "";
  } catch {
    return false;
  }
}

/** Makes an empty switchboard. */
export function createFaultSwitchboard(): FaultSwitchboard {
  let armed: { rule: FaultRule; skip: number; left: number }[] = [];
  return {
    set: (rules) => (armed = rules.map((rule) => ({ rule, skip: rule.skip, left: rule.times ?? Infinity }))),
    rules: () => armed.filter(({ left }) => left > 0).map(({ rule }) => rule),
    strike: (method, path) => {
      const fitting = armed.filter(
        ({ rule, left }) =>
          left > 0 && (rule.method ?? method).toUpperCase() === method && new RegExp(rule.pathPattern, "i").test(path),
      );
      const ready = fitting.find((one) => one.skip === 0);
      for (const one of fitting) one.skip = Math.max(0, one.skip - 1);
      if (ready === undefined) return null;
      ready.left -= 1;
      return ready.rule;
    },
  };
}

/** The answer a fault gives; null where the request is still to be carried out. */
export function faultAnswer(rule: FaultRule): GraphResponse | null {
  const retryAfter = { "retry-after": String(rule.retryAfterSeconds) };
  switch (rule.kind) {
    case "throttle":
      return refuse(429, "activityLimitReached", "The request has been throttled", retryAfter);
    case "500":
      return refuse(500, "generalException", "General exception while processing");
    case "503":
      return refuse(503, "serviceNotAvailable", "The service is temporarily unavailable", retryAfter);
    case "504-before":
    case "504-after":
      return refuse(504, "UnknownError", "Gateway Timeout");
    case "token-expired":
      return tokenRefusal("Lifetime validation failed, the token is expired.");
    case "claims-challenge":
      return tokenRefusal("Continuous access evaluation resulted in challenge.", CLAIMS);
    case "forbidden":
      return refuse(403, "accessDenied", "Access denied");
    case "not-found":
      return refuse(404, "ErrorItemNotFound", "The specified object was not found in the store.");
    case "409":
      return refuse(409, "resourceModified", "The resource has changed since the caller last read it");
    case "412":
      return refuse(412, "resourceModified", "ETag does not match current item's value");
    case "offline":
    case "offline-after":
    case "slow":
      return null;
  }
}

const CLAIMS = Buffer.from('{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}').toString("base64");

/** 401 with the challenge header Graph sends; `claims` is base64. */
export function tokenRefusal(message: string, claims: string | null = null): GraphResponse {
  const challenge = claims === null ? "" : `, error="insufficient_claims", claims="${claims}"`;
  return refuse(401, "InvalidAuthenticationToken", message, {
    "www-authenticate": `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"${challenge}`,
  });
}
