// npm run bench -- [suite…]: runs the suites named (all where none is) and prints their results as JSON. What runs is a
// bundle, as in production: loaded file by file, every call of another module's function goes through a getter.
import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { buildSync } from "esbuild";
import type { SuiteResult } from "./suite";

/** Suites by name, loaded when asked for. Keep sorted. */
const SUITES: Readonly<Record<string, () => Promise<{ run: () => Promise<SuiteResult> }>>> = {
  classification: () => import("./classification"),
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

const BUNDLE = "node_modules/.cache/bench/main.cjs";

/** Runs this very program again as one bundle; answers its exit code. */
function runBundled(names: readonly string[]): number {
  buildSync({
    entryPoints: ["bench/main.ts"],
    outfile: BUNDLE,
    bundle: true,
    platform: "node",
    format: "cjs",
    packages: "external",
    logLevel: "error",
  });
  return spawnSync(process.execPath, [BUNDLE, "--bundled", ...names], { stdio: "inherit" }).status ?? 1;
}

async function main(names: readonly string[]): Promise<void> {
  const chosen = names.length > 0 ? names : Object.keys(SUITES);
  const unknown = chosen.filter((name) => SUITES[name] === undefined);
  if (unknown.length > 0)
    throw new Error(`bench: no suite ${unknown.join(", ")}; there is ${Object.keys(SUITES).join(", ")}`);
  installPeers();
  const results: SuiteResult[] = [];
  for (const name of chosen) {
    const suite = await SUITES[name]?.();
    if (suite !== undefined) results.push(await suite.run());
  }
  console.log(JSON.stringify(results, null, 2));
}

const [first, ...rest] = process.argv.slice(2);
if (first === "--bundled") void main(rest);
else process.exitCode = runBundled(process.argv.slice(2));
