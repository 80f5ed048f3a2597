// The ports that find cases.
import type { CaseMail, CasePage, ReadCase, ReadCases } from "../../app/case-ports";
import type { Failure } from "../../app/failure";
import { caseLine, type CaseLine } from "../../core/cases/case-line";
import { err, ok, type Result } from "../../core/result";
import type { SendBatch } from "./batch";
import { casesCall, stampedMailCall } from "./case-calls";
import type { Send } from "./client";
import { itemsOf, property, textProperty, type GraphAnswer } from "./graph-call";
import { errorOf, isSuccess } from "./graph-failure";
import { draftsOfMailCall, readDraft, readSent, sentOfMailCall } from "./mail-calls";
import { findHangingCall, findRowsCall, itemIdentity, listFailure, readRows } from "./register-calls";

const NOTHING: CasePage = { lines: [], next: null, isTooWide: false };

function toLine(item: unknown): readonly CaseLine[] {
  const fields = (property(item, "fields") ?? {}) as Readonly<Record<string, unknown>>;
  const line = caseLine(fields, itemIdentity(item).itemId);
  return line === null ? [] : [line];
}

/** The path of a next page: Graph gives an address, requests take what follows its version. */
function pathOf(nextLink: string): string | null {
  const at = nextLink.indexOf("/v1.0/");
  return at < 0 ? null : nextLink.slice(at + "/v1.0".length);
}

/** SharePoint says so in words only; the status differs. */
const isThreshold = (answer: GraphAnswer): boolean => /list view threshold/i.test(errorOf(answer).message);

function readPage(answer: GraphAnswer, isSingle: boolean): Result<CasePage, Failure> {
  if (isSingle && answer.status === 404) return ok(NOTHING);
  if (isThreshold(answer)) return ok({ ...NOTHING, isTooWide: true });
  if (!isSuccess(answer)) return err(listFailure(answer));
  if (isSingle) return ok({ ...NOTHING, lines: toLine(answer.body) });
  const next = textProperty(answer.body, "@odata.nextLink");
  return ok({ ...NOTHING, lines: itemsOf(answer.body).flatMap(toLine), next: next === "" ? null : pathOf(next) });
}

/** One request a page. A number that no item has is an empty page. */
export function createReadCases(send: Send): ReadCases {
  return async (place, condition, token) => {
    const call = token === null ? casesCall(place, condition) : { method: "GET" as const, path: token };
    const answer = await send(call);
    return answer.ok ? readPage(answer.value, condition.by === "item") : answer;
  };
}

const toCaseMail = (message: unknown): CaseMail => ({
  graphId: textProperty(message, "id"),
  subject: textProperty(message, "subject"),
  webLink: textProperty(message, "webLink"),
});

const UNANSWERED: GraphAnswer = { status: 504, headers: {}, body: null };

/** Rows, drafts and mail together. The rows must come; a mailbox that does not answer leaves mail and drafts out. */
export function createReadCase(sendBatch: SendBatch): ReadCase {
  return async (place, mailKey, stamp) => {
    const answers = await sendBatch([
      { id: "rows", call: findRowsCall(place, mailKey) },
      { id: "hanging", call: findHangingCall(place, mailKey) },
      { id: "drafts", call: draftsOfMailCall(place, mailKey) },
      { id: "sent", call: sentOfMailCall(place, mailKey) },
      ...(stamp === null ? [] : [{ id: "mail", call: stampedMailCall(place, stamp) }]),
    ]);
    if (!answers.ok) return answers;
    const rows = readRows(answers.value.get("rows") ?? UNANSWERED);
    if (!rows.ok) return rows;
    const hanging = readRows(answers.value.get("hanging") ?? UNANSWERED);
    if (!hanging.ok) return hanging;
    const items = (id: string): readonly unknown[] => {
      const answer = answers.value.get(id);
      return answer !== undefined && isSuccess(answer) ? itemsOf(answer.body) : [];
    };
    const [mail] = items("mail").map(toCaseMail);
    return ok({
      rows: rows.value,
      hanging: hanging.value.filter((row) => row.mailKey !== mailKey),
      drafts: items("drafts").map(readDraft),
      sent: items("sent").flatMap((one) => readSent(one) ?? []),
      mail: mail ?? null,
    });
  };
}
