import type { GraphAnswer } from "../../../src/adapters/graph/graph-call";
import { retryAfterSeconds, toFailure } from "../../../src/adapters/graph/graph-failure";
import { listFailure, mayBeDuplicate } from "../../../src/adapters/graph/register-calls";
import type { Failure } from "../../../src/app/failure";

const answer = (status: number, code: string, message = "", headers: Record<string, string> = {}): GraphAnswer => ({
  status,
  headers: { "request-id": "r-1", ...headers },
  body: { error: { code, message } },
});

describe("toFailure()", () => {
  it.each<[GraphAnswer, "mailbox" | "list", Failure]>([
    [answer(401, "InvalidAuthenticationToken"), "list", { kind: "sign-in-needed" }],
    [answer(403, "ErrorAccessDenied", "Access is denied."), "mailbox", { kind: "forbidden", what: "mailbox" }],
    [
      answer(403, "accessDenied", "Request Doesn't have the required Permission scopes to access a site"),
      "list",
      { kind: "consent-needed" },
    ],
    [answer(404, "itemNotFound"), "list", { kind: "list-missing" }],
    [answer(404, "ErrorItemNotFound"), "mailbox", { kind: "mail-gone" }],
    [answer(400, "ErrorInvalidMailboxItemId"), "mailbox", { kind: "mail-gone" }],
    [answer(400, "ErrorInvalidIdMalformed"), "mailbox", { kind: "mail-gone" }],
    [answer(409, "resourceModified"), "list", { kind: "conflict" }],
    [answer(412, "resourceModified"), "mailbox", { kind: "conflict" }],
    [
      answer(429, "activityLimitReached", "", { "retry-after": "12" }),
      "list",
      { kind: "throttled", retryAfterSeconds: 12 },
    ],
    [answer(504, "UnknownError"), "list", { kind: "server", status: 504, requestId: "r-1" }],
    [
      answer(400, "invalidRequest", "Klage fra 120371-6123"),
      "list",
      { kind: "unexpected", status: 400, code: "invalidRequest", requestId: "r-1" },
    ],
  ])("%j", (given, what, failure) => {
    expect(toFailure(given, what)).toEqual(failure);
  });

  it("never passes Graph's message on", () => {
    const said = JSON.stringify(toFailure(answer(418, "teapot", "Klage fra 120371-6123"), "list"));
    expect(said).not.toContain("6123");
  });
});

it.each([
  [{ "retry-after": "5" }, 5],
  [{ "retry-after": "Tue, 24 Nov 2026 08:00:30 GMT" }, 30],
  [{ "retry-after": "Tue, 24 Nov 2026 07:00:00 GMT" }, 0],
  [{ "retry-after": "snart" }, 10],
  [{}, 10],
])("retryAfterSeconds(%j)", (headers, seconds) => {
  expect(retryAfterSeconds(headers, Date.UTC(2026, 10, 24, 8))).toBe(seconds);
});

describe("mayBeDuplicate()", () => {
  it.each([
    [400, "One or more fields with unique constraints already has the provided value.", true],
    [
      500,
      "The list item could not be added or updated because duplicate values were found in one or more fields in the list.",
      true,
    ],
    [409, "The specified item name already exists.", true],
    [400, "Field 'X' is not recognized", false],
    [504, "Gateway Timeout", false],
  ])("%i %s", (status, message, duplicate) => {
    expect(mayBeDuplicate(answer(status, "x", message))).toBe(duplicate);
  });
});

it.each([
  ["Field 'Svarfrist' is not recognized", ["Svarfrist"]],
  ["Field 'MailNoegle' cannot be referenced in filter or orderby as it is not indexed.", ["MailNoegle"]],
  ["Column 'Plan' does not exist.", ["Plan"]],
])("listFailure() names the column: %s", (message, columns) => {
  expect(listFailure(answer(400, "invalidRequest", message))).toEqual({ kind: "unknown-schema", columns });
});
