// Every package that comes with the project may be used, changed and passed on; what the pane ships, without conditions.
import { readFileSync } from "node:fs";

const PERMISSIVE = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
]);
/** For tools that never reach a user: changes to the package's own files would have to be published. */
const FOR_TOOLS = new Set([...PERMISSIVE, "MPL-2.0", "CC0-1.0", "CC-BY-4.0", "Python-2.0", "Unlicense", "WTFPL"]);
/** Microsoft lets Office.js be used for Microsoft 365 add-ins; here it serves the local run only. */
const BY_NAME = new Set(["node_modules/@microsoft/office-js"]);

interface Package {
  readonly dev?: boolean;
  readonly license?: string;
}

/** One of the choices of an SPDX expression must do; all parts of a conjunction must. */
function isWithin(licence: string, allowed: ReadonlySet<string>): boolean {
  const bare = licence.replace(/[()]/g, "");
  return bare.split(" OR ").some((choice) => choice.split(" AND ").every((one) => allowed.has(one.trim())));
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Package> };
const installed = Object.entries(packages).filter(([name]) => name !== "");

describe("isWithin()", () => {
  test.each([
    ["MIT", true],
    ["(MPL-2.0 OR Apache-2.0)", true],
    ["MIT AND GPL-3.0", false],
    ["GPL-3.0-only", false],
    ["SEE LICENSE IN LICENSE.md", false],
  ])("%s → %s", (licence, expected) => {
    expect(isWithin(licence, PERMISSIVE)).toBe(expected);
  });
});

describe("package-lock.json", () => {
  test("names packages at all", () => {
    expect(installed.length).toBeGreaterThan(300);
  });

  test.each([
    ["what the pane ships", false, PERMISSIVE],
    ["tools", true, FOR_TOOLS],
  ])("has only permissive licences for %s", (_, isDev, allowed) => {
    const found = installed
      .filter(([name, one]) => (one.dev ?? false) === isDev && !BY_NAME.has(name))
      .filter(([, { license = "none" }]) => !isWithin(license, allowed))
      .map(([name, { license = "none" }]) => `${name}: ${license}`);
    expect(found).toEqual([]);
  });
});
