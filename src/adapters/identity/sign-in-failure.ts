// What msal-browser throws, as failures. Told apart by its error codes, which are part of its interface; classes are
// compared by name so that this module does not load msal-browser.
import type { Failure } from "../../app/failure";

interface AuthErrorLike {
  readonly name: string;
  readonly errorCode: string;
  readonly message: string;
}

const CONSENT = /AADSTS65001|AADSTS650\d\d|consent_required/;
const OFFLINE = new Set(["no_network_connectivity", "network_error", "post_request_failed", "get_request_failed"]);
/** No broker in this Outlook: it is older than nested app authentication, or an administrator has switched it off. */
const NO_BROKER = new Set(["nested_app_auth_bridge_disabled", "bridge_unavailable", "bridge_disabled"]);

export function isAuthError(error: unknown): error is AuthErrorLike {
  return error instanceof Error && typeof (error as Partial<AuthErrorLike>).errorCode === "string";
}

/** Whether the person has to be shown something before there can be a token. */
export const needsInteraction = (error: unknown): boolean =>
  isAuthError(error) && (error.name === "InteractionRequiredAuthError" || error.errorCode === "no_account_error");

/** The failure an error of msal-browser stands for; null where it is a bug. */
export function signInFailure(error: unknown): Failure | null {
  if (!isAuthError(error)) return null;
  const { errorCode, message } = error;
  if (OFFLINE.has(errorCode)) return { kind: "offline" };
  if (NO_BROKER.has(errorCode)) return { kind: "client-too-old" };
  if (CONSENT.test(message) || CONSENT.test(errorCode)) return { kind: "consent-needed" };
  if (error.name === "ServerError") return { kind: "server", status: 0, requestId: null };
  return { kind: "sign-in-needed" };
}
