import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { signInByDeviceCode, type DeviceCodeOptions } from "../../../src/adapters/identity/device-code";
import { needsInteraction, signInFailure } from "../../../src/adapters/identity/sign-in-failure";
import type { Failure } from "../../../src/app/failure";

/** login.microsoftonline.com as far as the device flow needs it. */
let server: Server;
let origin: string;
let answers: object[] = [];
let asked: { path: string; form: URLSearchParams }[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      asked.push({ path: request.url ?? "", form: new URLSearchParams(Buffer.concat(chunks).toString()) });
      const answer = answers.shift() ?? { error: "invalid_request" };
      response.writeHead("error" in answer ? 400 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

const DEVICE = {
  device_code: "D",
  user_code: "ABCD-1234",
  verification_uri: "https://microsoft.com/devicelogin",
  interval: 5,
  expires_in: 60,
};

async function signIn(script: object[], more: Partial<DeviceCodeOptions> = {}) {
  answers = [...script];
  const waits: number[] = [];
  const shown: string[] = [];
  const result = await signInByDeviceCode({
    tenantId: "tenant",
    clientId: "client",
    scopes: ["https://graph.microsoft.com/Sites.Manage.All"],
    show: ({ url, code }) => void shown.push(`${url} ${code}`),
    wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
    origin,
    ...more,
  });
  return { result, waits, shown };
}

describe("signInByDeviceCode()", () => {
  it("shows the code and waits at the asked pace until the person has signed in", async () => {
    const { result, waits, shown } = await signIn([
      DEVICE,
      { error: "authorization_pending" },
      { error: "slow_down" },
      { access_token: "token" },
    ]);
    expect(result).toEqual({ ok: true, value: "token" });
    expect(waits).toEqual([5000, 5000, 10000]);
    expect(shown).toEqual(["https://microsoft.com/devicelogin ABCD-1234"]);
    expect(asked.map(({ path }) => path)).toEqual([
      "/tenant/oauth2/v2.0/devicecode",
      ...Array<string>(3).fill("/tenant/oauth2/v2.0/token"),
    ]);
    expect(asked[0]!.form.get("scope")).toBe("https://graph.microsoft.com/Sites.Manage.All");
    expect(Object.fromEntries(asked[1]!.form)).toEqual({
      grant_type: "urn:ietf:params:oauth:grant-type:device_code",
      client_id: "client",
      device_code: "D",
    });
  });

  it.each<[string, object[], Failure]>([
    ["the person said no", [DEVICE, { error: "authorization_declined" }], { kind: "sign-in-needed" }],
    [
      "the code ran out",
      [{ ...DEVICE, expires_in: 10 }, { error: "authorization_pending" }, { error: "authorization_pending" }],
      { kind: "sign-in-needed" },
    ],
    [
      "nobody consented",
      [DEVICE, { error: "invalid_grant", error_description: "AADSTS65001: consent" }],
      { kind: "consent-needed" },
    ],
    [
      "the app is unknown",
      [{ error: "unauthorized_client" }],
      { kind: "unexpected", status: 400, code: "unauthorized_client", requestId: null },
    ],
  ])("fails where %s", async (_, script, failure) => {
    expect((await signIn(script)).result).toEqual({ ok: false, error: failure });
  });

  it("fails where there is no network", async () => {
    expect((await signIn([], { origin: "http://127.0.0.1:9" })).result).toEqual({
      ok: false,
      error: { kind: "offline" },
    });
  });
});

describe("signInFailure()", () => {
  const authError = (name: string, errorCode: string, message = "") =>
    Object.assign(new Error(message), { name, errorCode });
  it.each<[Error, Failure["kind"] | null]>([
    [authError("ClientAuthError", "no_network_connectivity"), "offline"],
    [authError("ClientAuthError", "nested_app_auth_bridge_disabled"), "client-too-old"],
    [authError("InteractionRequiredAuthError", "interaction_required", "AADSTS65001: not consented"), "consent-needed"],
    [authError("ClientAuthError", "user_canceled"), "sign-in-needed"],
    [authError("ServerError", "temporarily_unavailable"), "server"],
    [new RangeError("bug"), null],
  ])("%s", (error, kind) => {
    expect(signInFailure(error)?.kind ?? null).toBe(kind);
  });
  it("needsInteraction() where the person must be asked, and nowhere else", () => {
    expect(needsInteraction(authError("InteractionRequiredAuthError", "interaction_required"))).toBe(true);
    expect(needsInteraction(authError("ClientAuthError", "no_account_error"))).toBe(true);
    expect(needsInteraction(authError("ClientAuthError", "user_canceled"))).toBe(false);
  });
});
