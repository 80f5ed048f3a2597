import { type RawItem, mailClassOf, toMail } from "../../../src/adapters/outlook/to-mail";
import { isDarkColour, luminance } from "../../../src/adapters/outlook/luminance";
import { languageOf } from "../../../src/adapters/outlook/language";
import { resolveMailbox } from "../../../src/adapters/outlook/resolve-mailbox";

const item = (part: Partial<RawItem> = {}): RawItem => ({
  internetMessageId: "<1@example.dk>",
  conversationId: "c",
  graphId: "g",
  mailbox: "borgerraadgiver@hvidovre.dk",
  itemClass: "IPM.Note",
  from: { displayName: "Karen Holm", emailAddress: "karen@example.dk" },
  to: [{ emailAddress: "borgerraadgiver@hvidovre.dk" }],
  cc: [],
  created: new Date("2026-03-12T09:00:00Z"),
  subject: "Klage",
  html: "<p>Hej</p><p>Jeg vil klage</p>",
  headers: null,
  attachments: [],
  categories: [],
  ...part,
});

describe("toMail()", () => {
  it("makes the text from the HTML", () => {
    expect(toMail(item()).text).toMatch(/Hej\s+Jeg vil klage/);
  });

  it("takes the time of the last server before Outlook's own", () => {
    const headers = [
      "Received: from a.example.dk by b.example.dk with ESMTPS;",
      " Thu, 12 Mar 2026 08:14:03 +0100 (CET)",
      "Received: from c by a; Wed, 11 Mar 2026 20:00:00 +0100",
    ].join("\r\n");
    expect(toMail(item({ headers })).received).toBe("2026-03-12T07:14:03.000Z");
    expect(toMail(item()).received).toBe("2026-03-12T09:00:00.000Z");
    expect(toMail(item({ created: null })).received).toBeNull();
  });

  it("keeps steering headers and the references, oldest first", () => {
    const headers = "Auto-Submitted: auto-replied\r\nReferences: <a@x> <b@x>\r\nIn-Reply-To: <b@x>\r\nX-Noise: 1";
    const mail = toMail(item({ headers }));
    expect(mail.headers).toEqual({ "auto-submitted": "auto-replied" });
    expect(mail.references).toEqual(["<a@x>", "<b@x>"]);
  });

  it("says null, not empty, where Outlook has no id", () => {
    const mail = toMail(item({ internetMessageId: "", conversationId: "" }));
    expect([mail.internetMessageId, mail.conversationId]).toEqual([null, null]);
  });

  it.each([null, undefined])("says null where the mail has no sender, and Outlook says %s", (from) => {
    expect(toMail(item({ from })).from).toBeNull();
  });
});

describe("mailClassOf()", () => {
  it.each([
    ["IPM.Note", "note"],
    ["IPM.Note.SMIME.MultipartSigned", "signed"],
    ["IPM.Schedule.Meeting.Request", "meeting"],
    ["REPORT.IPM.Note.NDR", "report"],
    ["IPM.Note.Custom", "note"],
  ])("%s is a %s", (itemClass, expected) => {
    expect(mailClassOf(itemClass)).toBe(expected);
  });
});

describe("resolveMailbox()", () => {
  const configured = ["borgerraadgiver@hvidovre.dk", "borgerraadgiver@ishoj.dk"];
  const shared = (owner: string, targetMailbox: string) => ({ owner, targetMailbox });

  it.each([
    ["shared properties", shared("x@hvidovre.dk", "Borgerraadgiver@Hvidovre.dk"), "mette@hvidovre.dk", configured[0]],
    ["the owner alone", shared("borgerraadgiver@ishoj.dk", ""), "mette@hvidovre.dk", configured[1]],
    ["a mailbox opened as an account", null, "borgerraadgiver@ishoj.dk", configured[1]],
  ])("finds it by %s", (_, one, userAddress, expected) => {
    expect(resolveMailbox({ shared: one, userAddress, configured })).toEqual({ ok: true, value: expected });
  });

  it.each([
    ["the employee's own mailbox", null, "mette@hvidovre.dk", "mette@hvidovre.dk"],
    ["another shared mailbox", shared("", "post@hvidovre.dk"), "mette@hvidovre.dk", "post@hvidovre.dk"],
    ["no clue at all", null, "", ""],
  ])("never takes %s for it", (_, one, userAddress, mailbox) => {
    expect(resolveMailbox({ shared: one, userAddress, configured })).toEqual({
      ok: false,
      error: { kind: "unknown-mailbox", mailbox },
    });
  });
});

describe("the host's look and language", () => {
  it.each([
    ["#ffffff", false],
    ["#FAF9F8", false],
    ["#292929", true],
    ["#000000", true],
    ["white", null],
  ])("isDarkColour(%s) is %s", (colour, expected) => {
    expect(isDarkColour(colour)).toBe(expected);
  });

  it("luminance() runs from 0 to 1", () => {
    expect(luminance("#000000")).toBe(0);
    expect(luminance("#ffffff")).toBeCloseTo(1);
  });

  it.each([
    ["da-DK", "da"],
    ["en-US", "en"],
    ["sv-SE", "da"],
    ["", "da"],
  ])("languageOf(%s) is %s", (locale, expected) => {
    expect(languageOf(locale)).toBe(expected);
  });
});
