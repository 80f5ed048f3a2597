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

  it("marks a number that tags split, and keeps the cells of a table apart", () => {
    const body = bodyOf("<p>CPR 120371-<b>61</b>23</p><table><tr><td>120371</td><td>6123</td></tr></table>");
    expect(markFindings(body, find, ({ type }) => type)).toBe(1);
    expect([...body.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["120371-", "61", "23"]);
  });

  it("marks several findings of one paragraph, each with its own kind", () => {
    const body = bodyOf("<p>120371-6123, a@b.dk<br>120371-6123</p>");
    expect(markFindings(body, find, ({ type }) => type)).toBe(3);
    expect([...body.querySelectorAll("mark")].map((mark) => mark.dataset["finding"])).toEqual(["cpr", "email", "cpr"]);
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
