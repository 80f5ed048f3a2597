// One thing that waits in the outbox: a registration as its rows, or a change as what was asked for. Both carry the keys
// that make sending them twice the same as sending them once.
import type { ChangeRequest } from "./change";
import type { MailKey } from "./decision";
import type { ChangeId } from "./event";
import { codeRow, isCodedRow, isDateTime, type CodedRow, type OutboxLists } from "./outbox-codes";
import { codeRequest, isRequest, type CodedRequest } from "./outbox-request";
import type { RegisterRow } from "./row";

export interface OutboxEntry {
  readonly id: string;
  readonly municipality: string;
  /** ISO date-time it was decided. */
  readonly at: string;
  /** First digits of the hash of the advisor's address: only they can save it. */
  readonly owner: string;
  readonly lacksWords: boolean;
  readonly work:
    | { readonly kind: "registration"; readonly rows: readonly CodedRow[] }
    | { readonly kind: "change"; readonly changeId: ChangeId; readonly request: CodedRequest };
}

type Head = Pick<OutboxEntry, "at" | "owner" | "municipality">;

/** A registration as an entry; null where a row holds what no code stands for. A mail has one entry, the latest. */
export function registrationEntry(rows: readonly RegisterRow[], head: Head, lists: OutboxLists): OutboxEntry | null {
  const coded = rows.map((row) => codeRow(row, lists));
  const whole = coded.filter((one) => one !== null);
  const [first] = whole;
  if (first === undefined || whole.length < coded.length) return null;
  return {
    ...head,
    id: `ny-${first.codes.mailKey}`,
    lacksWords: whole.some(({ lacksWords }) => lacksWords),
    work: { kind: "registration", rows: whole.map(({ codes }) => codes) },
  };
}

/** A change as an entry; null where nothing of it can be said in codes. `reason`: whether one was given. */
export function changeEntry(
  {
    request,
    changeId,
    reason,
  }: { readonly request: ChangeRequest; readonly changeId: ChangeId; readonly reason: string | null },
  head: Head,
  lists: OutboxLists,
): OutboxEntry | null {
  const coded = codeRequest(request, lists);
  if (coded === null) return null;
  const work = { kind: "change" as const, changeId, request: coded.codes };
  const entry = { ...head, id: changeId, lacksWords: reason !== null || coded.lacksWords, work };
  return isEntry(entry, lists) ? entry : null;
}

const isText = (value: unknown): value is string => typeof value === "string";
/** A random id, one made of a row's number, a mail's key or a time, and nothing like a word. */
const CHANGE_ID = /^(?:[0-9a-f-]{1,40}|(?:fortryd|rykker|sendt|ny)-[0-9a-f-]{1,60})$/;

/** Whether a value read from outside is an entry, every value of it a code. */
export function isEntry(value: unknown, lists: OutboxLists): value is OutboxEntry {
  const { id, municipality, at, owner, lacksWords, work, ...more } = (value ?? {}) as Record<string, unknown>;
  const isHead =
    isText(id) &&
    CHANGE_ID.test(id) &&
    lists.municipalities.includes(String(municipality)) &&
    isDateTime(at, lists) &&
    isText(owner) &&
    /^[0-9a-f]{16}$/.test(owner) &&
    typeof lacksWords === "boolean";
  const { kind, rows, changeId, request, ...further } = (work ?? {}) as Record<string, unknown>;
  if (!isHead || Object.keys(more).length + Object.keys(further).length > 0) return false;
  if (kind === "registration")
    return (
      Array.isArray(rows) && rows.length > 0 && rows.every((row) => isCodedRow(row, lists)) && changeId === undefined
    );
  return kind === "change" && changeId === id && isRequest(request, lists) && rows === undefined;
}

/** The registration an entry is about. */
export const caseKeyOfEntry = ({ work }: OutboxEntry): MailKey =>
  (work.kind === "registration" ? work.rows[0] : work.request.rows[0]?.row)?.mailKey ?? ("" as MailKey);
