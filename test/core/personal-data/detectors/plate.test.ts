import { foundIn } from "../found-in";

describe("plate", () => {
  it.each([
    ["Bilen er BD 41 807.", ["nummerplade:BD 41 807"]],
    ["nummerplade AB12345", ["nummerplade:AB12345"]],
    ["motorcyklen med reg.nr. AB 12345", ["nummerplade:AB 12345"]],
    ["nummerpladen er AB-12-345", ["nummerplade:AB-12-345"]],
    ["konto AB 12345", []],
    ["varenr. AB 12345", []],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
