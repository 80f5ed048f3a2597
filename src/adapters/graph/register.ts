// The register's ports on a SharePoint list. The unique key decides who registered a mail; what the answer of a write
// says is only believed where it says success.
import type { Failure } from "../../app/failure";
import type { AddRows, FindRows, Place, UpdateRows } from "../../app/ports";
import { registeredEvent } from "../../core/registration/event-codes";
import { changedFields, storedRow, toFields } from "../../core/registration/fields";
import type { RegisterRow, RowKey, StoredRow } from "../../core/registration/row";
import { err, ok, type Result } from "../../core/result";
import type { BatchAnswers, BatchPart, SendBatch } from "./batch";
import type { Send } from "./client";
import { addEventCall } from "./event-calls";
import type { GraphAnswer } from "./graph-call";
import { isSuccess } from "./graph-failure";
import {
  addRowCall,
  findRowsCall,
  mayBeDuplicate,
  itemIdentity,
  listFailure,
  readRows,
  rowFailure,
  updateRowCall,
} from "./register-calls";

/** Every row of a mail by its indexed key. */
export const createFindRows =
  (send: Send): FindRows =>
  async (place, key) => {
    const answer = await send(findRowsCall(place, key));
    return answer.ok ? readRows(answer.value) : answer;
  };

/** Parts that run one after the other, each only if the one before it succeeded. */
const inSequence = (calls: readonly BatchPart["call"][]): readonly BatchPart[] =>
  calls.map((call, index) => ({ id: String(index), call, ...(index === 0 ? {} : { dependsOn: String(index - 1) }) }));

const answerOf = (answers: BatchAnswers, index: number): GraphAnswer =>
  answers.get(String(index)) ?? { status: 504, headers: {}, body: null };

interface Added {
  readonly written: readonly StoredRow[];
  /** The row that stopped the sequence and its answer; null where every row was written. */
  readonly stopped: { readonly row: RegisterRow; readonly answer: GraphAnswer } | null;
}

async function addInOneTrip(
  sendBatch: SendBatch,
  place: Place,
  rows: readonly RegisterRow[],
  plan: readonly RegisterRow[],
): Promise<Result<Added, Failure>> {
  const restOf = (row: RegisterRow) => (row.ordinal === 0 ? plan : []);
  const main = rows.find(({ ordinal }) => ordinal === 0);
  const calls = rows.map((row) => addRowCall(place, toFields(row, restOf(row))));
  // The event comes last and stops nothing: where it is lost, whoever reads the case next writes it from the hovedsag.
  const event = main === undefined ? [] : [addEventCall(place, registeredEvent(main))];
  const answers = await sendBatch(inSequence([...calls, ...event]));
  if (!answers.ok) return answers;
  const stop = rows.findIndex((_, index) => !isSuccess(answerOf(answers.value, index)));
  const written = rows
    .slice(0, stop < 0 ? rows.length : stop)
    .map((row, index) => storedRow(row, restOf(row), itemIdentity(answerOf(answers.value, index).body)));
  const row = rows[stop];
  return ok({ written, stopped: row === undefined ? null : { row, answer: answerOf(answers.value, stop) } });
}

/** Whether a refused row stands already: the words of the refusal are confirmed by asking for the key. */
async function stands(find: FindRows, place: Place, row: RegisterRow): Promise<boolean> {
  const rows = await find(place, row.mailKey);
  return rows.ok && rows.value.some(({ key }) => key === row.key);
}

/**
 * Adds rows in one round trip, each only if the one before it stands. A hovedsag that stands already stops everything:
 * somebody else registered the mail. A følgesag that stands already was finished by somebody else; the rest goes on.
 */
export function createAddRows(sendBatch: SendBatch, find: FindRows): AddRows {
  return async (place, rows) => {
    const written: StoredRow[] = [];
    const existing: RowKey[] = [];
    const plan = rows.filter((row) => row.ordinal > 0);
    let open = rows;
    while (open.length > 0) {
      const added = await addInOneTrip(sendBatch, place, open, plan);
      if (!added.ok) return written.length === 0 ? added : ok({ written, existing, failure: added.error });
      written.push(...added.value.written);
      const { stopped } = added.value;
      if (stopped === null) break;
      const isThere = mayBeDuplicate(stopped.answer) && (await stands(find, place, stopped.row));
      if (!isThere) return ok({ written, existing, failure: listFailure(stopped.answer) });
      existing.push(stopped.row.key);
      if (stopped.row.ordinal === 0) break;
      open = open.slice(open.indexOf(stopped.row) + 1);
    }
    return ok({ written, existing, failure: null });
  };
}

/** Changes rows in one round trip, in order, each only if the one before it was changed; a row changed by others is a `conflict`. */
export function createUpdateRows(sendBatch: SendBatch): UpdateRows {
  return async (place, changes) => {
    const calls = changes.map(({ row, fields }) => updateRowCall(place, row, changedFields(fields)));
    const answers = await sendBatch(inSequence(calls));
    if (!answers.ok) return answers;
    const failed = changes.map((_, index) => answerOf(answers.value, index)).find((answer) => !isSuccess(answer));
    if (failed !== undefined) return err(rowFailure(failed));
    return ok(changes.map(({ row, fields }, index) => updated(row, fields, answerOf(answers.value, index))));
  };
}

function updated(row: StoredRow, fields: Partial<RegisterRow>, answer: GraphAnswer): StoredRow {
  const { eTag } = itemIdentity(answer.body);
  return { ...row, ...fields, eTag: eTag === "" ? row.eTag : eTag };
}
