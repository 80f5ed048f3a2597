// The ports of retention. The list is read page by page in the order of its ids, which needs no filter; events by their
// indexed key; every change goes under If-Match.
import type { Failure } from "../../app/failure";
import type { Place } from "../../app/ports";
import type {
  ItemChange,
  ReadCaseEvents,
  ReadRetentionRows,
  RemoveSetting,
  StandingEvent,
  WriteRetention,
} from "../../app/retention-ports";
import type { MailKey } from "../../core/registration/decision";
import { RETENTION_COLUMNS, retentionRow, type RetentionRow } from "../../core/registration/pseudonymise";
import { EVENT_RETENTION_COLUMNS } from "../../core/registration/pseudonymise-event";
import { err, ok, type Result } from "../../core/result";
import { nextPath } from "./backfill";
import type { BatchPart, SendBatch } from "./batch";
import type { Send } from "./client";
import { addEventCall } from "./event-calls";
import { itemsOf, literal, property, query, segment, type GraphAnswer, type GraphCall } from "./graph-call";
import { isSuccess } from "./graph-failure";
import { itemIdentity, itemsPath, listFailure, mayBeDuplicate, rowFailure } from "./register-calls";
import { ask, listPath } from "./register-lists";

const PAGE = 1000;
type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (item: unknown): Fields => (property(item, "fields") ?? {}) as Fields;

/** One request for each thousand rows. */
export function createReadRetentionRows(send: Send): ReadRetentionRows {
  return async (place) => {
    const rows: RetentionRow[] = [];
    const expand = { $select: "id", $expand: `fields($select=${RETENTION_COLUMNS.join(",")})`, $top: String(PAGE) };
    let path: string | null = `${itemsPath(place)}${query(expand)}`;
    while (path !== null) {
      const page: Result<unknown, Failure> = await ask(send, { method: "GET", path });
      if (!page.ok) return page;
      for (const item of itemsOf(page.value)) {
        const row = retentionRow(fieldsOf(item), itemIdentity(item));
        if (row !== null) rows.push(row);
      }
      path = nextPath(page.value);
    }
    return ok(rows);
  };
}

const eventsPath = ({ siteId, eventsListId }: Place): string => `${listPath(siteId, eventsListId)}/items`;

const caseEventsCall = (place: Place, key: MailKey): GraphCall => ({
  method: "GET",
  path: `${eventsPath(place)}${query({
    $select: "id",
    $expand: `fields($select=${EVENT_RETENTION_COLUMNS.join(",")})`,
    $filter: `fields/SagNoegle eq ${literal(key)}`,
    $top: String(PAGE),
  })}`,
});

const toEvent = (item: unknown): StandingEvent => ({ ...itemIdentity(item), fields: fieldsOf(item) });

/** Up to twenty registrations in one round trip. */
export function createReadCaseEvents(sendBatch: SendBatch): ReadCaseEvents {
  return async (place, keys) => {
    const answers = await sendBatch(
      keys.map((key, index) => ({ id: String(index), call: caseEventsCall(place, key) })),
    );
    if (!answers.ok) return answers;
    const all = keys.map((_, index) => answers.value.get(String(index)) ?? UNANSWERED);
    const failed = all.find((answer) => !isSuccess(answer));
    return failed === undefined ? ok(all.map(({ body }) => itemsOf(body).map(toEvent))) : err(listFailure(failed));
  };
}
const UNANSWERED: GraphAnswer = { status: 504, headers: {}, body: null };

const changeCall = (place: Place, { list, itemId, eTag, fields }: ItemChange): GraphCall => ({
  method: "PATCH",
  path: `${list === "cases" ? itemsPath(place) : eventsPath(place)}/${String(itemId)}/fields`,
  headers: { "If-Match": eTag },
  body: fields,
});

const inSequence = (calls: readonly GraphCall[]): readonly BatchPart[] =>
  calls.map((call, index) => ({ id: String(index), call, ...(index === 0 ? {} : { dependsOn: String(index - 1) }) }));

/** One round trip for each twenty changes. An event that stands already is fine. */
export function createWriteRetention(sendBatch: SendBatch): WriteRetention {
  return async (place, changes, event) => {
    const calls = [
      ...changes.map((change) => changeCall(place, change)),
      ...(event === null ? [] : [addEventCall(place, event)]),
    ];
    if (calls.length === 0) return ok(undefined);
    const answers = await sendBatch(inSequence(calls));
    if (!answers.ok) return answers;
    const stopped = calls.findIndex((_, index) => !isSuccess(answers.value.get(String(index)) ?? UNANSWERED));
    if (stopped < 0) return ok(undefined);
    const answer = answers.value.get(String(stopped)) ?? UNANSWERED;
    if (stopped === changes.length && mayBeDuplicate(answer)) return ok(undefined);
    return err(rowFailure(answer));
  };
}

/** Moves it to the site's recycle bin; Graph knows no other way. */
export function createRemoveSetting(send: Send): RemoveSetting {
  return async ({ siteId, listId }, itemId) => {
    const path = `${listPath(siteId, listId)}/items/${segment(String(itemId))}`;
    const answer = await send({ method: "DELETE", path });
    if (!answer.ok) return answer;
    return isSuccess(answer.value) || answer.value.status === 404 ? ok(undefined) : err(listFailure(answer.value));
  };
}
