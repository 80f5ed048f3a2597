// Answers of Graph in the shapes the service gives them, one after the other, for what the local Graph cannot be asked to do.
import { createSend, type Send } from "../../../src/adapters/graph/client";
import type { Fetch } from "../../../src/adapters/graph/middleware";
import type { GetToken } from "../../../src/app/ports";
import { ok } from "../../../src/core/result";

export type Script = readonly ((url: string, init: RequestInit) => Response | Promise<Response>)[];

export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });

export const refused = (status: number, code: string, message: string, headers: Record<string, string> = {}) =>
  json(status, { error: { code, message } }, headers);

export interface Scripted {
  readonly send: Send;
  readonly asked: { url: string; init: RequestInit }[];
  readonly waits: number[];
}

/** A sender over a script; asking more often than it is long is an error of the test. */
export function scripted(script: Script, getToken: GetToken = () => Promise.resolve(ok("token"))): Scripted {
  const asked: Scripted["asked"] = [];
  const waits: number[] = [];
  const through: Fetch = async (url, init) => {
    const answer = script[asked.length];
    asked.push({ url, init });
    if (answer === undefined) throw new RangeError(`request ${String(asked.length)} is not in the script`);
    return answer(url, init);
  };
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { send: createSend({ getToken, localOrigin: null, fetch: through, wait }), asked, waits };
}
