// The stage of the browser tests: a local run of its own, a browser, and the few moves an advisor makes.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { Settings } from "../../src/core/codebook/settings";
import { startLocal, type LocalRun } from "../../src/local/server";
import { launchChromium } from "./launch-chromium";

/** A row of the list "Sager" by internal column name. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Stage {
  readonly url: string;
  readonly browser: Browser;
  /** Opens the Outlook page on one mail and gives the pane beside it. */
  readonly open: (messageId: string, query?: string) => Promise<{ readonly page: Page; readonly pane: FrameLocator }>;
  /** Rows of the register of the first municipality, in the order they were written. */
  readonly rows: () => Promise<readonly Fields[]>;
  /** Arms the switchboard of faults. */
  readonly fail: (rules: readonly Readonly<Record<string, unknown>>[]) => Promise<void>;
  /** Requests since `forgetRequests`, parts of batches marked. */
  readonly requests: () => Promise<readonly LoggedRequest[]>;
  readonly forgetRequests: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface LoggedRequest {
  readonly method: string;
  readonly template: string;
  readonly status: number;
  readonly inBatch: boolean;
}

/** Starts the local run with the built pane and the sample mails, on a database of its own. */
export async function openStage(): Promise<Stage> {
  const folder = mkdtempSync(path.join(tmpdir(), "borgerraadgiver-"));
  const rootDir = path.resolve(__dirname, "../..");
  const run: LocalRun = await startLocal({
    port: 0,
    databaseFile: path.join(folder, "graph.sqlite"),
    distDir: path.join(rootDir, "dist"),
    samplesDir: path.join(rootDir, "src/local/samples"),
    rootDir,
  });
  const browser = await launchChromium();
  const call = async (method: string, what: string, body?: unknown): Promise<Response> =>
    fetch(`${run.url}/local/${what}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
  const settings = (await (await fetch(`${run.url}/pane/settings.json`)).json()) as Settings;
  const list = settings.municipalities[0]?.lists.cases ?? "";
  return {
    url: run.url,
    browser,
    open: async (messageId, query = "") => {
      const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
      await page.goto(`${run.url}/?mail=${encodeURIComponent(messageId)}${query}`);
      return { page, pane: paneOf(page) };
    },
    rows: async () => {
      const shown = (await (await call("GET", `lists/${list}`)).json()) as { items: { fields: Fields }[] };
      return shown.items.map(({ fields }) => fields);
    },
    fail: async (rules) => {
      await call("PUT", "faults", rules);
    },
    requests: async () => (await (await call("GET", "requests")).json()) as LoggedRequest[],
    forgetRequests: async () => {
      await call("DELETE", "requests");
    },
    close: async () => {
      await browser.close();
      await run.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The add-in's own page beside the mail. */
export const paneOf = (page: Page): FrameLocator => page.frameLocator('[data-testid="pane-frame"]');
