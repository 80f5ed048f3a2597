// `npm run check`: everything about the code that is not a test run. All steps run even where one fails, so that one
// run tells all; nothing here uses the network.
import { spawnSync } from "node:child_process";

const bin = (name, ...args) => [`node_modules/.bin/${name}`, ...args];
const script = (name) => [process.execPath, `scripts/${name}`];

const STEPS = [
  { name: "format", command: bin("prettier", "--check", "--log-level=warn", ".") },
  { name: "types", command: bin("tsc", "-p", "tsconfig.json") },
  { name: "types of core", command: bin("tsc", "-p", "src/core") },
  { name: "lint", command: bin("eslint", "--max-warnings=0", ".") },
  { name: "boundaries", command: bin("depcruise", "src", "--config", ".dependency-cruiser.cjs") },
  { name: "unused", command: bin("knip", "--no-progress") },
  { name: "manifest", command: bin("jest", "--ci", "--silent", "test/repo/manifest.test.ts", "--selectProjects=unit") },
  { name: "build", command: script("build-if-stale.mjs") },
  { name: "bundle size", command: script("bundle-size.mjs"), alwaysTell: true },
];

/** Runs one step, prints its line (and its output where it failed), and tells whether it passed. */
function run({ name, command: [program, ...args], alwaysTell = false }) {
  const started = Date.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const passed = status === 0;
  console.log(`${passed ? "ok    " : "FAILED"}  ${name.padEnd(14)} ${seconds.padStart(6)} s`);
  const output = [stdout, stderr, error?.message].filter(Boolean).join("\n").trim();
  if ((!passed || alwaysTell) && output !== "") console.log(output.replace(/^/gm, "        "));
  return passed;
}

const failed = STEPS.filter((step) => !run(step)).map(({ name }) => name);
console.log(failed.length === 0 ? "check: everything holds" : `check failed: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
