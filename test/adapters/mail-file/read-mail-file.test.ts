import { readMailFile } from "../../../src/adapters/mail-file/read-mail-file";
import { writeMsg } from "../../fixtures/mail-file/write-msg";

const EML = new TextEncoder().encode("From: a@b.dk\r\nSubject: fra eml\r\n\r\nx");
const MSG = writeMsg({ properties: { 0x001a: "IPM.Note", 0x0037: "fra msg" } });

describe("readMailFile()", () => {
  it.each([
    ["klage.eml", EML, "fra eml"],
    ["KLAGE", EML, "fra eml"],
    ["klage.msg", MSG, "fra msg"],
    ["omdøbt.eml", MSG, "fra msg"],
  ])("reads %s by its content", async (name, bytes, subject) => {
    expect(await readMailFile(name, bytes)).toMatchObject({ ok: true, value: { mail: { subject } } });
  });

  test("reads bytes that are a window on a larger buffer", async () => {
    const padded = new Uint8Array(MSG.length + 13);
    padded.set(MSG, 7);
    expect(await readMailFile("a.msg", padded.subarray(7, 7 + MSG.length))).toMatchObject({
      value: { mail: { subject: "fra msg" } },
    });
  });

  it.each([
    ["empty", "a.eml", new Uint8Array()],
    ["not-a-mail", "a.msg", EML],
    ["not-a-mail", "billede.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
  ])("answers %s for %s", async (kind, name, bytes) => {
    expect(await readMailFile(name, bytes)).toMatchObject({ ok: false, error: { kind } });
  });
});
