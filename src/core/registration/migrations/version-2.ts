// November 2026: citizens recognised by a keyed hash, a history one can read, a list of centres, rows that know the
// version they were written to.
import { VERSION_COLUMN } from "../fields";
import type { Migration } from "./migration";

const cases = (column: string) => ({ kind: "add-column", list: "cases", column }) as const;
const events = (column: string) => ({ kind: "add-column", list: "events", column }) as const;

export const version2: Migration = {
  version: 2,
  title: "Borgernøgle, hændelser og centre",
  steps: [
    { kind: "make-list", list: "centres" },
    cases("BorgerNoegle"),
    cases("SenesteHaendelse"),
    cases(VERSION_COLUMN),
    { kind: "add-index", list: "cases", column: "RelateretNoegle" },
    events("RaekkeNoegle"),
    events("AendringId"),
    events("Begrundelse"),
    { kind: "add-choices", list: "events", column: "Art" },
    { kind: "backfill", list: "cases", values: { [VERSION_COLUMN]: 2 } },
  ],
};
