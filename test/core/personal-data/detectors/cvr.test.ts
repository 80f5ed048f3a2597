import { foundIn } from "../found-in";

describe("cvr", () => {
  it.each([
    ["CVR-nr.: 13585628", ["cvr:13585628"]],
    ["CVR 13 58 56 28", ["cvr:13 58 56 28"]],
    ["DK13585628", ["cvr:13585628"]],
    ["nummer 13585628 i køen", []],
    ["CVR 13585629", []],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
