import { violations, type InvariantId } from "../../../src/core/registration/invariants";
import {
  mailKeyText,
  conversationKeyText,
  normalisedMessageId,
  toMailKey,
} from "../../../src/core/registration/mail-key";
import { registrationStatus } from "../../../src/core/registration/registration-status";
import { caseNumber, type RegisterRow, type RowKey } from "../../../src/core/registration/row";
import { stampedCategories } from "../../../src/core/registration/stamp";
import { undo } from "../../../src/core/registration/undo";
import type { Mail } from "../../../src/core/mail/mail";
import { COMPLAINT, ENQUIRY, points, stored } from "./make";

const THREE = {
  ...COMPLAINT,
  points: points("HJ01@sundhed-og-aeldre", "GF02@sundhed-og-aeldre", "GF06@borgerservice"),
};
const [main, second, third] = stored(THREE);
const rows = [main!, second!, third!];

describe("registrationStatus()", () => {
  it("answers none without rows, or with undone ones only", () => {
    expect(registrationStatus([])).toEqual({ state: "none" });
    expect(registrationStatus(rows.map((row) => ({ ...row, status: "fortrudt" as const })))).toEqual({ state: "none" });
  });
  it("answers registered with the rows in order", () => {
    expect(registrationStatus([...rows].reverse())).toEqual({ state: "registered", rows });
  });
  it("tells which rows a broken-off registration lacks, as they were planned", () => {
    const { itemId, eTag, plan, ...row } = second!;
    expect([itemId, eTag, plan]).toBeDefined();
    expect(registrationStatus([main!, third!])).toEqual({
      state: "half-written",
      rows: [main, third],
      missing: [row],
      lacking: 1,
    });
  });
  it("counts what is lacking where the plan is lost", () => {
    expect(registrationStatus([{ ...main!, plan: [] }])).toMatchObject({
      state: "half-written",
      missing: [],
      lacking: 2,
    });
    expect(registrationStatus([second!])).toMatchObject({ state: "half-written", missing: [], lacking: 2 });
  });
  it("does not count an earlier, undone registration of the mail", () => {
    const undone = rows.map((row) => ({ ...row, status: "fortrudt" as const, key: `${row.key}~9` as RowKey }));
    expect(registrationStatus([...undone, ...rows])).toEqual({ state: "registered", rows });
  });
});

describe("registrationStatus() of an undo that was broken off", () => {
  const undone = (row: (typeof rows)[number]) => ({
    ...row,
    status: "fortrudt" as const,
    key: `${row.key}~${String(row.itemId)}` as RowKey,
  });
  it("writes nothing anew of what was being taken back", () => {
    const status = registrationStatus([main!, second!, undone(third!)]);
    expect(status).toMatchObject({ state: "half-written", rows: [main, second], missing: [], lacking: 1 });
  });
  it("still finishes a new registration of a mail that was undone before", () => {
    const before = rows.map((row) => undone({ ...row, registeredAt: "2026-11-20T08:00:00Z" }));
    expect(registrationStatus([...before, main!, second!])).toMatchObject({ missing: [{ key: third!.key }] });
  });
});

describe("undo()", () => {
  it("takes the hovedsag last, frees the keys and keeps the links", () => {
    expect(undo(rows).map(({ row, fields }) => [row.itemId, fields])).toEqual([
      [144, { status: "fortrudt", key: `${third!.key}~144`, parentKey: `${main!.key}~142` }],
      [143, { status: "fortrudt", key: `${second!.key}~143`, parentKey: `${main!.key}~142` }],
      [142, { status: "fortrudt", key: `${main!.key}~142`, parentKey: null }],
    ]);
  });
  it("leaves rows alone that were undone before", () => {
    expect(undo(rows.map((row) => ({ ...row, status: "fortrudt" as const })))).toEqual([]);
  });
});

