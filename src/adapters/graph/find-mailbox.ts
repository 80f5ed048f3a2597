// Which of the shared mailboxes holds a mail, asked of the mailboxes themselves: for the Outlooks that do not tell
// (docs/outlook-quirks.md). One round trip for all of them; the signed-in person's own mailbox is never asked.
import type { FindMailbox, MailLocation } from "../../app/ports";
import { err, ok } from "../../core/result";
import type { SendBatch } from "./batch";
import { itemsOf, segment, literal, query, type GraphAnswer, type GraphCall } from "./graph-call";
import { isSuccess, toFailure } from "./graph-failure";

/** By id where it is known: the same mail may also lie, as a copy, in another mailbox. */
function whereCall(mailbox: string, { graphId, internetMessageId }: MailLocation): GraphCall | null {
  const messages = `/users/${segment(mailbox)}/messages`;
  if (graphId !== null) return { method: "GET", path: `${messages}/${segment(graphId)}${query({ $select: "id" })}` };
  if (internetMessageId === null) return null;
  const $filter = `internetMessageId eq ${literal(internetMessageId)}`;
  return { method: "GET", path: `${messages}${query({ $select: "id", $filter })}` };
}

const holds = (answer: GraphAnswer, isById: boolean) =>
  isSuccess(answer) && (isById || itemsOf(answer.body).length > 0);

/** The mailbox does not know the mail, or is closed to this person: both mean that the mail was not opened there. */
const ABSENT: ReadonlySet<number> = new Set([400, 403, 404]);

/** Finds the mailbox of a mail among the shared ones; null where none of them holds it. */
export function createFindMailbox(sendBatch: SendBatch): FindMailbox {
  return async (mailboxes, location) => {
    const parts = mailboxes.flatMap((id) => {
      const call = whereCall(id, location);
      return call === null ? [] : [{ id, call }];
    });
    if (parts.length === 0) return ok(null);
    const sent = await sendBatch(parts);
    if (!sent.ok) return sent;
    const answers = [...sent.value];
    const [found] = answers.find(([, answer]) => holds(answer, location.graphId !== null)) ?? [null];
    const [, troubled] = answers.find(([, answer]) => !isSuccess(answer) && !ABSENT.has(answer.status)) ?? [];
    return found === null && troubled !== undefined ? err(toFailure(troubled, "mailbox")) : ok(found);
  };
}
