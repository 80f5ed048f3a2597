// A mail read through Graph is the mail its file holds: the same thread, the same addresses, the same key in the register.
import { readdirSync, readFileSync } from "node:fs";
import { readEml } from "../../../src/adapters/mail-file/read-eml";
import { toMail } from "../../../src/adapters/graph/to-mail";
import { mailKeyText } from "../../../src/core/registration/mail-key";
import type { Mail } from "../../../src/core/mail/mail";
import type { MailKey } from "../../../src/core/registration/decision";
import { MAILBOX, startLocalGraph, type LocalGraphForTests } from "../../contracts/local-graph";

const SAMPLES = "src/local/samples";
const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".eml"));

let graph: LocalGraphForTests;
const mails = new Map<string, Mail>();
beforeAll(async () => {
  graph = await startLocalGraph();
  const ids = [];
  for (const file of files) {
    const imported = await graph.service.importMail(MAILBOX, readFileSync(`${SAMPLES}/${file}`));
    if (!imported.ok) throw new Error(file);
    ids.push(imported.value.id);
  }
  const { readMails } = graph.ports();
  for (let at = 0; at < ids.length; at += 10) {
    const chunk = ids.slice(at, at + 10).map((graphId) => ({ graphId, mailKey: "none" as MailKey }));
    const read = await readMails(graph.place, chunk);
    if (!read.ok) throw new Error(read.error.kind);
    for (const [index, one] of read.value.entries()) if (one.ok) mails.set(files[at + index] ?? "", one.value.mail);
  }
}, 60_000);
afterAll(() => graph.stop());

const names = (mail: Mail) => mail.attachments.map(({ name, isInline }) => ({ name, isInline }));

test.each(files)("toMail() reads %s as its file", async (file) => {
  const read = await readEml(readFileSync(`${SAMPLES}/${file}`));
  if (!read.ok) throw new Error(read.error.kind);
  const { mail: fromFile } = read.value;
  const mail = mails.get(file);
  if (mail === undefined) throw new Error("not read");
  expect(mail.graphId).not.toBeNull();
  expect(mail.text.replace(/\s+/g, " ").trim()).toBe(fromFile.text.replace(/\s+/g, " ").trim());
  expect(names(mail)).toEqual(names(fromFile));
  const same = ({ subject, from, to, cc, references, headers, mailClass }: Mail) => ({
    ...{ subject, from, to, cc, references, headers, mailClass },
  });
  expect(same(mail)).toEqual(same(fromFile));
  // A file without any date is given one by the mailbox.
  const received = fromFile.received ?? mail.received ?? "";
  expect(Date.parse(mail.received ?? "")).toBe(Date.parse(received));
  // The mailbox gives a Message-ID to a mail that has none.
  const withId = { ...fromFile, internetMessageId: fromFile.internetMessageId ?? mail.internetMessageId };
  expect(mailKeyText("hvidovre", mail)).toBe(mailKeyText("hvidovre", withId));
});

test("toMail() reads a plain text body as text and leaves what was not selected empty", () => {
  const plain = toMail({ id: "a", subject: "Hej", body: { contentType: "text", content: "1 < 2" } }, MAILBOX);
  expect([plain.html, plain.text, plain.from, plain.to, plain.received]).toEqual([null, "1 < 2", null, [], null]);
});

test.each([
  ["#microsoft.graph.eventMessageRequest", "IPM.Note", "meeting"],
  ["#microsoft.graph.message", "IPM.Schedule.Meeting.Canceled", "meeting"],
  ["#microsoft.graph.message", "IPM.Note.SMIME.MultipartSigned", "signed"],
  ["#microsoft.graph.message", "REPORT.IPM.Note.NDR", "report"],
  ["#microsoft.graph.message", "IPM.Note", "note"],
])("toMail() of %s with class %s is a %s", (type, itemClass, expected) => {
  const properties = [{ id: "String 0x1a", value: itemClass }];
  expect(toMail({ "@odata.type": type, singleValueExtendedProperties: properties }, MAILBOX).mailClass).toBe(expected);
});
