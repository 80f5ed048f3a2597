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

  it("reads of a thread of 5 MB as much as the pane does, and says so", () => {
    const letter =
      "Jeg har ventet på svar fra jobcenteret siden marts og klager.\n\nFra: Jobcenter\nSendt: 1. maj 2018 10:00\n";
    const mail = EML.replace(/\r\n\r\n[^]*$/, `\r\n\r\n${letter.repeat(50_000)}`);
    expect(mail.length).toBeGreaterThan(5_000_000);
    const started = performance.now();
    const { code, lines } = run("classify", "--json", file("long.eml", mail));
    expect(code).toBe(0);
    expect(lines[0]?.["afkortet"]).toMatchObject({ af: expect.any(Number) as number });
    expect((lines[0]?.["afkortet"] as { laest: number }).laest).toBeLessThanOrEqual(300_000);
    expect(performance.now() - started).toBeLessThan(40_000);
  }, 60_000);

  it("ends with 0 where every mail was read", () => {
    expect(run("classify", "--json", file("good.eml", EML)).code).toBe(0);
  }, 60_000);
});
