// JSON batching: at most 20 parts, either all side by side or each after the one before it; a part whose predecessor
// failed is answered 424. Every part has a status of its own, and the answers come in any order.
import * as v from "valibot";
import type { Dispatch, Outcome } from "./dispatch";
import { splitUrl, type GraphRequest } from "./request";
import { answer, refuse, withInnerError, type GraphResponse } from "./response";

const BatchSchema = v.object({
  requests: v.array(
    v.object({
      id: v.pipe(v.string(), v.nonEmpty()),
      method: v.string(),
      url: v.string(),
      headers: v.optional(v.record(v.string(), v.string()), {}),
      body: v.optional(v.unknown()),
      dependsOn: v.optional(v.array(v.string())),
    }),
  ),
});
type Part = v.InferOutput<typeof BatchSchema>["requests"][number];

const MOST = 20;

const invalid = (message: string): GraphResponse => refuse(400, "BadRequest", message);

/** Runs a batch; a dropped part drops the whole, as one connection carries them all. */
export async function runBatch(request: GraphRequest, dispatch: Dispatch, now: () => Date): Promise<Outcome> {
  if (request.method !== "POST") return refuse(405, "Request_BadRequest", "Specified HTTP method is not allowed.");
  const parsed = v.safeParse(BatchSchema, request.body);
  if (!parsed.success) return invalid("Invalid batch payload format.");
  const parts = parsed.output.requests;
  const problem = findProblem(parts);
  if (problem !== null) return problem;
  const responses = new Map<string, GraphResponse>();
  for (const part of parts) {
    const failed = (part.dependsOn ?? []).some((id) => (responses.get(id)?.status ?? 500) >= 400);
    const outcome = failed
      ? refuse(424, "FailedDependency", "The request depended on another request that failed.")
      : await runPart(request, part, dispatch);
    if (outcome === "dropped") return "dropped";
    responses.set(part.id, outcome);
  }
  return answer({ responses: [...responses].map(([id, response]) => toJson(id, response, now())).reverse() });
}

function findProblem(parts: readonly Part[]): GraphResponse | null {
  if (parts.length === 0 || parts.length > MOST)
    return invalid(`The number of batch request steps must be between 1 and ${MOST}.`);
  if (new Set(parts.map(({ id }) => id)).size !== parts.length) return invalid("Batch request ids must be unique.");
  const naked = parts.find(({ body, headers }) => body !== undefined && !hasContentType(headers));
  if (naked !== undefined) return invalid(`The Content-Type header is missing for the request with id '${naked.id}'.`);
  const isSerial = parts.every(({ dependsOn = [] }, index) =>
    index === 0 ? dependsOn.length === 0 : dependsOn.length === 1 && dependsOn[0] === parts[index - 1]?.id,
  );
  const isParallel = parts.every(({ dependsOn = [] }) => dependsOn.length === 0);
  return isSerial || isParallel ? null : invalid("A batch must be either fully sequential or fully parallel.");
}

const hasContentType = (headers: Readonly<Record<string, string>>): boolean =>
  Object.keys(headers).some((name) => name.toLowerCase() === "content-type");

async function runPart(outer: GraphRequest, part: Part, dispatch: Dispatch): Promise<Outcome> {
  const url = /^https?:/i.test(part.url) ? null : splitUrl(part.url.startsWith("/") ? part.url : `/${part.url}`);
  if (url === null) return invalid(`Invalid batch request url: '${part.id}'.`);
  const headers = Object.fromEntries(Object.entries(part.headers).map(([name, value]) => [name.toLowerCase(), value]));
  return dispatch({ ...url, method: part.method.toUpperCase(), headers, body: part.body, caller: outer.caller });
}

function toJson(id: string, response: GraphResponse, now: Date): object {
  const { status, headers, body, bytes } = withInnerError(response, `part-${id}`, now);
  const shown = bytes === undefined ? body : Buffer.from(bytes).toString("base64");
  return {
    id,
    status,
    headers: titled({ ...(shown === undefined ? {} : { "content-type": "application/json" }), ...headers }),
    ...(shown === undefined ? {} : { body: shown }),
  };
}

/** `retry-after` → `Retry-After`, as parts carry them. */
const titled = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase()),
      value,
    ]),
  );
