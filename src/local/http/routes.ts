// Which path is answered by what.
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import type { LocalGraph } from "../local-graph";
import { manifestFacts } from "../outlook/manifest-facts";
import type { StageConfig } from "../page/stage-config";
import { refuse, sendJson, sendPage, sendText } from "./answer";
import { bundlePages } from "./bundle-page";
import { LOCAL_MUNICIPALITIES, localSettings, mailboxOf } from "./local-settings";
import { serveOffice } from "./office-files";
import { withLocalOffice } from "./pane-html";
import { resolveInside, sendFile } from "./static-files";

export interface RouteOptions {
  readonly rootDir: string;
  readonly distDir: string;
  readonly origin: string;
  readonly graph: LocalGraph;
}

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

const stageConfig = async ({ rootDir, graph }: RouteOptions): Promise<StageConfig> => ({
  user: graph.user,
  manifest: manifestFacts(await readFile(path.join(rootDir, "manifest.xml"), "utf8").catch(() => null)),
  mailboxes: LOCAL_MUNICIPALITIES.flatMap((municipality) => {
    const register = graph.registers.get(municipality.id);
    return register
      ? [{ address: mailboxOf(municipality), name: municipality.name, municipality: municipality.id, register }]
      : [];
  }),
});

const servePane = async (res: ServerResponse, options: RouteOptions, rest: string): Promise<void> => {
  if (rest === "/settings.json") {
    sendJson(res, localSettings(options.graph.identity, options.origin, options.graph.registers));
    return;
  }
  const file = resolveInside(options.distDir, rest === "/" ? "/taskpane.html" : rest);
  if (!file) {
    refuse(res, 400, "Ugyldig sti");
    return;
  }
  const html = file.endsWith(".html") ? await readFile(file, "utf8").catch(() => null) : null;
  if (html !== null) sendPage(res, withLocalOffice(html));
  else if (!(await sendFile(res, file)))
    refuse(res, 404, file.endsWith("taskpane.html") ? "Ruden er ikke bygget. Kør: npm run build" : "Findes ikke");
};

/** The parts of the address a request names: first segment, and the rest with its slash. */
export const splitPath = (url: string | undefined): { readonly first: string; readonly rest: string } => {
  const pathname = (url ?? "/").split(/[?#]/)[0] ?? "/";
  const [, first = "", rest = ""] = /^\/([^/]*)(\/.*)?$/.exec(pathname) ?? [];
  return { first, rest: rest || "/" };
};

/** Makes the handler of every request. Bundles the stage's scripts once. */
export const createRoutes = async (options: RouteOptions): Promise<Handler> => {
  const pageDir = path.join(options.rootDir, "src/local/page");
  const scripts = await bundlePages(pageDir);
  const page = (name: string) => readFile(path.join(pageDir, name), "utf8");
  const serveStage = async (res: ServerResponse, rest: string): Promise<void> => {
    const script = scripts.get(rest);
    if (script !== undefined) sendText(res, "text/javascript", script);
    else if (rest === "/config.json") sendJson(res, await stageConfig(options));
    else if (rest === "/stage.css") sendText(res, "text/css", await page("stage.css"));
    else refuse(res, 404, "Findes ikke");
  };
  return async (req, res) => {
    const { first, rest } = splitPath(req.url);
    if (first === "v1.0") return options.graph.handle(req, res);
    if (first === "local") return options.graph.manage(req, res);
    if (req.method !== "GET" && req.method !== "HEAD") refuse(res, 405, "Kun GET");
    else if (first === "" && rest === "/") sendPage(res, await page("outlook.html"));
    else if (first === "register") sendPage(res, await page("register.html"));
    else if (first === "stage") await serveStage(res, rest);
    else if (first === "pane") await servePane(res, options, rest);
    else if (first === "office") {
      const officeDir = path.join(options.rootDir, "node_modules/@microsoft/office-js/dist");
      await serveOffice(res, officeDir, rest);
    } else refuse(res, 404, "Findes ikke");
  };
};
