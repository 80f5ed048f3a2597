// The host's side of nested app authentication: answers the requests @azure/msal-browser 5.29.0 posts over
// `window.nestedAppAuthBridge` (its `dist/naa/BridgeProxy.mjs` has the names).

export interface BridgeRequest {
  readonly messageType: "NestedAppAuthRequest";
  readonly method: "GetInitContext" | "GetToken" | "GetTokenPopup";
  readonly requestId: string;
  readonly tokenParams?: { readonly clientId?: string; readonly scope?: string; readonly claims?: string };
}

export interface Account {
  readonly homeAccountId: string;
  readonly localAccountId: string;
  readonly environment: string;
  readonly tenantId: string;
  readonly username: string;
  readonly name: string;
}

/** What the token service answers (`POST /local/token`). */
export interface Token {
  readonly access_token: string;
  readonly id_token: string;
  /** Seconds. */
  readonly expires_in: number;
  readonly scope: string;
  readonly account: Account;
}

/** A refusal in the words of msal-browser's bridge (`BridgeStatusCode`). */
export interface SignInProblem {
  readonly status: string;
  readonly code: string;
  readonly description: string;
}

export type TokenAnswer =
  { readonly ok: true; readonly token: Token } | { readonly ok: false; readonly problem: SignInProblem };

export interface SignInServices {
  /** The account of the signed-in human. */
  readonly account: () => Promise<Account>;
  readonly requestToken: (request: {
    readonly clientId: string;
    readonly scopes: string;
    readonly claims: string | null;
    readonly interactive: boolean;
  }) => Promise<TokenAnswer>;
  /** Asks the person to agree to the scopes, where that is still needed; false when they decline. */
  readonly askConsent: (scopes: string) => Promise<boolean>;
}

const CANCELLED: SignInProblem = { status: "USER_CANCEL", code: "access_denied", description: "The user declined." };
const NO_NETWORK: SignInProblem = { status: "NO_NETWORK", code: "no_network", description: "No answer." };

const initContext = async (services: SignInServices): Promise<object> => {
  const { homeAccountId, environment, tenantId } = await services.account();
  const accountContext = { homeAccountId, environment, tenantId };
  const capabilities = { queryAccount: false };
  return { success: true, initContext: { sdkName: "LocalOutlook", sdkVersion: "1.0.0", accountContext, capabilities } };
};

const tokenOf = async (request: BridgeRequest, services: SignInServices): Promise<object> => {
  const interactive = request.method === "GetTokenPopup";
  const scopes = request.tokenParams?.scope ?? "";
  if (interactive && !(await services.askConsent(scopes))) return { success: false, error: CANCELLED };
  const answer = await services.requestToken({
    clientId: request.tokenParams?.clientId ?? "",
    scopes,
    claims: request.tokenParams?.claims ?? null,
    interactive,
  });
  if (!answer.ok) return { success: false, error: answer.problem };
  const { account, ...token } = answer.token;
  return { success: true, token, account };
};

/** Answers one request of msal-browser; the result is the JSON object its listeners expect. */
export const answerSignIn = async (request: BridgeRequest, services: SignInServices): Promise<object> => {
  const work = request.method === "GetInitContext" ? initContext(services) : tokenOf(request, services);
  const answer = await work.catch(() => ({ success: false, error: NO_NETWORK }));
  return { messageType: "NestedAppAuthResponse", requestId: request.requestId, ...answer };
};
