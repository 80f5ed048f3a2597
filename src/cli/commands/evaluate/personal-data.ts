// evaluate personal-data FILE…: labelled texts give finds, misses and false hits per type; labelled mails of a corpus
// give F1 of the verdict, of identifiers and of categories. Both kinds of line may stand in one file.
import { readFile } from "node:fs/promises";
import { readCorpusLine, type CorpusMail } from "../../../adapters/mail-file/read-corpus";
import { splitThread } from "../../../core/mail/split-thread";
import { assessThread, findAll } from "../../../core/personal-data/assess-thread";
import { scan } from "../../../core/personal-data/scan";
import { PERSONAL_DATA } from "../../../knowledge/personal-data/personal-data";
import type { Command } from "../../command";
import { municipalityOfMail } from "../../mails/municipality-of-mail";
import { Scores } from "./scores";
import { emptyTallies, tallyVector, type Difference, type Tally, type Vector } from "./vector-tally";

const IDENTIFIERS = new Set(["cpr", "telefon", "konto", "iban", "kort", "pas"]);

interface Measured {
  readonly clear: Map<string, Tally>;
  readonly debatable: Map<string, Tally>;
  readonly differences: Difference[];
  vectors: number;
  mails: number;
  readonly verdict: Scores;
  readonly identifiers: Scores;
  readonly categories: Scores;
}

const digits = (text: string) => text.replace(/[^0-9A-Z]/gi, "").toUpperCase();

function measureMail({ mail, labels }: CorpusMail, today: string, measured: Measured) {
  const context = { municipality: municipalityOfMail(mail), knowledge: PERSONAL_DATA, today };
  const verdict = assessThread(mail, splitThread(mail), context);
  measured.verdict.compare([verdict.insecureMail], [labels.usikker]);
  const whole = `${mail.subject}\n\n${mail.text}`;
  const found = findAll(whole, context).filter((one) => IDENTIFIERS.has(one.type));
  const expected = labels.identifikatorer.filter((one) => IDENTIFIERS.has(one.type));
  const written = found.map((one) => ({ type: one.type, value: digits(whole.slice(one.start, one.end)) }));
  const key = (type: string, value: string) => `${type} ${value}`;
  const match = (type: string, value: string) =>
    written.find((one) => one.type === type && (one.value.includes(value) || value.includes(one.value)))?.value ??
    value;
  measured.identifiers.compare(
    written.map((one) => key(one.type, one.value)),
    expected.map((one) => key(one.type, match(one.type, digits(one.value)))),
    (one) => one.split(" ")[0] ?? one,
  );
  const categories = [
    ...(verdict.categories ?? []),
    ...verdict.findings.filter((one) => one.type === "beskyttet-adresse"),
  ];
  measured.categories.compare(
    categories.map((one) => one.type),
    labels.kategorier,
  );
  measured.mails++;
}

function measureVector(vector: Vector, today: string, measured: Measured) {
  const findings = scan(vector.text, PERSONAL_DATA, { today });
  measured.differences.push(...tallyVector(vector, findings, vector.debatable ? measured.debatable : measured.clear));
  measured.vectors++;
}

/** A labelled text, or null where the line is none. */
function readVector(line: string): Vector | null {
  try {
    const vector = JSON.parse(line) as Partial<Vector>;
    if (typeof vector.text !== "string" || !Array.isArray(vector.expect)) return null;
    const expect = vector.expect as Vector["expect"];
    return { id: vector.id ?? "", text: vector.text, expect, debatable: vector.debatable === true };
  } catch {
    return null;
  }
}

function measureLine(line: string, today: string, measured: Measured): boolean {
  const corpus = readCorpusLine(line);
  if (corpus.ok) {
    measureMail(corpus.value, today, measured);
    return true;
  }
  const vector = readVector(line);
  if (vector !== null) measureVector(vector, today, measured);
  return vector !== null;
}

function report(measured: Measured): Record<string, unknown> {
  const byType = (tallies: ReadonlyMap<string, Tally>) => Object.fromEntries([...tallies].sort());
  const vectors = {
    count: measured.vectors,
    types: byType(measured.clear),
    debatable: byType(measured.debatable),
    differences: measured.differences,
  };
  const mails = {
    count: measured.mails,
    usikker: measured.verdict.report(),
    identifikatorer: measured.identifiers.report(),
    kategorier: measured.categories.report(),
  };
  return { ...(measured.vectors > 0 ? { vectors } : {}), ...(measured.mails > 0 ? { mails } : {}) };
}

async function run(args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith("--"));
  const measured: Measured = {
    clear: emptyTallies(),
    debatable: emptyTallies(),
    differences: [],
    vectors: 0,
    mails: 0,
    verdict: new Scores(),
    identifiers: new Scores(),
    categories: new Scores(),
  };
  const today = new Date().toISOString().slice(0, 10);
  let unread = 0;
  for (const file of files) {
    const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
    for (const line of lines) if (!measureLine(line, today, measured)) unread++;
  }
  if (files.length === 0) console.error("Angiv mindst én fil (.jsonl).");
  else console.log(JSON.stringify({ ...report(measured), ...(unread > 0 ? { unread } : {}) }));
  return files.length === 0 ? 2 : unread > 0 ? 1 : 0;
}

export const personalData: Command = { usage: ["evaluate personal-data --json FIL…"], run };
