import fc from "fast-check";
import type { MailFile } from "../../../src/adapters/mail-file/mail-file";
import { readEml } from "../../../src/adapters/mail-file/read-eml";

/** Bytes of a message; `ø`-like characters above U+007F become single bytes, as in iso-8859-1. */
const raw = (...lines: string[]): Uint8Array => new Uint8Array(Buffer.from(lines.join("\r\n"), "latin1"));

const read = async (...lines: string[]): Promise<MailFile> => {
  const result = await readEml(raw(...lines));
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};

const HEAD = ["From: Bo <bo@example.dk>", "To: borgerraadgiver@hvidovre.dk", "Subject: x", "MIME-Version: 1.0"];

describe("readEml() decodes", () => {
  it.each([
    ["quoted-printable utf-8", "utf-8", "quoted-printable", "Bl=C3=A5b=C3=A6r=\r\ngr=C3=B8d", "Blåbærgrød"],
    ["quoted-printable iso-8859-1", "iso-8859-1", "quoted-printable", "Bl=E5b=E6rgr=F8d", "Blåbærgrød"],
    ["iso-8859-1 in 8 bits", "iso-8859-1", "8bit", "Blåbærgrød", "Blåbærgrød"],
    ["windows-1252", "windows-1252", "quoted-printable", "=93Gr=F8d=94 =96 =80", "“Grød” – €"],
    ["base64 utf-8", "utf-8", "base64", Buffer.from("Blåbærgrød").toString("base64"), "Blåbærgrød"],
    ["base64 iso-8859-2", "iso-8859-2", "base64", Buffer.from([0xb1, 0xea, 0xb3]).toString("base64"), "ąęł"],
  ])("%s", async (_title, charset, encoding, body, text) => {
    const { mail } = await read(
      ...HEAD,
      `Content-Type: text/plain; charset=${charset}`,
      `Content-Transfer-Encoding: ${encoding}`,
      "",
      body,
    );
    expect(mail.text).toBe(text);
  });

  test("encoded words in names and subject (RFC 2047)", async () => {
    const { mail } = await read(
      "From: =?iso-8859-1?Q?S=F8ren_=C5g=E5rd?= <s@example.dk>",
      "To: =?utf-8?B?Qm9yZ2VycsOlZGdpdmVyZW4=?= <b@hvidovre.dk>",
      "Subject: =?utf-8?Q?Klage_over_=C3=A6?=",
      " =?utf-8?Q?bler?=",
      "",
      "x",
    );
    expect(mail.from).toEqual({ name: "Søren Ågård", address: "s@example.dk" });
    expect(mail.to[0]?.name).toBe("Borgerrådgiveren");
    expect(mail.subject).toBe("Klage over æbler");
  });

  test("attachment names (RFC 2231) and bytes", async () => {
    const { mail, attachments } = await read(
      ...HEAD,
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "Se bilag",
      "--b",
      "Content-Type: application/pdf",
      "Content-Transfer-Encoding: base64",
      "Content-Disposition: attachment; filename*=utf-8''Afg%C3%B8relse.pdf",
      "",
      "JVBERg==",
      "--b--",
    );
    expect(mail.text).toBe("Se bilag");
    expect(mail.attachments).toEqual([
      { name: "Afgørelse.pdf", contentType: "application/pdf", size: 4, isInline: false },
    ]);
    expect(Buffer.from(attachments[0]!.bytes).toString()).toBe("%PDF");
  });

  test("format=flowed", async () => {
    const { mail } = await read(...HEAD, "Content-Type: text/plain; format=flowed", "", "en lang ", "linje", "næste");
    expect(mail.text).toContain("en lang linje\nn");
  });
});

