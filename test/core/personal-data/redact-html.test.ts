import fc from "fast-check";
import { htmlToText } from "../../../src/core/mail/html-to-text";
import { redactHtml } from "../../../src/core/personal-data/redact-html";
import { scan } from "../../../src/core/personal-data/scan";
import { PERSONAL_DATA } from "../../../src/knowledge/personal-data/personal-data";

const redacted = (html: string) => redactHtml(html, (text) => scan(text, PERSONAL_DATA));

describe("redactHtml()", () => {
  it.each([
    ["plainly", "<p>CPR 120371-6123</p>"],
    ["split by a tag", "<p>CPR 120371-<b>6123</b></p>"],
    ["split inside the date", "<p>CPR <span>1203</span><span>71-6123</span></p>"],
    ["in an attribute", '<p title="120371-6123">sag</p>'],
    ["split by a picture and a comment", '<p>CPR 120371<img src="x"><!-- -->-6123</p>'],
    ["broken by the source", "<p>CPR 120371\r\n6123</p>"],
    ["with the dash as an entity", "<p>CPR 120371&#45;6123</p>"],
  ])("names a number that stands %s", (_, html) => {
    expect(redacted(html)).not.toContain("6123");
  });

  it.each([["<p>120371</p><p>6123 kr.</p>"], ["<pre>120371\n6123 kr.</pre>"]])(
    "does not read two lines as one number: %s",
    (html) => {
      expect(redacted(html)).toBe(html);
    },
  );

  it("keeps the tags and the other words", () => {
    expect(redacted('<p class="a">CPR <i>120371-6123</i>, tak</p>')).toBe('<p class="a">CPR <i>[cpr]</i>, tak</p>');
  });

  it("leaves no CPR number in what a reader sees, wherever tags and line breaks stand", () => {
    const number = fc.constantFrom("120371-6123", "1203716123", "12.03.71-6123", "120371&nbsp;6123", "cpr 120371 6123");
    const between = fc.constantFrom(
      "",
      " ",
      "<b>",
      "</b>",
      "<!-- x -->",
      "\r\n",
      '<img alt="120371-6123">',
      "<wbr>",
      "<br>",
    );
    const piece = fc.tuple(number, between, fc.nat(11)).map(([written, tag, at]) => {
      return written.includes("&") ? `${written}${tag}` : `${written.slice(0, at)}${tag}${written.slice(at)}`;
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const left = scan(htmlToText(redacted(`<p>${pieces.join(" ")}</p>`)), PERSONAL_DATA);
        expect(left.filter((one) => one.type === "cpr")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves a mail without identifiers as it is", () => {
    const html = "<style>p{color:#12345678}</style><p>Jeg vil klage<br>over hjemmehjælpen</p>";
    expect(redacted(html)).toBe(html);
  });
});
