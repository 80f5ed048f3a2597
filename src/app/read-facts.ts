// What stands of some registrations: their rows, what hangs on them, what happened. Events that did not get through with
// their change are written here, before anything else may be written over the mark they are made from.
import type { MailKey } from "../core/registration/decision";
import type { RegisterEvent } from "../core/registration/event";
import { missingEvents } from "../core/registration/event-codes";
import type { StoredRow } from "../core/registration/row";
import { err, ok, type Result } from "../core/result";
import type { CaseFamily, ReadFamilies, WriteRegister } from "./change-ports";
import type { Failure } from "./failure";
import type { Place } from "./ports";

export interface Facts {
  /** Every row at hand, each once. */
  readonly rows: readonly StoredRow[];
  /** Rows whose events were read: those of the registrations asked for. */
  readonly keys: readonly MailKey[];
  readonly events: readonly RegisterEvent[];
  /** Events that rows tell of and that do not stand. */
  readonly missing: readonly RegisterEvent[];
}

interface Deps {
  readonly readFamilies: ReadFamilies;
  readonly writeRegister: WriteRegister;
}

function factsOf(keys: readonly MailKey[], families: readonly CaseFamily[]): Facts {
  const rows = new Map(families.flatMap((one) => [...one.rows, ...one.hanging]).map((row) => [row.itemId, row]));
  const events = families.flatMap((one) => one.events);
  const asked = [...rows.values()].filter(({ mailKey }) => keys.includes(mailKey));
  return { rows: [...rows.values()], keys, events, missing: missingEvents(asked, events) };
}

/** What stands; one round trip. */
export async function readFacts(
  place: Place,
  keys: readonly MailKey[],
  { readFamilies }: Pick<Deps, "readFamilies">,
): Promise<Result<Facts, Failure>> {
  const asked = [...new Set(keys)];
  const families = await readFamilies(place, asked);
  return families.ok ? ok(factsOf(asked, families.value)) : families;
}

/** Writes the events that are missing; fails where one of them does not stand afterwards. */
export async function writeMissing(
  place: Place,
  { missing }: Pick<Facts, "missing">,
  { writeRegister }: Pick<Deps, "writeRegister">,
): Promise<Result<void, Failure>> {
  if (missing.length === 0) return ok(undefined);
  const written = await writeRegister(place, { changes: [], adds: [], events: missing });
  if (!written.ok) return written;
  return written.value.failure === null ? ok(undefined) : err(written.value.failure);
}