describe("violations()", () => {
  const broken: readonly (readonly [InvariantId, readonly RegisterRow[]])[] = [
    ["foelgesag-has-hovedsag", [main!, { ...second!, parentKey: null }, third!]],
    ["foelgesag-has-hovedsag", [main!, second!, { ...third!, parentKey: second!.key }]],
    ["enquiry-has-no-theme", [{ ...stored(ENQUIRY)[0]!, theme: "HJ01" }]],
    ["complaint-has-theme", [main!, { ...second!, theme: null }, third!]],
    ["round-only-on-complaint", [{ ...stored(ENQUIRY)[0]!, round: 1 }]],
    ["treatment-fits-type", [main!, second!, { ...third!, treatment: "vejvisning" }]],
    ["rejection-has-ground", [main!, second!, { ...third!, treatment: "afvist" }]],
    ["one-primary-centre", [{ ...main!, contributingCentres: [main!.centre] }, second!, third!]],
    ["one-hovedsag-per-mail", [main!, second!, { ...third!, kind: "hovedsag", parentKey: null }]],
    ["unique-key", [main!, second!, { ...second!, itemId: 9 } as RegisterRow]],
    ["rows-as-planned", [main!, second!]],
    ["registered-after-received", [{ ...stored(ENQUIRY)[0]!, registeredAt: "2026-11-01T08:00:00Z" }]],
  ];
  it.each(broken)("finds %s", (invariant, register) => {
    expect(violations(register).map((one) => one.invariant)).toContain(invariant);
  });
  it("finds nothing in a sound register, and does not look at undone rows", () => {
    expect(violations([...rows, { ...main!, status: "fortrudt" }])).toEqual([]);
  });
});

describe("mailKeyText()", () => {
  const mail = {
    internetMessageId: "<Ab1@Mail.Example>",
    received: "2026-11-23T08:12:00Z",
    from: null,
    subject: "Klage",
    conversationId: "AAQk/a+b",
  } as Mail;
  it("is the Message-ID within the municipality, however it is written", () => {
    expect(normalisedMessageId(" <Ab1@MAIL.example>\r\n ")).toBe("Ab1@mail.example");
    expect(mailKeyText("hvidovre", mail)).toBe("hvidovre\nAb1@mail.example");
    expect(mailKeyText("ishoej", mail)).not.toBe(mailKeyText("hvidovre", mail));
  });
  it("tells mails without Message-ID by when and by whom they were sent", () => {
    const bare = { ...mail, internetMessageId: null };
    expect(mailKeyText("hvidovre", bare)).not.toBe(
      mailKeyText("hvidovre", { ...bare, received: "2026-11-23T08:13:00Z" }),
    );
  });
  it("takes a conversation id as Office.js and as Graph spell it for the same", () => {
    expect(conversationKeyText("hvidovre", mail)).toBe(
      conversationKeyText("hvidovre", { ...mail, conversationId: "AAQk-a_b" }),
    );
    expect(conversationKeyText("hvidovre", { ...mail, conversationId: null })).toBeNull();
  });
  it("toMailKey() keeps 160 bits", () => {
    expect(toMailKey("ab".repeat(32))).toHaveLength(40);
  });
});

it.each([
  ["HVI-2026-0142", { itemId: 142, received: "2026-11-23T08:12:00Z" }],
  ["HVI-2027-12345", { itemId: 12345, received: "2026-12-31T23:30:00Z" }],
])("caseNumber() is %s: the year is the one in Denmark", (number, row) => {
  expect(caseNumber("HVI", row)).toBe(number);
});

it.each([
  [["Følg op"], "HVI-2026-0142|key", ["Følg op", "Registreret"]],
  [["Ikke en sag", "Følg op"], "HVI-2026-0142|key", ["Følg op", "Registreret"]],
  [["Følg op", "Registreret"], null, ["Følg op"]],
  [[], "ikke-sag", ["Ikke en sag"]],
])("stampedCategories(%j, %s) keeps others' categories", (before, stamp, after) => {
  expect(stampedCategories(before, stamp)).toEqual(after);
});
