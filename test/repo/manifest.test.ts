/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { checkManifest, type ManifestSurroundings } from "./manifest-checker";
import { pngSize } from "./png-size";

const MANIFEST = readFileSync("manifest.xml", "utf8");
const ADDIN = "https://borgerraadgiver.hvidovre.dk/addin/";

/** The deployed folder is the project's: what the manifest calls `<host>/addin/x` is the file x. */
const iconSize = (url: string) => {
  const file = url.replace(ADDIN, "");
  return existsSync(file) ? pngSize(readFileSync(file)) : null;
};
const check = (xml: string, surroundings: Partial<ManifestSurroundings> = {}) =>
  checkManifest(xml, { bytes: Buffer.byteLength(xml), iconSize, ...surroundings });

/** The manifest with one thing in it changed; a change that changes nothing is a mistake in the table. */
function changed(from: string | RegExp, to: string): string {
  const result = MANIFEST.replace(from, to);
  if (result === MANIFEST) throw new Error(`nothing matches ${String(from)}`);
  return result;
}

describe("checkManifest()", () => {
  test("finds nothing wrong with manifest.xml", () => {
    expect(check(MANIFEST)).toEqual([]);
  });

  test("refuses what is larger than Outlook takes", () => {
    expect(check(MANIFEST, { bytes: 256 * 1024 + 1 })).toEqual(["the manifest is larger than 256 kB"]);
  });

  const VO =
    /<Requirements>\s*<bt:Sets DefaultMinVersion="1.13">\s*<bt:Set Name="Mailbox"\/>\s*<\/bt:Sets>\s*<\/Requirements>/;
  const APP = "the children of OfficeApp are out of order";
  test.each<[string, string | RegExp, string, string]>([
    ["an open element", "</Version>", "", "the manifest is not well-formed"],
    [
      "another kind of add-in",
      'xsi:type="MailApp"',
      'xsi:type="TaskPaneApp"',
      "the root is no OfficeApp of type MailApp",
    ],
    ["an Id that is no GUID", /<Id>.*<\/Id>/, "<Id>borgerraadgiver</Id>", "Id is no GUID"],
    ["no Id", /<Id>.*<\/Id>/, "", "OfficeApp lacks Id"],
    [
      "a version of three numbers",
      /<Version>.*<\/Version>/,
      "<Version>1.0.0</Version>",
      "Version 1.0.0 is not of four numbers",
    ],
    ["Version after ProviderName", /(<Version>.*<\/Version>)\s*(<Prov.*>)/, "$2$1", APP],
    ["SupportUrl before the icons", /(<IconUrl[^]*?)(<SupportUrl.*\/>)/, "$2$1", APP],
    ["no SupportUrl", /<SupportUrl.*\/>/, "", "OfficeApp lacks SupportUrl"],
    ["no Rule", /<Rule [^]*<\/Rule>/, "", "OfficeApp lacks Rule"],
    ["no FormSettings", /<FormSettings>[^]*<\/FormSettings>/, "", "OfficeApp lacks FormSettings"],
    ["a stranger", "<Hosts>", "<Favicon/><Hosts>", "Favicon does not belong in OfficeApp"],
    ["no height", /<RequestedHeight>.*<\/RequestedHeight>/, "", "DesktopSettings lacks RequestedHeight"],
    [
      "Action before Icon",
      /(<Icon>[^]*?<\/Icon>)\s*(<Action[^]*?<\/Action>)/,
      "$2$1",
      "the children of Control are out of order",
    ],
    [
      "SupportsSharedFolders last",
      /(<SupportsShared.*>)\s*(<Ext[^]*<\/ExtensionPoint>)/,
      "$2$1",
      "the children of DesktopFormFactor are out of order",
    ],
    ["no SupportsSharedFolders", /<SupportsSharedFolders>.*>/, "", "DesktopFormFactor lacks SupportsSharedFolders"],
    [
      "SupportsSharedFolders off",
      "<SupportsSharedFolders>true",
      "<SupportsSharedFolders>false",
      "SupportsSharedFolders is not true",
    ],
    [
      "pinning before the page",
      /(<SourceLocation resid.*\/>)\s*(<SupportsPinning>.*>)/,
      "$2$1",
      "the children of Action are out of order",
    ],
    [
      "no pinning",
      /<SupportsPinning>.*>/,
      "",
      "MessageReadCommandSurface: a pane is pinned beside mails, and only there",
    ],
    ["pinning in words", "<SupportsPinning>true", "<SupportsPinning>ja", "SupportsPinning is not true"],
    [
      "an http page",
      `SourceLocation DefaultValue="https:`,
      `SourceLocation DefaultValue="http:`,
      `${ADDIN.replace("https", "http")}taskpane.html is no absolute https address`,
    ],
    [
      "a relative page",
      `id="Taskpane.Url" DefaultValue="${ADDIN}`,
      `id="Taskpane.Url" DefaultValue="/`,
      "/taskpane.html is no absolute https address",
    ],
    [
      "a wildcard app domain",
      "<AppDomain>https://borger",
      "<AppDomain>*.borger",
      "*.borgerraadgiver.hvidovre.dk is no absolute https address",
    ],
    [
      "a dangling resid",
      'Label resid="Group.Label"',
      'Label resid="Group.Labels"',
      "resid Group.Labels is defined nowhere",
    ],
    [
      "an unused resource",
      "<bt:ShortStrings>",
      '<bt:ShortStrings><bt:String id="X" DefaultValue="x"/>',
      "resource X is used nowhere",
    ],
    ["a resource twice", /(<bt:Url .*\/>)/, "$1$1", "resource Taskpane.Url is defined twice"],
    ["a long resource id", /Taskpane\.Url/g, "T".repeat(33), `resource id ${"T".repeat(33)} is too long`],
    ["a short language tag", 'Locale="en-US"', 'Locale="en"', "Override en is no full language tag"],
    ["a short main language", ">da-DK<", ">da<", "DefaultLocale da is no full language tag"],
    ["the main language again", 'Locale="en-US"', 'Locale="da-DK"', "Override da-DK repeats DefaultLocale"],
    ["a language twice", /(<Override Locale.*\/>)/, "$1$1", "Override en-US stands twice at one place"],
    [
      "a long short string",
      "Åbn sagen",
      "Å".repeat(126),
      `ShortStrings “${"Å".repeat(20)}…” is not of 1–125 characters`,
    ],
    [
      "an empty name",
      'DefaultValue="Borgerrådgiver">\n    <Override',
      'DefaultValue="">\n    <Override',
      "DisplayName “…” is not of 1–125 characters",
    ],
    [
      "a long description",
      "Forstår en",
      "F".repeat(250),
      `Description “${"F".repeat(20)}…” is not of 1–250 characters`,
    ],
    ["no large icon", /<bt:Image size="80".*\/>/, "", "an Icon lacks size 80"],
    ["an icon nobody drew", "icon-64.png", "icon-65.png", `${ADDIN}assets/icons/icon-65.png is no PNG of this project`],
    ["a drawing as icon", "icon-64.png", "icon.svg", `${ADDIN}assets/icons/icon.svg is no PNG of this project`],
    [
      "an icon of the wrong size",
      "icon-128.png",
      "icon-64.png",
      `${ADDIN}assets/icons/icon-64.png is 64×64, not 128×128`,
    ],
    [
      "the ribbon's icons swapped",
      "icon-16.png",
      "icon-32.png",
      `${ADDIN}assets/icons/icon-32.png is 32×32, not 16×16`,
    ],
    [
      "another base requirement",
      '<Set Name="Mailbox"',
      '<Set Name="ExcelApi"',
      "the base part does not require Mailbox 1.1",
    ],
    [
      "a requirement that loses Mac",
      'DefaultMinVersion="1.13"',
      'DefaultMinVersion="1.15"',
      "VersionOverrides 1.1 does not require exactly Mailbox 1.13",
    ],
    ["no requirement", VO, "", "VersionOverrides 1.1 does not require exactly Mailbox 1.13"],
    [
      "NestedAppAuth declared",
      '<bt:Set Name="Mailbox"/>',
      '<bt:Set Name="Mailbox"/><bt:Set Name="NestedAppAuth"/>',
      "VersionOverrides 1.1 does not require exactly Mailbox 1.13",
    ],
    [
      "too small a permission",
      ">ReadWriteMailbox<",
      ">ReadWriteItem<",
      "Permissions is not ReadWriteMailbox, which shared mailboxes need",
    ],
    [
      "the old namespace inside",
      "mailappversionoverrides/1.1",
      "mailappversionoverrides/1.0",
      "VersionOverrides 1.1 is not the last child of 1.0",
    ],
    ["a type forgotten", 'xsi:type="VersionOverridesV1_1"', "", "VersionOverrides lack their types"],
    [
      "legacy single sign-on",
      /<\/Resources>/,
      "</Resources><WebApplicationInfo/>",
      "WebApplicationInfo is not for this add-in",
    ],
    [
      "a mobile part",
      /<\/DesktopFormFactor>/,
      "</DesktopFormFactor><MobileFormFactor/>",
      "MobileFormFactor is not for this add-in",
    ],
  ])("catches %s", (_, from, to, problem) => {
    expect(check(changed(from, to))).toContain(problem);
  });
});

describe("pngSize()", () => {
  test("says nothing about what is no PNG", () => {
    expect(pngSize(readFileSync("manifest.xml"))).toBeNull();
    expect(pngSize(Buffer.alloc(8))).toBeNull();
  });
});
