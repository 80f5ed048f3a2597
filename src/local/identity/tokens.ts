// Issues and checks the bearer tokens of a local run, in the shape Entra gives them: `header.payload.signature`,
// signed with a secret drawn at start, so no token outlives the process and none of another service is taken.
import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { err, ok, type Result } from "../../core/result";

/** A human who signs in. */
export interface Person {
  readonly name: string;
  /** SMTP address and user principal name. */
  readonly address: string;
}

/** Whom a request is made by: the human, the app that holds the token, and what was consented to. */
export interface Caller extends Person {
  readonly objectId: string;
  readonly appId: string;
  readonly scopes: readonly string[];
}

export type TokenProblem = "missing" | "malformed" | "unsigned" | "expired";

export interface IssuedToken {
  readonly accessToken: string;
  readonly idToken: string;
  /** Seconds; negative for a token that was expired when it was issued. */
  readonly expiresIn: number;
  readonly scope: string;
  readonly objectId: string;
}

export interface TokenIssuer {
  readonly tenantId: string;
  readonly issue: (person: Person, grant: TokenGrant) => IssuedToken;
  /** Reads an `Authorization` header. */
  readonly verify: (authorization: string | undefined) => Result<Caller, TokenProblem>;
}

export interface TokenGrant {
  readonly appId: string;
  readonly scopes: readonly string[];
  readonly lifetimeSeconds: number;
}

const GRAPH_AUDIENCE = "00000003-0000-0000-c000-000000000000";

/** A GUID that is the same for the same text, so a person keeps the object id over restarts. */
export function stableGuid(text: string): string {
  const hex = createHash("sha256").update(text.toLowerCase()).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Makes the issuer of one run. */
export function createTokenIssuer(options: { readonly tenantId: string; readonly now: () => Date }): TokenIssuer {
  const secret = randomBytes(32);
  const sign = (text: string): string => createHmac("sha256", secret).update(text).digest("base64url");
  const token = (claims: object): string => {
    const text = `${encode({ typ: "JWT", alg: "HS256" })}.${encode(claims)}`;
    return `${text}.${sign(text)}`;
  };
  const seconds = (): number => Math.floor(options.now().getTime() / 1000);
  return {
    tenantId: options.tenantId,
    issue: (person, grant) => {
      const objectId = stableGuid(person.address);
      const shared = sharedClaims(options.tenantId, person, objectId, seconds(), grant.lifetimeSeconds);
      const scope = grant.scopes.join(" ");
      const access = { ...shared, aud: GRAPH_AUDIENCE, appid: grant.appId, scp: scope, upn: person.address };
      return {
        accessToken: token(access),
        idToken: token({ ...shared, aud: grant.appId }),
        expiresIn: grant.lifetimeSeconds,
        scope,
        objectId,
      };
    },
    verify: (authorization) => verify(authorization, sign, seconds()),
  };
}

function sharedClaims(tenantId: string, person: Person, objectId: string, now: number, lifetime: number): object {
  return {
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    iat: Math.min(now, now + lifetime),
    nbf: Math.min(now, now + lifetime),
    exp: now + lifetime,
    oid: objectId,
    sub: objectId,
    tid: tenantId,
    preferred_username: person.address,
    name: person.name,
    jti: randomUUID(),
    ver: "2.0",
  };
}

function verify(
  authorization: string | undefined,
  sign: (text: string) => string,
  now: number,
): Result<Caller, TokenProblem> {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? "")?.[1];
  if (token === undefined) return err("missing");
  const parts = token.split(".");
  const [header, payload, signature] = parts;
  if (parts.length !== 3 || header === undefined || payload === undefined || signature === undefined)
    return err("malformed");
  const expected = Buffer.from(sign(`${header}.${payload}`));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return err("unsigned");
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as Record<string, string | number>;
  if (claims["aud"] !== GRAPH_AUDIENCE) return err("malformed");
  return Number(claims["exp"]) <= now ? err("expired") : ok(toCaller(claims));
}

const toCaller = (claims: Record<string, string | number>): Caller => ({
  name: String(claims["name"]),
  address: String(claims["preferred_username"]),
  objectId: String(claims["oid"]),
  appId: String(claims["appid"]),
  scopes: String(claims["scp"]).split(" "),
});
