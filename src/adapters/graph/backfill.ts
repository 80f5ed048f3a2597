// Writes values in the rows that were written to an older version of the list: page by page, each row under If-Match, so
// that nothing an advisor writes meanwhile is lost. A row that was changed meanwhile is met again in the next round.
import type { Failure } from "../../app/failure";
import { VERSION_COLUMN, type Fields } from "../../core/registration/fields";
import { err, ok, type Result } from "../../core/result";
import type { SendBatch } from "./batch";
import type { Send } from "./client";
import { itemsOf, property, query, textProperty, type GraphCall } from "./graph-call";
import { isSuccess } from "./graph-failure";
import { itemIdentity, listFailure } from "./register-calls";
import { ask, listPath } from "./register-lists";

const PAGE = 500;
const MAX_ROUNDS = 5;

export interface BackfillTask {
  readonly siteId: string;
  readonly listId: string;
  readonly version: number;
  readonly values: Fields;
}

const firstPage = ({ siteId, listId }: BackfillTask): GraphCall => ({
  method: "GET",
  path: `${listPath(siteId, listId)}/items${query({
    $select: "id",
    $expand: `fields($select=${VERSION_COLUMN})`,
    $top: String(PAGE),
  })}`,
});

/** The path of a next page: Graph gives an address, requests take what follows its version. */
export function nextPath(body: unknown): string | null {
  const link = textProperty(body, "@odata.nextLink");
  const at = link.indexOf("/v1.0/");
  return at < 0 ? null : link.slice(at + "/v1.0".length);
}

const isOlder = (item: unknown, version: number): boolean => {
  const found = property(property(item, "fields"), VERSION_COLUMN);
  return typeof found !== "number" || found < version;
};

const patchCall = ({ siteId, listId, values }: BackfillTask, item: unknown): GraphCall => {
  const { itemId, eTag } = itemIdentity(item);
  return {
    method: "PATCH",
    path: `${listPath(siteId, listId)}/items/${String(itemId)}/fields`,
    headers: { "If-Match": eTag },
    body: values,
  };
};

/** The requests that are still to be made on one page, and where the next one is. */
export async function backfillPage(
  send: Send,
  task: BackfillTask,
  page: GraphCall = firstPage(task),
): Promise<Result<{ readonly calls: readonly GraphCall[]; readonly next: GraphCall | null }, Failure>> {
  const read = await ask(send, page);
  if (!read.ok) return read;
  const calls = itemsOf(read.value)
    .filter((item) => isOlder(item, task.version))
    .map((item) => patchCall(task, item));
  const path = nextPath(read.value);
  return ok({ calls, next: path === null ? null : { method: "GET", path } });
}

/** Rows written, and rows that were changed by somebody between reading and writing. */
interface Round {
  readonly written: number;
  readonly met: number;
}

async function writePage(sendBatch: SendBatch, calls: readonly GraphCall[]): Promise<Result<Round, Failure>> {
  if (calls.length === 0) return ok({ written: 0, met: 0 });
  const answers = await sendBatch(calls.map((call, index) => ({ id: String(index), call })));
  if (!answers.ok) return answers;
  const all = [...answers.value.values()];
  // 404: somebody removed the row. 412 and 409: somebody changed it.
  const isMet = (status: number) => status === 412 || status === 409 || status === 404;
  const failed = all.find((answer) => !isSuccess(answer) && !isMet(answer.status));
  if (failed !== undefined) return err(listFailure(failed));
  const written = all.filter(isSuccess).length;
  return ok({ written, met: all.length - written });
}

async function oneRound(send: Send, sendBatch: SendBatch, task: BackfillTask): Promise<Result<Round, Failure>> {
  let [written, met] = [0, 0];
  let page: GraphCall | null | undefined;
  while (page !== null) {
    const read = await backfillPage(send, task, page);
    if (!read.ok) return read;
    const done = await writePage(sendBatch, read.value.calls);
    if (!done.ok) return done;
    written += done.value.written;
    met += done.value.met;
    page = read.value.next;
  }
  return ok({ written, met });
}

/** Fills every row; answers how many were written. `conflict` where rows went on changing under it. */
export async function backfill(send: Send, sendBatch: SendBatch, task: BackfillTask): Promise<Result<number, Failure>> {
  let written = 0;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const done = await oneRound(send, sendBatch, task);
    if (!done.ok) return done;
    written += done.value.written;
    if (done.value.met === 0) return ok(written);
  }
  return err({ kind: "conflict" });
}