describe("readEml()", () => {
  test("prefers HTML to the plain alternative and keeps it", async () => {
    const { mail } = await read(
      ...HEAD,
      'Content-Type: multipart/alternative; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "flad",
      "--b",
      "Content-Type: text/html",
      "",
      "<p>rig</p>",
      "--b--",
    );
    expect(mail).toMatchObject({ text: "rig", html: expect.stringContaining("<p>rig</p>") });
  });

  test("falls back to plain text where the HTML shows nothing", async () => {
    const { mail } = await read(
      ...HEAD,
      'Content-Type: multipart/alternative; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "flad",
      "--b",
      "Content-Type: text/html",
      "",
      "<div><br></div>",
      "--b--",
    );
    expect(mail.text).toBe("flad");
  });

  test("takes the time the mailbox received it before the sender's clock", async () => {
    const { mail } = await read(
      "Received: from a by b; Mon, 2 Nov 2026 10:00:05 +0100 (CET)",
      "Received: from c by a; Mon, 2 Nov 2026 09:00:00 +0100",
      "Date: Mon, 2 Nov 2020 10:00:00 +0100",
      ...HEAD,
      "",
      "x",
    );
    expect(mail.received).toBe("2026-11-02T09:00:05Z");
  });

  test("counts those in Bcc, whom the mail reached too, among those in Cc", async () => {
    const { mail } = await read(...HEAD, "Cc: a@b.dk", "Bcc: Karen <karen@example.org>", "", "x");
    expect(mail.cc.map((one) => one.address)).toEqual(["a@b.dk", "karen@example.org"]);
  });

  test("reads a mail without From, Date and Message-ID", async () => {
    const { mail } = await read("Subject: x", "", "Hej");
    expect(mail).toMatchObject({ from: null, received: null, internetMessageId: null, to: [], cc: [], text: "Hej" });
  });

  test("keeps steering headers lower-cased and references oldest first", async () => {
    const { mail } = await read(
      ...HEAD,
      "Auto-Submitted: auto-replied",
      "List-ID: <a.b>",
      "X-Secret: 1",
      "References: <a@b> <c@d>",
      "In-Reply-To: <e@f>",
      "Message-ID: <g@h>",
      "",
      "x",
    );
    expect(mail.headers).toEqual({ "auto-submitted": "auto-replied", "list-id": "<a.b>" });
    expect(mail.references).toEqual(["<a@b>", "<c@d>", "<e@f>"]);
    expect(mail.internetMessageId).toBe("<g@h>");
  });

  it.each([
    ["signed", 'multipart/signed; protocol="application/pkcs7-signature"; boundary="b"', "application/pkcs7-signature"],
    ["report", 'multipart/report; report-type=delivery-status; boundary="b"', "message/delivery-status"],
    ["meeting", 'multipart/alternative; boundary="b"', "text/calendar; method=REQUEST"],
    ["note", 'multipart/mixed; boundary="b"', "application/pdf"],
  ])("reads through a mail of class %s", async (mailClass, type, part) => {
    const { mail } = await read(
      ...HEAD,
      `Content-Type: ${type}`,
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "Indhold",
      "--b",
      `Content-Type: ${part}`,
      "",
      "x",
      "--b--",
    );
    expect(mail).toMatchObject({ mailClass, text: "Indhold" });
    expect(mail.attachments.some(({ contentType }) => contentType.includes("pkcs7-signature"))).toBe(false);
  });

  test("leaves an enclosed mail an attachment", async () => {
    const { mail } = await read(
      ...HEAD,
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "Ydre",
      "--b",
      "Content-Type: message/rfc822",
      "",
      "From: a@b.dk",
      "Subject: indre",
      "",
      "Indre",
      "--b--",
    );
    expect(mail.text).toBe("Ydre");
    expect(mail.attachments.map(({ contentType }) => contentType)).toEqual(["message/rfc822"]);
  });

  it.each([
    ["empty", raw("")],
    ["not-a-mail", raw("%PDF-1.4 ikke en mail")],
    ["not-a-mail", raw("<html><body>From: x</body></html>")],
    ["not-a-mail", raw("Kære borgerrådgiver: jeg klager")],
    ["too-large", new Uint8Array(26 * 1024 * 1024)],
    [
      "unreadable",
      raw(
        ...HEAD,
        ...Array.from(
          { length: 300 },
          (_, depth) => `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}`,
        ),
        "",
      ),
    ],
  ])("answers %s as a value", async (kind, bytes) => {
    expect(await readEml(bytes)).toMatchObject({ ok: false, error: { kind } });
  });

  test("never rejects, whatever the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom("", "Subject: x\r\n", "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"),
        async (noise, head) => {
          const result = await readEml(new Uint8Array(Buffer.concat([Buffer.from(head), noise])));
          expect(typeof result.ok).toBe("boolean");
        },
      ),
    );
  });
});
