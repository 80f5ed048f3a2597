import { scan } from "../../../../src/core/personal-data/scan";
import { birthDate, fullYear, passesModulus } from "../../../../src/core/personal-data/detectors/cpr-number";
import { PERSONAL_DATA } from "../../../../src/knowledge/personal-data/personal-data";
import { foundIn, foundOf, TODAY } from "../found-in";

describe("cpr finds every shape seen in mail", () => {
  it.each([
    ["hyphen", "Mit cpr er 120371-6123.", "120371-6123"],
    ["bare", "cpr 1203716123", "1203716123"],
    ["blank", "cpr 120371 6123", "120371 6123"],
    ["two blanks", "cpr 120371  6123", "120371  6123"],
    ["blanks around the hyphen", "051286 - 7752", "051286 - 7752"],
    ["no-break space", "cpr 120371\u00a06123", "120371\u00a06123"],
    ["narrow no-break space", "cpr 120371\u202f6123", "120371\u202f6123"],
    ["hyphen U+2010", "120371\u20106123", "120371\u20106123"],
    ["non-breaking hyphen", "120371\u20116123", "120371\u20116123"],
    ["en dash", "120371\u20136123", "120371\u20136123"],
    ["minus", "120371\u22126123", "120371\u22126123"],
    ["soft hyphen", "cpr 120371\u00ad6123", "120371\u00ad6123"],
    ["zero-width space", "cpr 120371-\u200b6123", "120371-\u200b6123"],
    ["tab", "cpr\t120371\t6123", "120371\t6123"],
    ["dot", "150464.6109", "150464.6109"],
    ["slash", "230474/8146", "230474/8146"],
    ["broken after the hyphen", "cpr 120371-\n6123", "120371-\n6123"],
    ["broken after the hyphen in a quote", "> cpr 120371-\n> 6123", "120371-\n> 6123"],
    ["broken before the hyphen", "cpr 120371\n-6123", "120371\n-6123"],
    ["broken with CRLF", "cpr 120371-\r\n6123", "120371-\r\n6123"],
    ["grouped", "CPR 12 03 71 6123", "12 03 71 6123"],
    ["dotted date", "12.12.58-7460", "12.12.58-7460"],
    ["dashed date", "CPR 12-03-71-6123", "12-03-71-6123"],
    ["entity blank", "cpr 120371&nbsp;6123", "120371&nbsp;6123"],
    ["entity hyphen", "cpr 120371&#8209;6123", "120371&#8209;6123"],
    ["hexadecimal entity", "cpr 120371&#x2011;6123", "120371&#x2011;6123"],
    ["quoted-printable hyphen", "cpr 120371=2D6123", "120371=2D6123"],
    ["full-width digits", "cpr １２０３７１-６１２３", "１２０３７１-６１２３"],
    ["glued to a word", "cpr120371-6123", "120371-6123"],
    ["in a file name", "Afgoerelse_1203716123_v2.docx", "1203716123"],
    ["in a link", "https://eksempel.dk/sag?cpr=1203716123&id=7", "1203716123"],
    ["in brackets", "Anders (120371-6123), Andeby", "120371-6123"],
    ["in quotation marks", "»120371-6123«", "120371-6123"],
    ["told in two parts", "jeg er født 190866, de fire sidste er 5183", "190866, de fire sidste er 5183"],
    ["keyword behind", "120371 6123 (cpr)", "120371 6123"],
    ["label on the line above", "CPR-nummer:\n1203716123", "1203716123"],
    ["fødselsnummer", "fødselsnr. 190892-6107", "190892-6107"],
    ["two hyphens", "cpr 120371--6123", "120371--6123"],
    ["named entity", "cpr 120371&hyphen;6123", "120371&hyphen;6123"],
    ["zero-width entity", "120371&zwnj;-6123", "120371&zwnj;-6123"],
    ["escaped in a link", "https://eksempel.dk/sag?cpr=120371%2D6123", "120371%2D6123"],
    ["broken without a hyphen", "cpr 120371\n6123", "120371\n6123"],
    ["underscore", "cpr 120371_6123", "120371_6123"],
    ["local part of an address", "Til: 1203716123@sikker.eksempel.dk", "1203716123"],
    ["the word for both numbers", "CPR/CVR: 1203716123", "1203716123"],
    ["somebody's number", "mit nr. 1203716123", "1203716123"],
    ["a child's number", "barnets nummer 1203716123", "1203716123"],
    ["the case of a person", "Sag: 120371-6123", "120371-6123"],
  ])("%s", (_name, text, expected) => {
    expect(foundOf("cpr", text)).toEqual([expected]);
  });

  it("finds replacement numbers with a keyword, and the health sector's numbers with letters", () => {
    expect(foundOf("cpr", "erstatnings-cpr 721271-6123")).toEqual(["721271-6123"]);
    expect(foundOf("cpr", "eCPR 1203711WQ3 og 150671-1SJ2")).toEqual(["1203711WQ3", "150671-1SJ2"]);
  });

  it.each(["120371-6123 050162-5318", "120371-6123/050162-5318", "120371-6123, 050162-5318"])(
    "finds two numbers side by side: %s",
    (text) => {
      expect(foundOf("cpr", text)).toEqual(["120371-6123", "050162-5318"]);
    },
  );

  it("does not take the word for the next number for its own", () => {
    expect(foundOf("cpr", "Mit kundenr. er 1203716123, mit cpr er 0501625318")).toEqual(["0501625318"]);
  });
});

