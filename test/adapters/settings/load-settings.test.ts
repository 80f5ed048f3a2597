import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { loadSettings } from "../../../src/adapters/settings/load-settings";

const GUID = "4f6b2c1e-8a37-4d52-9c0b-1e2f3a4b5c6d";
const SETTINGS = {
  tenantId: GUID,
  clientId: GUID,
  localGraphOrigin: null,
  municipalities: [
    {
      id: "hvidovre",
      name: "Hvidovre Kommune",
      casePrefix: "HVI",
      mailbox: "borgerraadgiver@hvidovre.dk",
      siteId: `hvidovre.sharepoint.com,${GUID},${GUID}`,
      lists: { cases: GUID, events: GUID },
      centres: [],
      domains: { own: ["hvidovre.dk"], secure: [] },
      responseBusinessDays: 10,
    },
  ],
};
const FILES: Readonly<Record<string, string>> = {
  "/settings.json": JSON.stringify(SETTINGS),
  "/page.json": "<!doctype html>",
  "/empty.json": "{}",
};

describe("loadSettings()", () => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const file = FILES[request.url ?? ""];
      response.writeHead(file === undefined ? 404 : 200).end(file);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test("reads the settings beside the page", async () => {
    expect(await loadSettings(`${origin}/settings.json`)).toEqual({ ok: true, value: SETTINGS });
  });

  test.each([
    ["/missing.json", ["settings.json: http-404"]],
    ["/page.json", ["settings.json: ikke-json"]],
    ["/empty.json", ["tenantId: mangler", "clientId: mangler", "municipalities: mangler"]],
  ])("tells what is wrong with %s", async (path, problems) => {
    expect(await loadSettings(origin + path)).toEqual({ ok: false, error: { kind: "settings", problems } });
  });

  test("is offline where nobody answers", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect(await loadSettings(`http://127.0.0.1:${port}/settings.json`)).toEqual({
      ok: false,
      error: { kind: "offline" },
    });
  });

  test("knows the codebook's centres", async () => {
    const [municipality] = SETTINGS.municipalities;
    const settings = { ...SETTINGS, municipalities: [{ ...municipality, centres: [{ id: "ukendt", address: null }] }] };
    const fetchFile = () => Promise.resolve(Response.json(settings));
    expect(await loadSettings("settings.json", { centres: [] }, fetchFile)).toEqual({
      ok: false,
      error: { kind: "settings", problems: ["municipalities[0].centres[0].id: ukendt-center"] },
    });
  });
});
