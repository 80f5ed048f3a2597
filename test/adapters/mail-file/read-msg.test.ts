import { readMsg } from "../../../src/adapters/mail-file/read-msg";
import type { MailFile } from "../../../src/adapters/mail-file/mail-file";
import { writeMsg, type MsgParts } from "../../fixtures/mail-file/write-msg";

const TO = { 0x0c15: 1, 0x3001: "Borgerrådgiveren", 0x39fe: "borgerraadgiver@hvidovre.dk" };
const CC = { 0x0c15: 2, 0x3001: "Søren Ågård", 0x39fe: "soeren@example.dk" };
const BASE = {
  0x001a: "IPM.Note",
  0x0037: "Klage over æbler, øller og åer",
  0x0c1a: "Gørild Bæk",
  0x5d01: "goerild.baek@gmail.com",
  0x1035: "<abc@mail.example>",
  0x0e06: new Date("2026-11-02T09:30:00Z"),
  0x1000: "Kære borgerrådgiver\r\n\r\nJeg klager.\r\n",
};

const file = async (parts: MsgParts): Promise<MailFile> => {
  const read = await readMsg(writeMsg(parts));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
};

describe("readMsg()", () => {
  test("reads names, addresses, subject, time and plain text with Danish letters", async () => {
    const { mail } = await file({ properties: BASE, recipients: [TO, CC] });
    expect(mail).toMatchObject({
      from: { name: "Gørild Bæk", address: "goerild.baek@gmail.com" },
      to: [{ name: "Borgerrådgiveren", address: "borgerraadgiver@hvidovre.dk" }],
      cc: [{ name: "Søren Ågård", address: "soeren@example.dk" }],
      subject: "Klage over æbler, øller og åer",
      internetMessageId: "<abc@mail.example>",
      received: "2026-11-02T09:30:00Z",
      text: "Kære borgerrådgiver\n\nJeg klager.",
      html: null,
      mailClass: "note",
    });
  });

  test.each([
    [65001, "utf8" as const],
    [1252, "latin1" as const],
  ])("reads HTML in code page %d", async (codePage, encoding) => {
    const html = new Uint8Array(Buffer.from("<p>Bl&aring;bærgrød på Ærø</p>", encoding));
    const { mail } = await file({ properties: { ...BASE, 0x1013: html, 0x3fde: codePage } });
    expect(mail.text).toBe("Blåbærgrød på Ærø");
  });

  test("reads attachments: bytes, name, type, content id and whether they are hidden", async () => {
    const bytes = new Uint8Array(Array.from({ length: 5000 }, (_, index) => index % 251));
    const pdf = { 0x3707: "Afgørelse på æ.pdf", 0x370e: "application/pdf", 0x3705: 1, 0x3701: bytes };
    const logo = {
      0x3707: "logo.png",
      0x370e: "image/png",
      0x3705: 1,
      0x3712: "logo@1",
      0x7ffe: true,
      0x3701: new Uint8Array([1, 2, 3]),
    };
    const { mail, attachments } = await file({ properties: BASE, attachments: [pdf, logo] });
    expect(mail.attachments).toEqual([
      { name: "Afgørelse på æ.pdf", contentType: "application/pdf", size: 5000, isInline: false },
      { name: "logo.png", contentType: "image/png", size: 3, isInline: true },
    ]);
    expect(attachments[0]?.bytes).toEqual(bytes);
    expect(attachments[1]?.contentId).toBe("logo@1");
  });

  test("keeps steering headers and references of the transport headers", async () => {
    const headers =
      "Auto-Submitted: auto-replied\r\nReferences: <a@b>\r\n <c@d>\r\nIn-Reply-To: <c@d>\r\nX-Other: 1\r\n";
    const { mail } = await file({ properties: { ...BASE, 0x007d: headers } });
    expect(mail.headers).toEqual({ "auto-submitted": "auto-replied" });
    expect(mail.references).toEqual(["<a@b>", "<c@d>"]);
  });

  test.each([
    ["IPM.Note.SMIME.MultipartSigned", "signed"],
    ["IPM.Schedule.Meeting.Request", "meeting"],
    ["REPORT.IPM.Note.NDR", "report"],
  ])("reads message class %s as %s", async (messageClass, mailClass) => {
    expect((await file({ properties: { ...BASE, 0x001a: messageClass } })).mail.mailClass).toBe(mailClass);
  });

  test("reads a mail without sender, time or id", async () => {
    const { mail } = await file({ properties: { 0x001a: "IPM.Note", 0x0037: "x" } });
    expect(mail).toMatchObject({ from: null, received: null, internetMessageId: null, to: [], text: "" });
  });

  test.each([
    ["empty", new Uint8Array()],
    ["not-a-mail", new TextEncoder().encode("From: a@b.dk")],
    ["not-a-mail", writeMsg({ properties: { 0x0037: "no message class" } })],
    ["unreadable", writeMsg({ properties: BASE }).slice(0, 600)],
    ["too-large", new Uint8Array(26 * 1024 * 1024)],
  ])("answers %s as a value", async (kind, bytes) => {
    expect(await readMsg(bytes)).toMatchObject({ ok: false, error: { kind } });
  });
});
