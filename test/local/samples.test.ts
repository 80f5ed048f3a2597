// The sample mails are what a newcomer meets first; each must be readable, and together they must cover what mail is.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MailFile } from "../../src/adapters/mail-file/mail-file";
import { readMailFile } from "../../src/adapters/mail-file/read-mail-file";
import {
  COMPLAINT_TREATMENTS,
  CONTACT_TYPES,
  INSECURE_MAIL,
  REJECTION_GROUNDS,
} from "../../src/core/codebook/codebook";
import { splitThread } from "../../src/core/mail/split-thread";
import { CODEBOOK } from "../../src/knowledge/codebook";

interface Expected {
  labels: {
    henvendelse: string;
    omgang: 1 | 2 | null;
    rykker: boolean;
    center: string | null;
    medvirkende: string[];
    temaer: string[];
    afvisning: string | null;
    haster: boolean;
    identifikatorer: { type: string; value: string }[];
    usikker: string;
  };
  thread: { boundary: string; from: string | null }[];
}

const FOLDER = join(__dirname, "../../src/local/samples");
const EXPECTED = JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")) as Record<string, Expected>;
const IDS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".eml"))
  .map((name) => name.slice(0, -4))
  .sort();
const bytesOf = (id: string): Buffer => readFileSync(join(FOLDER, `${id}.eml`));

const read = async (id: string): Promise<MailFile> => {
  const result = await readMailFile(`${id}.eml`, bytesOf(id));
  if (!result.ok) throw new Error(`${id}: ${result.error.kind}`);
  return result.value;
};

