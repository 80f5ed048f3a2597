/** @jest-environment jsdom */
import { scan } from "../../../src/core/personal-data/scan";
import { PERSONAL_DATA } from "../../../src/knowledge/personal-data/personal-data";
import { markFindings, unmarkFindings } from "../../../src/local/page/mark-findings";

const find = (text: string) => scan(text, PERSONAL_DATA);
const bodyOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, "text/html").body;

describe("markFindings()", () => {
  it("marks each finding with its kind and masked form, and leaves the words as they are", () => {
    const body = bodyOf("<p>CPR 120371-6123 og <b>mail</b> til borger@mail.example</p>");
    const before = body.textContent;
    const count = markFindings(body, find, ({ type, masked }) => `${type} ${masked}`);
    const marks = [...body.querySelectorAll("mark")];
    expect(count).toBe(2);
    expect(marks.map((mark) => mark.textContent)).toEqual(["120371-6123", "borger@mail.example"]);
    expect(marks[0]?.title).toBe("cpr 120371-••••");
    expect(body.textContent).toBe(before);
  });

  it("works on a mail in plain text", () => {
    const body = bodyOf("<pre>Mit cpr er 120371-6123.\nTak</pre>");
    expect(markFindings(body, find, ({ type }) => type)).toBe(1);
  });

  it("is taken away without a trace", () => {
    const body = bodyOf("<p>CPR 120371-6123 <i>tak</i></p>");
    const before = body.innerHTML;
    markFindings(body, find, ({ type }) => type);
    unmarkFindings(body);
    expect(body.innerHTML).toBe(before);
  });
});
