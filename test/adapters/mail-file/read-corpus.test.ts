import { readCorpusLine } from "../../../src/adapters/mail-file/read-corpus";

const LABELS = {
  henvendelse: "klagesag",
  omgang: 1,
  rykker: false,
  center: "beskaeftigelse",
  medvirkende: [],
  temaer: ["GF01"],
  afvisning: null,
  afgoerelsesdato: null,
  haster: false,
  identifikatorer: [],
  kategorier: [],
  usikker: "ingen",
};
const MAIL = {
  from: { name: "Bo", address: "bo@example.dk" },
  to: [{ name: "B", address: "borgerraadgiver@hvidovre.dk" }],
  cc: [],
  received: "2026-11-02T10:00:00+01:00",
  subject: "Emne",
  body: "Hej\nDu",
  attachments: [{ name: "a.pdf" }],
};

describe("readCorpusLine()", () => {
  test("reads mail and labels", () => {
    const read = readCorpusLine(JSON.stringify({ id: "t-1", mail: MAIL, labels: LABELS }));
    expect(read).toMatchObject({
      ok: true,
      value: {
        id: "t-1",
        mail: {
          from: MAIL.from,
          text: "Hej\nDu",
          html: null,
          mailbox: "borgerraadgiver@hvidovre.dk",
          received: MAIL.received,
          attachments: [{ name: "a.pdf" }],
        },
        labels: LABELS,
      },
    });
  });

  it.each([
    ["empty", "  "],
    ["not-a-mail", "{"],
    ["not-a-mail", JSON.stringify({ id: "x", mail: MAIL })],
    ["not-a-mail", JSON.stringify({ id: "x", mail: MAIL, labels: { ...LABELS, usikker: "måske" } })],
  ])("answers %s as a value", (kind, line) => {
    expect(readCorpusLine(line)).toEqual({ ok: false, error: { kind } });
  });
});
