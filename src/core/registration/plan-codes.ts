// The rest of a registration, kept as codes on its hovedsag, so that any colleague's pane can finish what was broken off.
// Only what tells the rows apart is kept; the rest is the hovedsag's.
import type { RegisterRow, RowKind } from "./row";
import { NOTHING_FOLLOWED, ROW_KINDS } from "./row";
import { rowKey } from "./row-key";

type PlanCode = readonly [kind: RowKind, parent: number, centre: string, theme: string | null, due: string | null];

const ordinalOf = (key: string): number => Number(key.slice(key.lastIndexOf("-") + 1));

/** The rows after the hovedsag as one line of JSON codes; null where there are none. */
export function encodePlan(rest: readonly RegisterRow[]): string | null {
  if (rest.length === 0) return null;
  const codes = rest.map((row): PlanCode => [
    row.kind,
    ordinalOf(row.parentKey ?? "-0"),
    row.centre,
    row.theme,
    row.responseDue,
  ]);
  return JSON.stringify(codes);
}

function isPlanCode(value: unknown): value is PlanCode {
  if (!Array.isArray(value) || value.length !== 5) return false;
  const [kind, parent, centre, theme, due] = value as readonly unknown[];
  const isKind = (ROW_KINDS as readonly unknown[]).includes(kind);
  const isCode = (code: unknown) => code === null || typeof code === "string";
  return isKind && Number.isInteger(parent) && typeof centre === "string" && isCode(theme) && isCode(due);
}

function parsed(json: string): readonly PlanCode[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.every(isPlanCode) ? value : [];
  } catch {
    return [];
  }
}

/** The rows a hovedsag's plan stands for; empty where the plan is missing or was changed by hand beyond reading. */
export function decodePlan(main: RegisterRow, codes: string | null): readonly RegisterRow[] {
  return parsed(codes ?? "[]").map(([kind, parent, centre, theme, due], index) => ({
    ...main,
    key: rowKey(main.mailKey, index + 1),
    kind,
    ordinal: index + 1,
    parentKey: rowKey(main.mailKey, parent),
    relatedKey: null,
    centre,
    contributingCentres: [],
    theme,
    decisionDate: null,
    appealDeadline: null,
    appealBody: null,
    responseDue: due,
    forwardedAt: null,
    ...NOTHING_FOLLOWED,
    status: "aaben",
  }));
}
