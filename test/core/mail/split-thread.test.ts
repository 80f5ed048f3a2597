import fc from "fast-check";
import type { ThreadMessage } from "../../../src/core/mail/mail";
import { splitThread } from "../../../src/core/mail/split-thread";
import { mailOf } from "../../fixtures/mail-of";

const split = (text: string): ThreadMessage[] => splitThread(mailOf({ text }));

/** What a boundary is expected to tell: kind, sender, address, time, and the text below it. */
type Seen = [kind: string, name: string | null, address: string | null, sent: string | null, text: string];
const seen = (message: ThreadMessage | undefined): Seen => [
  message?.boundary ?? "none",
  message?.from?.name ?? null,
  message?.from?.address ?? null,
  message?.sent ?? null,
  message?.text ?? "",
];

const LIS: Seen = ["outlook", "Lis Dam", "lid@hvidovre.dk", "2026-10-12T09:12", "Hej Mette\nVi ser på det."];
const BODY = "Hej Mette\nVi ser på det.";
const MARKED = "> Hej Mette\n> Vi ser på det.";
const as = (kind: string, change: Partial<Record<1 | 2 | 3, string | null>> = {}): Seen =>
  LIS.map((value, index) =>
    index === 0
      ? kind
      : (change as Record<number, string | null>)[index] !== undefined
        ? (change as Record<number, string | null>)[index]
        : value,
  ) as Seen;

