// npm run cli -- scan --json FILE…|-: what the scanner finds. Values are masked unless somebody asks to see them.
import { readFile } from "node:fs/promises";
import { readMailFile } from "../../adapters/mail-file/read-mail-file";
import { readCorpusLine } from "../../adapters/mail-file/read-corpus";
import { findCategories } from "../../core/personal-data/find-categories";
import type { Finding } from "../../core/personal-data/finding";
import { scan as scanText } from "../../core/personal-data/scan";
import { PERSONAL_DATA } from "../../knowledge/personal-data/personal-data";
import { mailFileText } from "../../text/mail-file-text";
import type { Command } from "../command";

interface Options {
  readonly reveal: boolean;
  /** ISO date. */
  readonly today: string;
}

interface Shown extends Finding {
  readonly value?: string;
}

export interface ScanResult {
  readonly findings: readonly Shown[];
  readonly categories: readonly Shown[];
}

const shown =
  (text: string, options: Options) =>
  (finding: Finding): Shown =>
    options.reveal ? { ...finding, value: text.slice(finding.start, finding.end) } : finding;

/** Identifiers and categories of one text, as the command prints them. */
export function scanOne(text: string, options: Options): ScanResult {
  const findings = scanText(text, PERSONAL_DATA, { today: options.today });
  const isAnchored = findings.some((one) => one.type === "cpr" || one.type === "adresse");
  const categories = findCategories(text, PERSONAL_DATA, { isAnchored });
  return { findings: findings.map(shown(text, options)), categories: categories.map(shown(text, options)) };
}

function lineOf(line: string, place: string, options: Options): Record<string, unknown> {
  const corpus = readCorpusLine(line);
  if (corpus.ok) {
    const { id, mail } = corpus.value;
    return { id, ...scanOne(`${mail.subject}\n\n${mail.text}`, options) };
  }
  try {
    const { id, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
    if (typeof text === "string") return { id: id ?? place, ...scanOne(text, options) };
  } catch {
    // Not JSON: told below, like JSON without a text.
  }
  return { id: place, error: mailFileText("bad-line") };
}

const isMailFile = (name: string) => /\.(?:eml|msg)$/i.test(name);

/** Standard input has no name to tell what it holds: a first line that is a JSON object tells. */
function isRecord(line: string | undefined): boolean {
  if (line?.trim().startsWith("{") !== true) return false;
  try {
    return typeof (JSON.parse(line) as { text?: unknown }).text === "string" || readCorpusLine(line).ok;
  } catch {
    return false;
  }
}

async function scanFile(name: string, options: Options): Promise<Record<string, unknown>[]> {
  const bytes = await (name === "-" ? readStdin() : readFile(name)).catch(() => null);
  if (bytes === null) return [{ id: name, error: mailFileText("not-found") }];
  if (isMailFile(name)) {
    const read = await readMailFile(name, new Uint8Array(bytes));
    if (!read.ok) return [{ id: name, error: mailFileText(read.error.kind) }];
    const { subject, text } = read.value.mail;
    return [{ ...scanOne(`${subject}\n\n${text}`, options) }];
  }
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isLines = name === "-" ? isRecord(lines[0]) : name.toLowerCase().endsWith(".jsonl");
  if (!isLines) return [{ ...scanOne(text, options) }];
  return lines.map((line, at) => lineOf(line, `${name}:${String(at + 1)}`, options));
}

async function readStdin(): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function run(args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith("--"));
  if (files.length === 0) {
    console.error("Angiv mindst én fil, eller - for standard input.");
    return 2;
  }
  const options = { reveal: args.includes("--reveal"), today: new Date().toISOString().slice(0, 10) };
  let failures = 0;
  for (const file of files) {
    for (const line of await scanFile(file, options)) {
      if ("error" in line) failures++;
      console.log(JSON.stringify(line));
    }
  }
  return failures > 0 ? 1 : 0;
}

export const scan: Command = { usage: ["scan --json [--reveal] FIL…|-"], run };
