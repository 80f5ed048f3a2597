// udbakke: registrations and changes the advisor decided on that the register has not confirmed yet. It outlives the pane,
// so it holds keys and codes only: no name, no address, no text. What an advisor wrote in words is asked for again.
import type { Municipality } from "../core/codebook/settings";
import { attachmentOf } from "../core/registration/attachment";
import type { ChangeRequest } from "../core/registration/change";
import type { MailKey } from "../core/registration/decision";
import { decodeRow, type OutboxLists } from "../core/registration/outbox-codes";
import {
  caseKeyOfEntry,
  changeEntry,
  isEntry,
  registrationEntry,
  type OutboxEntry,
} from "../core/registration/outbox-entry";
import { decodeRequest } from "../core/registration/outbox-request";
import { registrationStatus } from "../core/registration/registration-status";
import type { RegisterRow, StoredRow } from "../core/registration/row";
import { err, ok, type Result } from "../core/result";
import { applyChange, type ChangeDeps } from "./apply-change";
import type { ChangeFailure, Why } from "./case-work";
import { placeOf } from "./mail-reference";
import type { WorkbenchDeps } from "./workbench-deps";
import { writeRows } from "./write-rows";

/** What waits, as far as a face may show it. */
export interface PendingEntry {
  readonly id: string;
  readonly kind: "registration" | "change";
  readonly municipality: string;
  readonly caseKey: MailKey;
  /** ISO date-time it was decided. */
  readonly at: string;
  /** Words were left out on the way (reason or summary): they are to be asked for again. */
  readonly lacksWords: boolean;
}

export interface FlushReport {
  readonly saved: readonly PendingEntry[];
  /** The entry everything stopped at, and why; null where all of the advisor's own was saved. */
  readonly stopped: { readonly entry: PendingEntry; readonly failure: ChangeFailure } | null;
  /** Entries of somebody else who uses this Outlook; only they can save them. */
  readonly others: number;
}

/** Keeps text beyond the life of the pane. `null`: nothing is kept, or it cannot be read. */
export interface OutboxStorage {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
}

/** What the use cases keep on their way to the register. `null`: nothing of it can be said in codes. */
export interface OutboxKeeper {
  readonly keepRegistration: (municipality: Municipality, rows: readonly RegisterRow[]) => Promise<string | null>;
  readonly keepChange: (
    municipality: Municipality,
    change: { readonly request: ChangeRequest; readonly why: Why; readonly by: string; readonly at: string },
  ) => Promise<string | null>;
  /** Lets go of an entry the register has answered for. */
  readonly settle: (id: string | null, answer: Result<unknown, { readonly kind: string }>) => void;
}

