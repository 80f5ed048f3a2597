// The local run: an Outlook page, the real Office.js, the built pane, a Graph and a register page on one port of this
// machine. Bound to the loopback address; a Host header that names anything else is refused.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { refuse } from "./http/answer";
import { isLocalHost } from "./http/guard";
import { createRoutes, splitPath } from "./http/routes";
import type { LocalGraph } from "./local-graph";
import { openLocalGraph } from "./open-local-graph";

export interface LocalOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** File of the embedded database; made where missing. */
  readonly databaseFile: string;
  /** The built pane (`dist/`). */
  readonly distDir: string;
  /** Folder of .eml files the mailboxes begin with; null for empty mailboxes. */
  readonly samplesDir: string | null;
  /** Root of the repository: `node_modules`, `manifest.xml` and the stage's own pages are found from here. */
  readonly rootDir: string;
}

export interface LocalRun {
  /** Origin without a trailing slash, for example `http://localhost:3000`. */
  readonly url: string;
  readonly graph: LocalGraph;
  readonly close: () => Promise<void>;
}

const LOOPBACK = "127.0.0.1";

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => resolve((server.address() as AddressInfo).port));
  });

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

const notReady: Handler = (_req, res) => {
  refuse(res, 503, "Starter");
  return Promise.resolve();
};

/** Before the pages are ready only the Graph answers: its lists are made over this same server. */
const whileStarting =
  (graph: Pick<LocalGraph, "handle" | "manage">): Handler =>
  (req, res) => {
    const { first } = splitPath(req.url);
    if (first === "v1.0") return graph.handle(req, res);
    if (first === "local") return graph.manage(req, res);
    return notReady(req, res);
  };

const answer: (handler: Handler | null, ...rest: Parameters<Handler>) => Promise<void> = async (handler, req, res) => {
  if (!isLocalHost(req.headers.host)) {
    refuse(res, 421, "Kun for denne maskine");
    return;
  }
  try {
    await (handler ?? notReady)(req, res);
  } catch (error) {
    console.error(error);
    if (res.headersSent) res.destroy();
    else refuse(res, 500, "Uventet fejl");
  }
};

/** Starts everything and resolves once a browser can be pointed at `url`. Rejects with the error of Node where the
 * port is taken (`EADDRINUSE`). */
export const startLocal = async (options: LocalOptions): Promise<LocalRun> => {
  let handler: Handler | null = null;
  const underway = new Set<Promise<void>>();
  const server = createServer((req, res) => {
    const answered = answer(handler, req, res).finally(() => underway.delete(answered));
    underway.add(answered);
  });
  const port = await listen(server, options.port);
  const url = `http://localhost:${port}`;
  try {
    const onReady = (graph: Pick<LocalGraph, "handle" | "manage">) => (handler = whileStarting(graph));
    const graph = await openLocalGraph({ ...options, origin: url, onReady });
    handler = await createRoutes({ ...options, origin: url, graph });
    const close = async () => {
      await closeServer(server);
      await Promise.all(underway); // a request that is slow on purpose still writes
      graph.close();
    };
    return { url, graph, close };
  } catch (error) {
    await closeServer(server);
    throw error;
  }
};
