import { localSettings } from "../../../src/local/http/local-settings";
import { parseSettings } from "../../../src/adapters/settings/parse-settings";

const REGISTER = {
  siteId: "hvidovre.sharepoint.com,5c6f3a52-0000-4000-8000-000000000001,5c6f3a52-0000-4000-8000-000000000002",
  lists: { cases: "5c6f3a52-0000-4000-8000-000000000003", events: "5c6f3a52-0000-4000-8000-000000000004" },
};
const IDENTITY = {
  tenantId: "5c6f3a52-0000-4000-8000-000000000005",
  clientId: "5c6f3a52-0000-4000-8000-000000000006",
};
const REGISTERS = new Map([
  ["hvidovre", REGISTER],
  [
    "ishoej",
    {
      ...REGISTER,
      lists: { cases: "5c6f3a52-0000-4000-8000-000000000007", events: "5c6f3a52-0000-4000-8000-000000000008" },
    },
  ],
]);

describe("localSettings()", () => {
  const settings = localSettings(IDENTITY, "http://localhost:3000", REGISTERS);

  it("is what the add-in itself accepts as settings", () => {
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ ok: true, value: settings });
  });

  it("names two municipalities with mailbox and case prefix", () => {
    expect(settings.municipalities.map((one) => [one.mailbox, one.casePrefix])).toEqual([
      ["borgerraadgiver@hvidovre.dk", "HVI"],
      ["borgerraadgiver@ishoj.dk", "ISH"],
    ]);
  });

  it("gives every centre mail can be forwarded to an address of its own", () => {
    const centres = settings.municipalities[0]!.centres;
    expect(centres.find((one) => one.id === "sundhed-og-aeldre")?.address).toBe("sundhed-aeldre@hvidovre.dk");
    expect(centres.find((one) => one.id === "andre-instanser")?.address).toBeNull();
    const addresses = centres.map((one) => one.address).filter((one) => one !== null);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it("leaves out a municipality that has no register yet", () => {
    const one = localSettings(IDENTITY, "http://localhost:3000", new Map([["ishoej", REGISTER]]));
    expect(one.municipalities.map(({ id }) => id)).toEqual(["ishoej"]);
  });
});
