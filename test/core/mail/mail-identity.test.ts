import { mailIdentity, normaliseMessageId } from "../../../src/core/mail/mail-identity";
import { mailOf } from "../../fixtures/mail-of";

describe("normaliseMessageId()", () => {
  it.each([
    [" <A.b@c> ", "<A.b@c>"],
    ["A.b@c", "<A.b@c>"],
    ["<a\r\n b@c>", "<ab@c>"],
    ["", null],
    ["<>", null],
    [null, null],
  ])("%j is %j", (given, id) => expect(normaliseMessageId(given)).toBe(id));
});

describe("mailIdentity()", () => {
  const bare = mailOf({ text: "Kære borgerrådgiver\r\n\r\nJeg klager." });

  test("is the Message-ID where there is one, whatever else differs", () => {
    const one = mailOf({ internetMessageId: "<x@y>", subject: "a" });
    expect(mailIdentity(one)).toBe(mailIdentity(mailOf({ internetMessageId: "x@y", subject: "b" })));
  });

  it.each([
    ["line ends", { text: "Kære borgerrådgiver\n\nJeg klager." }],
    ["the time's offset and seconds", { received: "2026-11-20T11:00:30+01:00" }],
    ["the case of the sender", { from: { name: "M", address: "Mette.Oestrup@GMAIL.com" } }],
    ["reply marks", { subject: "VS: Min sag" }],
  ])("without a Message-ID does not depend on %s", (_what, change) => {
    expect(mailIdentity({ ...bare, ...change })).toBe(mailIdentity(bare));
  });

  it.each([
    ["the text", { text: "Kære borgerrådgiver, jeg klager ikke." }],
    ["the sender", { from: null }],
    ["the minute", { received: "2026-11-20T10:01:00Z" }],
    ["the subject", { subject: "En anden sag" }],
  ])("without a Message-ID tells mails apart by %s", (_what, change) => {
    expect(mailIdentity({ ...bare, ...change })).not.toBe(mailIdentity(bare));
  });
});
