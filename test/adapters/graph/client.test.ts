import { createSend } from "../../../src/adapters/graph/client";
import { claimsOf } from "../../../src/adapters/graph/middleware";
import { literal, query, segment } from "../../../src/adapters/graph/graph-call";
import type { Failure } from "../../../src/app/failure";
import { err, ok } from "../../../src/core/result";
import { json, refused, scripted } from "./scripted";

const GET = { method: "GET", path: "/users/a/messages/b" } as const;
const POST = { method: "POST", path: "/sites/s/lists/l/items", body: { fields: { Noegle: "k" } } } as const;
const networkError = () => {
  throw new TypeError("fetch failed");
};
const headersOf = (init: RequestInit) => new Headers(init.headers);

describe("createSend()", () => {
  it("asks for immutable ids with a bearer token, and keeps a quoted eTag as it is", async () => {
    const { send, asked } = scripted([json(200, { id: "1" })]);
    const eTag = '"8c0c0ac1-5f1d-4f54-b2a8-1b0d6e1a0b3c,3"';
    const answer = await send({ method: "PATCH", path: "/x", headers: { "If-Match": eTag }, body: { a: 1 } });
    expect(answer).toMatchObject({ ok: true, value: { status: 200, body: { id: "1" } } });
    const headers = headersOf(asked[0]!.init);
    expect(headers.get("prefer")).toBe('IdType="ImmutableId"');
    expect(headers.get("authorization")).toBe("Bearer token");
    expect(headers.get("if-match")).toBe(eTag);
    expect(headers.get("content-type")).toBe("application/json");
    expect(asked[0]!.url).toBe("https://graph.microsoft.com/v1.0/x");
  });

  it("sends ids and filters as they were encoded", async () => {
    const { send, asked } = scripted([json(200, {})]);
    const path = `/users/${segment("a@b.example")}/messages/${segment("AAMk/+=")}${query({ $filter: `id eq ${literal("O'Brien & co")}` })}`;
    await send({ method: "GET", path });
    expect(asked[0]!.url).toBe(
      "https://graph.microsoft.com/v1.0/users/a%40b.example/messages/AAMk%2F%2B%3D?$filter=id%20eq%20'O''Brien%20%26%20co'",
    );
  });

  it.each([
    ["GET", GET, 4],
    ["POST", POST, 1],
  ])("after 503 and 504 and lost answers repeats a %s so that it is sent %s times", async (_, call, times) => {
    for (const fault of [refused(503, "x", "x"), refused(504, "x", "x"), networkError]) {
      const { send, asked } = scripted([fault, fault, fault, fault]);
      await send(call);
      expect(asked).toHaveLength(times);
    }
  });

  it.each([GET, POST])("waits as long as it is asked to before repeating a throttled $method", async (call) => {
    const { send, waits } = scripted([refused(429, "x", "x", { "retry-after": "7" }), json(201, {})]);
    expect(await send(call)).toMatchObject({ ok: true, value: { status: 201 } });
    expect(waits).toEqual([7000]);
  });

  it("does not make the advisor wait for minutes", async () => {
    const { send, waits } = scripted([refused(429, "x", "x", { "retry-after": "300" })]);
    expect(await send(POST)).toMatchObject({ ok: true, value: { status: 429 } });
    expect(waits).toEqual([]);
  });

  it("asks for another token once after a 401, with the claims of the challenge", async () => {
    const claims = '{"access_token":{"nbf":{"essential":true}}}';
    const challenge = `Bearer error="insufficient_claims", claims="${btoa(claims)}"`;
    const given: (string | undefined)[] = [];
    const getToken = (asked?: string) => {
      given.push(asked);
      return Promise.resolve(ok(`token ${String(given.length)}`));
    };
    const { send, asked } = scripted(
      [refused(401, "x", "x", { "www-authenticate": challenge }), json(200, {})],
      getToken,
    );
    expect(await send(POST)).toMatchObject({ ok: true, value: { status: 200 } });
    expect(given).toEqual([undefined, claims]);
    expect(headersOf(asked[1]!.init).get("authorization")).toBe("Bearer token 2");
    const again = scripted([refused(401, "x", "x"), refused(401, "x", "x")]);
    expect(await again.send(GET)).toMatchObject({ ok: true, value: { status: 401 } });
  });

  it.each<[string, () => Response, Failure]>([
    ["no network", networkError, { kind: "offline" }],
    [
      "no answer in time",
      () => {
        throw new DOMException("late", "TimeoutError");
      },
      { kind: "server", status: 0, requestId: null },
    ],
  ])("answers %s as a failure", async (_, fault, failure) => {
    const { send } = scripted([fault, fault, fault, fault]);
    expect(await send(POST)).toEqual({ ok: false, error: failure });
  });

  it("passes a failed sign-in on without asking Graph, and lets a bug be a bug", async () => {
    const { send, asked } = scripted([], () => Promise.resolve(err({ kind: "consent-needed" })));
    expect(await send(GET)).toEqual({ ok: false, error: { kind: "consent-needed" } });
    expect(asked).toEqual([]);
    const broken = scripted([
      () => {
        throw new RangeError("bug");
      },
    ]);
    await expect(broken.send(POST)).rejects.toThrow();
  });

  it("answers an empty or broken body as null", async () => {
    const { send } = scripted([() => new Response(null, { status: 204 }), () => new Response("<html>")]);
    expect(await send(POST)).toMatchObject({ ok: true, value: { status: 204, body: null } });
    expect(await send(POST)).toMatchObject({ ok: true, value: { status: 200, body: null } });
  });

  it("swaps only the origin in a local run", async () => {
    const urls: string[] = [];
    const fetch = (url: string) => {
      urls.push(url);
      return Promise.resolve(new Response("{}"));
    };
    const send = createSend({ getToken: () => Promise.resolve(ok("t")), localOrigin: "http://localhost:3000", fetch });
    await send({ method: "GET", path: "/a?b=c" });
    expect(urls).toEqual(["http://localhost:3000/v1.0/a?b=c"]);
  });
});

it("claimsOf() reads base64 and base64url, or nothing", () => {
  expect(claimsOf(`Bearer claims="${btoa("{}")}"`)).toBe("{}");
  expect(claimsOf('Bearer realm=""')).toBeNull();
  expect(claimsOf(null)).toBeNull();
});
