import type { CaseLine } from "../../../src/core/cases/case-line";
import type { MailKey } from "../../../src/core/registration/decision";
import { sameMatter, type Matter } from "../../../src/core/registration/same-matter";

const MATTER: Matter = {
  centre: "sundhed-og-aeldre",
  themes: ["GF02"],
  comesBack: false,
  received: "2026-11-20T09:00:00Z",
};
const line = (part: Partial<CaseLine> = {}): CaseLine => ({
  itemId: 1,
  mailKey: "a".repeat(40) as MailKey,
  kind: "hovedsag",
  ordinal: 0,
  received: "2026-11-01T09:00:00Z",
  contactType: "klagesag",
  centre: "sundhed-og-aeldre",
  theme: "GF02",
  status: "videresendt",
  responseDue: null,
  urgent: false,
  esdhNumber: null,
  ...part,
});
const OLD = { received: "2025-01-10T09:00:00Z" };

describe("sameMatter()", () => {
  it.each<[string, Partial<Matter>, Partial<CaseLine>, readonly string[] | null]>([
    ["same centre and theme, still open", {}, {}, ["centre", "theme", "open", "recent"]],
    ["same centre and group, open and recent", { themes: ["GF01"] }, {}, ["centre", "theme-group", "open", "recent"]],
    ["same centre and group, open but old", { themes: ["GF01"] }, OLD, null],
    ["same centre and theme, closed long ago", {}, { ...OLD, status: "lukket" }, null],
    [
      "closed long ago, but the citizen comes back",
      { comesBack: true },
      { ...OLD, status: "lukket" },
      ["centre", "theme", "comes-back"],
    ],
    ["a new matter at the same centre", { themes: ["HJ01"] }, {}, null],
    ["the same theme at another centre", {}, { centre: "beskaeftigelse" }, null],
    [
      "comes back on a theme the centre of which was changed",
      { comesBack: true },
      { centre: "beskaeftigelse" },
      ["theme", "comes-back", "open", "recent"],
    ],
    [
      "comes back, but about something else entirely",
      { comesBack: true, themes: ["HJ01"] },
      { centre: "beskaeftigelse", received: OLD.received },
      null,
    ],
    ["a case that was taken back", {}, { status: "fortrudt" }, null],
    ["a case later than the mail", {}, { received: "2026-11-21T09:00:00Z" }, null],
    ["no complaint, same centre only", { themes: [] }, { theme: null }, null],
  ])("%s", (_, matter, row, expected) => {
    expect(sameMatter({ ...MATTER, ...matter }, [line(row)])?.reasons ?? null).toEqual(expected);
  });

  it("takes the case that most speaks for, then the newest", () => {
    const cases = [
      line({ itemId: 1, theme: "GF01" }),
      line({ itemId: 2, received: "2026-10-20T09:00:00Z" }),
      line({ itemId: 3, received: "2026-11-10T09:00:00Z" }),
    ];
    expect(sameMatter(MATTER, cases)?.line.itemId).toBe(3);
  });

  it("is blind to the order of the cases", () => {
    const cases = [line({ itemId: 1 }), line({ itemId: 2, ...OLD }), line({ itemId: 3, centre: "beskaeftigelse" })];
    expect(sameMatter(MATTER, cases)).toEqual(sameMatter(MATTER, [...cases].reverse()));
  });
});
