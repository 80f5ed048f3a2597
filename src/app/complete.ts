// What follows the rows: the stamp on the mail and the forward drafts. Neither ever hides that the rows stand; what could
// not be done is answered as left over, and pressing again does only that.
import { caseNumber } from "../core/registration/row";
import type { StoredRow } from "../core/registration/row";
import { registeredStamp } from "../core/registration/stamp";
import type { Result } from "../core/result";
import type { Failure } from "./failure";
import { makeDrafts } from "./make-drafts";
import { placeOf } from "./mail-reference";
import type { Draft, LookUpAnswer, MailStamp } from "./ports";
import { registrationOf } from "./registration-of";
import type { Receipt, RegisterProgress, Understanding } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";

export interface CompleteTask {
  readonly understanding: Understanding;
  readonly rows: readonly StoredRow[];
  readonly answer: LookUpAnswer;
  readonly forward: boolean;
}

type Deps = Pick<
  WorkbenchDeps,
  "stampMail" | "centresOf" | "codebook" | "templates" | "baseSubject" | "redact" | "redactQuotedFor" | "createForward"
>;

/** Stamps the mail where it does not carry the stamp already. */
async function stampWith(
  { understanding: { municipality }, rows, answer }: CompleteTask,
  deps: Deps,
): Promise<Result<MailStamp, Failure>> {
  const [main] = rows;
  if (!answer.stamp.ok || main === undefined) return answer.stamp;
  const stamp = registeredStamp(caseNumber(municipality.casePrefix, main), main.key);
  if (answer.stamp.value.stamp === stamp) return answer.stamp;
  return deps.stampMail(placeOf(municipality), answer.stamp.value, stamp);
}

/** Drafts of ours that belong to rows that stand. */
const draftsOf = ({ answer, rows }: CompleteTask): readonly Draft[] =>
  answer.drafts.filter((draft) => rows.some((row) => row.key === draft.forRow));

/** Stamp and drafts for rows that stand, and the receipt. */
export async function complete(task: CompleteTask, progress: RegisterProgress, deps: Deps): Promise<Receipt> {
  const { understanding, rows, answer } = task;
  progress("stamp", "started");
  const stamp = await stampWith(task, deps);
  if (stamp.ok) progress("stamp", "done");
  let made: Awaited<ReturnType<typeof makeDrafts>> = { drafts: draftsOf(task), left: [] };
  if (task.forward) {
    progress("draft", "started");
    const municipality = (await deps.centresOf?.(understanding.municipality)) ?? understanding.municipality;
    made = await makeDrafts(
      { understanding: { ...understanding, municipality }, rows, stamp: answer.stamp, drafts: draftsOf(task) },
      deps,
    );
    if (made.left.length === 0) progress("draft", "done");
  }
  return {
    registration: registrationOf(understanding.municipality, rows, made.drafts),
    alreadyRegistered: false,
    left: [...(stamp.ok ? [] : [{ step: "stamp" as const, failure: stamp.error }]), ...made.left],
  };
}
