// The one way rows get into the register. When an answer is lost the register is asked what stands, and only what is
// missing is written, so whatever happens on the way the rows stand exactly once.
import type { MailKey } from "../core/registration/decision";
import { registrationStatus } from "../core/registration/registration-status";
import type { RegisterRow, StoredRow } from "../core/registration/row";
import { err, ok, type Result } from "../core/result";
import type { Failure } from "./failure";
import type { LookUpAnswer, MailLocation, Place } from "./ports";
import type { WorkbenchDeps } from "./workbench-deps";

export interface WriteTask {
  readonly place: Place;
  readonly mailKey: MailKey;
  readonly location: MailLocation;
  /** Rows to write, in order. */
  readonly rows: readonly RegisterRow[];
  /** What register and mailbox said just before. */
  readonly before: LookUpAnswer;
}

export interface Written {
  /** Every row that stands now, in order. */
  readonly rows: readonly StoredRow[];
  readonly after: LookUpAnswer;
  /** Somebody else's rows stood there first. */
  readonly isSomebodyElses: boolean;
}

type Deps = Pick<WorkbenchDeps, "addRows" | "lookUp">;
const MAX_ROUNDS = 3;

const isLostAnswer = ({ kind }: Failure): boolean => kind === "server" || kind === "offline" || kind === "throttled";

/** Whether a standing registration came from the very decision that is being written. */
const isSameDecision = (row: RegisterRow, other: RegisterRow): boolean =>
  row.registeredBy === other.registeredBy && Date.parse(row.registeredAt) === Date.parse(other.registeredAt);

const liveRows = (before: LookUpAnswer): readonly StoredRow[] => {
  const status = registrationStatus(before.rows);
  return status.state === "none" ? [] : status.rows;
};

/** Writes rows and answers what stands; asks again after a lost answer or a refusal, and goes on from there. */
export async function writeRows(task: WriteTask, deps: Deps, round = 1): Promise<Result<Written, Failure>> {
  const added = await deps.addRows(task.place, task.rows);
  const failure = added.ok ? added.value.failure : added.error;
  if (added.ok && failure === null && added.value.existing.length === 0) {
    const rows = [...liveRows(task.before), ...added.value.written].sort((one, other) => one.ordinal - other.ordinal);
    return ok({ rows, after: task.before, isSomebodyElses: false });
  }
  if (failure !== null && !isLostAnswer(failure)) return err(failure);
  const after = await deps.lookUp(task.place, task.mailKey, task.location);
  if (!after.ok) return err(failure ?? after.error);
  return goOn({ ...task, before: after.value }, failure, deps, round);
}

/** What to do when the register was asked what stands. */
async function goOn(
  task: WriteTask,
  failure: Failure | null,
  deps: Deps,
  round: number,
): Promise<Result<Written, Failure>> {
  const status = registrationStatus(task.before.rows);
  if (status.state === "none") return err(failure ?? { kind: "conflict" });
  const [asked] = task.rows;
  const [first] = status.rows;
  const isOurs = asked !== undefined && first !== undefined && isSameDecision(asked, first);
  const isUnfinished = isOurs && status.state === "half-written" && status.missing.length > 0;
  if (!isUnfinished) return ok({ rows: status.rows, after: task.before, isSomebodyElses: !isOurs });
  if (round >= MAX_ROUNDS) return err(failure ?? { kind: "conflict" });
  return writeRows({ ...task, rows: status.missing }, deps, round + 1);
}
