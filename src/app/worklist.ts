// Arbejdslisten: mails of the shared inbox that nobody has registered or marked as no case, oldest first. The register
// is asked, not the mails: a mail that merely carries a stamp is still here, one whose rows stand is not.
import type { Codebook } from "../core/codebook/codebook";
import type { Municipality } from "../core/codebook/settings";
import { addDays, danishDate } from "../core/deadlines/danish-date";
import type { Mail } from "../core/mail/mail";
import { standingAttachments } from "../core/registration/attachment";
import type { MailKey } from "../core/registration/decision";
import { registrationStatus } from "../core/registration/registration-status";
import { NOT_A_CASE_STAMP } from "../core/registration/stamp";
import { isSure } from "../core/worklist/is-sure";
import { markedStates, type MarkedState } from "../core/worklist/row-mark";
import { err, ok, type Result } from "../core/result";
import type { ReadAttachments } from "./change-ports";
import type { Failure } from "./failure";
import { mailReference, placeOf } from "./mail-reference";
import { understand } from "./understand";
import type { Understanding } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";
import {
  MAILS_PER_ROUND_TRIP,
  type InboxMail,
  type InboxWindow,
  type ReadInbox,
  type ReadMails,
} from "./worklist-ports";

/** A mail that waits. */
export interface WaitingMail {
  readonly mailKey: MailKey;
  /** Sender, subject and time; no text. */
  readonly mail: Mail;
  readonly webLink: string;
  /** Some of its rows are missing. */
  readonly isHalfWritten: boolean;
  /** It carries the stamp of a registration that the register does not have. */
  readonly isStampedInVain: boolean;
}

/** A waiting mail with what the product thinks of it. */
export interface ConsideredMail extends WaitingMail {
  readonly considered:
    | { readonly state: "understood"; readonly understanding: Understanding; readonly isSure: boolean }
    /** Somebody registered it, or marked it, since the list was read. */
    | { readonly state: "done" }
    | { readonly state: "failed"; readonly failure: Failure };
}

export interface WaitingPage {
  /** Oldest first. */
  readonly waiting: readonly WaitingMail[];
  /** The window that goes on inside this stretch of time; null where it is read to its end. */
  readonly newer: InboxWindow | null;
  /** The stretch of time before this one. */
  readonly older: InboxWindow;
  /** Municipalities whose mailbox the signed-in person can read, this one included. */
  readonly municipalities: readonly Municipality[];
}

export interface Worklist {
  readonly codebook: Codebook;
  readonly municipalities: readonly Municipality[];
  /** What waits in a window, or in the last 90 days. One round trip, two where a mail may be attached to a case. */
  readonly read: (municipality: Municipality, window?: InboxWindow) => Promise<Result<WaitingPage, Failure>>;
  /** Reads up to ten waiting mails and understands them. One round trip. */
  readonly consider: (
    municipality: Municipality,
    mails: readonly WaitingMail[],
  ) => Promise<Result<readonly ConsideredMail[], Failure>>;
}

/** How far back the list begins; what is older is a press away. */
export const WINDOW_DAYS = 90;

export type WorklistDeps = Pick<
  WorkbenchDeps,
  "settings" | "codebook" | "now" | "digest" | "splitThread" | "suggest" | "assessThread"
> & { readonly readInbox: ReadInbox; readonly readMails: ReadMails; readonly readAttachments: ReadAttachments };

/** The worklist of a face. */
export const createWorklist = (deps: WorklistDeps): Worklist => ({
  codebook: deps.codebook,
  municipalities: deps.settings.municipalities,
  read: (municipality, window) => readWaiting(municipality, window ?? lastDays(deps.now()), deps),
  consider: (municipality, mails) => consider(municipality, mails, deps),
});

const startOf = (isoDate: string): string => `${isoDate}T00:00:00Z`;

/** From 90 days ago until a day from now, so that a clock that is slow hides nothing. */
function lastDays(now: string): InboxWindow {
  const today = danishDate(now);
  return { from: startOf(addDays(today, -WINDOW_DAYS)), to: startOf(addDays(today, 2)) };
}

const windowBefore = ({ from }: InboxWindow): InboxWindow => ({
  from: startOf(addDays(from.slice(0, 10), -WINDOW_DAYS)),
  to: from,
});

