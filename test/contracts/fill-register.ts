// Ten years of cases laid straight into the database of the local Graph: over http 30,000 rows would take minutes.
import { createHash } from "node:crypto";
import { Database } from "node-sqlite3-wasm";
import type { Municipality } from "../../src/core/codebook/settings";
import type { MailKey } from "../../src/core/registration/decision";
import { toFields } from "../../src/core/registration/fields";
import { rowKey } from "../../src/core/registration/row-key";
import { NOTHING_FOLLOWED, type RegisterRow, type RowStatus } from "../../src/core/registration/row";
import { CASES_LIST } from "../../src/core/registration/schema";
import { addDays, danishDate } from "../../src/core/deadlines/danish-date";
import { CODEBOOK } from "../../src/knowledge/codebook";
import { createGraphService } from "../../src/local/graph/service";
import { wanted } from "./local-graph";

/** When the ten years end. */
export const END = "2026-11-23T22:00:00Z";
const YEARS = 10;
const ROWS_PER_MAIL = 2;
const ADVISOR = "signe.holm@kommune.example";

/** Message-ID of the mail a case came in; the number counts from the oldest. */
export const messageIdOf = (mail: number): string => `<sag-${String(mail)}@mail.example>`;

/** The key the register keeps of that mail. */
export const mailKeyOf = (mail: number): MailKey =>
  createHash("sha256")
    .update(`hvidovre\n${messageIdOf(mail).slice(1, -1)}`)
    .digest("hex")
    .slice(0, 40) as MailKey;

/** When a mail of so many was received: evenly over the years. ISO date-time. */
export function receivedOf(mail: number, mails: number, years = YEARS): string {
  const step = (years * 365.25 * 86_400_000) / mails;
  return `${new Date(Date.parse(END) - (mails - 1 - mail) * step).toISOString().slice(0, 19)}Z`;
}

/** Every fourth case is with the largest centre, the rest go round. */
const centreOf = (mail: number): string => {
  const others = CODEBOOK.centres.filter(({ id }) => id !== "sundhed-og-aeldre");
  return mail % 4 === 0 ? "sundhed-og-aeldre" : (others[mail % others.length]?.id ?? "");
};
const themeOf = (row: number): string =>
  CODEBOOK.themes[(Math.imul(row, 2_654_435_761) >>> 8) % CODEBOOK.themes.length]?.id ?? "";

/** What is a quarter of a year old is closed, but for one in two hundred. */
function statusOf(mail: number, received: string): RowStatus {
  if (mail % 97 === 5) return "fortrudt";
  const isRecent = received.slice(0, 10) > addDays(END.slice(0, 10), -90);
  if (isRecent) return mail % 3 === 0 ? "videresendt" : "aaben";
  return mail % 200 === 0 ? "aaben" : "lukket";
}

/** Row `ordinal` of a mail. */
export function caseRow(mail: number, ordinal: number, mails: number, years = YEARS): RegisterRow {
  const mailKey = mailKeyOf(mail);
  const received = receivedOf(mail, mails, years);
  return {
    key: rowKey(mailKey, ordinal),
    mailKey,
    conversationKey: null,
    citizenKey: null,
    municipality: "hvidovre",
    kind: ordinal === 0 ? "hovedsag" : "foelgesag",
    ordinal,
    planned: ROWS_PER_MAIL,
    parentKey: ordinal === 0 ? null : rowKey(mailKey, 0),
    relatedKey: null,
    received,
    contactForm: "mail",
    contactType: "klagesag",
    round: 1,
    chaser: false,
    centre: centreOf(mail),
    contributingCentres: [],
    theme: themeOf(mail * ROWS_PER_MAIL + ordinal),
    treatment: "hjaelp-til-klageprocessen",
    rejectionGround: null,
    decisionDate: null,
    appealDeadline: null,
    appealBody: null,
    urgent: false,
    responseDue: addDays(danishDate(received), 14),
    forwardedAt: null,
    consent: true,
    insecureMail: "ingen",
    insecureMailDismissal: null,
    ...NOTHING_FOLLOWED,
    status: statusOf(mail, received),
    registeredBy: ADVISOR,
    registeredAt: received,
    madeWith: "kodebog 2017-05-02/1 model 3",
  };
}

/** Makes the list and lays `rows` rows in it: item ids from 1, two to a mail, oldest first. Every tenth mail has an ESDH number. `same` stands in every row. */
export async function fillRegister(
  file: string,
  lists: Municipality["lists"],
  rows: number,
  same: Partial<RegisterRow> = {},
  years = YEARS,
): Promise<void> {
  const service = await createGraphService({ databaseFile: file, mailboxes: [] });
  service.ensureList(wanted(lists.cases, CASES_LIST));
  service.close();
  const database = new Database(file);
  const list = database.all("SELECT number FROM lists WHERE id = ?", [lists.cases])[0]?.["number"] as number;
  const by = JSON.stringify({ name: "Signe Holm", address: ADVISOR });
  const insert = database.prepare("INSERT INTO items VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, 0)");
  database.exec("BEGIN");
  for (let index = 0; index < rows; index += 1) {
    const mail = Math.floor(index / ROWS_PER_MAIL);
    const row = { ...caseRow(mail, index % ROWS_PER_MAIL, rows / ROWS_PER_MAIL, years), ...same };
    const esdh = mail % 10 === 0 ? { EsdhNr: `21/${String(mail)}` } : {};
    const fields = JSON.stringify({ ...toFields(row, []), ...esdh });
    const guid = `00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`;
    insert.run([list, index + 1, guid, fields, row.received, row.received, by, by, index + 1]);
  }
  insert.finalize();
  database.run("UPDATE lists SET last_item = ?, last_change = ? WHERE number = ?", [rows, rows, list]);
  database.exec("COMMIT");
  database.close();
}
