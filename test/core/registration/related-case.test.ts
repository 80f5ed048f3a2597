import type { MailKey } from "../../../src/core/registration/decision";
import {
  answeredIds,
  caseNumbersIn,
  itemIdOf,
  relatedCase,
  type MailTies,
} from "../../../src/core/registration/related-case";
import type { RowKey, StoredRow } from "../../../src/core/registration/row";
import { rowKey } from "../../../src/core/registration/row-key";
import { storedRow } from "../../../src/core/registration/fields";
import { toRows } from "../../../src/core/registration/to-rows";
import { COMPLAINT, decided, MAIL } from "./make";

const keyOf = (letter: string) => letter.repeat(40) as MailKey;
const TIES: MailTies = { mailKey: keyOf("f"), conversationKey: "conversation", answered: [], caseNumbers: [] };

function main(letter: string, itemId: number, more: Partial<StoredRow> = {}): StoredRow {
  const mail = { ...MAIL, mailKey: keyOf(letter), received: `2026-11-${String(itemId).padStart(2, "0")}T09:00:00Z` };
  const [row] = toRows(decided(COMPLAINT, { mail }));
  if (row === undefined) throw new Error("no row");
  return { ...storedRow(row, [], { itemId, eTag: '"1"' }), ...more };
}

test.each([
  ["SV: HVI-2026-0142: Til besvarelse: Klage", ["HVI-2026-0142"]],
  ["hvi-2026-0142", []],
  ["ABC-2026-0142 og XHVI-2026-0142", []],
  ["HVI-2026-0142, HVI-2026-0142 og HVI-2026-10143", ["HVI-2026-0142", "HVI-2026-10143"]],
  ["HVI-2026-014212345678", []],
])("caseNumbersIn(%j) finds whole numbers of the municipality", (subject, expected) => {
  expect(caseNumbersIn("HVI", subject)).toEqual(expected);
});

test("itemIdOf() is the number at the end", () => {
  expect(itemIdOf("HVI-2026-0142")).toBe(142);
});

test("answeredIds() keeps the newest mails, each once, and not the mail itself", () => {
  const references = ["<a@x>", "<b@x>", "<c@x>", "<d@x>", "<e@x>", "<f@x>", "<own@x>", "<f@x>"];
  expect(answeredIds(references, "<own@x>")).toEqual(["<f@x>", "<e@x>", "<d@x>", "<c@x>"]);
});

describe("relatedCase()", () => {
  const inConversation = main("a", 20, { conversationKey: "conversation" });
  const answered = main("b", 5);
  const numbered = main("c", 3);

  test.each<[string, Partial<MailTies>, string | null, string | null]>([
    ["the conversation", {}, "a", "conversation"],
    ["an answered mail before the conversation", { answered: [keyOf("b")] }, "b", "reply"],
    ["a case number before both", { answered: [keyOf("b")], caseNumbers: ["HVI-2026-0003"] }, "c", "case-number"],
    ["no case number of another year", { caseNumbers: ["HVI-2019-0003"], conversationKey: null }, null, null],
    ["not the mail itself", { mailKey: keyOf("a") }, null, null],
    ["nothing without ties", { conversationKey: null }, null, null],
  ])("prefers %s", (_, ties, letter, why) => {
    const found = relatedCase([inConversation, answered, numbered], { ...TIES, ...ties }, "HVI");
    expect([found?.rows[0]?.mailKey ?? null, found?.why ?? null]).toEqual([letter && keyOf(letter), why]);
  });

  it("takes the newest registration of a conversation, its rows in order and each once", () => {
    const older = main("d", 2, { conversationKey: "conversation" });
    const second = { ...inConversation, key: rowKey(keyOf("a"), 1), ordinal: 1, itemId: 21 };
    const found = relatedCase([older, second, inConversation, inConversation], TIES, "HVI");
    expect(found?.rows.map(({ itemId }) => itemId)).toEqual([20, 21]);
  });

  it("follows a chain of follow-ups to the first case, also where somebody made it a ring by hand", () => {
    const first = main("d", 2, { conversationKey: "conversation" });
    const followUp = { ...inConversation, relatedKey: first.key };
    expect(relatedCase([followUp, first], TIES, "HVI")?.rows).toEqual([first]);
    const ring = { ...first, relatedKey: followUp.key };
    expect(relatedCase([followUp, ring], TIES, "HVI")?.rows).toHaveLength(1);
  });

  it("knows no case that was taken back", () => {
    const undone = { ...inConversation, status: "fortrudt" as const, key: "x" as RowKey };
    expect(relatedCase([undone], TIES, "HVI")).toBeNull();
  });
});
