// The way one request takes: a fault may strike it before or after, a route answers it, the log notes it.
import { setTimeout as pause } from "node:timers/promises";
import { faultAnswer, type FaultRule, type FaultSwitchboard } from "../faults/fault-rules";
import type { RequestLog } from "../faults/request-log";
import type { GraphRequest } from "./request";
import { refuse, type GraphResponse } from "./response";
import { match, type Route } from "./router";

/** `dropped`: the connection breaks, nothing is answered. */
export type Outcome = GraphResponse | "dropped";
export type Dispatch = (request: GraphRequest) => Promise<Outcome>;

export interface DispatchOptions {
  readonly routes: readonly Route[];
  readonly faults: FaultSwitchboard;
  readonly log: RequestLog;
  readonly now: () => Date;
  /** Runs the work as one transaction: a request is carried out whole or not at all. */
  readonly atomically: (work: () => GraphResponse) => GraphResponse;
  /** Where a request of its own kind goes; the router gets the rest. */
  readonly special?: { readonly path: string; readonly run: Dispatch };
  readonly inBatch: boolean;
}

/** Makes the function every request goes through. */
export function createDispatch(options: DispatchOptions): Dispatch {
  return async (request) => {
    const started = performance.now();
    const isSpecial = request.path.toLowerCase() === options.special?.path.toLowerCase();
    const hit = isSpecial ? null : match(options.routes, request);
    const run = async (): Promise<Outcome> =>
      hit === null ? ((await options.special?.run(request)) ?? "dropped") : guarded(() => options.atomically(hit.run));
    const rule = options.faults.strike(request.method, `/${request.segments.join("/")}`);
    const outcome = await withFault(rule, run);
    options.log.add({
      at: options.now().toISOString(),
      method: request.method,
      template: hit?.template ?? request.path,
      options: [...new Set(request.query.keys())],
      status: outcome === "dropped" ? 0 : outcome.status,
      bytes: outcome === "dropped" ? 0 : sizeOf(outcome),
      ms: Math.round((performance.now() - started) * 10) / 10,
      inBatch: options.inBatch,
    });
    return outcome;
  };
}

async function withFault(rule: FaultRule | null, run: () => Promise<Outcome>): Promise<Outcome> {
  if (rule === null) return run();
  if (rule.delayMs > 0) await pause(rule.delayMs);
  if (rule.kind === "offline") return "dropped";
  if (rule.kind === "slow") return run();
  if (rule.kind === "offline-after" || rule.kind === "504-after") await run();
  return faultAnswer(rule) ?? "dropped";
}

/** A bug of this service is answered like a fault of the real one, and said on the console. */
function guarded(run: () => GraphResponse): GraphResponse {
  try {
    return run();
  } catch (error) {
    console.error(error);
    return refuse(500, "generalException", "General exception while processing");
  }
}

const sizeOf = ({ body, bytes }: GraphResponse): number =>
  bytes?.length ?? (body === undefined ? 0 : Buffer.byteLength(JSON.stringify(body)));
