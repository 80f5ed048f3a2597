// The ports on mails of the shared mailbox: stamping, and forward drafts that lie in its Drafts for the advisor to send.
import type { Failure } from "../../app/failure";
import type {
  CreateDraft,
  CreateForward,
  DiscardDraft,
  Draft,
  MailLocation,
  MailStamp,
  Place,
  ReadStamp,
  StampMail,
} from "../../app/ports";
import type { ForwardText } from "../../core/forwarding/forward-text";
import type { MailKey } from "../../core/registration/decision";
import type { RowKey } from "../../core/registration/row";
import { err, ok, type Result } from "../../core/result";
import type { Send } from "./client";
import { itemsOf, property, textProperty, type GraphAnswer, type GraphCall } from "./graph-call";
import { errorOf, isSuccess, toFailure } from "./graph-failure";
import { withOursFirst } from "./html-before";
import {
  attachmentsCall,
  createDraftCall,
  createForwardCall,
  detachCall,
  discardCall,
  draftOfKeyCall,
  draftsOfConversationCall,
  findStampCall,
  messagesOfKeyCall,
  readBodyCall,
  readDraft,
  readIsDraftCall,
  readStamp,
  readStampCall,
  writeDraftCall,
  writeStampCall,
} from "./mail-calls";
import type { Wait } from "./middleware";

const STAMP_ATTEMPTS = 3;
const SETTLE_MS = 500;

const isGone = ({ kind }: Failure): boolean => kind === "mail-gone";
const isUncertain = ({ kind }: Failure): boolean => kind === "server" || kind === "offline";

/** The body of a successful answer, else the failure it stands for. */
async function ask(send: Send, call: GraphCall): Promise<Result<unknown, Failure>> {
  const answer = await send(call);
  if (!answer.ok) return answer;
  return isSuccess(answer.value) ? ok(answer.value.body) : err(toFailure(answer.value, "mailbox"));
}

/** The mail by its Message-ID, for ids that mean nothing in this mailbox. */
export async function findByMessageId(
  send: Send,
  place: Place,
  messageId: string,
): Promise<Result<MailStamp, Failure>> {
  const found = await ask(send, findStampCall(place, messageId));
  if (!found.ok) return found;
  const [first] = itemsOf(found.value);
  return first === undefined ? err({ kind: "mail-gone" }) : ok(readStamp(first));
}

/** What the mailbox says about a mail, found by id or else by Message-ID. */
export function createReadStamp(send: Send): ReadStamp {
  return async (place, { graphId, internetMessageId }: MailLocation) => {
    const byId: Result<unknown, Failure> =
      graphId === null ? err({ kind: "mail-gone" }) : await ask(send, readStampCall(place, graphId));
    if (byId.ok) return ok(readStamp(byId.value));
    if (!isGone(byId.error) || internetMessageId === null) return byId;
    return findByMessageId(send, place, internetMessageId);
  };
}

/** Writes the stamp; where a colleague changed the mail meanwhile, their categories are read and kept. */
export function createStampMail(send: Send): StampMail {
  return async (place, current, stamp) => {
    let latest = current;
    for (let attempt = 1; ; attempt += 1) {
      const written = await ask(send, writeStampCall(place, latest, stamp));
      if (written.ok) return ok({ ...readStamp(written.value), graphId: latest.graphId, stamp });
      if (written.error.kind !== "conflict" || attempt === STAMP_ATTEMPTS) return written;
      const read = await ask(send, readStampCall(place, latest.graphId));
      if (!read.ok) return read;
      latest = readStamp(read.value);
    }
  };
}

/** Graph cannot forward what is S/MIME-signed: it says that the item, or its attachment, is not found. */
const isSignedRefusal = (answer: GraphAnswer): boolean =>
  answer.status === 404 && /attachment/i.test(errorOf(answer).message);

/** The draft of this row in the conversation, or one to the same centre that lost its answer before it was stamped. */
async function findDraft(
  send: Send,
  place: Place,
  { conversationId }: MailStamp,
  forRow: RowKey,
  address: string,
): Promise<Result<Draft | null, Failure>> {
  if (conversationId === null) return ok(null);
  const found = await ask(send, draftsOfConversationCall(place, conversationId));
  if (!found.ok) return found;
  const drafts = itemsOf(found.value).map(readDraft);
  const isOrphan = ({ forRow: key, to }: Draft) =>
    key === "" && to.length === 1 && to[0]?.toLowerCase() === address.toLowerCase();
  return ok(drafts.find((draft) => draft.forRow === forRow) ?? drafts.find(isOrphan) ?? null);
}

async function postForward(
  send: Send,
  place: Place,
  mail: MailStamp,
  { to }: ForwardText,
): Promise<Result<Draft, Failure>> {
  const answer = await send(createForwardCall(place, mail.graphId, to.address, to.name));
  if (!answer.ok) return answer;
  if (isSuccess(answer.value)) return ok(readDraft(answer.value.body));
  return err(isSignedRefusal(answer.value) ? { kind: "cannot-forward-signed" } : toFailure(answer.value, "mailbox"));
}

