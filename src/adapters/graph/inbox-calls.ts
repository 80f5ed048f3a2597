// The requests of the worklist: a stretch of the inbox, the register's marks of the same time, whole mails.
import type { Place } from "../../app/ports";
import type { InboxWindow } from "../../app/worklist-ports";
import { COLUMN_OF } from "../../core/registration/fields";
import { MARK_COLUMNS } from "../../core/worklist/row-mark";
import { literal, query, segment, type GraphCall } from "./graph-call";
import { messagePath, STAMP_PROPERTY } from "./mail-calls";
import { itemsPath } from "./register-calls";
import { ATTACHMENT_PROPERTIES, HEADLINE_PROPERTIES, MAIL_PROPERTIES, MESSAGE_CLASS_PROPERTY } from "./to-mail";

/** Most messages one answer holds. */
export const INBOX_PAGE = 500;
/** Most rows SharePoint answers at once. */
const MARKS_PAGE = 5000;
const DAY_MS = 86_400_000;

const inboxPath = ({ mailbox }: Place): string => `/users/${segment(mailbox)}/mailFolders/inbox`;
const properties = (...ids: readonly string[]): string =>
  `singleValueExtendedProperties($filter=${ids.map((id) => `id eq ${literal(id)}`).join(" or ")})`;

/** Headlines of a stretch of the inbox, oldest first. The sort property stands first in the filter, as Exchange wants. */
export const inboxCall = (place: Place, { from, to }: InboxWindow): GraphCall => ({
  method: "GET",
  path: `${inboxPath(place)}/messages${query({
    $select: HEADLINE_PROPERTIES.join(","),
    $expand: properties(STAMP_PROPERTY),
    $filter: `receivedDateTime ge ${from} and receivedDateTime le ${to}`,
    $orderby: "receivedDateTime asc",
    $top: String(INBOX_PAGE),
  })}`,
});

const shifted = (isoDateTime: string, days: number): string =>
  `${new Date(Date.parse(isoDateTime) + days * DAY_MS).toISOString().slice(0, 19)}Z`;

/** A quarter of a year in stretches of a fortnight: SharePoint refuses one with more than 5,000 rows. */
const MARK_STRETCHES = 6;

/** Times that cut a stretch into equal ones; a day to either side, since the register's time is that of the first server. */
function cuts({ from, to }: InboxWindow): readonly string[] {
  const [first, last] = [Date.parse(shifted(from, -1)), Date.parse(shifted(to, 1))];
  return Array.from({ length: MARK_STRETCHES + 1 }, (_, index) =>
    shifted(new Date(first + ((last - first) * index) / MARK_STRETCHES).toISOString(), 0),
  );
}

/** Marks of the rows received in the stretch, each in one of the answers. */
export function marksCalls(place: Place, window: InboxWindow): readonly GraphCall[] {
  const times = cuts(window);
  const column = `fields/${COLUMN_OF.received}`;
  return times.slice(1).map((to, index) => ({
    method: "GET",
    path: `${itemsPath(place)}${query({
      $select: "id",
      $expand: `fields($select=${MARK_COLUMNS.join(",")})`,
      $filter: `${column} ge ${literal(times[index] ?? "")} and ${column} lt ${literal(to)}`,
      $top: String(MARKS_PAGE),
    })}`,
  }));
}

/** Whether the signed-in person may read a mailbox at all. */
export const inboxFolderCall = (place: Place): GraphCall => ({
  method: "GET",
  path: `${inboxPath(place)}${query({ $select: "id" })}`,
});

/** A whole mail with the names of its attachments. */
export const readMailCall = (place: Place, graphId: string): GraphCall => ({
  method: "GET",
  path: `${messagePath(place, graphId)}${query({
    $select: MAIL_PROPERTIES.join(","),
    $expand: `${properties(STAMP_PROPERTY, MESSAGE_CLASS_PROPERTY)},attachments($select=${ATTACHMENT_PROPERTIES.join(",")})`,
  })}`,
});
