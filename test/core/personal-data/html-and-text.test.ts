import fc from "fast-check";
import { htmlToText } from "../../../src/core/mail/html-to-text";
import { scan } from "../../../src/core/personal-data/scan";
import { PERSONAL_DATA } from "../../../src/knowledge/personal-data/personal-data";
import { TODAY } from "./found-in";

/** What people write in a line of mail, the scanner's matters among it. */
const word = fc.constantFrom(
  "120371-6123",
  "1203716123",
  "12.03.71-6123",
  "cpr",
  "personnummer:",
  "36 39 88 14",
  "+45 36398814",
  "tlf.",
  "DK50 0040 0440 1162 43",
  "reg. 9570 konto 0012774301",
  "4012 8888 8888 1881",
  "a.b@eksempel.dk",
  "<karen@eksempel.dk>",
  "Algade 3, 2650 Hvidovre",
  "Birkevej 12, st. th.",
  "fakturanr. 1203716123",
  "beskyttet adresse",
  "R&D",
  "på",
  "Å",
  "3 < 4",
  "2026-11-24",
  "bil AB 12 345",
);
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));

type Block =
  { readonly kind: "paragraph"; readonly lines: string[] } | { readonly kind: "table"; readonly rows: string[][] };
const paragraph = fc.record({
  kind: fc.constant("paragraph" as const),
  lines: fc.array(line, { minLength: 1, maxLength: 3 }),
});
const table = fc.record({
  kind: fc.constant("table" as const),
  rows: fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
});
const mail = fc.array(fc.oneof(paragraph, table), { minLength: 1, maxLength: 4 });

const NAMED: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };

/** A sign as HTML may write it: as it is, by number, or with a tag around. */
function written(sign: string, how: number): string {
  const plain = NAMED[sign] ?? sign;
  if (how < 12) return plain;
  if (how === 12) return `&#${String(sign.charCodeAt(0))};`;
  if (how === 13) return `&#x${sign.charCodeAt(0).toString(16)};`;
  return how === 14 ? `<b>${plain}</b>` : `<span style="color:red">${plain}</span>`;
}

/** Writes text as HTML, the way of each sign chosen by a row of numbers. */
function encoder(ways: readonly number[]): (text: string) => string {
  let at = 0;
  return (text) => Array.from(text, (sign) => written(sign, ways[at++ % ways.length] ?? 0)).join("");
}

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === "paragraph" ? block.lines.join("\n") : block.rows.map((cells) => cells.join("\t")).join("\n"),
    )
    .join("\n\n");

function htmlOf(blocks: readonly Block[], encode: (text: string) => string): string {
  const parts = blocks.map((block) => {
    if (block.kind === "paragraph") return `<p>${block.lines.map(encode).join("<br>\r\n")}</p>`;
    const rows = block.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${encode(cell)}</td>`).join("\n")}</tr>`);
    return `<table><tbody>${rows.join("\n")}</tbody></table>`;
  });
  return `<html><head><style>p{margin:0}</style></head><body>${parts.join("\n")}</body></html>`;
}

const found = (text: string) => scan(text, PERSONAL_DATA, { today: TODAY }).map((one) => [one.type, one.masked]);

it("scan() finds the same in the HTML of a mail as in its text", () => {
  fc.assert(
    fc.property(mail, fc.array(fc.nat({ max: 15 }), { minLength: 1, maxLength: 40 }), (blocks, ways) => {
      expect(found(htmlToText(htmlOf(blocks, encoder(ways))))).toEqual(found(textOf(blocks)));
    }),
    { numRuns: 500 },
  );
});
