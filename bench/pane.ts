// The pane as the advisor meets it, in a real browser on the local run: how long from the pane's first script to the
// suggestion on screen, and what one registration asks of Graph.
import type { Page } from "playwright-core";
import { openStage, paneOf, type Stage } from "../test/browser/stage";
import { round, type SuiteResult } from "./suite";

const MAILS = ["<03584ae1ead3d663e924@privat.dk>", "<e67383960f165a8cf76d@fastmail.example>"] as const;
const STARTS = 9;

/** Milliseconds from the pane's first script to its suggestion, by the pane's own marks. */
async function startOf(page: Page): Promise<number> {
  const handle = await page.getByTestId("pane-frame").elementHandle();
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("bench: the pane has no frame");
  // As text: the compiler would put names of its own into a function.
  return frame.evaluate<number>(
    'performance.getEntriesByName("suggestion-shown")[0].startTime - performance.getEntriesByName("pane-start")[0].startTime',
  );
}

async function starts(stage: Stage): Promise<number[]> {
  const found: number[] = [];
  for (let run = 0; run < STARTS; run += 1) {
    const { page, pane } = await stage.open(MAILS[0]);
    await pane.getByTestId("suggestion").waitFor();
    await page.waitForTimeout(200); // the mark is set in the frame after
    found.push(await startOf(page));
    await page.close();
  }
  return found.sort((a, b) => a - b);
}

/** Registers a mail as hovedsag with two følgesager and counts what was asked after the press. */
async function registration(stage: Stage, mail: string, forward: boolean): Promise<object> {
  const { page } = await stage.open(mail);
  const pane = paneOf(page);
  await pane.getByTestId("status-line").getByText("Ikke registreret").waitFor();
  while ((await pane.getByTestId("point").count()) < 3) {
    await pane.getByTestId("add-point").click();
    const used = await pane.getByTestId("point").count();
    await pane.getByTestId("add-point-theme").selectOption(["GF03", "GF07", "FL10"][used] ?? "AN99");
  }
  await stage.forgetRequests();
  await pane.getByTestId(forward ? "action-register-forward" : "action-register").click();
  await pane.getByTestId("receipt").waitFor();
  await page.waitForTimeout(300);
  const all = await stage.requests();
  await page.close();
  const roundTrips = all.filter(({ inBatch }) => !inBatch);
  return { rows: 3, roundTrips: roundTrips.length, requests: roundTrips.map((one) => `${one.method} ${one.template}`) };
}

/** Runs the suite on a local run of its own. */
export async function run(): Promise<SuiteResult> {
  const stage = await openStage();
  try {
    const milliseconds = await starts(stage);
    return {
      suite: "pane",
      results: {
        startToSuggestionMs: {
          runs: STARTS,
          p50: round(milliseconds[Math.floor(STARTS / 2)] ?? NaN),
          max: round(milliseconds.at(-1) ?? NaN),
        },
        registerOnly: await registration(stage, MAILS[0], false),
        registerAndForward: await registration(stage, MAILS[1], true),
      },
    };
  } finally {
    await stage.close();
  }
}
