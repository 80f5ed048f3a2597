// The ports of the worklist.
import type { Failure } from "../../app/failure";
import type { Place } from "../../app/ports";
import type { AskedMail, InboxMail, ReadInbox, ReadMail, ReadMails } from "../../app/worklist-ports";
import { rowMark } from "../../core/worklist/row-mark";
import { err, ok, type Result } from "../../core/result";
import type { BatchAnswers, SendBatch } from "./batch";
import { itemsOf, property, textProperty, type GraphAnswer } from "./graph-call";
import { isSuccess, toFailure } from "./graph-failure";
import { inboxCall, inboxFolderCall, marksCalls, readMailCall } from "./inbox-calls";
import { readStamp } from "./mail-calls";
import { findRowsCall, listFailure, readRows } from "./register-calls";
import { toMail } from "./to-mail";

const INBOX = "inbox";
const ROWS = "rows";
const UNANSWERED: GraphAnswer = { status: 504, headers: {}, body: null };
const answerOf = (answers: BatchAnswers, id: string): GraphAnswer => answers.get(id) ?? UNANSWERED;

const toInboxMail =
  ({ mailbox }: Place) =>
  (message: unknown): InboxMail => ({
    mail: toMail(message, mailbox),
    stamp: readStamp(message).stamp,
    webLink: textProperty(message, "webLink"),
  });

const hasNext = ({ body }: GraphAnswer): boolean => textProperty(body, "@odata.nextLink") !== "";

const toMarks = ({ body }: GraphAnswer) =>
  itemsOf(body).flatMap((item) => {
    const mark = rowMark((property(item, "fields") ?? {}) as Readonly<Record<string, unknown>>);
    return mark === null ? [] : [mark];
  });

/** Inbox, register and the other mailboxes' doors in one round trip. */
export function createReadInbox(sendBatch: SendBatch): ReadInbox {
  return async (place, window, others) => {
    const marks = marksCalls(place, window).map((call, index) => ({ id: `${ROWS}${String(index)}`, call }));
    const answers = await sendBatch([
      { id: INBOX, call: inboxCall(place, window) },
      ...marks,
      ...others.map((other, index) => ({ id: String(index), call: inboxFolderCall(other) })),
    ]);
    if (!answers.ok) return answers;
    const inbox = answerOf(answers.value, INBOX);
    if (!isSuccess(inbox)) return err(toFailure(inbox, "mailbox"));
    const rows = marks.map(({ id }) => answerOf(answers.value, id));
    const refused = rows.find((answer) => !isSuccess(answer));
    if (refused !== undefined) return err(listFailure(refused));
    return ok({
      mails: itemsOf(inbox.body).map(toInboxMail(place)),
      marks: rows.flatMap(toMarks),
      hasMore: hasNext(inbox),
      readable: others
        .filter((_, index) => isSuccess(answerOf(answers.value, String(index))))
        .map(({ municipality }) => municipality),
    });
  };
}

const parts = (place: Place) => (asked: AskedMail, index: number) => [
  { id: `${String(index)} mail`, call: readMailCall(place, asked.graphId) },
  { id: `${String(index)} rows`, call: findRowsCall(place, asked.mailKey) },
];

function readOne({ mailbox }: Place, answers: BatchAnswers, index: number): Result<ReadMail, Failure> {
  const message = answerOf(answers, `${String(index)} mail`);
  if (!isSuccess(message)) return err(toFailure(message, "mailbox"));
  const rows = readRows(answerOf(answers, `${String(index)} rows`));
  return rows.ok ? ok({ mail: toMail(message.body, mailbox), rows: rows.value }) : rows;
}

/** Ten mails and their rows fill one batch. Outlook runs four of its parts at a time, so it needs no pacing of ours. */
export function createReadMails(sendBatch: SendBatch): ReadMails {
  return async (place, asked) => {
    if (asked.length === 0) return ok([]);
    const answers = await sendBatch(asked.flatMap(parts(place)));
    if (!answers.ok) return answers;
    return ok(asked.map((_, index) => readOne(place, answers.value, index)));
  };
}
