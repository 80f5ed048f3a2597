// The ports that change what stands: reading a registration with what hangs on it and what happened to it, and writing
// changed rows, new rows and events in one round trip, each part only if the one before it got through.
import type {
  CaseFamily,
  ReadAttachments,
  ReadFamilies,
  RegisterWrite,
  RegisterWritten,
  WriteRegister,
} from "../../app/change-ports";
import type { Failure } from "../../app/failure";
import type { FindRows, Place } from "../../app/ports";
import type { MailKey } from "../../core/registration/decision";
import type { EventKey, RegisterEvent } from "../../core/registration/event";
import { rowChangeFields, storedRow, toFields } from "../../core/registration/fields";
import type { RegisterRow, StoredRow } from "../../core/registration/row";
import { ok, type Result } from "../../core/result";
import type { BatchAnswers, BatchPart, SendBatch } from "./batch";
import { addEventCall, findAttachmentsCall, findEventsCall, readEvents } from "./event-calls";
import type { GraphAnswer } from "./graph-call";
import { isSuccess } from "./graph-failure";
import {
  addRowCall,
  findHangingCall,
  findRowsCall,
  itemIdentity,
  listFailure,
  mayBeDuplicate,
  readRows,
  rowFailure,
  updateRowCall,
} from "./register-calls";

const UNANSWERED: GraphAnswer = { status: 504, headers: {}, body: null };

const familyParts = (place: Place, key: MailKey, index: number): readonly BatchPart[] => [
  { id: `rows${String(index)}`, call: findRowsCall(place, key) },
  { id: `hanging${String(index)}`, call: findHangingCall(place, key) },
  { id: `events${String(index)}`, call: findEventsCall(place, key) },
];

function readFamily(answers: BatchAnswers, key: MailKey, index: number): Result<CaseFamily, Failure> {
  const answerOf = (part: string) => answers.get(`${part}${String(index)}`) ?? UNANSWERED;
  const rows = readRows(answerOf("rows"));
  const hanging = readRows(answerOf("hanging"));
  const events = readEvents(answerOf("events"));
  if (!rows.ok) return rows;
  if (!hanging.ok) return hanging;
  if (!events.ok) return events;
  return ok({
    rows: rows.value,
    hanging: hanging.value.filter(({ mailKey }) => mailKey !== key),
    events: events.value,
  });
}

/** Rows, what hangs on them, and events, of each registration; one round trip. */
export function createReadFamilies(sendBatch: SendBatch): ReadFamilies {
  return async (place, keys) => {
    const answers = await sendBatch(keys.flatMap((key, index) => familyParts(place, key, index)));
    if (!answers.ok) return answers;
    const families: CaseFamily[] = [];
    for (const [index, key] of keys.entries()) {
      const family = readFamily(answers.value, key, index);
      if (!family.ok) return family;
      families.push(family.value);
    }
    return ok(families);
  };
}

interface WritePart {
  readonly call: BatchPart["call"];
  readonly kind: "change" | "add" | "event";
  readonly index: number;
}

const partsOf = (place: Place, { changes, adds, events }: RegisterWrite): readonly WritePart[] => [
  ...changes.map(({ row, fields }, index) => ({
    kind: "change" as const,
    index,
    call: updateRowCall(place, row, rowChangeFields(row, fields)),
  })),
  ...adds.map((row, index) => ({ kind: "add" as const, index, call: addRowCall(place, toFields(row, [])) })),
  ...events.map((event, index) => ({ kind: "event" as const, index, call: addEventCall(place, event) })),
];

const inSequence = (parts: readonly WritePart[], from: number): readonly BatchPart[] =>
  parts.slice(from).map(({ call }, index) => ({
    id: String(from + index),
    call,
    ...(index === 0 ? {} : { dependsOn: String(from + index - 1) }),
  }));

function changed({ row, fields }: RegisterWrite["changes"][number], answer: GraphAnswer): StoredRow {
  const { eTag } = itemIdentity(answer.body);
  return { ...row, ...fields, eTag: eTag === "" ? row.eTag : eTag };
}

