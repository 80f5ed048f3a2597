// The browser of the tests: the machine's own Chromium, installed by the system's package manager where it can be.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const CANDIDATES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-quic"];

const HELP =
  "No Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM to the path of Chromium or Chrome.";

const find = (): string | undefined =>
  [process.env["CHROMIUM"], ...CANDIDATES].find((file) => file !== undefined && existsSync(file));

const canInstall = (): boolean => process.getuid?.() === 0 && existsSync("/etc/debian_version");

/** Installs Debian's Chromium; only as root, so never on somebody's own machine. */
const install = (): void => {
  execFileSync("apt-get", ["update"], { stdio: "ignore" });
  execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "ignore" });
};

/** Starts a headless Chromium. Throws, saying how to get one, where there is none. */
export async function launchChromium(): Promise<Browser> {
  if (find() === undefined && canInstall()) install();
  const executablePath = find();
  if (executablePath === undefined) throw new Error(HELP);
  return chromium.launch({ executablePath, args: FLAGS });
}
