// A decision becomes rows exactly once: ask the register, write, stamp, draft. Three round trips where all goes well;
// every step can be broken off and pressed again.
import { decide } from "../core/registration/decide";
import type { Choice, Decision } from "../core/registration/decision";
import { NOT_A_CASE_STAMP } from "../core/registration/stamp";
import { toRows } from "../core/registration/to-rows";
import { registrationStatus, type RowsStatus } from "../core/registration/registration-status";
import { err, ok, type Result } from "../core/result";
import { complete } from "./complete";
import type { Failure } from "./failure";
import { locationOf, mailReference, placeOf } from "./mail-reference";
import type { LookUpAnswer } from "./ports";
import { registrationOf } from "./registration-of";
import type { Receipt, RegisterFailure, RegisterProgress, Understanding } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";
import { writeRows } from "./write-rows";

export interface RegisterTask {
  readonly understanding: Understanding;
  readonly choice: Choice;
  readonly forward: boolean;
  readonly progress: RegisterProgress;
}

/** Decides, and sends the decision on its way. */
export async function registerMail(task: RegisterTask, deps: WorkbenchDeps): Promise<Result<Receipt, RegisterFailure>> {
  const { mail, municipality, suggestion } = task.understanding;
  const user = await deps.user();
  if (!user.ok) return user;
  const decided = decide({
    mail: await mailReference(municipality, mail, deps.digest),
    choice: task.choice,
    by: user.value.address,
    at: deps.now(),
    suggestion,
    codebook: deps.codebook,
    forward: task.forward,
  });
  if (!decided.ok) return err({ kind: "invalid-choice", problems: decided.error });
  const version = await deps.registerCheck?.checkVersion(municipality);
  if (version?.ok === false) return version;
  const citizenKey = (await deps.registerCheck?.citizenKeyOf(municipality, mail)) ?? null;
  const decision = { ...decided.value, mail: { ...decided.value.mail, citizenKey } };
  const kept = (await deps.outbox?.keepRegistration(municipality, toRows(decision))) ?? null;
  const receipt = await send(task, decision, deps);
  deps.outbox?.settle(kept, receipt);
  return receipt;
}

/** Asks what stands, and writes what is missing. */
async function send(task: RegisterTask, decision: Decision, deps: WorkbenchDeps): Promise<Result<Receipt, Failure>> {
  const { mail, municipality } = task.understanding;
  const { mailKey } = decision.mail;
  const before = await deps.lookUp(placeOf(municipality), mailKey, locationOf(mail));
  if (!before.ok) return before;
  const status = registrationStatus(before.value.rows);
  return status.state === "none"
    ? registerAnew(task, decision, before.value, deps)
    : registerAgain(task, decision, { before: before.value, status }, deps);
}

/** A mail without rows: writes them, or only stamps what is no case. */
async function registerAnew(
  task: RegisterTask,
  decision: Decision,
  before: LookUpAnswer,
  deps: WorkbenchDeps,
): Promise<Result<Receipt, Failure>> {
  const rows = toRows(decision);
  if (rows.length === 0) return ok(await stampNoCase(task, before, deps));
  return write(task, { decision, rows, before }, deps);
}

interface WriteStep {
  readonly decision: Decision;
  readonly rows: ReturnType<typeof toRows>;
  readonly before: LookUpAnswer;
}

async function write(
  task: RegisterTask,
  { decision, rows, before }: WriteStep,
  deps: WorkbenchDeps,
): Promise<Result<Receipt, Failure>> {
  const { understanding, forward, progress } = task;
  const { mail, municipality } = understanding;
  progress("rows", "started");
  const { mailKey } = decision.mail;
  const written = await writeRows(
    { place: placeOf(municipality), mailKey, location: locationOf(mail), rows, before },
    deps,
  );
  if (!written.ok) return written;
  if (written.value.isSomebodyElses) return ok(standing(understanding, written.value.rows, written.value.after));
  progress("rows", "done");
  return ok(
    await complete({ understanding, rows: written.value.rows, answer: written.value.after, forward }, progress, deps),
  );
}

/** A mail with rows: the advisor's own are completed, somebody else's are shown. */
async function registerAgain(
  task: RegisterTask,
  decision: Decision,
  { before, status }: { readonly before: LookUpAnswer; readonly status: Exclude<RowsStatus, { state: "none" }> },
  deps: WorkbenchDeps,
): Promise<Result<Receipt, Failure>> {
  const { understanding, forward, progress } = task;
  const isOwn = status.rows.every((row) => row.registeredBy.toLowerCase() === decision.by.toLowerCase());
  if (!isOwn) return ok(standing(understanding, status.rows, before));
  if (status.state === "half-written" && status.missing.length > 0)
    return write(task, { decision, rows: status.missing, before }, deps);
  return ok(await complete({ understanding, rows: status.rows, answer: before, forward }, progress, deps));
}

/** The receipt for rows that somebody else wrote. */
const standing = ({ municipality }: Understanding, rows: RowsOf, answer: LookUpAnswer): Receipt => ({
  registration: registrationOf(municipality, rows, answer.drafts),
  alreadyRegistered: true,
  left: [],
});
type RowsOf = Exclude<RowsStatus, { state: "none" }>["rows"];

/** What is no case gets no row, only the stamp that tells colleagues that somebody looked. */
async function stampNoCase(
  { understanding: { municipality }, progress }: RegisterTask,
  { stamp }: LookUpAnswer,
  deps: WorkbenchDeps,
): Promise<Receipt> {
  progress("stamp", "started");
  const stamped = stamp.ok ? await deps.stampMail(placeOf(municipality), stamp.value, NOT_A_CASE_STAMP) : stamp;
  if (stamped.ok) progress("stamp", "done");
  return {
    registration: registrationOf(municipality, [], []),
    alreadyRegistered: false,
    left: stamped.ok ? [] : [{ step: "stamp", failure: stamped.error }],
  };
}
