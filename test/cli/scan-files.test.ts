import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { scan } from "../../src/cli/commands/scan";
import { writeMsg } from "../fixtures/mail-file/write-msg";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "scan-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** What the command prints for files, line by line, and its exit code. */
async function printed(...args: readonly string[]) {
  const log = jest.spyOn(console, "log").mockImplementation(() => undefined);
  const code = await scan.run(["--json", ...args]);
  return { code, lines: log.mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>) };
}

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const EML = [
  "From: Karen Ravn <karen@eksempel.dk>",
  "To: borgerraadgiver@hvidovre.dk",
  "Subject: =?utf-8?Q?Klage=2C_cpr_120371-6123?=",
  "Date: Mon, 2 Nov 2026 10:30:00 +0100",
  "MIME-Version: 1.0",
  'Content-Type: text/html; charset="utf-8"',
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "<p>Min s=C3=B8n har f=C3=A5et konstateret autisme. Ring p=C3=A5 <b>36&nbsp;39</b>=",
  "&nbsp;88&nbsp;14.</p>",
  "",
].join("\r\n");

describe("cli scan reads mail files", () => {
  it("an .eml: its subject and its HTML, decoded", async () => {
    const { code, lines } = await printed(file("klage.eml", EML));
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.["findings"]).toMatchObject([
      { type: "cpr", level: "certain", masked: "120371-••••" },
      { type: "telefon", level: "probable", masked: "36 •• •• 14" },
    ]);
    expect(lines[0]?.["categories"]).toMatchObject([{ type: "helbred" }]);
    expect(JSON.stringify(lines)).not.toContain("6123");
  });

  it("an .msg: its subject and its text", async () => {
    const msg = writeMsg({
      properties: {
        0x001a: "IPM.Note",
        0x0037: "Klage",
        0x0c1a: "Gørild Bæk",
        0x5d01: "goerild@eksempel.dk",
        0x1000: "Kære borgerrådgiver\r\n\r\nMit personnummer er\r\n120371-6123. Min søn har autisme.\r\n",
      },
      recipients: [],
    });
    const { code, lines } = await printed(file("klage.msg", msg), "--reveal");
    expect(code).toBe(0);
    expect(lines[0]?.["findings"]).toMatchObject([{ type: "cpr", level: "certain", value: "120371-6123" }]);
    expect(lines[0]?.["categories"]).toMatchObject([{ type: "helbred" }]);
  });

  it("tells a broken .msg, a missing file and a bad line, and goes on", async () => {
    const lines = file("tekster.jsonl", ['{"id":"a","text":"cpr 120371-6123"}', "ikke json", '{"id":"b"}'].join("\n"));
    const answered = await printed(file("tom.msg", "intet"), join(folder, "findes-ikke.eml"), lines);
    expect(answered.code).toBe(1);
    expect(answered.lines).toMatchObject([
      { error: expect.any(String) as string },
      { error: expect.any(String) as string },
      { id: "a", findings: [{ type: "cpr" }] },
      { error: expect.any(String) as string },
      { error: expect.any(String) as string },
    ]);
  });

  it.each([
    [
      "lines of texts one by one",
      '\ufeff{"id":"a","text":"cpr 120371-6123"}\r\n{"id":"b","text":"Hej"}\r\n',
      ["a", "b"],
    ],
    ["anything else whole", "{ hej }\ncpr 120371-6123", [undefined]],
  ])("standard input: %s", async (_what, text, ids) => {
    const stdin = Object.getOwnPropertyDescriptor(process, "stdin") ?? {};
    Object.defineProperty(process, "stdin", { value: Readable.from([Buffer.from(text)]), configurable: true });
    const { lines } = await printed("-");
    Object.defineProperty(process, "stdin", stdin);
    expect(lines.map((line) => line["id"])).toEqual(ids);
    expect(lines[0]?.["findings"]).toMatchObject([{ type: "cpr", masked: "120371-••••" }]);
  });

  it("a thread of a megabyte whole: nothing is cut off, and the last number is found", async () => {
    const message = "\n\nFra: Lise Holt <lise@eksempel.dk>\nSendt: 3. marts 2024 10:00\nEmne: Sag\n\nRing 36 39 88 14.";
    const { lines } = await printed(file("traad.txt", `${message.repeat(10_000)}\ncpr 120371-6123`));
    const findings = lines[0]?.["findings"] as readonly { readonly type: string }[];
    expect(findings.filter(({ type }) => type === "telefon")).toHaveLength(10_000);
    expect(findings.at(-1)).toMatchObject({ type: "cpr", masked: "120371-••••" });
  });
});
