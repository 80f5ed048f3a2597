// Finishes what was broken off, whoever began it: rows of a registration, a merge or move that stopped half-way, and
// events. What is missing is read from the rows themselves.
import type { Municipality } from "../core/codebook/settings";
import type { ChangeRequest } from "../core/registration/change";
import type { MailKey } from "../core/registration/decision";
import type { ChangeId, RegisterEvent } from "../core/registration/event";
import { eventOfMark, rowsDoneBy } from "../core/registration/event-codes";
import { withEvents } from "../core/registration/plans/events-of";
import { rehang } from "../core/registration/plans/plan-merge";
import { registrationStatus } from "../core/registration/registration-status";
import type { RowKey, StoredRow } from "../core/registration/row";
import { caseKeyOf } from "../core/registration/row-key";
import { err, ok, type Result } from "../core/result";
import { applyChange } from "./apply-change";
import type { CaseWorkDeps, ChangeFailure, Changed } from "./case-work";
import { placeOf } from "./mail-reference";
import type { Place } from "./ports";
import { readFacts, writeMissing, type Facts } from "./read-facts";

type Answer = Result<Changed, ChangeFailure>;

/** Everything a registration lacks, written. */
export async function completeCase(municipality: Municipality, caseKey: MailKey, deps: CaseWorkDeps): Promise<Answer> {
  const place = placeOf(municipality);
  const own = await readFacts(place, [caseKey], deps);
  if (!own.ok) return own;
  const beyond = own.value.rows.flatMap(({ mailKey, parentKey }) => [
    mailKey,
    ...(parentKey ? [caseKeyOf(parentKey)] : []),
  ]);
  const facts = await readFacts(place, [caseKey, ...beyond], deps);
  if (!facts.ok) return facts;
  const told = await writeMissing(place, facts.value, deps);
  if (!told.ok) return told;
  const added = await addMissing(place, facts.value, caseKey, deps);
  if (!added.ok) return added;
  const hung = await hangAgain(place, facts.value, deps);
  if (!hung.ok) return hung;
  const joined = await join(municipality, facts.value, caseKey, deps);
  if (!joined.ok) return joined;
  const rows = [...added.value, ...hung.value, ...joined.value];
  return ok({ rows, already: rows.length === 0, eventsLeft: 0 });
}

type Rows = Result<readonly StoredRow[], ChangeFailure>;

/** Rows that the plan of the registration still has. */
async function addMissing(place: Place, { rows }: Facts, caseKey: MailKey, deps: CaseWorkDeps): Promise<Rows> {
  const status = registrationStatus(rows.filter(({ mailKey }) => mailKey === caseKey));
  if (status.state !== "half-written") return ok([]);
  if (status.missing.length === 0) return err({ kind: "conflict" });
  const added = await deps.addRows(place, status.missing);
  if (!added.ok) return added;
  return added.value.failure === null ? ok(added.value.written) : err(added.value.failure);
}

/** What still hangs on a row that became a følgesag itself. The change is the one that made it so. */
async function hangAgain(place: Place, facts: Facts, deps: CaseWorkDeps): Promise<Rows> {
  const changes = rehang({ rows: facts.rows });
  if (changes.length === 0) return ok([]);
  const user = await deps.user();
  if (!user.ok) return user;
  const parents = new Set(changes.map(({ row }) => row.parentKey));
  const marks = facts.rows.filter(({ key }) => parents.has(key)).map(eventOfMark);
  const cause = marks.find((mark) => mark?.type === "sammenlagt");
  const who = {
    changeId: cause?.changeId ?? (deps.newId() as ChangeId),
    by: user.value.address,
    at: `${new Date(deps.now()).toISOString().slice(0, 19)}Z`,
    reason: cause?.reason ?? null,
  };
  const written = await deps.writeRegister(place, withEvents({ changes, adds: [] }, who));
  if (!written.ok) return written;
  const isThrough = written.value.changed.length === changes.length;
  return isThrough ? ok(written.value.changed) : err(written.value.failure ?? { kind: "conflict" });
}

/** Events of changes that touched a row of this registration on their way to another row. */
const touches = ({ events, missing }: Facts, caseKey: MailKey): readonly RegisterEvent[] =>
  [...events, ...missing].filter(
    ({ caseKey: key, type, changes, other }) =>
      key === caseKey && changes.length === 0 && other !== null && (type === "sammenlagt" || type === "flyttet"),
  );

/** Carries through the changes that never reached the other row. */
async function join(municipality: Municipality, facts: Facts, caseKey: MailKey, deps: CaseWorkDeps): Promise<Rows> {
  const begun = touches(facts, caseKey);
  if (begun.length === 0) return ok([]);
  const others = begun.map(({ other }) => caseKeyOf(other as RowKey));
  const family = await readFacts(placeOf(municipality), others, deps);
  if (!family.ok) return family;
  const changed: StoredRow[] = [];
  for (const event of begun) {
    const request = requestOf(event, facts, family.value);
    if (request === null) continue;
    const again = await applyChange(municipality, request, event, deps);
    if (!again.ok) return again;
    changed.push(...again.value.rows);
  }
  return ok(changed);
}

/** The request of a change again; null where it reached the other row, or one of the two was taken back. */
function requestOf({ changeId, type, rowKey, other }: RegisterEvent, here: Facts, there: Facts): ChangeRequest | null {
  const isDone = rowsDoneBy(changeId, there.rows, there.events).has(other as RowKey);
  const row = here.rows.find(({ key }) => key === rowKey);
  const seen = there.rows.find(({ key }) => key === other);
  if (isDone || row === undefined || seen === undefined) return null;
  return type === "sammenlagt"
    ? { kind: "merge", one: row, other: seen }
    : { kind: "move-to-case", row: seen, to: row };
}
