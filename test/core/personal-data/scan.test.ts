import fc from "fast-check";
import { findCategories } from "../../../src/core/personal-data/find-categories";
import { hideCprShaped, redact, redactForOutside } from "../../../src/core/personal-data/redact";
import { scan } from "../../../src/core/personal-data/scan";
import { htmlToText } from "../../../src/core/mail/html-to-text";
import { PERSONAL_DATA } from "../../../src/knowledge/personal-data/personal-data";
import { TODAY } from "./found-in";

const find = (text: string) => scan(text, PERSONAL_DATA, { today: TODAY });

/** Pieces of mail that mean something to the scanner, put together at random. */
const piece = fc.constantFrom(
  "120371-6123",
  "1203716123",
  "cpr ",
  "36 39 88 14",
  "+45",
  "DK50 0040 0440 1162 43",
  "reg. 9570 konto 0012774301",
  "4012 8888 8888 1881",
  "a.b@eksempel.dk",
  "Algade 3, 2650 Hvidovre",
  "fakturanr. ",
  "hemmelig adresse",
  "\u00ad",
  "\u2011",
  "&nbsp;",
  "=2D",
  "https://eksempel.dk/?cpr=",
  "\r\n",
  "\n> ",
  " ",
  "-",
  "12",
  "@",
  "å",
);
const mailText = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

describe("scan()", () => {
  it("never throws and answers ordered spans inside the text, without overlap", () => {
    fc.assert(
      fc.property(mailText, (text) => {
        let end = 0;
        for (const one of find(text)) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          end = one.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it("finds the same with CRLF as with LF", () => {
    const written = (text: string) => find(text).map((one) => [one.type, one.rule, one.masked]);
    fc.assert(
      fc.property(mailText, (text) => {
        const unix = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
        expect(written(unix.replaceAll("\n", "\r\n"))).toEqual(written(unix));
      }),
      { numRuns: 500 },
    );
  });

  it("finds the same in the HTML of a mail as in its text", () => {
    const types = (text: string) => find(text).map((one) => [one.type, one.masked]);
    const text = "Mit cpr er 120371-6123, ring på 36 39 88 14 eller skriv til a.b@eksempel.dk";
    const html =
      "<p>Mit cpr er 120371&#8209;6123, ring p&aring; <b>36&nbsp;39&nbsp;88&nbsp;14</b> eller skriv til a.b@eksempel.dk</p>";
    expect(types(htmlToText(html))).toEqual(types(text));
  });

  it("depends on the day only through its argument", () => {
    const text = "cpr 120371-6123";
    expect(scan(text, PERSONAL_DATA, { today: "1871-03-11" })).toEqual([]);
    expect(scan(text, PERSONAL_DATA, { today: "1871-03-12" })).toHaveLength(1);
  });

  it("masks every value it returns", () => {
    const text =
      "cpr 120371-6123, reg. 9570 konto 0012774301, 4012 8888 8888 1881, DK50 0040 0440 1162 43, pasnr. 205147293";
    for (const one of find(text)) expect(one.masked).not.toContain(text.slice(one.start, one.end));
    expect(find(text).map((one) => one.type)).toEqual(["cpr", "konto", "kort", "iban", "pas"]);
  });

  it("lowers unlabelled numbers among many look-alikes that are no dates", () => {
    const table = ["116764-9679", "781993-6745", "147725-7293", "589042-6413", "192589-5492", "418792-7491"];
    const text = [...table, ...table, "120371-6123"].join("\n");
    expect(find(text)).toMatchObject([{ type: "cpr", level: "possible" }]);
  });
});

describe("redact()", () => {
  it.each([
    ["possible", []],
    ["probable", ["possible"]],
    ["certain", ["possible", "probable"]],
  ] as const)("leaves nothing that the scanner would find again as %s or surer", (level, lesser) => {
    fc.assert(
      fc.property(mailText, (text) => {
        const left = find(redactForOutside(text, find, level)).map((one) => one.level);
        expect(left.filter((one) => !(lesser as readonly string[]).includes(one))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("does not take the name of what it took out for a label", () => {
    const text = "hemmelig adresse36 39 88 14+45120371-61234012 8888 8888 1881";
    expect(find(redactForOutside(text, find))).toEqual([]);
    expect(find("[telefon] 22334000 22334000")).toEqual([]);
  });

  it("lets no CPR-shaped string out, whatever its date", () => {
    fc.assert(
      fc.property(mailText, fc.integer({ min: 0, max: 9_999_999_999 }), (text, number) => {
        const digits = String(number).padStart(10, "0");
        const out = redactForOutside(`${text} ${digits.slice(0, 6)}-${digits.slice(6)} ${digits}`, find);
        expect(out).not.toMatch(/(?<!\d)\d{6}[ -]?\d{4}(?!\d)/);
      }),
      { numRuns: 300 },
    );
  });

  it("replaces only what is at least as sure as asked", () => {
    const text = "120371-6123 og cpr 050162-5318";
    expect(redact(text, find(text), "certain")).toBe("120371-6123 og cpr [cpr]");
    expect(redact(text, find(text))).toBe("[cpr] og cpr [cpr]");
  });

  it("keeps the tags of HTML", () => {
    const html = "<b>cpr 120371-6123</b><br>";
    expect(redact(html, find(html))).toBe("<b>cpr [cpr]</b><br>");
  });

  it("hides digits shaped like a CPR number that is none", () => {
    expect(hideCprShaped("991399-7123")).toBe("••••••-••••");
  });
});

describe("findCategories()", () => {
  const types = (text: string) => [...new Set(findCategories(text, PERSONAL_DATA).map((one) => one.type))].sort();

  it.each([
    ["Min søn har fået konstateret autisme og angst.", ["helbred"]],
    ["Jeg er medlem af fagforeningen FOA, og min tillidsmand er med.", ["fagforening"]],
    ["Min eksmand og jeg er uenige om samvær og forældremyndighed.", ["familieforhold"]],
    ["Jeg lever af kontanthjælp og har gæld.", ["oekonomi"]],
    ["Han har tilhold og er dømt for vold mod mig.", ["strafbart"]],
    ["Jeg er muslim og går med tørklæde.", ["religion"]],
  ])("%s", (text, expected) => {
    expect(types(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["Jeg skylder husleje og bliver sat ud på mandag.", "sociale-forhold"],
    ["Min kone fik et slagtilfælde i marts.", "helbred"],
    ["Reglerne for førtidspension gælder også min søn.", "helbred"],
  ])("one strong word carries its category: %s", (text, expected) => {
    expect(findCategories(text, PERSONAL_DATA, { isAnchored: true }).map((one) => one.type)).toContain(expected);
  });

  it.each([
    "Hvor finder jeg reglerne for førtidspension?",
    "Hvor mange borgere får kontanthjælp i kommunen?",
    "Kvalitetsstandarden for genoptræning kan ikke findes.",
  ])("a private person's talk of a scheme is no finding: %s", (text) => {
    expect(findCategories(text, PERSONAL_DATA, { isAnchored: true })).toEqual([]);
  });

  it.each([
    "Reglerne for førtidspension blev ændret i 2013.",
    "Et eksempel på eksem findes i bilaget.",
    "Åbningstiden for jobcentret er ændret.",
    "Udvalget drøftede psykiatriplanen.",
    "",
  ])("neutral talk is no finding: %s", (text) => {
    expect(types(text)).toEqual([]);
  });
});
