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
    ["with the dash as an entity", "<p>CPR 120371&#45;6123</p>"],
  ])("names a number that stands %s", (_, html) => {
    expect(redacted(html)).not.toContain("6123");
  });

  it("keeps the tags and the other words", () => {
    expect(redacted('<p class="a">CPR <i>120371-6123</i>, tak</p>')).toBe('<p class="a">CPR <i>[cpr]</i>, tak</p>');
  });

  it("leaves a mail without identifiers as it is", () => {
    const html = "<style>p{color:#12345678}</style><p>Jeg vil klage<br>over hjemmehjælpen</p>";
    expect(redacted(html)).toBe(html);
  });
});