/** A request on a draft that was just made; Exchange may not know it yet, so it is asked once more. */
async function askSettled(send: Send, wait: Wait, call: GraphCall): Promise<Result<unknown, Failure>> {
  const first = await ask(send, call);
  if (first.ok || !isGone(first.error)) return first;
  await wait(SETTLE_MS);
  return ask(send, call);
}

/**
 * Takes every attachment off a draft, pictures in the text too: nobody has read what they show. Answers the names of
 * the others.
 */
async function detachAll(
  { send, wait }: { readonly send: Send; readonly wait: Wait },
  place: Place,
  { graphId }: Draft,
): Promise<Result<readonly string[], Failure>> {
  const listed = await askSettled(send, wait, attachmentsCall(place, graphId));
  if (!listed.ok) return listed;
  const attachments = itemsOf(listed.value);
  for (const one of attachments) {
    const gone = await ask(send, detachCall(place, graphId, textProperty(one, "id")));
    if (!gone.ok && !isGone(gone.error)) return gone;
  }
  const named = attachments.filter((one) => property(one, "isInline") !== true);
  return ok(named.map((one) => textProperty(one, "name")));
}

/** Puts our text before the original and marks the draft as made for a row. */
async function fillDraft(
  { send, wait }: { readonly send: Send; readonly wait: Wait },
  place: Place,
  draft: Draft,
  forRow: RowKey,
  text: ForwardText,
  redactQuoted: (html: string) => string,
): Promise<Result<Draft, Failure>> {
  const read = await askSettled(send, wait, readBodyCall(place, draft.graphId));
  if (!read.ok) return read;
  const html = withOursFirst(text.html, property(read.value, "body"), redactQuoted);
  const mailKey = forRow.slice(0, forRow.lastIndexOf("-")) as MailKey;
  const written = await askSettled(
    send,
    wait,
    writeDraftCall(place, draft.graphId, { subject: text.subject, html, forRow, mailKey }),
  );
  if (!written.ok) return written;
  const webLink = textProperty(written.value, "webLink") || textProperty(read.value, "webLink");
  return ok({ graphId: draft.graphId, subject: text.subject, webLink, to: [text.to.address], forRow });
}

/** Makes the forward draft of a row, or finds the one that was made before. */
export function createCreateForward(send: Send, wait: Wait): CreateForward {
  return async (place, mail, forRow, text, redactQuoted) => {
    const find = () => findDraft(send, place, mail, forRow, text.to.address);
    const before = await find();
    if (!before.ok) return before;
    if (before.value?.forRow === forRow) return ok(before.value);
    let draft = before.value;
    if (draft === null) {
      const posted = await postForward(send, place, mail, text);
      if (!posted.ok && !isUncertain(posted.error)) return posted;
      const found = posted.ok ? posted : await find();
      if (!found.ok || found.value === null) return posted.ok ? posted : err(posted.error);
      draft = found.value;
    }
    const io = { send, wait };
    if (redactQuoted === undefined) return fillDraft(io, place, draft, forRow, text, (html) => html);
    // First, for a draft counts as done once it is filled.
    const leftOut = await detachAll(io, place, draft);
    if (!leftOut.ok) return leftOut;
    const filled = await fillDraft(io, place, draft, forRow, text, redactQuoted);
    return filled.ok && leftOut.value.length > 0 ? ok({ ...filled.value, leftOut: leftOut.value }) : filled;
  };
}

/** What was made for a key and sent since; null where nothing was. */
async function findSent(send: Send, place: Place, key: string): Promise<Result<Draft | null, Failure>> {
  const found = await ask(send, messagesOfKeyCall(place, key));
  if (!found.ok) return found;
  const sent = itemsOf(found.value).find((one) => property(one, "isDraft") === false);
  if (sent === undefined) return ok(null);
  return ok({ ...readDraft(sent), sentAt: textProperty(sent, "sentDateTime") });
}

/** Makes the draft of a key, or finds the one that lies in Drafts or was sent, also after an answer that was lost. */
export function createCreateDraft(send: Send): CreateDraft {
  return async (place, key, mail) => {
    const find = async (): Promise<Result<Draft | null, Failure>> => {
      const found = await ask(send, draftOfKeyCall(place, key));
      if (!found.ok) return found;
      const [first] = itemsOf(found.value);
      return first === undefined ? findSent(send, place, key) : ok(readDraft(first));
    };
    const before = await find();
    if (!before.ok) return before;
    if (before.value !== null) return ok(before.value);
    const posted = await ask(send, createDraftCall(place, key, mail));
    if (posted.ok) return ok({ ...readDraft(posted.value), forRow: key });
    if (!isUncertain(posted.error)) return posted;
    const found = await find();
    return found.ok && found.value !== null ? ok(found.value) : posted;
  };
}

/** Moves a draft to Deleted Items. An id outlives sending, so what is no draft any more is left where it is. */
export function createDiscardDraft(send: Send): DiscardDraft {
  return async (place, draft) => {
    const read = await ask(send, readIsDraftCall(place, draft.graphId));
    if (!read.ok) return isGone(read.error) ? ok(undefined) : read;
    if (property(read.value, "isDraft") !== true) return ok(undefined);
    const moved = await ask(send, discardCall(place, draft.graphId));
    return moved.ok || isGone(moved.error) ? ok(undefined) : moved;
  };
}