export interface Outbox extends OutboxKeeper {
  /** For "venter på at blive gemt (2)". */
  readonly pending: () => readonly PendingEntry[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Saves what waits, oldest first, each exactly once; stops at the first that cannot be saved and tells why. */
  readonly flush: () => Promise<FlushReport>;
  /** Gives one up, after the advisor saw what it is. */
  readonly discard: (id: string) => void;
}

export type OutboxDeps = Omit<ChangeDeps, "outbox"> &
  Pick<WorkbenchDeps, "lookUp" | "addRows"> & {
    readonly storage: OutboxStorage;
    /** Bodies of the table of laws: the only ones that may be kept. */
    readonly appealBodies: readonly string[];
  };

/** More is not kept: a pane that has been without the register for so long has been told often enough. */
const MOST = 200;
const OWNER_LENGTH = 16;

/**
 * After these nobody knows whether it was carried out, or it may be tried again as it is. Not where a sign-in is needed:
 * that waits for the advisor, who has to be told.
 */
const WAITING: readonly string[] = ["offline", "server", "throttled"];

const shown = (entry: OutboxEntry): PendingEntry => ({
  id: entry.id,
  kind: entry.work.kind,
  municipality: entry.municipality,
  caseKey: caseKeyOfEntry(entry),
  at: entry.at,
  lacksWords: entry.lacksWords,
});

function readEntries(storage: OutboxStorage, lists: OutboxLists): readonly OutboxEntry[] {
  try {
    const kept: unknown = JSON.parse(storage.read() ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => isEntry(one, lists)) : [];
  } catch {
    return [];
  }
}

/** The outbox of one pane. Panes of one person share its storage, so it is read anew before every change. */
export function createOutbox(deps: OutboxDeps): Outbox {
  const lists: OutboxLists = {
    codebook: deps.codebook,
    municipalities: deps.settings.municipalities.map(({ id }) => id),
    appealBodies: deps.appealBodies,
  };
  const listeners = new Set<() => void>();
  // What is on its way to the register is kept, but does not wait: it is neither shown nor saved beside itself.
  const underway = new Set<string>();
  const entries = () => readEntries(deps.storage, lists);
  const waiting = () => entries().filter(({ id }) => !underway.has(id));
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const put = (next: readonly OutboxEntry[]): void => {
    deps.storage.write(JSON.stringify(next.slice(-MOST)));
    tell();
  };
  const keep = (entry: OutboxEntry | null): string | null => {
    if (entry === null) return null;
    underway.add(entry.id);
    put([...entries().filter(({ id }) => id !== entry.id), entry]);
    return entry.id;
  };
  const drop = (id: string): void => {
    const before = entries();
    const next = before.filter((entry) => entry.id !== id);
    if (next.length < before.length) put(next);
  };
  const ownerOf = async (address: string) => (await deps.digest(address.toLowerCase())).slice(0, OWNER_LENGTH);
  let flushing: Promise<FlushReport> | null = null;
  return {
    pending: () => waiting().map(shown),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keepRegistration: async ({ id }, rows) => {
      const [first] = rows;
      if (first === undefined) return null;
      const head = { municipality: id, at: first.registeredAt, owner: await ownerOf(first.registeredBy) };
      return keep(registrationEntry(rows, head, lists));
    },
    keepChange: async ({ id }, { request, why, by, at }) => {
      const head = { municipality: id, at, owner: await ownerOf(by) };
      return keep(changeEntry({ request, changeId: why.changeId, reason: why.reason }, head, lists));
    },
    settle: (id, answer) => {
      if (id === null) return;
      underway.delete(id);
      if (answer.ok || !WAITING.includes(answer.error.kind)) drop(id);
      else tell();
    },
    discard: drop,
    flush: () => {
      flushing ??= flush({ entries: waiting, drop, ownerOf }, deps).finally(() => {
        flushing = null;
      });
      return flushing;
    },
  };
}

interface Kept {
  readonly entries: () => readonly OutboxEntry[];
  readonly drop: (id: string) => void;
  readonly ownerOf: (address: string) => Promise<string>;
}

async function flush({ entries, drop, ownerOf }: Kept, deps: OutboxDeps): Promise<FlushReport> {
  const saved: PendingEntry[] = [];
  const [first, ...rest] = entries();
  if (first === undefined) return { saved, stopped: null, others: 0 };
  const user = await deps.user();
  if (!user.ok) return { saved, stopped: { entry: shown(first), failure: user.error }, others: 0 };
  const owner = await ownerOf(user.value.address);
  const own = [first, ...rest].filter((entry) => entry.owner === owner);
  const others = rest.length + 1 - own.length;
  for (const entry of own) {
    const answer = await save(entry, user.value.address, deps);
    if (!answer.ok) return { saved, stopped: { entry: shown(entry), failure: answer.error }, others };
    drop(entry.id);
    saved.push(shown(entry));
  }
  return { saved, stopped: null, others };
}

type Saved = Result<unknown, ChangeFailure>;

async function save({ municipality: id, work }: OutboxEntry, by: string, deps: OutboxDeps): Promise<Saved> {
  const municipality = deps.settings.municipalities.find((one) => one.id === id);
  if (municipality === undefined) return err({ kind: "wrong-municipality", municipality: id });
  if (work.kind === "registration") {
    const rows = work.rows.map((row) => decodeRow(row, by));
    return saveRegistration(municipality, rows, deps);
  }
  const request = decodeRequest(work.request, municipality.mailbox);
  if (request === null) return ok(undefined);
  const answer = await applyChange(municipality, request, { changeId: work.changeId, reason: null }, deps);
  // What is so already needs no saving, whoever made it so.
  const isSo = !answer.ok && answer.error.kind === "invalid-change" && answer.error.problems.every(isAlreadySo);
  return isSo ? ok(undefined) : answer;
}

const isAlreadySo = (problem: string): boolean => problem === "already-so" || problem === "nothing-changed";

const isSameDecision = (one: RegisterRow, other: RegisterRow): boolean =>
  one.registeredBy.toLowerCase() === other.registeredBy.toLowerCase() &&
  Date.parse(one.registeredAt) === Date.parse(other.registeredAt);

/** Writes the rows of a registration that are missing; a `conflict` where the contact was registered otherwise meanwhile. */
async function saveRegistration(
  municipality: Municipality,
  rows: readonly RegisterRow[],
  deps: OutboxDeps,
): Promise<Saved> {
  const [main] = rows;
  if (main === undefined) return ok(undefined);
  const task = {
    place: placeOf(municipality),
    mailKey: main.mailKey,
    location: { graphId: null, internetMessageId: null },
  };
  const before = await deps.lookUp(task.place, main.mailKey, task.location);
  if (!before.ok) return before;
  const isOurs = (row: StoredRow) => isSameDecision(row, main);
  const status = registrationStatus(before.value.rows);
  // It got through, and was taken back since: that is not to be undone by saving it again.
  if (status.state === "none" && before.value.rows.some(isOurs)) return ok(undefined);
  if (status.state === "none" && attachmentOf(before.value.attachments ?? []) !== null)
    return err({ kind: "conflict" });
  if (status.state !== "none" && !status.rows.every(isOurs)) return err({ kind: "conflict" });
  if (status.state === "registered") return ok(undefined);
  const missing = status.state === "none" ? rows : status.missing;
  if (missing.length === 0) return err({ kind: "conflict" });
  const written = await writeRows({ ...task, rows: missing, before: before.value }, deps);
  if (!written.ok) return written;
  return written.value.isSomebodyElses ? err({ kind: "conflict" }) : ok(undefined);
}
