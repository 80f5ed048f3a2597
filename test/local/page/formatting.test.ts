import { fileSize, initials, shortTime } from "../../../src/local/page/formatting";

const NOW = new Date("2026-03-12T12:00:00Z");

describe("shortTime()", () => {
  it.each([
    ["2026-03-12T08:05:00Z", "09.05"],
    ["2026-03-10T08:05:00Z", "tirs. 09.05"],
    ["2026-02-01T08:05:00Z", "01.02.2026"],
    [null, ""],
  ])("of %s in Danish is %s", (iso, expected) => {
    expect(shortTime(iso, NOW, "da-DK")).toBe(expected);
  });
});

describe("fileSize()", () => {
  it.each([
    [10, "1 KB"],
    [120_000, "117 KB"],
    [3_500_000, "3,3 MB"],
  ])("of %i bytes is %s", (bytes, expected) => {
    expect(fileSize(bytes, "da-DK")).toBe(expected);
  });
});

describe("initials()", () => {
  it.each([
    ["Karen Holm", "KH"],
    ["Åse Marie Øst", "ÅØ"],
    ["borger@eksempel.dk", "BD"],
    ["", ""],
  ])("of %j are %j", (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