describe("splitThread() sees the boundary", () => {
  it.each<[string, string, Seen]>([
    [
      "Outlook, Danish",
      `Fra: Lis Dam <lid@hvidovre.dk>\nSendt: 12. oktober 2026 09:12\nTil: Mette Østrup\nEmne: Din sag\n\n${BODY}`,
      as("outlook"),
    ],
    [
      "Outlook, bold as text",
      `*Fra:* Lis Dam <lid@hvidovre.dk>\n*Sendt:* mandag den 12. oktober 2026 09.12\n*Til:* Mette\n*Emne:* Din sag\n\n${BODY}`,
      as("outlook"),
    ],
    [
      "Outlook, mailto in brackets",
      `Fra: Lis Dam [mailto:lid@hvidovre.dk] \nSendt: 12. oktober 2026 09:12\nTil: m@gmail.com\nEmne: x\n${BODY}`,
      as("outlook"),
    ],
    [
      "Outlook, double-spaced",
      `Fra: Lis Dam <lid@hvidovre.dk>\n\nSendt: 12. oktober 2026 09:12\n\nTil: Mette\n\nEmne: Din sag\n\n${BODY}`,
      as("outlook"),
    ],
    [
      "Outlook, English",
      `From: Lis Dam <lid@hvidovre.dk>\nSent: Monday, October 12, 2026 9:12 AM\nTo: Mette\nSubject: Your case\n\n${BODY}`,
      as("outlook"),
    ],
    [
      "Outlook, only names",
      `Fra: Lis Dam\nSendt: 12. oktober 2026 09:12\nTil: Mette Østrup\nEmne: SV: Din sag\n\n${BODY}`,
      as("outlook", { 2: "" }),
    ],
    [
      "Outlook mobile, ruler above",
      `________________________________\nFra: Lis Dam <lid@hvidovre.dk>\nSendt: mandag, oktober 12, 2026 9:12 AM\nTil: x@y.dk <x@y.dk>\nEmne: Din sag\n\n${BODY}`,
      as("outlook"),
    ],
    [
      "German Outlook",
      `Von: Lis Dam <lid@hvidovre.dk>\nGesendet: Montag, 12. Oktober 2026 09:12\nAn: Mette\nBetreff: Sache\n\n${BODY}`,
      as("outlook"),
    ],
    [
      "a wrapped recipient list",
      `Fra: Lis Dam <lid@hvidovre.dk>\nSendt: 12. oktober 2026 09:12\nTil: A <a@b.dk>;\n B <b@b.dk>; C <c@b.dk>;\nD <d@b.dk>\nCc: E <e@b.dk>\nEmne: x\n\n${BODY}`,
      as("outlook"),
    ],
    [
      "a table header",
      `Emne:\tDin sag\nDato:\t12-10-2026 09:12\nFra:\tLis Dam <lid@hvidovre.dk>\nTil:\tx@y.dk\n\n${BODY}`,
      as("outlook"),
    ],
    ["a header block without time", `Fra: Lis Dam <lid@hvidovre.dk>\nTil: x@y.dk\n${BODY}`, as("outlook", { 3: null })],
    [
      "Danish separator",
      `-----Oprindelig meddelelse-----\nFra: Lis Dam <lid@hvidovre.dk>\nSendt: 12. oktober 2026 09:12\nTil: x@y.dk\nEmne: x\n\n${BODY}`,
      as("original"),
    ],
    [
      "English separator",
      `-----Original Message-----\nFrom: Lis Dam <lid@hvidovre.dk>\nSent: 12 October 2026 09:12\nTo: x@y.dk\nSubject: x\n\n${BODY}`,
      as("original"),
    ],
    ["a bare separator", `----- Oprindelig besked -----\n${BODY}`, as("original", { 1: null, 2: null, 3: null })],
    [
      "Samsung's header on one line",
      `-------- Oprindelig besked --------Fra: Lis Dam <lid@hvidovre.dk> Dato: 12.10.2026 09.12 Til: x@y.dk Emne: x\n${BODY}`,
      as("original"),
    ],
    [
      "Gmail's forward",
      `---------- Forwarded message ---------\nFra: Lis Dam <lid@hvidovre.dk>\nDate: man. 12. okt. 2026 kl. 09.12\nSubject: x\nTo: <x@y.dk>\n\n\n${BODY}`,
      as("forwarded"),
    ],
    [
      "a Danish forward",
      `---------- Videresendt meddelelse ----------\nFra: Lis Dam <lid@hvidovre.dk>\nDato: 12. oktober 2026 09.12\nEmne: x\nTil: x@y.dk\n\n${BODY}`,
      as("forwarded"),
    ],
    [
      "Apple's forward, quoted",
      `Start på videresendt besked:\n\n> Fra: Lis Dam <lid@hvidovre.dk>\n> Emne: x\n> Dato: 12. oktober 2026 kl. 09.12\n> Til: x@y.dk\n>\n${MARKED}`,
      as("forwarded"),
    ],
    [
      "Apple's forward, English",
      `Begin forwarded message:\n\nFrom: Lis Dam <lid@hvidovre.dk>\nSubject: x\nDate: 12 October 2026 at 09.12\nTo: x@y.dk\n\n${BODY}`,
      as("forwarded"),
    ],
    ["Gmail, Danish", `Den man. 12. okt. 2026 kl. 09.12 skrev Lis Dam <lid@hvidovre.dk>:\n\n${MARKED}`, as("wrote")],
    ["Gmail, wrapped", `Den man. 12. okt. 2026 kl. 09.12 skrev Lis Dam <\nlid@hvidovre.dk>:\n\n${MARKED}`, as("wrote")],
    [
      "Gmail without marks",
      `Den man. 12. okt. 2026 kl. 09.12 skrev Lis Dam <lid@hvidovre.dk>:\n\n${BODY}`,
      as("wrote"),
    ],
    [
      "Gmail, English",
      `On Mon, Oct 12, 2026 at 9:12\u202fAM Lis Dam <lid@hvidovre.dk> wrote:\n\n${MARKED}`,
      as("wrote"),
    ],
    [
      "Gmail before 2018",
      `2026-10-12 9:12 GMT+02:00 Lis Dam <lid@hvidovre.dk>:\n\n${MARKED}`,
      as("wrote", { 3: "2026-10-12T09:12+02:00" }),
    ],
    ["Apple, English", `> On 12 Oct 2026, at 09:12, Lis Dam <lid@hvidovre.dk> wrote:\n>\n${MARKED}`, as("wrote")],
    ["iOS, numbers", `Den 12/10/2026 kl. 09.12 skrev Lis Dam <lid@hvidovre.dk>:\n${MARKED}`, as("wrote")],
    ["Thunderbird, name only", `Den 12-10-2026 kl. 09:12 skrev Lis Dam:\n${MARKED}`, as("wrote", { 2: "" })],
    ["Thunderbird, English", `On 12-10-2026 09:12, Lis Dam wrote:\n${MARKED}`, as("wrote", { 2: "" })],
    ["name first", `Lis Dam <lid@hvidovre.dk> skrev den 12. oktober 2026 kl. 09:12:\n${MARKED}`, as("wrote")],
    [
      "rulers around",
      `---- Den man. 12. okt. 2026 kl. 09.12 skrev Lis Dam <lid@hvidovre.dk>: ----\n${BODY}`,
      as("wrote"),
    ],
    ["German", `Am 12.10.2026 um 09:12 schrieb Lis Dam <lid@hvidovre.dk>:\n${MARKED}`, as("wrote")],
    [
      "Swedish",
      `Från: Lis Dam <lid@hvidovre.dk>\nSkickat: den 12 oktober 2026 09:12\nTill: x@y.dk\nÄmne: Sak\n\n${BODY}`,
      as("outlook"),
    ],
    [
      "French, as any language above quote marks",
      `Le lun. 12 oct. 2026 à 09:12, Lis Dam <lid@hvidovre.dk> a écrit :\n\n${MARKED}`,
      as("wrote"),
    ],
    [
      "Turkish, the writer before the date",
      `Lis Dam <lid@hvidovre.dk>, 12 Oct 2026 Pzt, 09:12 tarihinde şunu yazdı:\n\n${MARKED}`,
      as("wrote"),
    ],
    [
      "Zoho, dashes instead of a colon",
      `---- On Mon, 12 Oct 2026 09:12:33 +0200 Lis Dam <lid@hvidovre.dk> wrote ----\n\n${BODY}`,
      as("wrote", { 3: "2026-10-12T09:12:33+02:00" }),
    ],
    [
      "Proton, a separator above the line",
      `------- Original Message -------\nOn Monday, October 12th, 2026 at 9:12 AM, Lis Dam <lid@hvidovre.dk> wrote:\n\n${MARKED}`,
      as("original"),
    ],
    [
      "iPhone, a byte order mark on a line of its own",
      `> Den 12. okt. 2026 kl. 09.12 skrev Lis Dam <lid@hvidovre.dk>:\n> \n> \uFEFF\n${MARKED}`,
      as("wrote"),
    ],
    ["quote marks alone", MARKED, as("quote-marks", { 1: null, 2: null, 3: null })],
  ])("%s", (_title, quoted, expected) => {
    const thread = split(`Jeg klager.\n\nHilsen M\n\n${quoted}\n`);
    expect(thread).toHaveLength(2);
    expect(thread[0]?.text).toBe("Jeg klager.\n\nHilsen M");
    expect(seen(thread[1])).toEqual(expected);
  });

  it.each([
    ["prose with a date", "Den 2. maj skrev hun til mig:\nDu får svar snart."],
    ["prose with a verb", "Her er, hvad hun skrev:\nDu får svar snart."],
    [
      "what somebody did",
      "Jeg skrev den 3. maj 2026 kl. 10:15 til Lis (lid@hvidovre.dk):\nDet kom der ikke noget ud af.",
    ],
    ["a journey", "Fra: Hvidovre Hospital\nTil: Byvej 1\nDato: 3. maj 2026"],
    [
      "a letter head",
      "Til: Borgerrådgiveren\nFra: Mette Østrup\nDato: 3. november 2026\nEmne: Klage over jobcentret\n\nJeg klager.",
    ],
    ["a ruler", "Første sag\n-----------\nAnden sag"],
    ["a subject line", "Emne: Klage\n\nJeg klager."],
    ["a dash list", "-- det første\n-- det andet"],
  ])("but not in %s", (_title, text) => {
    expect(split(text).map((message) => message.text)).toEqual([text]);
  });
});

