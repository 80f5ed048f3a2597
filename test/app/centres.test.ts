// Forwards go to the address the register's own list of centres has today; against the local Graph.
import { randomUUID } from "node:crypto";
import { createSend } from "../../src/adapters/graph/client";
import { createCentresOf } from "../../src/app/centres";
import type { Municipality } from "../../src/core/codebook/settings";
import { CENTRES_LIST } from "../../src/core/registration/schema";
import { CODEBOOK } from "../../src/knowledge/codebook";
import { startLocalGraph, wanted, type LocalGraphForTests } from "../contracts/local-graph";

let graph: LocalGraphForTests;
let municipality: Municipality;
beforeAll(async () => {
  graph = await startLocalGraph();
  const centres = randomUUID();
  graph.service.ensureList(wanted(centres, CENTRES_LIST));
  municipality = { ...graph.municipality, lists: { ...graph.municipality.lists, centres } };
  const send = createSend(graph.clientOptions());
  const path = `/sites/${municipality.siteId}/lists/${centres}/items`;
  for (const [Noegle, Kode, Adresse, GyldigFra] of [
    ["1", "borgerservice", "front@kommune.example", "2026-01-01T12:00:00Z"],
    ["2", "borgerservice", "ny@kommune.example", "2026-11-24T12:00:00Z"],
    ["3", "kultur-og-fritid", "kultur@gmail.com", "2026-01-01T12:00:00Z"],
  ]) {
    const fields = { Title: Kode, Noegle, Kommune: "hvidovre", Kode, Navn: Kode, Adresse, GyldigFra };
    const added = await send({ method: "POST", path, body: { fields } });
    if (!added.ok || added.value.status !== 201) throw new Error(JSON.stringify(added));
  }
});
afterAll(() => graph.stop());

const addressOf = (one: Municipality, id: string) => one.centres.find((centre) => centre.id === id)?.address;
const centresAt = (now: string) =>
  createCentresOf({ readCentres: graph.ports().readCentres, codebook: CODEBOOK, now: () => now });

it("centresOf() takes the row that holds today, in one request for the whole pane", async () => {
  await graph.clearRequests();
  const centresOf = centresAt("2026-11-24T08:00:00Z");
  expect(addressOf(await centresOf(municipality), "borgerservice")).toBe("ny@kommune.example");
  expect(addressOf(await centresOf(municipality), "kultur-og-fritid")).toBeNull();
  expect(addressOf(await centresOf(municipality), "beskaeftigelse")).toBe("beskaeftigelse@kommune.example");
  expect(await graph.requests()).toHaveLength(1);
  expect(addressOf(await centresAt("2026-11-23T08:00:00Z")(municipality), "borgerservice")).toBe(
    "front@kommune.example",
  );
});

it("centresOf() keeps to the settings where there is no list, or it cannot be read, and asks again then", async () => {
  const centresOf = centresAt("2026-11-24T08:00:00Z");
  expect(await centresOf(graph.municipality)).toBe(graph.municipality);
  await graph.setFaults([{ pathPattern: "/items", kind: "forbidden", times: 1 }]);
  expect(await centresOf(municipality)).toBe(municipality);
  expect(addressOf(await centresOf(municipality), "borgerservice")).toBe("ny@kommune.example");
});
