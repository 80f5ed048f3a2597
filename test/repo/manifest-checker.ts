// Checks the add-in manifest without a network: Microsoft's validator is a web service, and no complete schema is
// published. The rules restate the order tables and limits of the add-in only manifest (MS-OWEMXML and the manifest
// reference of Microsoft Learn); each has its own negative case in manifest.test.ts.

export interface ManifestSurroundings {
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** Pixels of the icon that an URL of the manifest stands for; null where the project has no such PNG. */
  readonly iconSize: (url: string) => { readonly width: number; readonly height: number } | null;
}
type Rule = (manifest: Document, surroundings: ManifestSurroundings) => readonly string[];

const MAX_BYTES = 256 * 1024;
const MAX_RESID = 32;
const MAX_TEXT = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 } as const;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const LANGUAGE = /^[a-z]{2,3}-[A-Z]{2}$/;
const RIBBON_ICONS = [16, 32, 80];
const BASE_NAMESPACE = "http://schemas.microsoft.com/office/appforoffice/1.1";
const VO_1_0 = "http://schemas.microsoft.com/office/mailappversionoverrides";
const VO_1_1 = `${VO_1_0}/1.1`;
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** Children in the order the schema demands, by parent; `*` marks what must be there. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["*Id", "AlternateId", "*Version", "*ProviderName", "*DefaultLocale", "*DisplayName", "*Description"],
    ...["*IconUrl", "*HighResolutionIconUrl", "*SupportUrl", "AppDomains", "*Hosts", "*Requirements", "*FormSettings"],
    ...["*Permissions", "*Rule", "DisableEntityHighlighting", "*VersionOverrides"],
  ],
  Form: ["*DesktopSettings", "TabletSettings", "PhoneSettings"],
  DesktopSettings: ["*SourceLocation", "*RequestedHeight"],
  VersionOverrides: [
    ...["Description", "Requirements", "Hosts", "Resources", "VersionOverrides"],
    ...["WebApplicationInfo", "EquivalentAddins", "ConnectedServiceControls"],
  ],
  MailHost: ["Runtimes", "*DesktopFormFactor", "MobileFormFactor"],
  DesktopFormFactor: ["*SupportsSharedFolders", "FunctionFile", "*ExtensionPoint"],
  OfficeTab: ["*Group"],
  Group: ["*Label", "Tooltip", "*Control"],
  Control: ["*Label", "ToolTip", "*Supertip", "*Icon", "*Action", "Enabled"],
  Supertip: ["*Title", "*Description"],
  Icon: ["*Image"],
  Action: [
    ...["FunctionName", "*SourceLocation", "TaskpaneId", "Title"],
    ...["SupportsPinning", "SupportsNoItemContext", "SupportsMultiSelect"],
  ],
  Resources: ["*Images", "*Urls", "*ShortStrings", "*LongStrings"],
};

const xsiType = (element: Element): string => element.getAttributeNS(XSI, "type") ?? "";
const all = (root: Document | Element, name: string): Element[] => [...root.getElementsByTagNameNS("*", name)];
const base = (manifest: Document, name: string): Element | undefined =>
  [...manifest.documentElement.children].find((child) => child.localName === name);
const textOf = (element: Element | undefined): string => element?.textContent.trim() ?? "";
const tableOf = (element: Element): readonly string[] | undefined =>
  ORDER[element.localName === "Host" ? xsiType(element) : element.localName];
const overrides = (manifest: Document, namespace: string): Element | undefined =>
  all(manifest, "VersionOverrides").find((element) => element.namespaceURI === namespace);

const identity: Rule = (manifest) => {
  const problems: string[] = [];
  const { documentElement: root } = manifest;
  if (root.localName !== "OfficeApp" || root.namespaceURI !== BASE_NAMESPACE || xsiType(root) !== "MailApp") {
    problems.push("the root is no OfficeApp of type MailApp");
  }
  if (!GUID.test(textOf(base(manifest, "Id")))) problems.push("Id is no GUID");
  const version = textOf(base(manifest, "Version"));
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version)) problems.push(`Version ${version} is not of four numbers`);
  return problems;
};

