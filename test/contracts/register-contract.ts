// What every register behind the ports must do, whoever answers. One list of scenarios; each is carried out against every
// subject, and what it is asked and answers is held against Graph's own metadata where that is at hand.
import type { GraphPorts } from "../../src/adapters/graph/create-graph-ports";
import type { LookUpAnswer, Place } from "../../src/app/ports";
import type { SettingPlace } from "../../src/app/learning-ports";
import type { CitizenKey } from "../../src/core/registration/citizen-key";
import type { ChangeId } from "../../src/core/registration/event";
import { withEvents } from "../../src/core/registration/plans/events-of";
import type { StoredRow } from "../../src/core/registration/row";
import { toRows } from "../../src/core/registration/to-rows";
import { COMPLAINT, decided, points } from "../core/registration/make";

export interface Subject {
  readonly ports: GraphPorts;
  readonly place: Place;
  readonly setup: SettingPlace;
  /** Where the mail of the scenarios lies; null where the subject has none. */
  readonly graphId: string;
  /** Makes the next part of a batch, or the next request, meet what its name says. */
  readonly arrange: (fault: "throttled-part" | "forbidden" | "lost-answer" | "unavailable") => Promise<void>;
}

const CITIZEN = "mzxw6ytbojtg633c" as CitizenKey;
const CHOICE = {
  ...COMPLAINT,
  points: points("HJ01@sundhed-og-aeldre", "GF02@sundhed-og-aeldre", "GF06@borgerservice"),
};
/** Three rows of one mail: hovedsag, følgesag, enkeltsag. */
export const ROWS = toRows(decided(CHOICE)).map((row) => ({ ...row, citizenKey: CITIZEN }));
export const MAIL_KEY = ROWS[0]!.mailKey;

const ETAG = /^".+,\d+"$/;
/** A row without what the register itself gives it. */
const bare = ({ itemId: _, eTag: __, plan: ___, ...row }: StoredRow) => row;