describe("cpr leaves look-alikes alone", () => {
  it.each([
    ["an impossible day", "321399-6123"],
    ["an impossible month", "cpr 121371-6123"],
    ["29 February of a common year", "cpr 290263-5123"],
    ["more digits behind", "1203716123456"],
    ["more digits before", "cpr 991203716123"],
    ["a chain of numbers", "2018-120371-6123"],
    ["letters against bare digits", "fbclid=IwAR1203716123"],
    ["a letter between", "120371b6123"],
    ["an order number", "ordrenr. 1203726190"],
    ["an invoice", "Fakturanr.: 1203716123"],
    ["an invoice with the number after a sentence", "Faktura 1203716123 er betalt"],
    ["a P number", "P-nummer 1203716123"],
    ["a customer number", "Kundenummer 1203716123"],
    ["an unknown kind of number", "tilladelsesnr. 1203716123"],
    ["a label on the line above", "Fakturanr.\n1203716123"],
    ["a time stamp", "timestamp 1203716123"],
    ["an EAN", "EAN 5798002572049"],
    ["a journal number", "Sagsnr. 27.03.00-G01-12-19"],
    ["an amount", "1203716123,50 kr."],
    ["a count", "1203716123 stk."],
    ["a number sign", "Ticket-system #1203716123"],
    ["a bare number that goes on", "1203716123-1"],
    ["a code of an unknown kind", "rabatkode 1203716123"],
    ["a reference of an unknown kind", "Betalingsreference 1203716123"],
    ["the number of a thing", "Skemaet har pulje nr. 1203716123"],
    ["an English invoice", "Invoice no. 120371-6123"],
    ["a broken line without a word for it", "120371\n6123"],
    ["an underscore without a word for it", "120371_6123"],
    ["a Swedish number", "Personnummer (SE): 811258-6123"],
  ])("%s", (_name, text) => {
    expect(foundOf("cpr", text)).toEqual([]);
  });

  it("takes the nearest label: another number's label further left does not hide a CPR number", () => {
    expect(foundOf("cpr", "Sagsnr. 2018-0032, cpr 120371-6123")).toEqual(["120371-6123"]);
    expect(foundIn("Vi taler om fakturaen. Mit nummer er 120371-6123")).toEqual(["cpr:120371-6123"]);
  });
});

describe("cpr grades what it finds", () => {
  it.each([
    ["cpr 120371-6123", "certain", "cpr-keyword"],
    ["Anders And 120371-6123", "probable", "cpr-hyphenated"],
    ["Anders And 1203716123", "possible", "cpr-bare"],
    [
      "Anders And 0101588118",
      passesModulus("0101588118", 0, 10) ? "certain" : "possible",
      passesModulus("0101588118", 0, 10) ? "cpr-modulus" : "cpr-bare",
    ],
    ["Anders And 010175-6123", "probable", "cpr-hyphenated"],
  ])("%s: %s", (text, level, rule) => {
    expect(scan(text, PERSONAL_DATA, { today: TODAY })).toMatchObject([
      { level, rule, masked: expect.stringMatching(/^\d{6}-••••$/) },
    ]);
  });
});

describe("birthDate()", () => {
  it.each([
    [71, 3, 1971],
    [36, 4, 2036],
    [37, 4, 1937],
    [37, 9, 1937],
    [36, 9, 2036],
    [57, 5, 2057],
    [58, 5, 1858],
    [99, 8, 1899],
  ])("fullYear(%i, %i) is %i", (year, seventh, expected) => {
    expect(fullYear(year, seventh)).toBe(expected);
  });

  it.each([
    [31, 4, 71, 6, 0],
    [29, 2, 60, 6, 18600229],
    [29, 2, 61, 6, 0],
    [0, 1, 71, 6, 0],
    [1, 13, 71, 6, 0],
    [1, 0, 71, 6, 0],
  ])("birthDate(%i, %i, %i, %i) is %i", (day, month, year, seventh, expected) => {
    expect(birthDate(day, month, year, seventh)).toBe(expected);
  });

  it("takes 60 off the day of a replacement number", () => {
    expect(birthDate(72, 12, 71, 6)).toBe(18711212);
  });

  it("knows a birth after today", () => {
    expect(scan("cpr 120371-6123", PERSONAL_DATA, { today: "1871-03-11" })).toEqual([]);
    expect(scan("cpr 120371-6123", PERSONAL_DATA, { today: "1871-03-12" })).toHaveLength(1);
  });
});
