// A change that waits, as codes: what was asked for, and which version of its rows the advisor saw.
import type { ChangeRequest, FollowStep } from "./change";
import type { MailReference } from "./decision";
import {
  areCodedFields,
  codeFields,
  codeRow,
  isCodedRow,
  isDateTime,
  isMailKey,
  type Coded,
  type CodedRow,
  type OutboxLists,
} from "./outbox-codes";
import { ANSWER_RESULTS, CITIZEN_REACTIONS, CONTACT_FORMS, CRITICISM, FOLLOWED } from "./row";
import type { ContactForm, StoredRow } from "./row";

/** A row the advisor saw, and which version of it. */
interface CodedSeen {
  readonly row: CodedRow;
  readonly itemId: number;
  readonly eTag: string;
}

/** A request with codes in place of rows. `centre` and `step` are of closed lists already. */
export interface CodedRequest {
  readonly kind: Exclude<ChangeRequest["kind"], "move-to-municipality">;
  readonly rows: readonly CodedSeen[];
  readonly fields?: Partial<CodedRow>;
  readonly centre?: string;
  readonly step?: FollowStep;
  readonly on?: string;
  readonly mail?: CodedMail;
}
type CodedMail = Pick<MailReference, "mailKey" | "conversationKey" | "received"> & {
  readonly contactForm: ContactForm;
};

/** An eTag of a list item, quotes included. */
const E_TAG = /^"\{?[0-9a-f-]{36}\}?,\d{1,9}"$/i;

function codeSeen(row: StoredRow, lists: OutboxLists): CodedSeen | null {
  const coded = codeRow(row, lists);
  const eTag = E_TAG.test(row.eTag) ? row.eTag : "";
  return coded && { row: coded.codes, itemId: row.itemId, eTag };
}

/** The rows a request names, in an order that `decodeRequest` knows. */
function rowsOf(request: ChangeRequest): readonly StoredRow[] {
  switch (request.kind) {
    case "merge":
      return [request.one, request.other];
    case "move-to-case":
      return [request.row, request.to];
    case "split":
      return [request.row, ...(request.along ?? [])];
    case "follow":
    case "undo":
      return request.rows;
    default:
      return [request.row];
  }
}

const codeMail = ({ mailKey, conversationKey, received, contactForm = "mail" }: MailReference): CodedMail => ({
  mailKey,
  conversationKey,
  received,
  contactForm,
});

/** A request as codes; null where nothing of it can be said in codes. */
export function codeRequest(request: ChangeRequest, lists: OutboxLists): Coded<CodedRequest> | null {
  if (request.kind === "move-to-municipality") return null;
  const rows = rowsOf(request).map((row) => codeSeen(row, lists));
  const seen = rows.filter((row) => row !== null);
  if (seen.length < rows.length) return null;
  const fields = request.kind === "correct" ? codeFields(request.fields, lists) : null;
  if (fields !== null && Object.keys(fields.codes).length === 0) return null;
  const codes: CodedRequest = {
    kind: request.kind,
    rows: seen,
    ...(fields === null ? {} : { fields: fields.codes }),
    ...(request.kind === "move-to-centre" ? { centre: request.centre } : {}),
    ...(request.kind === "follow" ? { step: request.step } : {}),
    ...(request.kind === "remind" ? { on: request.on } : {}),
    ...(request.kind === "remind" && request.mail !== undefined ? { mail: codeMail(request.mail) } : {}),
  };
  return { codes, lacksWords: fields?.lacksWords === true };
}

const isText = (value: unknown): value is string => typeof value === "string";
const isDay = (value: unknown): boolean => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value);

