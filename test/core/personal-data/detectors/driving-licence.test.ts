import { foundIn } from "../found-in";

describe("driving-licence", () => {
  it.each([
    ["Kørekort nr. 12345678", ["koerekort:12345678"]],
    ["Kørekort 23 45 67 89", ["koerekort:23 45 67 89"]],
    ["Kørekortet udløber 12-03-2031", []],
    ["kørekort fra 2012", []],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
