// JSON batching: up to 20 requests in one round trip, each answered for itself. The outer 200 says nothing, and the
// SDK never sees a 429 inside, so waiting and repeating single parts is done here.
import type { Failure } from "../../app/failure";
import { ok, type Result } from "../../core/result";
import { COMMON_HEADERS, type Send } from "./client";
import { itemsOf, property, type GraphAnswer, type GraphCall } from "./graph-call";
import { isBeyondThreshold, isSuccess, retryAfterSeconds, toFailure } from "./graph-failure";
import type { Wait } from "./middleware";

export interface BatchPart {
  readonly id: string;
  readonly call: GraphCall;
  /** Id of the part that must have succeeded first. */
  readonly dependsOn?: string;
}
/** Answers by part id; every part has one. */
export type BatchAnswers = ReadonlyMap<string, GraphAnswer>;
export type SendBatch = (parts: readonly BatchPart[]) => Promise<Result<BatchAnswers, Failure>>;

const MAX_PARTS = 20;
const MAX_REPEATS = 3;
const MAX_WAIT_SECONDS = 20;
const FAILED_DEPENDENCY: GraphAnswer = { status: 424, headers: {}, body: null };
/** A part the service left out of its answer. */
const UNANSWERED: GraphAnswer = { status: 504, headers: {}, body: null };

function toRequest({ id, call, dependsOn }: BatchPart, sentTogether: ReadonlySet<string>) {
  const headers = { ...COMMON_HEADERS, ...(call.body === undefined ? {} : JSON_HEADERS), ...call.headers };
  return {
    id,
    method: call.method,
    url: call.path,
    headers,
    ...(call.body === undefined ? {} : { body: call.body }),
    ...(dependsOn !== undefined && sentTogether.has(dependsOn) ? { dependsOn: [dependsOn] } : {}),
  };
}
const JSON_HEADERS = { "Content-Type": "application/json" } as const;

function lowerCased(headers: unknown): Readonly<Record<string, string>> {
  if (typeof headers !== "object" || headers === null) return {};
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function readAnswers(body: unknown): Map<string, GraphAnswer> {
  const responses = property(body, "responses");
  return new Map(
    itemsOf({ value: responses }).map((one) => [
      String(property(one, "id")),
      {
        status: Number(property(one, "status")),
        headers: lowerCased(property(one, "headers")),
        body: property(one, "body") ?? null,
      },
    ]),
  );
}

/** Whether a part may be sent again: it was throttled, or waited for one that was. */
function mayRepeat(part: BatchPart, answers: BatchAnswers, parts: readonly BatchPart[]): boolean {
  const answer = answers.get(part.id);
  const status = answer?.status;
  if (answer !== undefined && status === 429) return !isBeyondThreshold(answer);
  const before = parts.find((one) => one.id === part.dependsOn);
  return status === 424 && before !== undefined && mayRepeat(before, answers, parts);
}

function waitSeconds(parts: readonly BatchPart[], answers: BatchAnswers): number {
  const throttled = parts.flatMap(({ id }) => answers.get(id) ?? []).filter(({ status }) => status === 429);
  return Math.max(0, ...throttled.map(({ headers }) => retryAfterSeconds(headers, Date.now())));
}

/** Sends up to 20 parts once. */
async function sendOnce(send: Send, parts: readonly BatchPart[]): Promise<Result<BatchAnswers, Failure>> {
  const ids = new Set(parts.map(({ id }) => id));
  const body = { requests: parts.map((part) => toRequest(part, ids)) };
  const answer = await send({ method: "POST", path: "/$batch", body });
  if (!answer.ok) return answer;
  if (!isSuccess(answer.value)) return { ok: false, error: toFailure(answer.value, "list") };
  const answers = readAnswers(answer.value.body);
  return ok(new Map(parts.map(({ id }) => [id, answers.get(id) ?? UNANSWERED])));
}

/** Sends up to 20 parts, repeating throttled ones after the longest wait they ask for. */
async function sendPatiently(
  send: Send,
  wait: Wait,
  parts: readonly BatchPart[],
): Promise<Result<BatchAnswers, Failure>> {
  const answers = new Map<string, GraphAnswer>();
  let open = parts;
  for (let repeats = 0; ; repeats += 1) {
    const answered = await sendOnce(send, open);
    if (!answered.ok && repeats === 0) return answered;
    for (const { id } of open) answers.set(id, (answered.ok ? answered.value.get(id) : undefined) ?? UNANSWERED);
    open = parts.filter((part) => mayRepeat(part, answers, parts));
    const seconds = waitSeconds(open, answers);
    if (open.length === 0 || repeats === MAX_REPEATS || seconds > MAX_WAIT_SECONDS) return ok(answers);
    await wait(seconds * 1000);
  }
}

/** The sender of batches. More than 20 parts go in several round trips; a part whose `dependsOn` failed in an earlier one is not sent. */
export function createSendBatch(send: Send, wait: Wait): SendBatch {
  return async (parts) => {
    const answers = new Map<string, GraphAnswer>();
    for (let start = 0; start < parts.length; start += MAX_PARTS) {
      const chunk = parts.slice(start, start + MAX_PARTS);
      const failed = ({ dependsOn }: BatchPart) => {
        const before = dependsOn === undefined ? undefined : answers.get(dependsOn);
        return before !== undefined && !isSuccess(before);
      };
      const isBlocked = chunk.some(failed);
      const sent = isBlocked ? ok(new Map<string, GraphAnswer>()) : await sendPatiently(send, wait, chunk);
      if (!sent.ok && answers.size === 0) return sent;
      for (const { id } of chunk) answers.set(id, (sent.ok ? sent.value.get(id) : UNANSWERED) ?? FAILED_DEPENDENCY);
    }
    return ok(answers);
  };
}
