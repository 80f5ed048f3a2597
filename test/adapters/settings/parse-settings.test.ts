import { readFileSync } from "node:fs";
import { parseSettings } from "../../../src/adapters/settings/parse-settings";
import { CODEBOOK } from "../../../src/knowledge/codebook";

const GUID = "4f6b2c1e-8a37-4d52-9c0b-1e2f3a4b5c6d";
/** Ids that differ in their last digits. */
const guid = (number: number): string => `${GUID.slice(0, -2)}${String(number)}`;

const valid = () => ({
  tenantId: GUID,
  clientId: GUID,
  localGraphOrigin: null as string | null,
  municipalities: [
    {
      id: "hvidovre",
      name: "Hvidovre Kommune",
      casePrefix: "HVI",
      mailbox: "borgerraadgiver@hvidovre.dk",
      siteId: `hvidovre.sharepoint.com,${GUID},${GUID}`,
      lists: { cases: guid(10), events: guid(11) },
      centres: [
        { id: "sundhed-og-aeldre", address: "sundhed@hvidovre.dk" },
        { id: "andre-instanser", address: null },
      ],
      domains: { own: ["hvidovre.dk"], secure: ["sikker.example"] },
      responseBusinessDays: 10,
    },
  ],
});

type Tree = Record<string, unknown>;

/** The valid settings with the value at a path (`a.0.b`) replaced; `undefined` removes it. */
function settingsWith(path: string, value: unknown): unknown {
  const settings: unknown = valid();
  const keys = path.split(".");
  const last = keys.pop()!;
  const parent = keys.reduce<unknown>((node, key) => (node as Tree)[key], settings) as Tree;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return settings;
}

const problemsOf = (json: unknown): readonly string[] => {
  const parsed = parseSettings(json, CODEBOOK);
  return parsed.ok ? [] : parsed.error.problems;
};

