import type { MailKey } from "../../../src/core/registration/decision";
import type { RowStatus } from "../../../src/core/registration/row";
import { markedStates, rowMark, type RowMark } from "../../../src/core/worklist/row-mark";

const mark = (mailKey: string, planned = 1, status: RowStatus = "aaben"): RowMark => ({
  mailKey: mailKey as MailKey,
  planned,
  status,
});

test.each<[string, readonly RowMark[], string | undefined]>([
  ["a mail with all its rows is registered", [mark("a", 2), mark("a", 2)], "registered"],
  ["a mail with one of two rows is half-written", [mark("a", 2)], "half-written"],
  ["a mail whose rows were taken back has no state", [mark("a", 1, "fortrudt")], undefined],
  ["a mail registered anew is registered", [mark("a", 1, "fortrudt"), mark("a")], "registered"],
  ["a closed case is registered", [mark("a", 1, "lukket")], "registered"],
  ["another mail's rows do not count", [mark("b")], undefined],
])("markedStates(): %s", (_what, marks, state) => {
  expect(markedStates(marks).get("a" as MailKey)).toBe(state);
});

test.each<[string, Record<string, unknown>, RowMark | null]>([
  ["reads a row", { MailNoegle: "k", Status: "aaben", Planlagt: 3 }, mark("k", 3)],
  ["takes a row without plan as the only one", { MailNoegle: "k", Status: "aaben" }, mark("k")],
  ["leaves out an item made by hand", { Title: "Huskeseddel" }, null],
])("rowMark() %s", (_what, fields, expected) => {
  expect(rowMark(fields)).toEqual(expected);
});
