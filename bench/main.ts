// npm run bench -- [suite…]: runs the suites named (all where none is) and prints their results as JSON. Functions are
// measured in a bundle, as in production: loaded file by file, every call of another module's goes through a getter.
import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { buildSync } from "esbuild";
import type { SuiteResult } from "./suite";

/** Suites by name, loaded when asked for. Keep sorted. */
const SUITES: Readonly<Record<string, () => Promise<{ run: () => Promise<SuiteResult> }>>> = {
  classification: () => import("./classification"),
  learning: () => import("./learning"),
  pane: () => import("./pane"),
  "personal-data": () => import("./personal-data"),
  register: () => import("./register"),
};

/** Peers live in bench/, so that the product's own install stays lean. */
function installPeers(): void {
  if (existsSync("bench/node_modules")) return;
  const done = spawnSync("npm", ["ci", "--prefix", "bench", "--ignore-scripts", "--no-audit", "--no-fund"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (done.status !== 0) throw new Error("bench: the peers could not be installed");
}

const IN_BUNDLE = "--in-bundle";
/** The collector works on the core that is measured, not beside it. */
const ONE_CORE = "--single-threaded-gc";
const BUNDLE = "node_modules/.cache/bench/main.cjs";

/** Suites whose figures are of single functions; the others build and serve from the folders of the sources. */
const BUNDLED: readonly string[] = ["classification", "learning", "personal-data"];

/** Suites that hold the product against its peers. */
const WITH_PEERS: readonly string[] = ["personal-data"];

/** Runs one suite as a bundle in a process of its own. */
function runBundled(name: string): SuiteResult {
  buildSync({
    entryPoints: ["bench/main.ts"],
    outfile: BUNDLE,
    bundle: true,
    platform: "node",
    format: "cjs",
    packages: "external",
    logLevel: "error",
  });
  const done = spawnSync(process.execPath, [ONE_CORE, BUNDLE, IN_BUNDLE, name], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (done.status !== 0) throw new Error(`bench: ${name} failed`);
  const [result] = JSON.parse(done.stdout.toString("utf8")) as SuiteResult[];
  if (result === undefined) throw new Error(`bench: ${name} said nothing`);
  return result;
}

async function run(name: string, isBundle: boolean): Promise<SuiteResult | undefined> {
  if (BUNDLED.includes(name) && !isBundle) return runBundled(name);
  return (await SUITES[name]?.())?.run();
}

async function main(names: readonly string[], isBundle: boolean): Promise<void> {
  const chosen = names.length > 0 ? names : Object.keys(SUITES);
  const unknown = chosen.filter((name) => SUITES[name] === undefined);
  if (unknown.length > 0)
    throw new Error(`bench: no suite ${unknown.join(", ")}; there is ${Object.keys(SUITES).join(", ")}`);
  if (chosen.some((name) => WITH_PEERS.includes(name))) installPeers();
  const results: SuiteResult[] = [];
  for (const name of chosen) {
    const result = await run(name, isBundle);
    if (result !== undefined) results.push(result);
  }
  console.log(JSON.stringify(results, null, 2));
}

const [first, ...rest] = process.argv.slice(2);
void (first === IN_BUNDLE ? main(rest, true) : main(process.argv.slice(2), false));