describe("splitThread()", () => {
  test("gives the mail itself its own header data", () => {
    const mail = mailOf({ text: "Hej", cc: [{ name: "", address: "c@d.dk" }] });
    expect(splitThread(mail)).toEqual([
      {
        from: mail.from,
        to: mail.to,
        cc: mail.cc,
        sent: mail.received,
        subject: mail.subject,
        text: "Hej",
        start: 0,
        end: 3,
        boundary: "newest",
      },
    ]);
  });

  test("reads every recipient and the subject of a quoted message", () => {
    const [, quoted] = split(
      "x\n\nFra: A <a@b.dk>\nSendt: 12. oktober 2026\nTil: B <b@b.dk>; 'c@b.dk'\nCc: D\nEmne: SV: VS: Sagen\n\ny",
    );
    expect(quoted).toMatchObject({
      to: [
        { name: "B", address: "b@b.dk" },
        { name: "", address: "c@b.dk" },
      ],
      cc: [{ name: "D", address: "" }],
      subject: "SV: VS: Sagen",
    });
  });

  test("follows quotes of both kinds to any depth", () => {
    const text =
      "nyest\n\nFra: A <a@x.dk>\nSendt: 3. november 2026 10:00\nTil: B\nEmne: e\n\nanden\n\nDen 2. nov. 2026 kl. 9.00 skrev C <c@x.dk>:\n> tredje\n>\n> Den 1. nov. 2026 kl. 8.00 skrev D <d@x.dk>:\n>> fjerde\n>>> femte";
    expect(split(text).map(({ from, text: said }) => [from?.address ?? null, said])).toEqual([
      ["mette.oestrup@gmail.com", "nyest"],
      ["a@x.dk", "anden"],
      ["c@x.dk", "tredje"],
      ["d@x.dk", "fjerde"],
      [null, "femte"],
    ]);
  });

  test("gathers an answer written between and below the quoted lines", () => {
    const [own, quoted, ...more] = split(
      "Den 2. nov. 2026 kl. 9.00 skrev C <c@x.dk>:\n> et\n\nsvar på et\n\n> to\n\nsvar på to",
    );
    expect(more).toEqual([]);
    expect(own?.text).toBe("svar på et\n\nsvar på to");
    expect(quoted?.text).toBe("et\n\nto");
  });

  test("keeps the rest of a quoted line that a mail program wrapped with the quote", () => {
    const [own, quoted] = split(`jeg\n\n> ${"ord ".repeat(17)}slut på\nlinjen her\n> næste`);
    expect(own?.text).toBe("jeg");
    expect(quoted?.text).toContain("linjen her");
  });

  it.each([
    ["in quotation marks", '"Hej Mette, det er på vej. Lis"\n\nDet passer ikke.\n\nSvar mig'],
    ["signed by its sender", "Hej Mette\nDet er på vej.\nHilsen Lis\n\nDet passer ikke.\n\nMette"],
    ["indented", "   Hej Mette. Det er på vej.\n\nDet passer ikke.\n\nMvh Mette"],
  ])("gives the writer back what stands below a pasted answer %s", (_how, below) => {
    const [own, quoted] = split(`Se her:\n\nFra: Lis Dam <lid@hvidovre.dk>\nTil: m@gmail.com\n${below}`);
    expect(own?.text).toContain("Det passer ikke.");
    expect(quoted?.text).not.toContain("passer ikke");
    expect(quoted?.text).toContain("på vej");
  });

  test("leaves a quoted message whole where the writer has signed above", () => {
    const [, quoted] = split(
      "Se her\n\nHilsen Mette\n\nFra: Lis Dam <lid@hvidovre.dk>\nTil: m@gmail.com\nEt.\n\nTo.\n\nMette",
    );
    expect(quoted?.text).toBe("Et.\n\nTo.\n\nMette");
  });

  test("tells 300 quote levels apart", () => {
    const text = Array.from({ length: 300 }, (_, depth) => `${">".repeat(depth)} lag ${depth}`).join("\n");
    expect(split(text).map((message) => message.text.trim())).toEqual(
      Array.from({ length: 300 }, (_, depth) => `lag ${depth}`),
    );
  });

  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "",
      ">",
      "> a",
      ">> b",
      "> > > c",
      "Fra: A <a@b.dk>",
      "Til: B",
      "Sendt: 1. maj 2026 10:00",
      "Emne: x",
      "-----Original Message-----",
      "Den 1. maj 2026 kl. 10.00 skrev A <a@b.dk>:",
      "> Den 1. maj 2026 kl. 10.00 skrev",
      "> B <b@b.dk>:",
      "____",
      '"citat"',
      "Mette",
      "Hej",
    ),
  );
  const lines = fc.array(
    line.map((text) => text.replace(/[\r\n]/g, " ")),
    { maxLength: 25 },
  );

  test("never throws; spans lie in the text and hold what they say", () => {
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join("\n");
        const thread = split(text);
        expect(thread[0]?.boundary).toBe("newest");
        for (const { start, end, text: said } of thread) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const piece of said.split("\n")) expect(text.slice(start, end)).toContain(piece);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("quoted messages stand in the order of the text", () => {
    fc.assert(
      fc.property(lines, (parts) => {
        const starts = split(parts.join("\n"))
          .slice(1)
          .map((message) => message.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      {
        examples: [
          [["Den 1. maj 2026 kl. 10.00 skrev A <a@b.dk>:", "-----Original Message-----", "> B <b@b.dk>:", "!"]],
        ],
      },
    );
  });

  test("says every written word once: in a message or in a header", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.stringMatching(/^[a-zæøå]{3,9}$/)), { maxLength: 20 }),
        (parts) => {
          const text = parts.map(([depth, word]) => `${">".repeat(depth)}${word}`).join("\n");
          const said = split(text)
            .flatMap((message) => message.text.split(/\s+/))
            .filter((word) => word !== "");
          expect(said.sort()).toEqual(parts.map(([, word]) => word).sort());
        },
      ),
    );
  });

  test("splits CRLF and LF alike", () => {
    fc.assert(
      fc.property(lines, (parts) => {
        const bare = (text: string): unknown => split(text).map(({ start: _start, end: _end, ...rest }) => rest);
        expect(bare(parts.join("\r\n"))).toEqual(bare(parts.join("\n")));
      }),
    );
  });
});
