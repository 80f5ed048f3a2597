import type { Message } from "@microsoft/microsoft-graph-types";
import { messageData, noItemData, type HostFacts } from "../../../src/local/outlook/initial-data";

const FACTS: HostFacts = {
  permissionLevel: 2,
  hosting: "same-panel",
  user: { name: "Rikke Dahl", address: "rikke.dahl@hvidovre.dk" },
  mailbox: "borgerraadgiver@hvidovre.dk",
};
const ORIGIN = "http://localhost:3000";
const MAIL: Message = {
  id: "AAMk-a_b=",
  subject: "SV: VS: Klage over afslag",
  from: { emailAddress: { name: "Karen Holm", address: "karen@eksempel.dk" } },
  toRecipients: [{ emailAddress: { name: "Borgerrådgiveren", address: "borgerraadgiver@hvidovre.dk" } }],
  internetMessageId: "<1@eksempel.dk>",
};

describe("messageData()", () => {
  it("names the message by an EWS id that converts back to Graph's", () => {
    expect(messageData(MAIL, 3, FACTS, ORIGIN)).toMatchObject({ id: "AAMk/a+b=", itemNumber: 3, itemType: 1 });
  });

  it("takes reply marks off the normalized subject only", () => {
    const data = messageData(MAIL, 1, FACTS, ORIGIN);
    expect(data).toMatchObject({ subject: "SV: VS: Klage over afslag", normalizedSubject: "Klage over afslag" });
  });

  it.each([
    ["same-panel", true, "rikke.dahl@hvidovre.dk"],
    ["separate", false, "borgerraadgiver@hvidovre.dk"],
    ["no-shared-properties", false, "rikke.dahl@hvidovre.dk"],
  ] as const)("plays a mailbox hosted %s", (hosting, isFromSharedFolder, userEmailAddress) => {
    const data = messageData(MAIL, 1, { ...FACTS, hosting }, ORIGIN);
    expect(data).toMatchObject({ isFromSharedFolder, userEmailAddress });
  });

  it("gives no sender where the mail has none", () => {
    expect(messageData({ ...MAIL, from: null }, 1, FACTS, ORIGIN)).toMatchObject({ from: null, sender: null });
  });

  it.each([
    ["multipart/signed; protocol=x", "IPM.Note.SMIME.MultipartSigned"],
    ["multipart/report; report-type=delivery-status", "REPORT.IPM.Note.NDR"],
    ["text/calendar; method=REQUEST", "IPM.Schedule.Meeting.Request"],
    ["multipart/alternative", "IPM.Note"],
  ])("gives a mail of content type %s the class %s", (value, itemClass) => {
    const mail: Message = { ...MAIL, internetMessageHeaders: [{ name: "Content-Type", value }] };
    expect(messageData(mail, 1, FACTS, ORIGIN)).toMatchObject({ itemClass });
  });
});

describe("noItemData()", () => {
  it("tells the permission level and the user, and no message", () => {
    const data = noItemData(4, FACTS, ORIGIN);
    expect(data).toMatchObject({ itemType: 6, permissionLevel: 2, userEmailAddress: "rikke.dahl@hvidovre.dk" });
    expect(data).not.toHaveProperty("subject");
  });
});
