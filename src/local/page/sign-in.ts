// Tokens from the local issuer: the page's own, and those the add-in asks for through the bridge.
import type { SignInServices, Token, TokenAnswer } from "../outlook/sign-in-bridge";
import { askConsent } from "./consent-dialog";
import type { Words } from "./words";

const RENEW_BEFORE_MS = 120_000;
const CONSENT_NEEDED = {
  status: "USER_INTERACTION_REQUIRED",
  code: "consent_required",
  description: "AADSTS65001: consent is required.",
};

const requestToken = async (body: object): Promise<TokenAnswer> => {
  const response = await fetch("/local/token", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as Token & { error?: typeof CONSENT_NEEDED };
  return answer.error ? { ok: false, problem: answer.error } : { ok: true, token: answer };
};

/** The page's own token, renewed before it ends; `scopes` as Entra names them, otherwise what the issuer gives.
 * Throws where the issuer refuses. */
export const createPageToken = (scopes?: string): (() => Promise<Token>) => {
  let kept: { readonly token: Token; readonly until: number } | null = null;
  return async () => {
    if (kept && kept.until > Date.now()) return kept.token;
    const answer = await requestToken(scopes === undefined ? {} : { scopes });
    if (!answer.ok) throw new Error(answer.problem.description);
    kept = { token: answer.token, until: Date.now() + answer.token.expires_in * 1000 - RENEW_BEFORE_MS };
    return answer.token;
  };
};

/** The services behind the add-in's bridge. `mustAsk`: play a tenant without admin consent (`?consent=needed`). */
export const createSignIn = (pageToken: () => Promise<Token>, mustAsk: boolean, words: () => Words): SignInServices => {
  let consentMissing = mustAsk;
  return {
    account: async () => (await pageToken()).account,
    requestToken: async ({ clientId, scopes, interactive }) => {
      if (consentMissing && !interactive) return { ok: false, problem: CONSENT_NEEDED };
      const answer = await requestToken({ ...(clientId ? { clientId } : {}), scopes, interactive });
      consentMissing = !answer.ok && answer.problem.status === "USER_INTERACTION_REQUIRED";
      return answer;
    },
    askConsent: async (scopes) => !consentMissing || askConsent(scopes.split(" ").filter(Boolean), words()),
  };
};