function isStep(value: unknown): value is FollowStep {
  const { step, at, on, result, reaction, criticism, followed } = (value ?? {}) as Record<string, unknown>;
  const is = (list: readonly unknown[], one: unknown) => list.includes(one);
  const fits: Readonly<Record<string, { readonly size: number; readonly ok: boolean }>> = {
    forwarded: { size: 2, ok: isText(at) && !Number.isNaN(Date.parse(at)) && /^[\d:.TZ+-]{10,35}$/.test(at) },
    answered: { size: 3, ok: isDay(on) && is(ANSWER_RESULTS, result) },
    reaction: { size: 2, ok: is(CITIZEN_REACTIONS, reaction) },
    assessed: { size: 3, ok: is([...CRITICISM, null], criticism) && is([...FOLLOWED, null], followed) },
    closed: { size: 2, ok: isDay(on) },
    reopened: { size: 1, ok: true },
  };
  const fit = isText(step) ? fits[step] : undefined;
  return fit?.ok === true && Object.keys(value as object).length === fit.size;
}

function isMail(value: unknown, lists: OutboxLists): value is CodedMail {
  const { mailKey, conversationKey, received, contactForm, ...more } = (value ?? {}) as Record<string, unknown>;
  const isKnown = isMailKey(mailKey, lists) && (conversationKey === null || isMailKey(conversationKey, lists));
  const isForm = (CONTACT_FORMS as readonly unknown[]).includes(contactForm);
  return isKnown && isForm && isDateTime(received, lists) && Object.keys(more).length === 0;
}

const KINDS = ["correct", "move-to-centre", "move-to-case", "merge", "split", "follow", "remind", "undo"];

function isSeen(value: unknown, lists: OutboxLists): value is CodedSeen {
  const { row, itemId, eTag, ...more } = (value ?? {}) as Record<string, unknown>;
  const isVersion = eTag === "" || (isText(eTag) && E_TAG.test(eTag));
  return Number.isInteger(itemId) && isVersion && isCodedRow(row, lists) && Object.keys(more).length === 0;
}

/** Whether a value read from outside is a coded request. */
export function isRequest(value: unknown, lists: OutboxLists): value is CodedRequest {
  const { kind, rows, fields, centre, step, on, mail, ...more } = (value ?? {}) as Record<string, unknown>;
  const isCentre = lists.codebook.centres.some(({ id }) => id === centre);
  return (
    KINDS.includes(String(kind)) &&
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.every((row) => isSeen(row, lists)) &&
    (fields === undefined ? kind !== "correct" : areCodedFields(fields, lists)) &&
    (centre === undefined ? kind !== "move-to-centre" : isCentre) &&
    (step === undefined ? kind !== "follow" : isStep(step)) &&
    (on === undefined ? kind !== "remind" : isDay(on)) &&
    (mail === undefined || isMail(mail, lists)) &&
    Object.keys(more).length === 0
  );
}

/** The row the advisor saw. Its words are not known: they are compared with nothing. */
const decodeSeen = ({ row, itemId, eTag }: CodedSeen): StoredRow =>
  ({ ...row, itemId, eTag, plan: [] }) as unknown as StoredRow;

/** The request of an entry again. */
export function decodeRequest(
  { kind, rows, fields, centre, step, on, mail }: CodedRequest,
  mailbox: string,
): ChangeRequest | null {
  const [row, other, ...rest] = rows.map(decodeSeen);
  if (row === undefined) return null;
  const along = [...(other === undefined ? [] : [other]), ...rest];
  if (kind === "correct") return { kind, row, fields: fields ?? {} };
  if (kind === "move-to-centre") return { kind, row, centre: centre ?? "" };
  if (kind === "split") return { kind, row, along };
  if (kind === "follow") return step === undefined ? null : { kind, rows: [row, ...along], step };
  if (kind === "undo") return { kind, rows: [row, ...along] };
  if (kind === "remind") {
    const reference = mail && { ...mail, municipality: row.municipality, graphId: null, mailbox };
    return { kind, row, on: on ?? "", ...(reference === undefined ? {} : { mail: reference }) };
  }
  if (other === undefined) return null;
  return kind === "merge" ? { kind, one: row, other } : { kind, row, to: other };
}
