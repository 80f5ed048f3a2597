// Retention on the local Graph: rows of several years with their events, one run, and every way it can be broken off.
import { createSendBatch } from "../../src/adapters/graph/batch";
import { createSend } from "../../src/adapters/graph/client";
import { addEventCall } from "../../src/adapters/graph/event-calls";
import type { Fetch } from "../../src/adapters/graph/middleware";
import {
  createReadCaseEvents,
  createReadRetentionRows,
  createRemoveSetting,
  createWriteRetention,
} from "../../src/adapters/graph/retention";
import { REGISTER_SCOPES } from "../../src/adapters/graph/scopes";
import { createReadSetting, createWriteSetting } from "../../src/adapters/graph/setup";
import { keyedHash } from "../../src/adapters/identity/keyed-hash";
import { pseudonymise } from "../../src/app/pseudonymise";
import type { CitizenKey } from "../../src/core/registration/citizen-key";
import type { MailKey } from "../../src/core/registration/decision";
import { registeredEvent } from "../../src/core/registration/event-codes";
import type { ChangeId, RegisterEvent } from "../../src/core/registration/event";
import { toFields } from "../../src/core/registration/fields";
import { violations } from "../../src/core/registration/invariants";
import type { RegisterRow, StoredRow } from "../../src/core/registration/row";
import { rowKey, undoneKey } from "../../src/core/registration/row-key";
import { caseRow } from "../contracts/fill-register";
import { startLocalGraph, type LocalGraphForTests } from "../contracts/local-graph";

const keyOf = (digit: string): MailKey => digit.repeat(40) as MailKey;
const [OLD, OPEN, UNDONE, YOUNG, FOLLOWING] = ["a", "b", "c", "d", "e"].map(keyOf) as [
  MailKey,
  MailKey,
  MailKey,
  MailKey,
  MailKey,
];

function row(mailKey: MailKey, ordinal: number, more: Partial<RegisterRow>): RegisterRow {
  return {
    ...caseRow(0, ordinal, 1),
    key: rowKey(mailKey, ordinal),
    mailKey,
    parentKey: ordinal === 0 ? null : rowKey(mailKey, 0),
    conversationKey: keyOf("9"),
    citizenKey: "abcdefghijklmnop" as CitizenKey,
    received: "2024-03-01T10:00:00Z",
    registeredAt: "2024-03-01T12:00:00Z",
    status: "lukket",
    closedOn: "2024-06-01",
    esdhNumber: "24/1017",
    summary: "Borgeren venter på svar",
    recommendation: "4",
    planned: 2,
    ...more,
  };
}

const ROWS: readonly RegisterRow[] = [
  row(OLD, 0, {}),
  row(OLD, 1, { closedOn: "2024-07-01" }),
  row(OPEN, 0, {}),
  row(OPEN, 1, { status: "aaben", closedOn: null }),
  row(UNDONE, 0, { status: "fortrudt", closedOn: null, planned: 1, key: undoneKey(rowKey(UNDONE, 0), 5) }),
  row(YOUNG, 0, { closedOn: "2026-02-01", planned: 1 }),
  row(FOLLOWING, 0, { status: "aaben", closedOn: null, planned: 1, relatedKey: rowKey(OLD, 0) }),
];

const corrected: RegisterEvent = {
  ...registeredEvent(ROWS[0] as RegisterRow),
  key: `9b2d:${rowKey(OLD, 0)}` as RegisterEvent["key"],
  changeId: "9b2d" as ChangeId,
  type: "rettet",
  reason: "Ringede og fortalte om sagen",
  changes: [
    { field: "centre", from: "borgerservice", to: "sundhed-og-aeldre" },
    { field: "esdhNumber", from: null, to: "24/1017" },
  ],
};
const attached: RegisterEvent = {
  ...corrected,
  key: `mail:${keyOf("f")}` as RegisterEvent["key"],
  changeId: "77aa" as ChangeId,
  type: "tilknyttet",
  reason: null,
  changes: [],
  other: keyOf("f"),
};

let graph: LocalGraphForTests;
beforeEach(async () => {
  graph = await startLocalGraph();
  const send = createSend(graph.clientOptions());
  const path = `/sites/${graph.place.siteId}/lists/${graph.place.listId}/items`;
  for (const one of ROWS) await send({ method: "POST", path, body: { fields: toFields(one, []) } });
  for (const event of [registeredEvent(ROWS[0] as RegisterRow), corrected, attached])
    await send(addEventCall(graph.place, event));
});
afterEach(() => graph.stop());

let secrets = 0;
async function run(apply: boolean, through?: Fetch, before = "2026-01-01") {
  const send = createSend(
    graph.clientOptions({ scopes: REGISTER_SCOPES, ...(through === undefined ? {} : { fetch: through }) }),
  );
  const sendBatch = createSendBatch(send, () => Promise.resolve());
  const setup = { siteId: graph.place.siteId, listId: graph.municipality.lists.setup ?? "" };
  const task = { place: graph.place, setup, before, at: "2026-03-01T08:00:00Z", by: "pseudonymise", apply };
  return pseudonymise(task, {
    readRetentionRows: createReadRetentionRows(send),
    readCaseEvents: createReadCaseEvents(sendBatch),
    writeRetention: createWriteRetention(sendBatch),
    readSetting: createReadSetting(send),
    writeSetting: createWriteSetting(send),
    removeSetting: createRemoveSetting(send),
    keyedHash,
    makeSecret: () => Buffer.alloc(32, (secrets += 1)).toString("base64"),
  });
}

const itemsOf = async (listId: string) =>
  ((await graph.manage("GET", `lists/${listId}`)) as { items: { id: number; fields: Record<string, unknown> }[] })
    .items;
