import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "classify-"));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const run = (...args: string[]) => {
  const done = spawnSync(process.execPath, ["node_modules/.bin/tsx", "src/cli/main.ts", ...args], { encoding: "utf8" });
  const lines = done.stdout.split("\n").filter((line) => line !== "");
  return { code: done.status, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
};

const EML = [
  "From: Else Holm <else.holm@gmail.com>",
  "To: borgerraadgiver@hvidovre.dk",
  "Subject: Afslag",
  "Date: Tue, 15 May 2018 10:00:00 +0200",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Visitationen gav mig afslag den 2. maj 2018. Jeg klager over afslaget. Mit cpr er 120371-6123.",
].join("\r\n");

describe("cli classify", () => {
  it("answers a line a mail, goes on after a file it cannot read, and ends with 1", () => {
    const corpus = readFileSync("test/fixtures/corpus-dev.jsonl", "utf8").split("\n")[0] ?? "";
    const files = [file("empty.eml", ""), file("one.eml", EML), file("one.jsonl", `${corpus}\nnot json\n`)];
    const { code, lines } = run("classify", "--json", ...files, join(folder, "missing.msg"));
    expect(code).toBe(1);
    expect(lines.map((line) => "error" in line)).toEqual([true, false, false, true, true]);
    expect(lines[1]).toMatchObject({
      id: "one.eml",
      henvendelse: "klagesag",
      omgang: 1,
      afgoerelsesdato: "2018-05-02",
    });
    expect(lines[1]?.["centerRanked"]).toHaveLength(15);
    expect(JSON.stringify(lines)).not.toContain("120371-6123");
  }, 60_000);

  it("ends with 0 where every mail was read", () => {
    expect(run("classify", "--json", file("good.eml", EML)).code).toBe(0);
  }, 60_000);
});
