// The requests to the list "Hændelser". Like every query, each is by one indexed column.
import type { Failure } from "../../app/failure";
import type { Place } from "../../app/ports";
import type { MailKey } from "../../core/registration/decision";
import { attachmentPrefix } from "../../core/registration/attachment";
import type { RegisterEvent } from "../../core/registration/event";
import { EVENT_COLUMNS, eventFields, readEvent } from "../../core/registration/event-codes";
import { err, ok, type Result } from "../../core/result";
import { itemsOf, literal, property, query, segment, type GraphAnswer, type GraphCall } from "./graph-call";
import { isSuccess } from "./graph-failure";
import { listFailure } from "./register-calls";

const eventsPath = ({ siteId, eventsListId }: Place): string =>
  `/sites/${segment(siteId)}/lists/${segment(eventsListId)}/items`;

const eventsWhere = (place: Place, filter: string): GraphCall => ({
  method: "GET",
  path: `${eventsPath(place)}${query({
    $expand: `fields($select=${EVENT_COLUMNS.join(",")})`,
    $filter: filter,
    $top: "1000",
  })}`,
});

/** Everything that happened to a registration. */
export const findEventsCall = (place: Place, caseKey: MailKey): GraphCall =>
  eventsWhere(place, `fields/SagNoegle eq ${literal(caseKey)}`);

/** The events that attached mails to cases, or took that back; `startswith` is answered by the index as well. */
export const findAttachmentsCall = (place: Place, mailKeys: readonly MailKey[]): GraphCall =>
  eventsWhere(place, mailKeys.map((key) => `startswith(fields/Noegle,${literal(attachmentPrefix(key))})`).join(" or "));

export const addEventCall = (place: Place, event: RegisterEvent): GraphCall => ({
  method: "POST",
  path: eventsPath(place),
  body: { fields: eventFields(event) },
});

/** The events of a query's answer; items made by hand are left out. */
export function readEvents(answer: GraphAnswer): Result<readonly RegisterEvent[], Failure> {
  if (!isSuccess(answer)) return err(listFailure(answer));
  return ok(
    itemsOf(answer.body).flatMap((item) => {
      const event = readEvent((property(item, "fields") ?? {}) as Readonly<Record<string, unknown>>);
      return event === null ? [] : [event];
    }),
  );
}