describe("parseSettings()", () => {
  test("gives back settings that are right, unchanged", () => {
    expect(parseSettings(valid(), CODEBOOK)).toEqual({ ok: true, value: valid() });
  });

  test("takes a missing localGraphOrigin as production", () => {
    const parsed = parseSettings(settingsWith("localGraphOrigin", undefined));
    expect(parsed.ok && parsed.value.localGraphOrigin).toBeNull();
  });

  test("lets a local run point at its own machine", () => {
    expect(problemsOf(settingsWith("localGraphOrigin", "http://localhost:3121"))).toEqual([]);
  });

  const MUNICIPALITY = "municipalities.0";
  test.each([
    ["tenantId", undefined, "tenantId: mangler"],
    ["tenantId", "hvidovre.onmicrosoft.com", "tenantId: ikke-en-guid"],
    ["tenantId", 7, "tenantId: forkert-type"],
    ["clientId", `{${GUID}}`, "clientId: ikke-en-guid"],
    ["clientId", "00000000-0000-0000-0000-000000000000", "clientId: ikke-udfyldt"],
    ["localGraphOrigin", "https://graph.example", "localGraphOrigin: kun-lokal-maskine"],
    ["localGraphOrigin", "http://localhost.example:80", "localGraphOrigin: kun-lokal-maskine"],
    ["municipalities", [], "municipalities: ingen"],
    ["municipalities", {}, "municipalities: forkert-type"],
    ["municipality", [], "municipality: ukendt-felt"],
    [`${MUNICIPALITY}.id`, "Hvidovre Kommune", "municipalities[0].id: ikke-et-id"],
    [`${MUNICIPALITY}.name`, "", "municipalities[0].name: ikke-udfyldt"],
    [`${MUNICIPALITY}.casePrefix`, "HVI-", "municipalities[0].casePrefix: ikke-et-praefiks"],
    [`${MUNICIPALITY}.mailbox`, undefined, "municipalities[0].mailbox: mangler"],
    [`${MUNICIPALITY}.mailbox`, "borgerraadgiver", "municipalities[0].mailbox: ikke-en-adresse"],
    [`${MUNICIPALITY}.mailbox`, "Rådgiver <b@hvidovre.dk>", "municipalities[0].mailbox: ikke-en-adresse"],
    [`${MUNICIPALITY}.mailbox`, "b@anden.dk", "municipalities[0].mailbox: uden-for-egne-og-sikre-domaener"],
    [
      `${MUNICIPALITY}.siteId`,
      "https://hvidovre.sharepoint.com/sites/sager",
      "municipalities[0].siteId: ikke-et-site-id",
    ],
    [`${MUNICIPALITY}.siteId`, `hvidovre.sharepoint.com,${GUID}`, "municipalities[0].siteId: ikke-et-site-id"],
    [`${MUNICIPALITY}.lists.cases`, "Sager", "municipalities[0].lists.cases: ikke-en-guid"],
    [`${MUNICIPALITY}.lists.events`, undefined, "municipalities[0].lists.events: mangler"],
    [`${MUNICIPALITY}.centres.0.id`, "sundhed-og-aeldra", "municipalities[0].centres[0].id: ukendt-center"],
    [`${MUNICIPALITY}.centres.1.id`, "sundhed-og-aeldre", "municipalities[0].centres[1].id: gentaget"],
    [
      `${MUNICIPALITY}.centres.0.address`,
      "s@gmail.com",
      "municipalities[0].centres[0].address: uden-for-egne-og-sikre-domaener",
    ],
    [
      `${MUNICIPALITY}.centres.1.address`,
      "a@hvidovre.dk",
      "municipalities[0].centres[1].address: modtager-ikke-videresendelser",
    ],
    [`${MUNICIPALITY}.domains.own`, [], "municipalities[0].domains.own: ingen"],
    [`${MUNICIPALITY}.domains.secure`, ["@sikker.example"], "municipalities[0].domains.secure[0]: ikke-et-domaene"],
    [`${MUNICIPALITY}.responseBusinessDays`, 0, "municipalities[0].responseBusinessDays: ikke-et-antal-hverdage"],
    [`${MUNICIPALITY}.responseBusinessDays`, 2.5, "municipalities[0].responseBusinessDays: ikke-et-antal-hverdage"],
    [`${MUNICIPALITY}.responseBusinessDays`, "10", "municipalities[0].responseBusinessDays: forkert-type"],
  ])("tells what is wrong where %s is %j", (path, value, problem) => {
    expect(problemsOf(settingsWith(path, value))).toEqual([problem]);
  });

  test.each([[null], ["[]"], [undefined]])("tells that %j is no settings at all", (json) => {
    expect(problemsOf(json)).toEqual(["settings: forkert-type"]);
  });

  test("tells every problem at once", () => {
    expect(problemsOf({ tenantId: "x", municipalities: [{ ...valid().municipalities[0], mailbox: "y" }] })).toEqual([
      "tenantId: ikke-en-guid",
      "clientId: mangler",
      "municipalities[0].mailbox: ikke-en-adresse",
    ]);
  });

  test("refuses two municipalities that share a mailbox, whatever the case of its letters", () => {
    const [one] = valid().municipalities;
    const lists = { cases: guid(20), events: guid(21) };
    const other = { ...one, id: "ishoej", casePrefix: "ISH", mailbox: "Borgerraadgiver@HVIDOVRE.dk", lists };
    expect(problemsOf({ ...valid(), municipalities: [one, other] })).toEqual(["municipalities[1].mailbox: gentaget"]);
  });

  test("refuses two municipalities that share a list, whatever for", () => {
    const [one] = valid().municipalities;
    const other = { ...one, id: "ishoej", casePrefix: "ISH", mailbox: "raadgiver@hvidovre.dk" };
    const lists = { cases: guid(20), events: guid(10).toUpperCase() };
    expect(problemsOf({ ...valid(), municipalities: [one, { ...other, lists }] })).toEqual([
      "municipalities[1].lists.events: gentaget",
    ]);
  });

  test.each([
    ["webmail", { also: ["lokalnet.example"], except: ["gmail.com"] }],
    ["webmail", {}],
    ["cprRoute", ["sikkermail.example"]],
    ["cprRoute", []],
  ])("takes domains.%s %j", (field, value) => {
    expect(problemsOf(settingsWith(`municipalities.0.domains.${field}`, value))).toEqual([]);
  });

  test.each([
    ["webmail", "gmail.com", "municipalities[0].domains.webmail: forkert-type"],
    ["webmail", { only: [] }, "municipalities[0].domains.webmail.only: ukendt-felt"],
    ["cprRoute", ["@x"], "municipalities[0].domains.cprRoute[0]: ikke-et-domaene"],
  ])("tells what is wrong with domains.%s %j", (field, value, problem) => {
    expect(problemsOf(settingsWith(`municipalities.0.domains.${field}`, value))).toEqual([problem]);
  });

  test("accepts a centre on a secure domain", () => {
    expect(problemsOf(settingsWith("municipalities.0.centres.0.address", "s@sikker.example"))).toEqual([]);
  });
});

describe("assets/settings.example.json", () => {
  const example = readFileSync("assets/settings.example.json", "utf8");

  test("lacks nothing but the ids that every tenant fills in", () => {
    expect(problemsOf(JSON.parse(example))).toEqual([
      "tenantId: ikke-udfyldt",
      "clientId: ikke-udfyldt",
      ...[0, 1].flatMap((index) =>
        ["siteId", "lists.cases", "lists.events", "lists.setup"].map(
          (key) => `municipalities[${index}].${key}: ikke-udfyldt`,
        ),
      ),
    ]);
  });

  test("is right once they are filled in, and names every centre of the codebook", () => {
    let filledIn = 9;
    const id = () => guid((filledIn += 1));
    const filled: unknown = JSON.parse(example.replaceAll("00000000-0000-0000-0000-000000000000", id));
    const parsed = parseSettings(filled, CODEBOOK);
    const municipalities = parsed.ok ? parsed.value.municipalities : [];
    const everyCentre = CODEBOOK.centres.map((centre) => centre.id);
    expect(municipalities.map(({ centres }) => centres.map((centre) => centre.id))).toEqual([everyCentre, everyCentre]);
  });
});