async function readWaiting(
  municipality: Municipality,
  window: InboxWindow,
  deps: WorklistDeps,
): Promise<Result<WaitingPage, Failure>> {
  const others = deps.settings.municipalities.filter(({ id }) => id !== municipality.id);
  const page = await deps.readInbox(placeOf(municipality), window, others.map(placeOf));
  if (!page.ok) return page;
  const { mails, marks, hasMore, readable } = page.value;
  const states = markedStates(marks);
  const found = await Promise.all(mails.map((one) => waitingMail(municipality, one, states, deps)));
  const waiting = await withoutAttached(
    municipality,
    found.filter((one) => one !== null),
    deps,
  );
  if (!waiting.ok) return waiting;
  const last = mails.at(-1)?.mail.received ?? null;
  return ok({
    waiting: waiting.value,
    newer: hasMore && last !== null ? { from: last, to: window.to } : null,
    older: windowBefore(window),
    municipalities: deps.settings.municipalities.filter(({ id }) => id === municipality.id || readable.includes(id)),
  });
}

/** The mail if it waits: it has no whole registration and nobody said that it is no case. */
async function waitingMail(
  municipality: Municipality,
  { mail, stamp, webLink }: InboxMail,
  states: ReadonlyMap<MailKey, MarkedState>,
  { digest }: WorklistDeps,
): Promise<WaitingMail | null> {
  const { mailKey } = await mailReference(municipality, mail, digest);
  const state = states.get(mailKey) ?? "none";
  if (state === "registered" || (state === "none" && stamp === NOT_A_CASE_STAMP)) return null;
  const isHalfWritten = state === "half-written";
  return { mailKey, mail, webLink, isHalfWritten, isStampedInVain: !isHalfWritten && stamp !== null };
}

/**
 * The mails without those that were attached to a case: they have no row, but they carry the stamp of that case, so only
 * mails with a stamp are asked about. A stamp alone hides nothing. One round trip where there are such mails.
 */
async function withoutAttached(
  municipality: Municipality,
  waiting: readonly WaitingMail[],
  deps: WorklistDeps,
): Promise<Result<readonly WaitingMail[], Failure>> {
  const stamped = waiting.filter(({ isStampedInVain }) => isStampedInVain).slice(0, MOST_ASKED);
  if (stamped.length === 0) return ok(waiting);
  const events = await deps.readAttachments(
    placeOf(municipality),
    stamped.map(({ mailKey }) => mailKey),
  );
  if (!events.ok) return events;
  const attached = new Set(standingAttachments(events.value).map(({ other }) => other));
  return ok(waiting.filter(({ mailKey }) => !attached.has(mailKey)));
}

/** Mails one round trip asks about; more with a stamp and no row are shown, and opening one answers. */
const MOST_ASKED = 300;

async function consider(
  municipality: Municipality,
  mails: readonly WaitingMail[],
  deps: WorklistDeps,
): Promise<Result<readonly ConsideredMail[], Failure>> {
  const asked = mails.slice(0, MAILS_PER_ROUND_TRIP);
  const found = await deps.readMails(
    placeOf(municipality),
    asked.map(({ mail, mailKey }) => ({ graphId: mail.graphId ?? "", mailKey })),
  );
  if (!found.ok) return found;
  return ok(asked.map((one, index) => ({ ...one, considered: considered(found.value[index], deps) })));
}

type Answer = Awaited<ReturnType<ReadMails>> extends Result<readonly (infer T)[], Failure> ? T : never;

function considered(answer: Answer | undefined, deps: WorklistDeps): ConsideredMail["considered"] {
  if (answer?.ok !== true) return { state: "failed", failure: answer?.error ?? { kind: "mail-gone" } };
  const { mail, rows } = answer.value;
  if (registrationStatus(rows).state === "registered") return { state: "done" };
  const understood = understand(mail, deps);
  if (!understood.ok) return { state: "failed", failure: understood.error };
  const isNew = registrationStatus(rows).state === "none";
  return { state: "understood", understanding: understood.value, isSure: isNew && isSure(understood.value) };
}

/** The understanding of a waiting mail, or why there is none. */
export function understandingOf({ considered: found }: ConsideredMail): Result<Understanding, Failure> {
  if (found.state === "understood") return ok(found.understanding);
  return err(found.state === "failed" ? found.failure : { kind: "conflict" });
}
