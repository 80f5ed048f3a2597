// Sign-in for an administrator at a command line (OAuth 2.0 device authorization grant, RFC 8628): a code to type in a
// browser, and polling until that is done. No secret and no redirect; the token is kept in memory only.
import type { Failure } from "../../app/failure";
import { err, ok, type Result } from "../../core/result";

export interface DeviceCodeOptions {
  readonly tenantId: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Shows the person where to go and which code to type. */
  readonly show: (prompt: { readonly url: string; readonly code: string }) => void;
  /** Resolves after a number of milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Plays login.microsoftonline.com; for tests. */
  readonly origin?: string;
}

const LOGIN_ORIGIN = "https://login.microsoftonline.com";
const GRANT = "urn:ietf:params:oauth:grant-type:device_code";
const DEFAULT_INTERVAL_SECONDS = 5;

type Answer = Readonly<Record<string, unknown>>;

/** Posts a form; `null` where there is no network. */
async function post(
  options: DeviceCodeOptions,
  endpoint: string,
  form: Record<string, string>,
): Promise<Answer | null> {
  const url = `${options.origin ?? LOGIN_ORIGIN}/${options.tenantId}/oauth2/v2.0/${endpoint}`;
  try {
    const response = await fetch(url, { method: "POST", body: new URLSearchParams(form) });
    return (await response.json()) as Answer;
  } catch {
    return null;
  }
}

const text = (answer: Answer, name: string): string => {
  const value = answer[name];
  return typeof value === "string" ? value : "";
};
const seconds = (answer: Answer, name: string, otherwise: number): number => {
  const value = answer[name];
  return typeof value === "number" ? value : otherwise;
};

function refusal(answer: Answer): Failure {
  const isConsent = /AADSTS650\d\d/.test(text(answer, "error_description"));
  if (isConsent) return { kind: "consent-needed" };
  const code = text(answer, "error");
  const isPersons = ["authorization_declined", "access_denied", "expired_token"].includes(code);
  return isPersons ? { kind: "sign-in-needed" } : { kind: "unexpected", status: 400, code, requestId: null };
}

/** Polls at the asked pace until the person has signed in, refused, or let the code run out. */
async function poll(options: DeviceCodeOptions, device: Answer): Promise<Result<string, Failure>> {
  let interval = seconds(device, "interval", DEFAULT_INTERVAL_SECONDS);
  let left = seconds(device, "expires_in", 900);
  const form = { grant_type: GRANT, client_id: options.clientId, device_code: text(device, "device_code") };
  for (; left > 0; left -= interval) {
    await options.wait(interval * 1000);
    const answer = await post(options, "token", form);
    if (answer === null) continue;
    const token = text(answer, "access_token");
    if (token !== "") return ok(token);
    const error = text(answer, "error");
    if (error === "slow_down") interval += DEFAULT_INTERVAL_SECONDS;
    else if (error !== "authorization_pending") return err(refusal(answer));
  }
  return err({ kind: "sign-in-needed" });
}

/** A bearer token for the scopes, once the person has signed in. */
export async function signInByDeviceCode(options: DeviceCodeOptions): Promise<Result<string, Failure>> {
  const form = { client_id: options.clientId, scope: options.scopes.join(" ") };
  const device = await post(options, "devicecode", form);
  if (device === null) return err({ kind: "offline" });
  if (text(device, "device_code") === "") return err(refusal(device));
  options.show({ url: text(device, "verification_uri"), code: text(device, "user_code") });
  return poll(options, device);
}
