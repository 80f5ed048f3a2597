import { answerSignIn, type BridgeRequest, type SignInServices } from "../../../src/local/outlook/sign-in-bridge";

const ACCOUNT = {
  homeAccountId: "oid.tid",
  localAccountId: "oid",
  environment: "login.microsoftonline.com",
  tenantId: "tid",
  username: "rikke.dahl@hvidovre.dk",
  name: "Rikke Dahl",
};
const TOKEN = {
  access_token: "a.b.c",
  id_token: "d.e.f",
  expires_in: 3600,
  scope: "Mail.ReadWrite.Shared",
  account: ACCOUNT,
};
const CONSENT = { status: "USER_INTERACTION_REQUIRED", code: "consent_required", description: "consent" };

const servicesOf = (changes: Partial<SignInServices> = {}): SignInServices => ({
  account: () => Promise.resolve(ACCOUNT),
  requestToken: ({ interactive }) =>
    Promise.resolve(interactive ? { ok: true, token: TOKEN } : { ok: false, problem: CONSENT }),
  askConsent: () => Promise.resolve(true),
  ...changes,
});

const ask = (method: BridgeRequest["method"], services: SignInServices) =>
  answerSignIn(
    { messageType: "NestedAppAuthRequest", method, requestId: "r1", tokenParams: { clientId: "c", scope: "s" } },
    services,
  );

describe("answerSignIn()", () => {
  it("gives the account's context at start", async () => {
    expect(await ask("GetInitContext", servicesOf())).toMatchObject({
      messageType: "NestedAppAuthResponse",
      requestId: "r1",
      success: true,
      initContext: { accountContext: { homeAccountId: "oid.tid", tenantId: "tid" } },
    });
  });

  it("passes a refusal of a silent request on as it is", async () => {
    expect(await ask("GetToken", servicesOf())).toMatchObject({ success: false, error: CONSENT });
  });

  it("gives token and account apart once the person agreed", async () => {
    const answer = await ask("GetTokenPopup", servicesOf());
    expect(answer).toMatchObject({ success: true, token: { access_token: "a.b.c" }, account: ACCOUNT });
    expect(answer).not.toHaveProperty("token.account");
  });

  it("tells when the person declined, and asks for no token", async () => {
    const asked: boolean[] = [];
    const requestToken: SignInServices["requestToken"] = ({ interactive }) => {
      asked.push(interactive);
      return Promise.resolve({ ok: true, token: TOKEN });
    };
    const answer = await ask("GetTokenPopup", servicesOf({ requestToken, askConsent: () => Promise.resolve(false) }));
    expect(answer).toMatchObject({ success: false, error: { status: "USER_CANCEL" } });
    expect(asked).toEqual([]);
  });

  it("tells of no network where the issuer cannot be reached", async () => {
    const services = servicesOf({ requestToken: () => Promise.reject(new TypeError("fetch failed")) });
    expect(await ask("GetToken", services)).toMatchObject({ success: false, error: { status: "NO_NETWORK" } });
  });
});
