import { advertisementStart, separateSignature } from "../../../src/core/mail/signature";

describe("separateSignature()", () => {
  it.each([
    [
      "Jeg klager.\n\nMed venlig hilsen\nBo Lund\nTlf. 20 11 22 33",
      "Jeg klager.",
      "Med venlig hilsen\nBo Lund\nTlf. 20 11 22 33",
    ],
    ["Jeg klager.\n\nMvh Bo", "Jeg klager.", "Mvh Bo"],
    ["Jeg klager.\nSendt fra min iPhone", "Jeg klager.", "Sendt fra min iPhone"],
    ["I complain.\n\nKind regards,\nAnn", "I complain.", "Kind regards,\nAnn"],
    ["Tekst\n-- \nBo", "Tekst", "-- \nBo"],
    ["Hun sagde, at venlig hilsen er nok.", "Hun sagde, at venlig hilsen er nok.", ""],
    ["", "", ""],
  ])("%j", (text, body, signature) => expect(separateSignature(text)).toEqual({ body, signature }));
});

describe("advertisementStart()", () => {
  it.each([
    ["Jeg klager.\n\nSendt fra min iPhone", 13],
    ["Jeg klager.\nGet Outlook for iOS\n\n", 12],
    ["Sendt fra min chef fik jeg et brev.\nDet er ikke i orden.", 56],
    ["Jeg klager.\nMvh Bo", 18],
    ["", 0],
  ])("%j", (text, at) => expect(advertisementStart(text)).toBe(at));
});
