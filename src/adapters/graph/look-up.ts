// The first question about every mail, in one round trip: the register's rows, the mail's stamp, and our drafts of it.
import type { Failure } from "../../app/failure";
import type { LookUp, LookUpAnswer, MailLocation, MailStamp, Place, SentForward, Ties } from "../../app/ports";
import { caseLine, type CaseLine } from "../../core/cases/case-line";
import type { StoredRow } from "../../core/registration/row";
import { err, ok, type Result } from "../../core/result";
import type { BatchAnswers, BatchPart, SendBatch } from "./batch";
import type { Send } from "./client";
import { findAttachmentsCall, readEvents } from "./event-calls";
import { itemsOf, property, type GraphAnswer } from "./graph-call";
import { isSuccess, toFailure } from "./graph-failure";
import { findByMessageId } from "./mail";
import {
  draftsOfMailCall,
  findStampCall,
  readDraft,
  readSent,
  readStamp,
  readStampCall,
  sentOfMailCall,
} from "./mail-calls";
import {
  findCitizenCall,
  findConversationCall,
  findRowsCall,
  itemIdentity,
  readRowCall,
  readRows,
} from "./register-calls";

const UNANSWERED: GraphAnswer = { status: 504, headers: {}, body: null };

const ROWS = "rows";
const MAIL = "mail";
const DRAFTS = "drafts";

/** How the mail is asked for in the batch; nothing where it has no name at all. */
function mailPart(place: Place, { graphId, internetMessageId }: MailLocation): readonly BatchPart[] {
  if (graphId !== null) return [{ id: MAIL, call: readStampCall(place, graphId) }];
  return internetMessageId === null ? [] : [{ id: MAIL, call: findStampCall(place, internetMessageId) }];
}

function readMail(answer: GraphAnswer | undefined, isById: boolean): Result<MailStamp, Failure> {
  if (answer === undefined) return err({ kind: "mail-gone" });
  if (!isSuccess(answer)) return err(toFailure(answer, "mailbox"));
  if (isById) return ok(readStamp(answer.body));
  const [first] = itemsOf(answer.body);
  return first === undefined ? err({ kind: "mail-gone" }) : ok(readStamp(first));
}

/** The drafts, or none and why: whoever takes them away must know that there may be some. */
function readDrafts(answers: BatchAnswers): Pick<LookUpAnswer, "drafts" | "draftsFailure"> {
  const answer = answers.get(DRAFTS) ?? UNANSWERED;
  if (!isSuccess(answer)) return { drafts: [], draftsFailure: toFailure(answer, "mailbox") };
  return { drafts: itemsOf(answer.body).map(readDraft) };
}

const SENT = "sent";
const ATTACHMENTS = "attachments";

/** Sent forwards; none where they cannot be read, since an advisor can tell as well. */
const readSentForwards = (answers: BatchAnswers): readonly SentForward[] => {
  const answer = answers.get(SENT);
  return answer !== undefined && isSuccess(answer) ? itemsOf(answer.body).flatMap((one) => readSent(one) ?? []) : [];
};

const isPassing = ({ kind }: Failure): boolean => kind === "server" || kind === "throttled";

const TIED = "tied";
const CITIZEN = "citizen";

const citizenPart = (place: Place, ties: Ties | undefined): readonly BatchPart[] =>
  ties?.citizenKey ? [{ id: CITIZEN, call: findCitizenCall(place, ties.citizenKey) }] : [];

/** The citizen's rows; none where they cannot be read, since recognising is a help and no condition. */
function readOfCitizen(answers: BatchAnswers): readonly CaseLine[] {
  const answer = answers.get(CITIZEN);
  if (answer === undefined || !isSuccess(answer)) return [];
  return itemsOf(answer.body).flatMap((item) => {
    const fields = (property(item, "fields") ?? {}) as Readonly<Record<string, unknown>>;
    return caseLine(fields, itemIdentity(item).itemId) ?? [];
  });
}

/** Each tie is a query of its own by one indexed column, all in the same batch. */
function tiedParts(place: Place, ties: Ties | undefined): readonly BatchPart[] {
  if (ties === undefined) return [];
  const calls = [
    ...ties.itemIds.map((itemId) => readRowCall(place, itemId)),
    ...ties.answered.map((key) => findRowsCall(place, key)),
    ...(ties.conversationKey === null ? [] : [findConversationCall(place, ties.conversationKey)]),
  ];
  return calls.map((call, index) => ({ id: `${TIED}${String(index)}`, call }));
}

/** Rows of tied mails. What cannot be read is left out: it is a suggestion, and the mail's own rows decide. */
function readTied(answers: BatchAnswers): readonly StoredRow[] {
  const tied = [...answers].filter(([id, answer]) => id.startsWith(TIED) && isSuccess(answer));
  return tied.flatMap(([, answer]) => {
    const isCollection = property(answer.body, "value") !== undefined;
    const rows = readRows(isCollection ? answer : { ...answer, body: { value: [answer.body] } });
    return rows.ok ? rows.value : [];
  });
}

/** Asks register and mailbox together; an id unknown in the mailbox is followed by a search for the Message-ID. */
export function createLookUp(send: Send, sendBatch: SendBatch): LookUp {
  return async (place, key, location, ties) => {
    const answers = await sendBatch([
      { id: ROWS, call: findRowsCall(place, key) },
      ...mailPart(place, location),
      { id: DRAFTS, call: draftsOfMailCall(place, key) },
      { id: SENT, call: sentOfMailCall(place, key) },
      { id: ATTACHMENTS, call: findAttachmentsCall(place, [key]) },
      ...tiedParts(place, ties),
      ...citizenPart(place, ties),
    ]);
    if (!answers.ok) return answers;
    const rows = readRows(answers.value.get(ROWS) ?? UNANSWERED);
    if (!rows.ok) return rows;
    const attachments = readEvents(answers.value.get(ATTACHMENTS) ?? UNANSWERED);
    // Without rows the attachments decide whether the mail is registered, so nobody may guess at them.
    if (!attachments.ok && rows.value.length === 0 && isPassing(attachments.error)) return attachments;
    const { graphId, internetMessageId } = location;
    const byId = readMail(answers.value.get(MAIL), graphId !== null);
    const isUnknownId = !byId.ok && byId.error.kind === "mail-gone" && graphId !== null && internetMessageId !== null;
    const stamp = isUnknownId ? await findByMessageId(send, place, internetMessageId) : byId;
    return ok({
      rows: rows.value,
      stamp,
      ...readDrafts(answers.value),
      tied: readTied(answers.value),
      attachments: attachments.ok ? attachments.value : [],
      sent: readSentForwards(answers.value),
      ofCitizen: readOfCitizen(answers.value),
    });
  };
}
