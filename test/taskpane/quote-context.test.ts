import { quoteInContext } from "../../src/taskpane/state/quote-context";

const TEXT =
  "Kære borgerrådgiver\nJeg har ventet i over fire måneder på svar om min hjemmehjælp, og hjemmehjælp er nødvendig.\nMit nummer er 120371-6123, ring om hjemmehjælpen.";
const reasonAt = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return { rule: "test", quote, span: { start, end: start + quote.length } };
};

describe("quoteInContext()", () => {
  it("gives a little of the line to either side, cut between words, and counts the other places", () => {
    expect(quoteInContext(reasonAt("hjemmehjælp"), TEXT)).toEqual({
      before: "…i over fire måneder på svar om min ",
      words: "hjemmehjælp",
      after: ", og hjemmehjælp er nødvendig.",
      more: 1,
    });
  });

  it("stays on the line and masks what may be a personal number", () => {
    const { before, after } = quoteInContext(reasonAt("ring"), TEXT);
    expect([before, after]).toEqual(["Mit nummer er ••••••-••••, ", " om hjemmehjælpen."]);
  });

  it("masks one that is cut where the context begins", () => {
    const text = `Mit nummer er 120371 6123 ${"x".repeat(28)} ring`;
    const start = text.indexOf("ring");
    const { before } = quoteInContext({ rule: "test", quote: "ring", span: { start, end: start + 4 } }, text);
    expect(before).not.toMatch(/\d/);
  });

  it.each([null, { start: 3, end: 7 }])("is the bare quote where it does not stand in the text (%j)", (span) => {
    const bare = { before: "", words: "svar", after: "", more: 0 };
    expect(quoteInContext({ rule: "test", quote: "svar", span }, TEXT)).toEqual(bare);
  });
});
