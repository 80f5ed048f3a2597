import { parseQuotedAddress, parseQuotedAddresses } from "../../../src/core/mail/quoted-address";

describe("parseQuotedAddress()", () => {
  it.each([
    ["Lis Hansen <lis@hvidovre.dk>", "Lis Hansen", "lis@hvidovre.dk"],
    ["Lis Hansen [mailto:lis@hvidovre.dk]", "Lis Hansen", "lis@hvidovre.dk"],
    ["Lis Hansen [lis@hvidovre.dk]", "Lis Hansen", "lis@hvidovre.dk"],
    ["Lis Hansen <mailto:lis@hvidovre.dk>", "Lis Hansen", "lis@hvidovre.dk"],
    ['"Hansen, Lis" <lis@hvidovre.dk>', "Hansen, Lis", "lis@hvidovre.dk"],
    ["Anne Kold, Jobcentret <ak@hvidovre.dk>", "Anne Kold, Jobcentret", "ak@hvidovre.dk"],
    ["'lis@hvidovre.dk'", "", "lis@hvidovre.dk"],
    ["lis@hvidovre.dk<mailto:lis@hvidovre.dk>", "", "lis@hvidovre.dk"],
    ["lis@hvidovre.dk <lis@hvidovre.dk>", "", "lis@hvidovre.dk"],
    ["<lis@hvidovre.dk>", "", "lis@hvidovre.dk"],
    ["lis@hvidovre.dk <lis@gmail.com>", "lis@hvidovre.dk", "lis@gmail.com"],
    ["Familie og Børn", "Familie og Børn", ""],
    ["Lis Hansen </O=HVIDOVRE/CN=RECIPIENTS/CN=LIS>", "Lis Hansen", ""],
  ])("%j", (text, name, address) => expect(parseQuotedAddress(text)).toEqual({ name, address }));

  test("is null where nothing is written", () => expect(parseQuotedAddress("  ")).toBeNull());
});

describe("parseQuotedAddresses()", () => {
  it.each([
    ["Outlook's semicolons", "Hansen, Lis <a@b.dk>; Bo", ["Hansen, Lis|a@b.dk", "Bo|"]],
    ["commas", "a@b.dk, Bo <bo@b.dk>", ["|a@b.dk", "Bo|bo@b.dk"]],
    ["a comma within a name", "Hansen, Lis <a@b.dk>, c@d.dk", ["Hansen, Lis|a@b.dk", "|c@d.dk"]],
    ["names alone", "Lis, Bo", ["Lis|", "Bo|"]],
    ["a quoted separator", '"Jobcenter; ydelse" <j@b.dk>; x@y.dk', ["Jobcenter; ydelse|j@b.dk", "|x@y.dk"]],
    ["nothing", "", []],
  ])("splits at %s", (_what, text, expected) => {
    expect(parseQuotedAddresses(text).map(({ name, address }) => `${name}|${address}`)).toEqual(expected);
  });
});
