// Counts what the scanner found of labelled texts, per type. A find counts where it overlaps the expected stretch and
// its digits (or letters) agree; texts on which experts disagree are counted apart.
import type { Finding, FindingType } from "../../../core/personal-data/finding";

export interface Vector {
  readonly id: string;
  readonly text: string;
  readonly expect: readonly { readonly type: string; readonly value: string; readonly surface: string }[];
  readonly debatable: boolean;
}

export interface Tally {
  found: number;
  missed: number;
  /** Finds that nothing expected. */
  false: number;
  /** Texts that hold none of the type, and how many of them had a find. */
  textsWithout: number;
  falseTexts: number;
}

export interface Difference {
  readonly id: string;
  readonly type: string;
  readonly kind: "missed" | "false";
  readonly debatable: boolean;
}

/** The vector format's English type names. */
const NAMES: Partial<Record<FindingType, string>> = {
  telefon: "phone",
  konto: "bank_account",
  kort: "card",
  adresse: "address",
  pas: "passport",
  koerekort: "driving_licence",
  nummerplade: "plate",
};

/** Types that no vector speaks of. */
const UNJUDGED: ReadonlySet<string> = new Set(["beskyttet-adresse"]);

export const vectorType = (type: FindingType): string => NAMES[type] ?? type;

const essence = (text: string) => text.toLowerCase().replace(/[^0-9a-zæøå]/g, "");

function isSame(finding: Finding, vector: Vector, expected: Vector["expect"][number]): boolean {
  const found = essence(vector.text.slice(finding.start, finding.end));
  const wanted = essence(expected.surface);
  return vectorType(finding.type) === expected.type && (found.includes(wanted) || wanted.includes(found));
}

const TYPES = [
  "address",
  "bank_account",
  "card",
  "cpr",
  "cvr",
  "driving_licence",
  "email",
  "iban",
  "passport",
  "phone",
  "plate",
];

/** Tallies of nothing yet, one per type. */
export const emptyTallies = (): Map<string, Tally> => new Map(TYPES.map((type) => [type, emptyTally()]));

const emptyTally = (): Tally => ({ found: 0, missed: 0, false: 0, textsWithout: 0, falseTexts: 0 });

function tallyOf(tallies: Map<string, Tally>, type: string): Tally {
  const tally = tallies.get(type) ?? emptyTally();
  tallies.set(type, tally);
  return tally;
}

/** Adds one vector to the tallies; tells what differed. */
export function tallyVector(vector: Vector, findings: readonly Finding[], tallies: Map<string, Tally>): Difference[] {
  const open = findings.filter((one) => !UNJUDGED.has(one.type));
  const differences: Difference[] = [];
  for (const expected of vector.expect) {
    const at = open.findIndex((one) => isSame(one, vector, expected));
    const tally = tallyOf(tallies, expected.type);
    if (at >= 0) {
      tally.found++;
      open.splice(at, 1);
    } else {
      tally.missed++;
      differences.push({ id: vector.id, type: expected.type, kind: "missed", debatable: vector.debatable });
    }
  }
  for (const one of open) {
    tallyOf(tallies, vectorType(one.type)).false++;
    differences.push({ id: vector.id, type: vectorType(one.type), kind: "false", debatable: vector.debatable });
  }
  countTexts(vector, open, tallies);
  return differences;
}

function countTexts(vector: Vector, open: readonly Finding[], tallies: Map<string, Tally>) {
  for (const [type, tally] of tallies) {
    if (vector.expect.some((one) => one.type === type)) continue;
    tally.textsWithout++;
    if (open.some((one) => vectorType(one.type) === type)) tally.falseTexts++;
  }
}
