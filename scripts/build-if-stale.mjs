// Builds dist/ when a source is newer than it, so that `npm start` and `npm test` work on a fresh machine.
import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
const SKIPPED = new Set(["local", "cli"]);

const newest = (file) => {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(file)
    .filter((name) => file !== "src" || !SKIPPED.has(name))
    .reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), 0);
};

const built = statSync("dist/taskpane.html", { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (Math.max(...SOURCES.map(newest)) > built) {
  console.error("Bygger dist/ …");
  execFileSync("npx", ["webpack", "--mode", "production"], { stdio: ["ignore", "ignore", "inherit"] });
}
