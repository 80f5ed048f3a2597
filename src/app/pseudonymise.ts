// Retention at year's end: closed registrations lose what leads to a mail or a citizen. The pseudonyms of one run come from
// a secret that lives in the register until the run is through, so that a run that was broken off goes on with the same
// ones; then it is removed, and nobody can make them again. A registration's rows come last: while they carry their keys,
// the rest is found again.
import { dueRegistrations, latestRetentionDate } from "../core/registration/pseudonymise";
import { REGISTER_KEYS } from "../core/registration/schema";
import { err, ok, type Result } from "../core/result";
import type { Failure } from "./failure";
import type { StoredSetting } from "./learning-ports";
import { createHide, pseudonymiseCases } from "./pseudonymise-cases";
import type { RetentionPorts, RetentionReport, RetentionTask } from "./retention-ports";

/** Whether a date may be used without force; else the latest one that may. */
export const checkRetentionDate = (before: string, today: string): Result<void, string> => {
  const latest = latestRetentionDate(today);
  return before <= latest ? ok(undefined) : err(latest);
};

/** Makes closed registrations of before a date pseudonymous, or tells which would be. May be run again after any failure. */
export async function pseudonymise(
  task: RetentionTask,
  ports: RetentionPorts,
): Promise<Result<RetentionReport, Failure>> {
  const rows = await ports.readRetentionRows(task.place);
  if (!rows.ok) return rows;
  const { due, waiting, done } = dueRegistrations(rows.value, task.before);
  const found = {
    rows: due.reduce((sum, registration) => sum + registration.rows.length, 0),
    registrations: due.length,
    waiting,
    done,
    written: { rows: 0, events: 0 },
    changedMeanwhile: 0,
  };
  if (!task.apply) return ok(found);
  if (due.length === 0) return forget(task, ports, found);
  const secret = await runSecret(task, ports);
  if (!secret.ok) return secret;
  const hide = createHide(rows.value, due, (text) => ports.keyedHash(secret.value.value, text));
  const written = await pseudonymiseCases({ task, ports, hide, rows: rows.value, due });
  if (!written.ok) return written;
  const report = { ...found, ...written.value };
  if (report.changedMeanwhile > 0) return ok(report);
  const removed = await ports.removeSetting(task.setup, secret.value.itemId);
  return removed.ok ? ok(report) : removed;
}

/** Removes the secret of a run whose last request did not get through. */
async function forget(
  { setup }: RetentionTask,
  ports: RetentionPorts,
  found: RetentionReport,
): Promise<Result<RetentionReport, Failure>> {
  const standing = await ports.readSetting(setup, REGISTER_KEYS.retentionSecret);
  if (!standing.ok) return standing;
  const removed = standing.value === null ? ok(undefined) : await ports.removeSetting(setup, standing.value.itemId);
  return removed.ok ? ok(found) : removed;
}

/** The secret of a run that was broken off, or a new one. */
async function runSecret(
  { setup, by, at }: RetentionTask,
  ports: RetentionPorts,
): Promise<Result<StoredSetting, Failure>> {
  const key = REGISTER_KEYS.retentionSecret;
  const standing = await ports.readSetting(setup, key);
  if (!standing.ok) return standing;
  if (standing.value !== null) return ok(standing.value);
  return ports.writeSetting(setup, null, { key, version: 1, value: ports.makeSecret(), by, at });
}