const order: Rule = (manifest) =>
  all(manifest, "*").flatMap((element) => {
    const table = tableOf(element);
    if (table === undefined) return [];
    const names = table.map((name) => name.replace("*", ""));
    const positions = [...element.children].map((child) => names.indexOf(child.localName));
    const strangers = [...element.children].filter((_, i) => positions[i] === -1).map((child) => child.localName);
    const present = new Set([...element.children].map((child) => child.localName));
    const missing = table.filter((name) => name.startsWith("*") && !present.has(name.slice(1)));
    const isSorted = positions.every((position, i) => i === 0 || position >= (positions[i - 1] ?? 0));
    return [
      ...strangers.map((name) => `${name} does not belong in ${element.localName}`),
      ...missing.map((name) => `${element.localName} lacks ${name.slice(1)}`),
      ...(strangers.length === 0 && !isSorted ? [`the children of ${element.localName} are out of order`] : []),
    ];
  });

const urls: Rule = (manifest) => {
  const values = all(manifest, "*").flatMap((element) => {
    const isUrl = /Url$|^SourceLocation$|^Image$/.test(element.localName);
    const attributes = [element.getAttribute("DefaultValue"), element.getAttribute("Value")];
    return isUrl ? attributes : element.localName === "AppDomain" ? [textOf(element)] : [];
  });
  return values
    .filter((value) => value !== null && (!URL.canParse(value) || new URL(value).protocol !== "https:"))
    .map((value) => `${String(value)} is no absolute https address`);
};