const failureOf = ({ kind }: WritePart, answer: GraphAnswer): Failure =>
  kind === "change" ? rowFailure(answer) : listFailure(answer);

/** Whether a refused row stands already, asked by its key. */
async function stands(find: FindRows, place: Place, row: RegisterRow): Promise<StoredRow | null> {
  const rows = await find(place, row.mailKey);
  return (rows.ok ? rows.value.find(({ key }) => key === row.key) : undefined) ?? null;
}

/** Collects what got through. */
class Progress {
  readonly changed: StoredRow[] = [];
  readonly added: StoredRow[] = [];
  readonly events: EventKey[] = [];
  constructor(
    private readonly write: RegisterWrite,
    private readonly standing: (row: RegisterRow) => Promise<StoredRow | null>,
  ) {}

  keep({ kind, index }: WritePart, answer: GraphAnswer): void {
    const { changes, adds, events } = this.write;
    if (kind === "change") this.changed.push(changed(changes[index] as RegisterWrite["changes"][number], answer));
    if (kind === "add") this.added.push(storedRow(adds[index] as RegisterRow, [], itemIdentity(answer.body)));
    if (kind === "event") this.events.push((events[index] as RegisterEvent).key);
  }

  /** Whether a refused part stands already. An event is believed by the words of the refusal: whoever reads it next sees. */
  async keepStanding({ kind, index }: WritePart, answer: GraphAnswer): Promise<boolean> {
    if (kind === "change" || !mayBeDuplicate(answer)) return false;
    if (kind === "event") {
      this.events.push((this.write.events[index] as RegisterEvent).key);
      return true;
    }
    const row = await this.standing(this.write.adds[index] as RegisterRow);
    if (row !== null) this.added.push(row);
    return row !== null;
  }

  stoppedBy(failure: Failure | null): RegisterWritten {
    return { changed: this.changed, added: this.added, events: this.events, failure };
  }
}

/** Writes a change. A row or event that stands already counts as written, and the rest goes on. */
export function createWriteRegister(sendBatch: SendBatch, find: FindRows): WriteRegister {
  return async (place, write) => {
    const parts = partsOf(place, write);
    const progress = new Progress(write, (row) => stands(find, place, row));
    let at = 0;
    while (at < parts.length) {
      const answers = await sendBatch(inSequence(parts, at));
      if (!answers.ok) return at === 0 ? answers : ok(progress.stoppedBy(answers.error));
      let isRefused = false;
      for (; at < parts.length && !isRefused; at += 1) {
        const part = parts[at] as WritePart;
        const answer = answers.value.get(String(at)) ?? UNANSWERED;
        if (isSuccess(answer)) progress.keep(part, answer);
        else if (await progress.keepStanding(part, answer)) isRefused = true;
        else return ok(progress.stoppedBy(failureOf(part, answer)));
      }
    }
    return ok(progress.stoppedBy(null));
  };
}

/** Mails one query asks about: an address of some 2,000 characters. */
const MAILS_PER_QUERY = 15;

/** The events that attached mails, in one round trip. */
export function createReadAttachments(sendBatch: SendBatch): ReadAttachments {
  return async (place, mailKeys) => {
    const queries = Array.from({ length: Math.ceil(mailKeys.length / MAILS_PER_QUERY) }, (_, index) =>
      mailKeys.slice(index * MAILS_PER_QUERY, (index + 1) * MAILS_PER_QUERY),
    );
    if (queries.length === 0) return ok([]);
    const parts = queries.map((keys, index) => ({ id: String(index), call: findAttachmentsCall(place, keys) }));
    const answers = await sendBatch(parts);
    if (!answers.ok) return answers;
    const events: RegisterEvent[] = [];
    for (const { id } of parts) {
      const read = readEvents(answers.value.get(id) ?? UNANSWERED);
      if (!read.ok) return read;
      events.push(...read.value);
    }
    return ok(events);
  };
}