async function value<T>(result: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> {
  const answer = await result;
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

async function added({ ports, place }: Subject): Promise<readonly StoredRow[]> {
  const { written } = await value(ports.addRows(place, ROWS));
  return written;
}

/** Scenarios by name: the name is that of the recorded answers too. */
export const SCENARIOS: Readonly<Record<string, (subject: Subject) => Promise<void>>> = {
  "an unknown mail has no rows": async ({ ports, place }) => {
    expect(await ports.findRows(place, MAIL_KEY)).toEqual({ ok: true, value: [] });
  },

  "rows are written in order and read as they were written": async (subject) => {
    const { ports, place } = subject;
    const written = await added(subject);
    expect(written.map(bare)).toEqual(ROWS);
    expect(written.every(({ itemId, eTag }) => itemId > 0 && ETAG.test(eTag))).toBe(true);
    const found = await value(ports.findRows(place, MAIL_KEY));
    expect(found.map(bare)).toEqual(ROWS);
    expect(found.map(({ itemId, eTag }) => [itemId, eTag])).toEqual(written.map(({ itemId, eTag }) => [itemId, eTag]));
    expect(found[0]?.plan).toEqual(written[0]?.plan);
  },

  "a row that stands is not written twice": async (subject) => {
    await added(subject);
    const again = await value(subject.ports.addRows(subject.place, ROWS));
    expect(again).toMatchObject({ written: [], existing: [ROWS[0]?.key], failure: null });
  },

  "a change goes by the eTag that was read": async (subject) => {
    const { ports, place } = subject;
    const [row] = await added(subject);
    const [changed] = await value(
      ports.updateRows(place, [{ row: row!, fields: { status: "lukket", closedOn: "2026-11-30" } }]),
    );
    expect(changed).toMatchObject({ status: "lukket", closedOn: "2026-11-30", itemId: row?.itemId });
    expect(changed?.eTag).toMatch(ETAG);
    expect(changed?.eTag).not.toBe(row?.eTag);
    const late = await ports.updateRows(place, [{ row: row!, fields: { status: "aaben" } }]);
    expect(late).toEqual({ ok: false, error: { kind: "conflict" } });
  },

  "a field that is emptied reads as empty": async (subject) => {
    const { ports, place } = subject;
    const [row] = await added(subject);
    await value(ports.updateRows(place, [{ row: row!, fields: { appealDeadline: null, consent: null } }]));
    const [read] = await value(ports.findRows(place, MAIL_KEY));
    expect(read).toMatchObject({ appealDeadline: null, consent: null, decisionDate: "2026-11-02" });
  },

  "a change and its event are written together, and read as a family": async (subject) => {
    const { ports, place } = subject;
    const [row] = await added(subject);
    const who = {
      changeId: "4f0c" as ChangeId,
      by: "signe.holm@kommune.example",
      at: "2026-11-25T08:00:00Z",
      reason: "Forkert tema",
    };
    const plan = withEvents(
      { changes: [{ row: row!, fields: { theme: "HJ02" }, type: "rettet", other: null }], adds: [] },
      who,
    );
    const written = await value(ports.writeRegister(place, plan));
    expect(written).toMatchObject({
      failure: null,
      events: plan.events.map(({ key }) => key),
      changed: [{ theme: "HJ02" }],
    });
    const [family] = await value(ports.readFamilies(place, [MAIL_KEY]));
    expect(family?.rows.map(({ theme }) => theme)).toEqual(["HJ02", "GF02", "GF06"]);
    expect(family?.hanging).toEqual([]);
    expect(family?.events.map(({ type }) => type)).toEqual(["registreret", "rettet"]);
    expect(family?.events).toContainEqual(plan.events[0]);
  },

  "one question tells rows, stamp, drafts and the citizen's cases": async (subject) => {
    const { ports, place, graphId } = subject;
    await added(subject);
    const ties = { conversationKey: null, answered: [], itemIds: [], citizenKey: CITIZEN };
    const answer: LookUpAnswer = await value(ports.lookUp(place, MAIL_KEY, { graphId, internetMessageId: null }, ties));
    expect(answer.rows.map(bare)).toEqual(ROWS);
    expect(answer.stamp).toMatchObject({ ok: true, value: { stamp: null, categories: [] } });
    expect(answer.drafts).toEqual([]);
    expect(answer.ofCitizen?.map(({ kind }) => kind)).toEqual(["hovedsag", "foelgesag", "enkeltsag"]);
  },

  "cases are read page by page": async (subject) => {
    const { ports, place } = subject;
    await added(subject);
    const lines = [];
    let token: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof nextPage>> = await nextPage(subject, token);
      lines.push(...page.lines);
      token = page.next;
    } while (token !== null);
    expect(lines.map(({ theme, status }) => [theme, status])).toEqual([
      ["HJ01", "aaben"],
      ["GF02", "aaben"],
      ["GF06", "aaben"],
    ]);
    expect(await value(ports.readCases(place, [{ by: "item", itemId: 987_654 }], null))).toMatchObject({
      lines: [],
      next: null,
    });
  },

  "a setting is written once and changed under its eTag": async ({ ports, setup }) => {
    const setting = {
      key: "laering",
      version: 1,
      value: "{}",
      by: "signe.holm@kommune.example",
      at: "2026-11-25T08:00:00Z",
    };
    expect(await value(ports.readSetting(setup, "laering"))).toBeNull();
    const made = await value(ports.writeSetting(setup, null, setting));
    expect(await ports.writeSetting(setup, null, setting)).toEqual({ ok: false, error: { kind: "conflict" } });
    const changed = await value(ports.writeSetting(setup, made, { ...setting, version: 2 }));
    expect(await ports.writeSetting(setup, made, { ...setting, version: 2 })).toEqual({
      ok: false,
      error: { kind: "conflict" },
    });
    expect(await value(ports.readSetting(setup, "laering"))).toEqual({ ...changed, value: "{}", version: 2 });
  },

  "the register tells its version, its municipality and its secret": async ({ ports, setup }) => {
    const by = { by: "provision", at: "2026-11-25T08:00:00Z" };
    expect(await value(ports.readRegisterInfo(setup))).toEqual({
      listVersion: null,
      citizenSecret: null,
      municipality: null,
    });
    await value(ports.writeSetting(setup, null, { key: "register-version", version: 2, value: "hvidovre", ...by }));
    await value(
      ports.writeSetting(setup, null, { key: "register-borgernoegle", version: 1, value: "c2VjcmV0", ...by }),
    );
    expect(await value(ports.readRegisterInfo(setup))).toEqual({
      listVersion: 2,
      citizenSecret: "c2VjcmV0",
      municipality: "hvidovre",
    });
  },

  "a part that is throttled is asked again": async (subject) => {
    await subject.arrange("throttled-part");
    expect((await added(subject)).map(({ theme }) => theme)).toEqual(["HJ01", "GF02", "GF06"]);
  },

  "a list one may not use is told as such": async (subject) => {
    await subject.arrange("forbidden");
    const answer = await subject.ports.findRows(subject.place, MAIL_KEY);
    expect(answer).toEqual({ ok: false, error: { kind: "forbidden", what: "list" } });
  },

  "a write whose answer is lost is not taken for done": async (subject) => {
    await subject.arrange("lost-answer");
    const { written, failure } = await value(subject.ports.addRows(subject.place, ROWS));
    expect(written).toHaveLength(0);
    expect(failure).toMatchObject({ kind: "server", status: 504 });
  },

  "a service that is away is asked four times, then told": async (subject) => {
    await subject.arrange("unavailable");
    expect(await subject.ports.findRows(subject.place, MAIL_KEY)).toMatchObject({
      ok: false,
      error: { kind: "server", status: 503 },
    });
  },

  "a list without our columns is told by their names": async ({ ports, place, setup }) => {
    const answer = await ports.findRows({ ...place, listId: setup.listId }, MAIL_KEY);
    expect(answer).toEqual({ ok: false, error: { kind: "unknown-schema", columns: ["MailNoegle"] } });
  },
};

const nextPage = ({ ports, place }: Subject, token: string | null) =>
  value(ports.readCases(place, [{ by: "status", statuses: ["aaben"] }], token));
