// What the host's sign-in broker answers when the pane asks for a token: the same statuses and shapes as
// `nestedAppAuthBridge` of msal-browser (BridgeStatusCode), so the page only has to pass them on.
import * as v from "valibot";
import type { Person, TokenIssuer } from "./tokens";

const RequestSchema = v.object({
  user: v.optional(v.object({ name: v.string(), address: v.string() })),
  scopes: v.optional(v.union([v.string(), v.array(v.string())])),
  clientId: v.optional(v.string()),
  expired: v.optional(v.boolean(), false),
  lifetimeSeconds: v.optional(v.number(), 3600),
  /** A popup was shown to the human, so consent may be given. */
  interactive: v.optional(v.boolean(), false),
});

export interface SignInOptions {
  readonly issuer: TokenIssuer;
  /** Who is signed in unless the request says otherwise. */
  readonly user: Person;
  readonly clientId: string;
  readonly scopes: readonly string[];
}

export interface SignInAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface SignIn {
  /** Answers `POST /local/token`. */
  readonly answer: (body: unknown) => SignInAnswer;
  /** From now on silent requests fail until one interactive request has succeeded. */
  readonly requireConsent: (required: boolean) => void;
  readonly isConsentRequired: () => boolean;
}

/** Makes the sign-in of one run. */
export function createSignIn(options: SignInOptions): SignIn {
  let consentRequired = false;
  const answer = (body: unknown): SignInAnswer => {
    const request = v.safeParse(RequestSchema, body ?? {});
    if (!request.success) return refusal(400, "PERSISTENT_ERROR", "invalid_request", "The token request is not valid.");
    if (consentRequired && !request.output.interactive)
      return refusal(401, "USER_INTERACTION_REQUIRED", "interaction_required", "AADSTS65001: consent is required.");
    consentRequired = false;
    return { status: 200, body: tokenBody(options, request.output) };
  };
  return {
    answer,
    requireConsent: (required) => (consentRequired = required),
    isConsentRequired: () => consentRequired,
  };
}

function tokenBody(options: SignInOptions, request: v.InferOutput<typeof RequestSchema>): object {
  const person = request.user ?? options.user;
  const asked = typeof request.scopes === "string" ? request.scopes.split(/\s+/) : request.scopes;
  const scopes = (asked ?? options.scopes).map(shortScope).filter((scope) => scope !== "");
  const lifetimeSeconds = request.expired ? -60 : request.lifetimeSeconds;
  const issued = options.issuer.issue(person, {
    appId: request.clientId ?? options.clientId,
    scopes,
    lifetimeSeconds,
  });
  const tenantId = options.issuer.tenantId;
  return {
    access_token: issued.accessToken,
    id_token: issued.idToken,
    expires_in: issued.expiresIn,
    scope: issued.scope,
    account: {
      homeAccountId: `${issued.objectId}.${tenantId}`,
      localAccountId: issued.objectId,
      environment: "login.microsoftonline.com",
      tenantId,
      username: person.address,
      name: person.name,
    },
  };
}

/** `https://graph.microsoft.com/Mail.Read` and `Mail.Read` are one scope. */
const shortScope = (scope: string): string => scope.replace(/^https:\/\/graph\.microsoft\.com\//i, "");

const refusal = (status: number, bridgeStatus: string, code: string, description: string): SignInAnswer => ({
  status,
  body: { error: { status: bridgeStatus, code, description } },
});
