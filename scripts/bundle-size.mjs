// How much JavaScript the pane fetches before the first suggestion, as gzip. Fails above the limit.
// The model's weights are no script: a JSON file, printed but not counted.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const DIST = "dist";
const LIMIT = 300_000;
/** Fetched by `main` besides the page's own scripts before a suggestion can be shown (chunk names are module paths). */
const BEFORE_SUGGESTION = [/^src_text_da_ts\./];
const DATA = [/^model\.\w+\.json$/];

const html = readFileSync(path.join(DIST, "taskpane.html"), "utf8");
const initial = [...html.matchAll(/<script[^>]+src="?([^"\s>]+\.js)"?/g)]
  .map((match) => match[1])
  .filter((src) => !src.startsWith("http"));
const files = readdirSync(DIST);
const scripts = files.filter((file) => file.endsWith(".js"));
const matching = (patterns) => files.filter((file) => patterns.some((pattern) => pattern.test(file)));

const before = matching(BEFORE_SUGGESTION).filter((file) => file.endsWith(".js"));
const data = matching(DATA);
if (initial.length === 0 || before.length !== BEFORE_SUGGESTION.length || data.length === 0) {
  console.error(`bundle-size: dist/ is not what was expected (${initial.length}, ${before.length}, ${data.length}).`);
  process.exit(1);
}

const sizeOf = (file) => {
  const bytes = readFileSync(path.join(DIST, file));
  return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
};
const rowsOf = (files, when) => files.map((file) => ({ when, ...sizeOf(file) }));
const counted = [...rowsOf(initial, "page"), ...rowsOf(before, "before suggestion")];
const rest = scripts.filter((file) => ![...initial, ...before].includes(file));
console.table([...counted, ...rowsOf(data, "model data"), ...rowsOf(rest, "later")]);

const total = counted.reduce((sum, { gzip }) => sum + gzip, 0);
console.log(`JavaScript before the first suggestion: ${total} bytes gzip of at most ${LIMIT}.`);
if (total > LIMIT) {
  console.error("bundle-size: above the limit.");
  process.exit(1);
}
