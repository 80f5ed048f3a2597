// The signed-in human's token by nested app authentication: Outlook holds the account, the pane asks for tokens.
// msal-browser is loaded on first use; tokens live in its session cache and are never stored by us.
import type { AccountInfo, AuthenticationResult, IPublicClientApplication } from "@azure/msal-browser";
import type { Failure } from "../../app/failure";
import type { GetToken, User } from "../../app/ports";
import { err, ok, type Result } from "../../core/result";
import { needsInteraction, signInFailure } from "./sign-in-failure";

export interface SignInOptions {
  readonly clientId: string;
  readonly tenantId: string;
  /** Resource scopes, as Entra ID writes them. */
  readonly scopes: readonly string[];
  /** What Outlook answers to `isSetSupported("NestedAppAuth", "1.1")`; asked after `Office.onReady`. */
  readonly isNestedAppAuthSupported: () => boolean;
}

export interface SignIn {
  readonly getToken: GetToken;
  /** Who the token is for: the human, also in a shared mailbox. */
  readonly getUser: () => Promise<Result<User, Failure>>;
}

type Acquire = (claims?: string) => Promise<Result<AuthenticationResult, Failure>>;

/** Must run after `Office.onReady`: without the broker in place msal-browser silently makes another kind of client. */
async function createClient({ clientId, tenantId }: SignInOptions): Promise<IPublicClientApplication> {
  const { createNestablePublicClientApplication } = await import("@azure/msal-browser");
  return createNestablePublicClientApplication({
    auth: { clientId, authority: `https://login.microsoftonline.com/${tenantId}` },
    cache: { cacheLocation: "sessionStorage" },
  });
}

/** One answer for everybody who asks while it is on its way, so that there is never more than one window. */
function singleFlight<T>(run: (key?: string) => Promise<T>): (key?: string) => Promise<T> {
  const flights = new Map<string | undefined, Promise<T>>();
  return (key) => {
    const flying = flights.get(key);
    if (flying !== undefined) return flying;
    const flight = run(key).finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  };
}

/** Silently where that works, else in a window. */
async function acquire(
  client: IPublicClientApplication,
  scopes: readonly string[],
  account: AccountInfo | null,
  claims?: string,
): Promise<AuthenticationResult> {
  const request = {
    scopes: [...scopes],
    ...(claims === undefined ? {} : { claims }),
    ...(account === null ? {} : { account }),
  };
  try {
    return await client.acquireTokenSilent(request);
  } catch (error) {
    if (!needsInteraction(error)) throw error;
    return client.acquireTokenPopup(request);
  }
}

function createAcquire(options: SignInOptions): Acquire {
  let client: Promise<IPublicClientApplication> | null = null;
  let account: AccountInfo | null = null;
  return async (claims) => {
    if (!options.isNestedAppAuthSupported()) return err({ kind: "client-too-old" });
    try {
      client ??= createClient(options);
      const result = await acquire(await client, options.scopes, account, claims);
      account = result.account;
      return ok(result);
    } catch (error) {
      const failure = signInFailure(error);
      if (failure === null) throw error;
      return err(failure);
    }
  };
}

/** The sign-in of one pane. */
export function createSignIn(options: SignInOptions): SignIn {
  const acquireOnce = singleFlight(createAcquire(options));
  return {
    getToken: async (claims) => {
      const result = await acquireOnce(claims);
      return result.ok ? ok(result.value.accessToken) : result;
    },
    getUser: async () => {
      const result = await acquireOnce();
      if (!result.ok) return result;
      const { username, name } = result.value.account;
      return ok({ address: username, name: name ?? username });
    },
  };
}
