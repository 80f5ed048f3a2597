// "Samme sag": a later mail is attached to a case that stands. As a supplement it is an event of the case and no row; as
// a chaser it is a følgesag with theme GF02, and counts as a reminder. Either way every colleague finds it by its own key.
import { danishDate } from "../core/deadlines/danish-date";
import { attach, attachmentOf } from "../core/registration/attachment";
import type { MailReference } from "../core/registration/decision";
import type { ChangeId } from "../core/registration/event";
import { caseNumber, type StoredRow } from "../core/registration/row";
import { registrationStatus } from "../core/registration/registration-status";
import { registeredStamp } from "../core/registration/stamp";
import { err, ok, type Result } from "../core/result";
import { applyChange } from "./apply-change";
import type { Failure } from "./failure";
import { locationOf, mailReference, placeOf } from "./mail-reference";
import type { LookUpAnswer } from "./ports";
import { registrationOf } from "./registration-of";
import { restamp } from "./repair-stamp";
import type { AttachAs, Attached, RelatedCase, Understanding } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";

interface Task {
  readonly understanding: Understanding;
  readonly mail: MailReference;
  /** Hovedsag of the case, as it stands. */
  readonly main: StoredRow;
  /** Rows of the case that stand. */
  readonly rows: readonly StoredRow[];
  readonly before: LookUpAnswer;
}

/** Attaches a mail to a case, exactly once; `conflict` where the case was taken back or the mail registered otherwise. */
export async function attachMail(
  understanding: Understanding,
  related: RelatedCase,
  as: AttachAs,
  deps: WorkbenchDeps,
): Promise<Result<Attached, Failure>> {
  const { mail, municipality } = understanding;
  const [shown] = related.rows;
  if (shown?.municipality !== municipality.id)
    return err({ kind: "wrong-municipality", municipality: shown?.municipality ?? "" });
  const version = await deps.registerCheck?.checkVersion(municipality);
  if (version?.ok === false) return version;
  const place = placeOf(municipality);
  const citizenKey = (await deps.registerCheck?.citizenKeyOf(municipality, mail)) ?? null;
  const reference = { ...(await mailReference(municipality, mail, deps.digest)), citizenKey };
  const [before, families] = await Promise.all([
    deps.lookUp(place, reference.mailKey, locationOf(mail)),
    deps.readFamilies(place, [shown.mailKey]),
  ]);
  if (!before.ok) return before;
  if (!families.ok) return families;
  const status = registrationStatus(families.value[0]?.rows ?? []);
  const [main] = status.state === "none" ? [] : status.rows;
  if (main === undefined) return err({ kind: "conflict" });
  const rows = status.state === "none" ? [] : status.rows;
  const task = { understanding, mail: reference, main, rows, before: before.value };
  return as === "chaser" ? attachAsChaser(task, deps) : attachAsSupplement(task, deps);
}

async function attachAsSupplement(task: Task, deps: WorkbenchDeps): Promise<Result<Attached, Failure>> {
  const { mail, main, rows, before, understanding } = task;
  const standing = attachmentOf(before.attachments ?? []);
  if (registrationStatus(before.rows).state !== "none") return err({ kind: "conflict" });
  if (standing !== null && standing.caseKey !== main.mailKey) return err({ kind: "conflict" });
  if (standing === null) {
    const user = await deps.user();
    if (!user.ok) return user;
    const at = `${new Date(deps.now()).toISOString().slice(0, 19)}Z`;
    const event = attach({ mailKey: mail.mailKey, main, by: user.value.address, at }, before.attachments ?? []);
    const place = placeOf(understanding.municipality);
    const written = await deps.writeRegister(place, { changes: [], adds: [], events: [event] });
    if (!written.ok) return written;
    if (written.value.failure !== null) return err(written.value.failure);
  }
  return attached(task, { rows, stampRow: main, already: standing !== null }, deps);
}

/** Deterministic, so that a repeated press and a colleague's press are the same change. */
const chaserChange = ({ mailKey }: MailReference): ChangeId => `rykker-${mailKey.slice(0, 32)}` as ChangeId;

async function attachAsChaser(task: Task, deps: WorkbenchDeps): Promise<Result<Attached, Failure>> {
  const { mail, main, rows, before, understanding } = task;
  const own = registrationStatus(before.rows);
  const isChaser = own.state !== "none" && own.rows.every(({ chaser, kind }) => chaser && kind === "foelgesag");
  if ((own.state !== "none" && !isChaser) || attachmentOf(before.attachments ?? []) !== null)
    return err({ kind: "conflict" });
  if (own.state !== "none") {
    const [row] = own.rows;
    return attached(task, { rows: [...rows, ...own.rows], stampRow: row ?? main, already: true }, deps);
  }
  const request = { kind: "remind", row: main, on: danishDate(deps.now()), mail } as const;
  const why = { changeId: chaserChange(mail), reason: null };
  const changed = await applyChange(understanding.municipality, request, why, deps);
  if (!changed.ok) {
    const { error } = changed;
    return err(error.kind === "invalid-change" || error.kind === "changed-meanwhile" ? { kind: "conflict" } : error);
  }
  const chaser = changed.value.rows.find(({ mailKey }) => mailKey === mail.mailKey) ?? main;
  const standing = rows.map((row) => changed.value.rows.find(({ itemId }) => itemId === row.itemId) ?? row);
  return attached(task, { rows: [...standing, chaser], stampRow: chaser, already: changed.value.already }, deps);
}

interface Outcome {
  readonly rows: readonly StoredRow[];
  /** The row the mail's stamp names. */
  readonly stampRow: StoredRow;
  readonly already: boolean;
}

/** The mail carries the stamp of the case; where it could not be set, that is told and nothing else is undone. */
async function attached(
  { understanding: { municipality }, before }: Task,
  { rows, stampRow, already }: Outcome,
  deps: WorkbenchDeps,
): Promise<Result<Attached, Failure>> {
  const stamp = registeredStamp(caseNumber(municipality.casePrefix, stampRow), stampRow.key);
  const stamped = await restamp(placeOf(municipality), before.stamp, stamp, deps);
  return ok({
    registration: registrationOf(municipality, rows, before.drafts),
    already,
    left: stamped.ok ? [] : [{ step: "stamp", failure: stamped.error }],
  });
}
