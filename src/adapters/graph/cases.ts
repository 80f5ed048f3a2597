// The ports that find cases.
import type { CaseMail, CasePage, ReadCase, ReadCases } from "../../app/case-ports";
import type { Failure } from "../../app/failure";
import type { Place } from "../../app/ports";
import type { CaseCondition } from "../../core/cases/case-condition";
import { caseLine, type CaseLine } from "../../core/cases/case-line";
import { err, ok, type Result } from "../../core/result";
import type { SendBatch } from "./batch";
import { casesCall, stampedMailCall } from "./case-calls";
import type { Send } from "./client";
import { itemsOf, property, textProperty, type GraphAnswer } from "./graph-call";
import { isBeyondThreshold, isSuccess } from "./graph-failure";
import { draftsOfMailCall, readDraft, readSent, sentOfMailCall } from "./mail-calls";
import { findHangingCall, findRowsCall, itemIdentity, listFailure, readRows } from "./register-calls";

const UNANSWERED: GraphAnswer = { status: 504, headers: {}, body: null };

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

function readPage(answer: GraphAnswer, condition: CaseCondition): Result<CasePage, Failure> {
  const isSingle = condition.by === "item";
  if (isSingle && answer.status === 404) return ok({ lines: [], next: null, condition });
  if (isBeyondThreshold(answer)) return ok({ lines: [], next: null, condition: null });
  if (!isSuccess(answer)) return err(listFailure(answer));
  if (isSingle) return ok({ lines: toLine(answer.body), next: null, condition });
  const next = textProperty(answer.body, "@odata.nextLink");
  const lines = itemsOf(answer.body).flatMap(toLine);
  return ok({ lines, next: next === "" ? null : pathOf(next), condition });
}

/** One request a page. A number that no item has is an empty page. */
export function createReadCases(send: Send, sendBatch: SendBatch): ReadCases {
  return async (place, conditions, token) => {
    const [first, ...spare] = conditions;
    if (token === null && spare.length > 0) return readFirst(sendBatch, place, conditions);
    const answer = await send(token === null ? casesCall(place, first) : { method: "GET", path: token });
    return answer.ok ? readPage(answer.value, first) : answer;
  };
}

/** The page of the first condition that is not refused as too wide. */
async function readFirst(
  sendBatch: SendBatch,
  place: Place,
  conditions: readonly CaseCondition[],
): Promise<Result<CasePage, Failure>> {
  const parts = conditions.map((one, index) => ({ id: String(index), call: casesCall(place, one, index > 0) }));
  const answers = await sendBatch(parts);
  if (!answers.ok) return answers;
  const pages = conditions.map((one, index) => readPage(answers.value.get(String(index)) ?? UNANSWERED, one));
  return pages.find((page) => !page.ok || page.value.condition !== null) ?? pages[0] ?? err(listFailure(UNANSWERED));
}

const toCaseMail = (message: unknown): CaseMail => ({
  graphId: textProperty(message, "id"),
  subject: textProperty(message, "subject"),
  webLink: textProperty(message, "webLink"),
});

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
