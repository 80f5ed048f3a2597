import { foundIn } from "../found-in";

describe("driving-licence", () => {
  it.each([
    ["Kørekort nr. 12345678", ["koerekort:12345678"]],
    ["kørekort fra 2012", []],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
