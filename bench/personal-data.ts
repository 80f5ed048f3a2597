// Speed and finds of the scanner and its peers, in one run on one corpus; growth with length; hostile texts.
import { scan } from "../src/core/personal-data/scan";
import { PERSONAL_DATA } from "../src/knowledge/personal-data/personal-data";
import { PATTERNS, repeated } from "./personal-data-parts/adversarial";
import { benchMails, type BenchMail } from "./personal-data-parts/corpus";
import { peers, type Answer, type Peer } from "./personal-data-parts/peers";
import { bestMilliseconds, milliseconds, round, type SuiteResult } from "./suite";

const MAILS = 400;
/** Milliseconds of processor time each peer gets. */
const SPENT = 2000;
const MOST_RUNS = 200;

/** True where a stretch of the text was found or is gone from the answer. */
function isCovered(mail: BenchMail, surface: string, answer: Answer): boolean {
  if ("text" in answer) return !answer.text.includes(surface);
  const start = mail.text.indexOf(surface);
  return answer.spans.some(([from, to]) => from < start + surface.length && to > start);
}

async function finds(peer: Peer, mails: readonly BenchMail[]) {
  const found: Record<string, string> = {};
  const counts = new Map<string, [number, number]>();
  let falseHits = 0;
  let lookAlikes = 0;
  for (const mail of mails) {
    const answer = await peer.ask(mail.text);
    for (const { type, surface } of mail.planted) {
      const [hit, all] = counts.get(type) ?? [0, 0];
      counts.set(type, [hit + (isCovered(mail, surface, answer) ? 1 : 0), all + 1]);
    }
    lookAlikes += mail.lookAlikes.length;
    falseHits += mail.lookAlikes.filter((surface) => isCovered(mail, surface, answer)).length;
  }
  let [hits, wanted] = [0, 0];
  for (const [type, [hit, all]] of [...counts].sort()) {
    if (peer.types !== null && !peer.types.includes(type)) continue;
    found[type] = `${hit}/${all}`;
    hits += hit;
    wanted += all;
  }
  const planted = [...counts.values()].reduce((sum, [, all]) => sum + all, 0);
  return {
    found,
    total: `${hits}/${wanted}`,
    ofAllPlanted: round((100 * hits) / planted),
    falseHits: `${falseHits}/${lookAlikes}`,
  };
}

async function speed(peer: Peer, mails: readonly BenchMail[], bytes: number): Promise<number> {
  const once = await milliseconds(async () => {
    for (const mail of mails) await peer.ask(mail.text);
  });
  // The same time for everybody, so that the engine warms up alike.
  const runs = Math.min(MOST_RUNS, Math.floor(SPENT / once));
  const run = () => {
    for (const mail of mails) void peer.ask(mail.text);
  };
  const time = runs < 2 ? once : bestMilliseconds(run, runs, 1);
  return round(bytes / 1000 / time, 2);
}

function growth(mails: readonly BenchMail[]) {
  const text = mails.map((mail) => mail.text).join("\n");
  return [1, 2, 5, 10].map((megabytes) => {
    const long = repeated(`${text}\n`, megabytes * 1_000_000);
    const time = bestMilliseconds(() => void scan(long, PERSONAL_DATA), 15, 3);
    return { megabytes, milliseconds: round(time), millisecondsPerMegabyte: round(time / megabytes, 2) };
  });
}

function hostile() {
  const each = Object.entries(PATTERNS).map(([name, pattern]) => {
    const text = repeated(pattern);
    return { name, milliseconds: round(bestMilliseconds(() => void scan(text, PERSONAL_DATA), 15, 3)) };
  });
  return { worst: Math.max(...each.map((one) => one.milliseconds)), each };
}

/** Compares the scanner with its peers. */
export async function run(): Promise<SuiteResult> {
  const mails = benchMails(MAILS);
  const bytes = mails.reduce((sum, mail) => sum + Buffer.byteLength(mail.text), 0);
  // Before the peers: what they leave in memory slows down everybody who comes after.
  const ours = { hostile: hostile(), growth: growth(mails) };
  const table: Record<string, unknown>[] = [];
  for (const peer of peers()) {
    table.push({ name: peer.name, megabytesPerSecond: await speed(peer, mails, bytes), ...(await finds(peer, mails)) });
  }
  const corpus = { mails: mails.length, bytes };
  return { suite: "personal-data", results: { corpus, peers: table, ...ours } };
}
