// Plays answers from a file, in order, for one scenario of the register's contract. The files are written after the
// answers Graph documents and those its users report: eTags in two places, empty columns left out, whole numbers as
// doubles, parts of a batch in any order, errors with an inner error (test/fixtures/graph-answers/README.md).
import { readFileSync } from "node:fs";
import { createGraphPorts } from "../../src/adapters/graph/create-graph-ports";
import type { Fetch } from "../../src/adapters/graph/middleware";
import { ok } from "../../src/core/result";
import type { Subject } from "./register-contract";

export interface Exchange {
  readonly method: string;
  /** Path under /v1.0, with its query. */
  readonly url: string;
  readonly body?: unknown;
}

interface Recorded {
  readonly method: string;
  /** Path under /v1.0, without query. */
  readonly path: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Part ids a batch must ask for, in any order. */
  readonly asks?: readonly string[];
}

const SITE = "hvidovre.sharepoint.com,2c712604-1370-44e7-a1f5-426573fda80a,2d2244c3-251a-49ea-93a8-39e1c3a060fe";
const LIST = "b57af081-936c-4803-a120-d94887b03864";
const EVENTS = "1c8e2f60-5a7d-4a0e-9a64-7d2b3a6f9c11";
const SETUP = "e93a6c2d-0b41-4f58-8f0e-52d6c1a7b904";

const fileOf = (name: string): string => `test/fixtures/graph-answers/${name.replaceAll(/[^a-z0-9]+/gi, "-")}.json`;

function answerOf({ status, headers, body }: Recorded): Response {
  const content = { "content-type": "application/json;odata.metadata=minimal;odata.streaming=true", ...headers };
  return new Response(body === undefined ? null : JSON.stringify(body), { status, headers: content });
}

/** The subject that is answered from the file of a scenario. `left`: answers nobody asked for. */
export function recordedSubject(name: string): {
  readonly subject: Subject;
  readonly asked: readonly Exchange[];
  readonly left: () => readonly Recorded[];
} {
  const recorded = JSON.parse(readFileSync(fileOf(name), "utf8")) as readonly Recorded[];
  const asked: Exchange[] = [];
  const play: Fetch = (url, init) => {
    const path = url.slice("https://graph.microsoft.com/v1.0".length);
    const body: unknown = init.body === undefined ? undefined : JSON.parse(init.body as string);
    const next = recorded[asked.length];
    asked.push({ method: init.method ?? "GET", url: path, body });
    if (next === undefined) throw new RangeError(`${name}: request ${String(asked.length)} has no answer`);
    const bare = path.split("?")[0];
    expect({ method: init.method, path: bare }).toEqual({ method: next.method, path: next.path });
    if (next.asks !== undefined)
      expect((body as { requests: { id: string }[] }).requests.map(({ id }) => id).sort()).toEqual(
        [...next.asks].sort(),
      );
    return Promise.resolve(answerOf(next));
  };
  const getToken = () => Promise.resolve(ok("token"));
  const ports = createGraphPorts({ getToken, localOrigin: null, fetch: play, wait: () => Promise.resolve() });
  const place = { municipality: "hvidovre", mailbox: "borgerraadgiver@kommune.example", siteId: SITE };
  return {
    subject: {
      ports,
      place: { ...place, listId: LIST, eventsListId: EVENTS },
      setup: { siteId: SITE, listId: SETUP },
      graphId: "AAMkAGI2TG93AAA=",
      arrange: () => Promise.resolve(),
    },
    asked,
    left: () => recorded.slice(asked.length),
  };
}
