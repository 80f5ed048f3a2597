import fc from "fast-check";
import { tokenise } from "../../../src/core/classification/tokens";

const wordsOf = (text: string) => tokenise(text).map(({ word }) => word);

describe("tokenise()", () => {
  it.each([
    ["Åben klage-sag", ["aaben", "klage-sag"]],
    ["Skriv til bo.bang+post@by.dk i dag", ["skriv", "til", "<mail>", "i", "dag"]],
    ["bo@by", ["bo", "by"]],
    ["se https://by.dk/a?b=1 og www.by.dk", ["se", "<url>", "og", "<url>"]],
    ["1.200 kr. i 2017, sag 12345 og 12", ["<kr>", "i", "<year>", "sag", "<num>", "og", "12"]],
    ["§§ 41 og 42", ["§§", "41", "og", "42"]],
    ["Hvorfor?! Fordi!", ["hvorfor", "?", "fordi", "!"]],
    ["…— ", []],
  ])("reads %j", (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it.each([
    ["Jeg venter. Ingen svarer.", 2],
    ["Jf. nr. 12 og stk. 2 i loven", 1],
    ["Hej Bo\nJeg skriver igen", 1],
    ["Hej Bo\n\nJeg skriver igen", 2],
    ["Punkter:\nFørst", 2],
  ])("counts the sentences of %j", (text, expected) => {
    expect(new Set(tokenise(text).map(({ sentence }) => sentence)).size).toBe(expected);
  });

  const pieces = fc.constantFrom(
    "a",
    "å",
    "@",
    ".",
    "-",
    "_",
    "b.dk",
    "https://",
    "www.",
    "12",
    " kr.",
    "§",
    "’",
    "\n",
    "?",
    " ",
    "\u00a0",
    "😀",
    "\ud800",
    "𝒜",
    ":",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((parts) => parts.join("")),
  );

  it("gives spans in order, apart, within the text, whatever the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("reads a part as it reads it alone", () => {
    fc.assert(
      fc.property(texts, texts, (before, text) => {
        const whole = tokenise(`${before}\n${text}`, before.length + 1);
        expect(whole.map(({ word }) => word)).toEqual(wordsOf(text));
      }),
    );
  });

  it.each(["-", ".", "a.", "_", "@", "a@", "1.", "www.", "[", "?", "\n"])(
    "is linear in a million characters of %j",
    (piece) => {
      const started = performance.now();
      tokenise(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - started).toBeLessThan(8000);
    },
  );
});
