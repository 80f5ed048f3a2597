// The requests to the list "Sager" and how its answers read. Only one indexed column may be filtered on, so every
// query is by one key; everything else is done with the rows at hand.
import type { Failure } from "../../app/failure";
import type { Place } from "../../app/ports";
import { LINE_COLUMNS } from "../../core/cases/case-line";
import type { CitizenKey } from "../../core/registration/citizen-key";
import type { MailKey } from "../../core/registration/decision";
import { COLUMN_OF, fromFields, READ_COLUMNS, type Fields } from "../../core/registration/fields";
import type { StoredRow } from "../../core/registration/row";
import { err, ok, type Result } from "../../core/result";
import {
  itemsOf,
  literal,
  property,
  query,
  segment,
  textProperty,
  type GraphAnswer,
  type GraphCall,
} from "./graph-call";
import { errorOf, isSuccess, toFailure } from "./graph-failure";

/** The items of a list. */
export const itemsPath = ({ siteId, listId }: Pick<Place, "siteId" | "listId">): string =>
  `/sites/${segment(siteId)}/lists/${segment(listId)}/items`;

const ROW_FIELDS = { $expand: `fields($select=${READ_COLUMNS.join(",")})` };

const rowsWhere = (place: Place, column: string, value: string): GraphCall => ({
  method: "GET",
  path: `${itemsPath(place)}${query({ ...ROW_FIELDS, $filter: `fields/${column} eq ${literal(value)}`, $top: "200" })}`,
});

/** Every row of a mail. */
export const findRowsCall = (place: Place, key: MailKey): GraphCall => rowsWhere(place, "MailNoegle", key);

/** Every row of the mails of a conversation. */
export const findConversationCall = (place: Place, conversationKey: string): GraphCall =>
  rowsWhere(place, "SamtaleNoegle", conversationKey);

/** Every row of a citizen, as the few columns a line shows. */
export const findCitizenCall = (place: Place, citizenKey: CitizenKey): GraphCall => ({
  method: "GET",
  path: `${itemsPath(place)}${query({
    $select: "id",
    $expand: `fields($select=${LINE_COLUMNS.join(",")})`,
    $filter: `fields/${COLUMN_OF.citizenKey} eq ${literal(citizenKey)}`,
    $top: "200",
  })}`,
});

/** Every row that hangs on one of a mail's rows, those of the mail itself included. */
export const findHangingCall = (place: Place, key: MailKey): GraphCall => ({
  method: "GET",
  path: `${itemsPath(place)}${query({
    ...ROW_FIELDS,
    $filter: `startswith(fields/${COLUMN_OF.parentKey},${literal(key)})`,
    $top: "200",
  })}`,
});

/** The row of a case number. */
export const readRowCall = (place: Place, itemId: number): GraphCall => ({
  method: "GET",
  path: `${itemsPath(place)}/${String(itemId)}${query(ROW_FIELDS)}`,
});

export const addRowCall = (place: Place, fields: Fields): GraphCall => ({
  method: "POST",
  path: itemsPath(place),
  body: { fields },
});

export const updateRowCall = (place: Place, row: StoredRow, fields: Fields): GraphCall => ({
  method: "PATCH",
  path: `${itemsPath(place)}/${row.itemId}/fields`,
  headers: { "If-Match": row.eTag },
  body: fields,
});

/** Id and eTag of an item; the eTag keeps its quotes. */
export function itemIdentity(item: unknown): { readonly itemId: number; readonly eTag: string } {
  const eTag = textProperty(item, "eTag");
  return { itemId: Number(property(item, "id")), eTag: eTag === "" ? textProperty(item, "@odata.etag") : eTag };
}

/** The rows of a query's answer, or the columns that hold what no row of ours can. */
export function readRows(answer: GraphAnswer): Result<readonly StoredRow[], Failure> {
  if (!isSuccess(answer)) return err(listFailure(answer));
  const rows = itemsOf(answer.body).map((item) =>
    fromFields((property(item, "fields") ?? {}) as Readonly<Record<string, unknown>>, itemIdentity(item)),
  );
  const wrong = rows.flatMap((row) => (row.ok ? [] : row.error));
  if (wrong.length > 0) return err({ kind: "unknown-schema", columns: [...new Set(wrong)] });
  return ok(rows.flatMap((row) => (row.ok ? [row.value] : [])));
}

/** Whether an item may have been refused for its unique value. Words and status differ by service, so the caller asks for the key to be sure. */
export const mayBeDuplicate = (answer: GraphAnswer): boolean =>
  answer.status === 409 ||
  (answer.status >= 400 && /unique constraint|duplicate values?/i.test(errorOf(answer).message));

/** The failure of changing a row. The list stands, so a missing item means that somebody removed the row. */
export const rowFailure = (answer: GraphAnswer): Failure =>
  answer.status === 404 ? { kind: "conflict" } : listFailure(answer);

/** Column names in Graph's complaints about fields: unknown, of another type, or not indexed. */
const COLUMN_COMPLAINTS: readonly RegExp[] = [
  /(?:field|column|property) '([^']+)' (?:is not recognized|does not exist|cannot be referenced|was not found)/i,
  /(?:unrecognized|unknown) (?:field|column) '([^']+)'/i,
  /'([^']+)' is not indexed/i,
];

/** The failure an answer of the list stands for; complaints about columns are told by name. */
export function listFailure(answer: GraphAnswer): Failure {
  const { message } = errorOf(answer);
  const columns = COLUMN_COMPLAINTS.flatMap((complaint) => complaint.exec(message)?.[1] ?? []);
  if (answer.status === 400 && columns.length > 0) return { kind: "unknown-schema", columns: [...new Set(columns)] };
  return toFailure(answer, "list");
}
