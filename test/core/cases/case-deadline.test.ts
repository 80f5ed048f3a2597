import { caseDeadline, inOrderOfWork } from "../../../src/core/cases/case-deadline";
import type { CaseLine } from "../../../src/core/cases/case-line";
import type { MailKey } from "../../../src/core/registration/decision";
import type { RowStatus } from "../../../src/core/registration/row";

const TODAY = "2026-03-12";

test.each<[RowStatus, string | null, ReturnType<typeof caseDeadline>]>([
  ["aaben", null, { state: "none" }],
  ["aaben", "2026-03-12", { state: "running", days: 0 }],
  ["videresendt", "2026-03-15", { state: "running", days: 3 }],
  ["videresendt", "2026-03-09", { state: "overdue", days: 3 }],
  ["besvaret", "2026-03-09", { state: "past" }],
  ["lukket", "2026-03-09", { state: "past" }],
  // Over the change to summer time a day has 23 hours.
  ["aaben", "2026-03-30", { state: "running", days: 18 }],
])("caseDeadline() of a case that is %s with svarfrist %s", (status, responseDue, expected) => {
  expect(caseDeadline({ status, responseDue }, TODAY)).toEqual(expected);
});

const line = (itemId: number, status: RowStatus, responseDue: string | null, received = "2026-03-01T08:00:00Z") =>
  ({ itemId, status, responseDue, received, mailKey: "k" as MailKey }) as CaseLine;

test("inOrderOfWork() puts what is overdue first, then what is due, then open without date, then the newest closed", () => {
  const lines = [
    line(1, "lukket", "2026-01-01", "2026-01-01T08:00:00Z"),
    line(2, "aaben", null),
    line(3, "videresendt", "2026-03-20"),
    line(4, "videresendt", "2026-03-02"),
    line(5, "lukket", null, "2026-02-01T08:00:00Z"),
    line(6, "besvaret", "2026-03-01", "2026-02-01T08:00:00Z"),
  ];
  const order = [...lines].sort((one, other) => inOrderOfWork(one, other, TODAY)).map(({ itemId }) => itemId);
  expect(order).toEqual([4, 3, 6, 2, 5, 1]);
});
