// The time of one mail in a real browser, outside Node: the same code, bundled, in Chromium.
import { build } from "esbuild";
import type { Mail } from "../../src/core/mail/mail";
import { launchChromium } from "../../test/browser/launch-chromium";

async function bundle(): Promise<string> {
  const built = await build({
    entryPoints: ["bench/classification-in-browser.ts"],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "chrome120",
    logLevel: "error",
  });
  return built.outputFiles[0]?.text ?? "";
}

/** Milliseconds of each mail in Chromium, ascending: split and classified, best of some rounds. */
export async function chromiumTimes(mails: readonly Mail[]): Promise<readonly number[]> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
    const times = await page.evaluate<number[]>(`timesOf(${JSON.stringify(mails)})`);
    return times.sort((a, b) => a - b);
  } finally {
    await browser.close();
  }
}
