// Renders the icons of the add-in from their drawings: `npm run icons`. Outlook takes PNG only, in these sizes:
// 16, 32, 80 on the ribbon, 64 and 128 in the lists of add-ins. The smallest has a plainer drawing of its own.
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const FOLDER = "assets/icons";
const DRAWINGS: Readonly<Record<number, string>> = {
  16: "icon-small.svg",
  32: "icon.svg",
  64: "icon.svg",
  80: "icon.svg",
  128: "icon.svg",
};

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
  for (const [size, drawing] of Object.entries(DRAWINGS)) {
    const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } });
    const svg = readFileSync(`${FOLDER}/${drawing}`, "utf8");
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(`${FOLDER}/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
}

void main();
