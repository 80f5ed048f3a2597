import { readFileSync } from "node:fs";
import { projectFiles, readText } from "./project-files";
import { readingsOf, somebodysNumbers } from "./cpr-shapes";

// Built here, so that this very file holds no number that could be somebody's.
const joined = (...parts: readonly string[]): string => parts.join("");

describe("somebodysNumbers()", () => {
  test.each([
    ["with a hyphen", joined("010190", "-", "1234")],
    ["as ten digits", joined("010190", "1234")],
    ["with a space", joined("010190", " ", "1234")],
    ["in pairs", joined("01 01 90", " ", "1234")],
    ["with dots", joined("01.01.90", "-", "1234")],
    ["on a leap day", joined("290200", "-", "4321")],
    ["seventh digit 5–8 in a year of this century", joined("010145", "-", "6123")],
    ["seventh digit 4 in the years that need 5–8", joined("010171", "-", "4123")],
    ["beside letters", joined("CPR", "010190", "1234", "x")],
  ])("finds a number %s", (_, shape) => {
    expect(somebodysNumbers(`Mit nummer er ${shape}.`)).toHaveLength(1);
  });

  test.each([
    ["born before 1900", "120371-6123"],
    ["no date", "320171-1234"],
    ["no such day", joined("310490", "-", "1234")],
    ["thirteenth month", "011390-1234"],
    ["part of a longer number", "9901019012345"],
    ["a decimal", "0.0101901234"],
  ])("leaves alone what is %s", (_, shape) => {
    expect(somebodysNumbers(`Tallet ${shape} her`)).toEqual([]);
  });
});

describe("readingsOf()", () => {
  const shape = joined("010190", "-", "1234");
  test.each([
    ["base64", Buffer.from(Buffer.from(`Hej, mit nummer er ${shape}`).toString("base64"))],
    ["a soft line break", Buffer.from(`${shape.slice(0, 4)}=\r\n${shape.slice(4)}`)],
    ["a quoted hyphen", Buffer.from(shape.replace("-", "=2D"))],
    ["UTF-16", Buffer.from(`Hej ${shape}`, "utf16le")],
    ["UTF-16 at an odd place", Buffer.concat([Buffer.from("x"), Buffer.from(`Hej ${shape}`, "utf16le")])],
  ])("sees through %s", (_, bytes) => {
    expect(readingsOf(bytes).flatMap((text) => somebodysNumbers(text))).toContain(shape);
  });
});

describe("the project", () => {
  test("holds no CPR-shaped number that could be somebody's", () => {
    const found = projectFiles().flatMap((file) => {
      const isMail = /\.(eml|msg)$/.test(file);
      const texts = isMail ? readingsOf(readFileSync(file)) : [readText(file) ?? ""];
      // Told by place only: a test that prints the number would spread it.
      return texts.some((text) => somebodysNumbers(text).length > 0) ? [file] : [];
    });
    expect(found).toEqual([]);
  });
});