describe("sample mails", () => {
  test("are at least 45, each with its expectations and none left over", () => {
    expect(IDS.length).toBeGreaterThanOrEqual(45);
    expect(Object.keys(EXPECTED).sort()).toEqual(IDS);
  });

  it.each(IDS)("%s is read without damage", async (id) => {
    const { mail } = await read(id);
    const recipients = [...mail.to, ...mail.cc].map(({ address }) => address);
    expect(recipients.some((address) => /^borgerraadgiver@(?:hvidovre|ishoj)\.dk$/.test(address))).toBe(true);
    expect(mail.text).not.toMatch(/\ufffd|Ã[\u0080-\u00bf]|=[0-9A-F]{2}=|&[a-z]+;/);
    expect(mail.subject).not.toMatch(/\ufffd|=\?/);
  });

  it.each(IDS)("%s: splitThread() finds its messages and their senders", async (id) => {
    const thread = splitThread((await read(id)).mail);
    const wanted = EXPECTED[id]?.thread ?? [];
    expect(thread.map(({ boundary }) => boundary)).toEqual(wanted.map(({ boundary }) => boundary));
    wanted.forEach(({ from }, index) => {
      if (from !== null) expect(thread[index]?.from?.address).toBe(from);
    });
  });

  it.each(IDS)("%s: labels are the codebook's and its numbers stand in the mail", async (id) => {
    const { labels } = EXPECTED[id]!;
    const { mail } = await read(id);
    expect(CONTACT_TYPES).toContain(labels.henvendelse);
    for (const theme of labels.temaer) expect(CODEBOOK.themes.map((each) => each.id)).toContain(theme);
    for (const centre of [labels.center ?? "uoplyst", ...labels.medvirkende])
      expect(CODEBOOK.centres.map((each) => each.id)).toContain(centre);
    for (const { value } of labels.identifikatorer) expect(`${mail.subject}\n${mail.text}`).toContain(value);
    expect(labels.omgang === null).toBe(labels.henvendelse !== "klagesag");
    expect(labels.temaer.length > 0).toBe(labels.henvendelse === "klagesag");
  });

  const all = Object.values(EXPECTED).map(({ labels }) => labels);
  it.each([
    ["type of contact", CONTACT_TYPES, all.map(({ henvendelse }) => henvendelse)],
    [
      "centre",
      CODEBOOK.centres.map(({ id }) => id),
      all.flatMap(({ center, medvirkende }) => [center, ...medvirkende]),
    ],
    [
      "rejection ground",
      REJECTION_GROUNDS.filter((ground) => ground !== "klageorgan" && ground !== "uden-for-kommunen"),
      all.map(({ afvisning }) => afvisning),
    ],
    ["insecure mail", INSECURE_MAIL, all.map(({ usikker }) => usikker)],
    ["round", [1, 2], all.map(({ omgang }) => omgang)],
    [
      "boundary",
      ["newest", "outlook", "wrote", "original", "forwarded", "quote-marks"],
      Object.values(EXPECTED).flatMap(({ thread }) => thread.map(({ boundary }) => boundary)),
    ],
    [
      "theme a mail gives away only once",
      ["GF02", "GF04", "FL12", "HJ01", "FA01", "DI01", "AN04"],
      all.flatMap(({ temaer }) => temaer),
    ],
  ])("cover every %s", (_what, wanted, met) => {
    expect([...wanted].filter((value) => !(met as unknown[]).includes(value))).toEqual([]);
  });

  test("keep windows-1252 quotes and dashes", async () => {
    expect((await read("s07-lukkevagter")).mail.text).toContain(
      "varsel – og da jeg gjorde indsigelse, fik jeg en “tjenstlig samtale”.",
    );
  });

  test("cover urgency, chasers, separate cases and treatments worth showing", () => {
    expect(all.filter(({ haster }) => haster).length).toBeGreaterThanOrEqual(3);
    expect(all.some(({ rykker }) => rykker)).toBe(true);
    expect(all.filter(({ medvirkende }) => medvirkende.length > 0).length).toBeGreaterThanOrEqual(2);
    expect(COMPLAINT_TREATMENTS).toContain("styrket-dialog");
  });

  it.each([
    ["quoted-printable", /Content-Transfer-Encoding: quoted-printable/],
    ["base64", /Content-Type: text\/(?:plain|html); charset="[\w-]+"\r\nContent-Transfer-Encoding: base64/],
    ["8 bits", /Content-Transfer-Encoding: 8bit/],
    ["iso-8859-1", /charset="iso-8859-1"/],
    ["iso-8859-2", /charset="iso-8859-2"/],
    ["windows-1252", /charset="windows-1252"/],
    ["utf-8", /charset="utf-8"/],
    ["encoded words, Q", /=\?[\w-]+\?Q\?/],
    ["encoded words, B", /=\?[\w-]+\?B\?/],
    ["RFC 2231 names", /filename\*=utf-8''/],
    ["flowed text", /format=flowed/],
    ["conditional comments", /<!--\[if gte mso/],
  ])("cover %s", (_what, pattern) => {
    expect(IDS.filter((id) => pattern.test(bytesOf(id).toString("latin1"))).length).toBeGreaterThan(0);
  });

  test("cover every class of mail, missing headers, pictures only and no text", async () => {
    const mails = (await Promise.all(IDS.map(read))).map(({ mail }) => mail);
    for (const mailClass of ["note", "meeting", "signed", "report"])
      expect(mails.map((mail) => mail.mailClass)).toContain(mailClass);
    expect(mails.some((mail) => mail.from === null)).toBe(true);
    expect(mails.some((mail) => mail.received === null && mail.internetMessageId === null)).toBe(true);
    expect(mails.filter((mail) => mail.text === "" && mail.attachments.length > 0).length).toBeGreaterThanOrEqual(2);
    for (const name of ["auto-submitted", "list-id", "list-unsubscribe", "precedence"])
      expect(mails.some((mail) => name in mail.headers)).toBe(true);
  });

  test("were received in the ten weeks before 23 November 2026", async () => {
    const times = (await Promise.all(IDS.map(read))).flatMap(({ mail }) => mail.received ?? []).sort();
    expect(times[0]! >= "2026-09-14").toBe(true);
    expect(times.at(-1)! < "2026-11-23").toBe(true);
  });
});