const events = async () => (await itemsOf(graph.place.eventsListId)).map(({ fields }) => fields);
const stored = async (itemId: number): Promise<StoredRow> =>
  (await graph.rows()).find((one) => one.itemId === itemId) as StoredRow;

async function expectDone(): Promise<void> {
  const rows = await graph.rows();
  const [main, follow, open, , undone, young, following] = rows;
  expect(
    [main, follow, undone].map((one) => [one?.citizenKey, one?.conversationKey, one?.summary, one?.esdhNumber]),
  ).toEqual([1, 2, 3].map(() => [null, null, null, null]));
  const pseudonym = main?.mailKey ?? "";
  expect(pseudonym).toMatch(/^p[0-9a-f]{39}$/);
  expect([main?.key, follow?.key, follow?.parentKey, following?.relatedKey]).toEqual(
    [0, 1, 0, 0].map((ordinal) => rowKey(pseudonym as MailKey, ordinal)),
  );
  expect(undone?.key).toMatch(/^p[0-9a-f]{39}-00~5$/);
  // What goes on, and what is too young, keeps everything.
  expect([open?.mailKey, young?.mailKey, open?.esdhNumber, young?.citizenKey]).toEqual([
    OPEN,
    YOUNG,
    "24/1017",
    "abcdefghijklmnop",
  ]);
  const told = await events();
  expect(told.map(({ Art }) => Art).sort()).toEqual([
    "pseudonymiseret",
    "pseudonymiseret",
    "registreret",
    "rettet",
    "tilknyttet",
  ]);
  expect(JSON.stringify(told)).not.toMatch(/aaaa|cccc|ffff|Ringede|24\/1017/);
  expect(told.find(({ Art }) => Art === "rettet")).toMatchObject({
    SagNoegle: pseudonym,
    Noegle: `9b2d:${main?.key ?? ""}`,
    Detaljer: '{"a":[["Center","borgerservice","sundhed-og-aeldre"]],"o":null}',
  });
  expect(await itemsOf(graph.municipality.lists.setup ?? "")).toEqual([]);
}

/** The columns the report counts. */
const statistics = ({
  kind,
  ordinal,
  planned,
  received,
  contactType,
  centre,
  theme,
  treatment,
  status,
  closedOn,
  recommendation,
}: StoredRow) =>
  [kind, ordinal, planned, received, contactType, centre, theme, treatment, status, closedOn, recommendation] as const;

it("looks only, unless told to write", async () => {
  const before = await graph.rows();
  const report = {
    rows: 3,
    registrations: 2,
    waiting: 1,
    done: 0,
    written: { rows: 0, events: 0 },
    changedMeanwhile: 0,
  };
  expect(await run(false)).toEqual({ ok: true, value: report });
  expect(await graph.rows()).toEqual(before);
});

it("takes what leads to a person, and leaves what the report counts", async () => {
  const before = (await graph.rows()).map(statistics);
  expect(await run(true)).toMatchObject({ ok: true, value: { written: { rows: 3, events: 3 } } });
  await expectDone();
  expect((await graph.rows()).map(statistics)).toEqual(before);
  expect(violations(await graph.rows())).toEqual([]);
});

it("does nothing the second time", async () => {
  await run(true);
  await graph.clearRequests();
  expect(await run(true)).toMatchObject({ ok: true, value: { rows: 0, done: 3 } });
  expect((await graph.requests()).filter(({ method }) => method !== "GET")).toEqual([]);
});

it("a later run makes other pseudonyms", async () => {
  await run(true);
  const first = (await stored(1)).mailKey;
  const send = createSend(graph.clientOptions());
  const path = `/sites/${graph.place.siteId}/lists/${graph.place.listId}/items`;
  await send({ method: "POST", path, body: { fields: toFields(row(OLD, 0, { planned: 1 }), []) } });
  await run(true);
  expect((await stored(8)).mailKey).toMatch(/^p/);
  expect((await stored(8)).mailKey).not.toBe(first);
});

it("leaves a registration that somebody changes meanwhile, and does it the next time", async () => {
  const send = createSend(graph.clientOptions());
  let isChanged = false;
  const done = await run(true, async (url, init) => {
    if (url.endsWith("/$batch") && JSON.stringify(init.body).includes("PATCH") && !isChanged) {
      isChanged = true;
      const path = `/sites/${graph.place.siteId}/lists/${graph.place.listId}/items/1/fields`;
      await send({ method: "PATCH", path, body: { Anbefaling: "5" } });
    }
    return fetch(url, init);
  });
  expect(done).toMatchObject({ ok: true, value: { changedMeanwhile: 2 } });
  expect((await stored(1)).recommendation).toBe("5");
  expect(await run(true)).toMatchObject({ ok: true, value: { changedMeanwhile: 0 } });
  await expectDone();
});

/** Rows; secret read and made; events; changes and rows of each of two registrations; secret removed. */
const REQUESTS = 9;
it("makes the requests that are struck below", async () => {
  let asked = 0;
  await run(true, (url, init) => {
    asked += 1;
    return fetch(url, init);
  });
  expect(asked).toBe(REQUESTS);
});

describe.each(["before it arrives", "after it was carried out"])("broken off, %s", (when) => {
  it.each(Array.from({ length: REQUESTS }, (_, at) => at))("at request %i: the next run does the rest", async (at) => {
    let asked = -1;
    const broken = await run(true, async (url, init) => {
      asked += 1;
      if (asked < at) return fetch(url, init);
      if (asked === at && when.startsWith("after")) await fetch(url, init);
      throw new TypeError("fetch failed");
    });
    expect(broken).toMatchObject({ ok: false, error: { kind: "offline" } });
    expect((await run(true)).ok).toBe(true);
    await expectDone();
  });
});