const resources: Rule = (manifest) => {
  const used = all(manifest, "*").flatMap((element) => element.getAttribute("resid") ?? []);
  const defined = all(manifest, "Resources").flatMap((element) =>
    [...element.children].flatMap((group) => [...group.children].map((one) => one.getAttribute("id") ?? "")),
  );
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `resid ${id} is defined nowhere`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resource ${id} is used nowhere`),
    ...defined.filter((id, i) => defined.indexOf(id) !== i).map((id) => `resource ${id} is defined twice`),
    ...defined.filter((id) => id.length === 0 || id.length > MAX_RESID).map((id) => `resource id ${id} is too long`),
  ];
};

const languages: Rule = (manifest) => {
  const main = textOf(base(manifest, "DefaultLocale"));
  const seen = new Map<Element | null, Set<string>>();
  const problems = LANGUAGE.test(main) ? [] : [`DefaultLocale ${main} is no full language tag`];
  for (const override of all(manifest, "Override")) {
    const locale = override.getAttribute("Locale") ?? "";
    const already = seen.get(override.parentElement) ?? new Set<string>();
    if (!LANGUAGE.test(locale)) problems.push(`Override ${locale} is no full language tag`);
    if (locale === main) problems.push(`Override ${locale} repeats DefaultLocale`);
    if (already.has(locale)) problems.push(`Override ${locale} stands twice at one place`);
    seen.set(override.parentElement, already.add(locale));
  }
  return problems;
};

const texts: Rule = (manifest) =>
  Object.entries(MAX_TEXT).flatMap(([name, limit]) => {
    const holders = name.endsWith("Strings")
      ? all(manifest, name).flatMap((group) => [...group.children])
      : [base(manifest, name)].filter((one) => one !== undefined);
    const values = holders.flatMap((one) =>
      [one, ...all(one, "Override")].map((x) => x.getAttribute("DefaultValue") ?? x.getAttribute("Value") ?? ""),
    );
    return values
      .filter((value) => value.length === 0 || value.length > limit)
      .map((value) => `${name} “${value.slice(0, 20)}…” is not of 1–${String(limit)} characters`);
  });

const icons: Rule = (manifest, { iconSize }) => {
  const expected: [string, number][] = [];
  const add = (url: string | null | undefined, size: number) => expected.push([url ?? "", size]);
  add(base(manifest, "IconUrl")?.getAttribute("DefaultValue"), 64);
  add(base(manifest, "HighResolutionIconUrl")?.getAttribute("DefaultValue"), 128);
  const images = new Map(
    all(manifest, "Image").map((one) => [one.getAttribute("id"), one.getAttribute("DefaultValue")]),
  );
  const problems = all(manifest, "Icon").flatMap((icon) => {
    const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
    for (const image of icon.children) add(images.get(image.getAttribute("resid")), Number(image.getAttribute("size")));
    return RIBBON_ICONS.filter((size) => !sizes.includes(size)).map((size) => `an Icon lacks size ${String(size)}`);
  });
  for (const [url, size] of expected) {
    const actual = iconSize(url);
    if (actual === null) problems.push(`${url} is no PNG of this project`);
    else if (actual.width !== size || actual.height !== size) {
      problems.push(`${url} is ${String(actual.width)}×${String(actual.height)}, not ${String(size)}×${String(size)}`);
    }
  }
  return problems;
};

const requirements: Rule = (manifest) => {
  const problems: string[] = [];
  const baseSet = base(manifest, "Requirements")?.getElementsByTagNameNS("*", "Set")[0];
  if (baseSet?.getAttribute("Name") !== "Mailbox" || Number(baseSet.getAttribute("MinVersion") ?? 0) < 1.1) {
    problems.push("the base part does not require Mailbox 1.1");
  }
  const sets = overrides(manifest, VO_1_1)?.getElementsByTagNameNS("*", "Sets")[0];
  const named = [...(sets?.children ?? [])].map((set) => set.getAttribute("Name"));
  // 1.13 is where shared mailboxes begin; 1.15 would take the whole pane from Mac and LTSC 2024.
  if (sets?.getAttribute("DefaultMinVersion") !== "1.13" || named.join() !== "Mailbox") {
    problems.push("VersionOverrides 1.1 does not require exactly Mailbox 1.13");
  }
  if (textOf(base(manifest, "Permissions")) !== "ReadWriteMailbox") {
    problems.push("Permissions is not ReadWriteMailbox, which shared mailboxes need");
  }
  return problems;
};

const versionOverrides: Rule = (manifest) => {
  const outer = overrides(manifest, VO_1_0);
  const inner = overrides(manifest, VO_1_1);
  const isNested = inner !== undefined && inner.parentElement === outer && outer.lastElementChild === inner;
  const types = [outer, inner].map((one) => (one === undefined ? "" : xsiType(one))).join();
  return [
    ...(isNested ? [] : ["VersionOverrides 1.1 is not the last child of 1.0"]),
    ...(types === "VersionOverridesV1_0,VersionOverridesV1_1" ? [] : ["VersionOverrides lack their types"]),
  ];
};

/** What this product decided: see docs/decisions/0005-xml-manifest.md. */
const decisions: Rule = (manifest) => {
  const flags = ["SupportsSharedFolders", "SupportsPinning"];
  const forbidden = ["WebApplicationInfo", "MobileFormFactor"];
  const unpinned = all(manifest, "ExtensionPoint").filter(
    (one) => /^Message/.test(xsiType(one)) !== all(one, "SupportsPinning").length > 0,
  );
  return [
    ...unpinned.map((one) => `${xsiType(one)}: a pane is pinned beside mails, and only there`),
    ...flags
      .filter((name) => all(manifest, name).some((one) => textOf(one) !== "true"))
      .map((name) => `${name} is not true`),
    ...forbidden.filter((name) => all(manifest, name).length > 0).map((name) => `${name} is not for this add-in`),
  ];
};

const RULES: readonly Rule[] = [
  ...[identity, order, urls, resources, languages, texts],
  ...[icons, requirements, versionOverrides, decisions],
];

/** Every problem of the manifest, in plain words; none where Outlook will take it as we mean it. */
export function checkManifest(xml: string, surroundings: ManifestSurroundings): readonly string[] {
  if (surroundings.bytes > MAX_BYTES) return ["the manifest is larger than 256 kB"];
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (manifest.getElementsByTagName("parsererror").length > 0) return ["the manifest is not well-formed"];
  return RULES.flatMap((rule) => rule(manifest, surroundings));
}
