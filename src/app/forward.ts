// The forward drafts of a registration that has none yet, or lacks some.
import { registrationStatus } from "../core/registration/registration-status";
import { err, ok, type Result } from "../core/result";
import { complete } from "./complete";
import type { Failure } from "./failure";
import { locationOf, mailReference, placeOf } from "./mail-reference";
import type { Receipt, Understanding } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";

/** Makes the drafts that are missing; the stamp is made good on the way. */
export async function forward(understanding: Understanding, deps: WorkbenchDeps): Promise<Result<Receipt, Failure>> {
  const { mail, municipality } = understanding;
  const { mailKey } = await mailReference(municipality, mail, deps.digest);
  const answer = await deps.lookUp(placeOf(municipality), mailKey, locationOf(mail));
  if (!answer.ok) return answer;
  const status = registrationStatus(answer.value.rows);
  if (status.state === "none") return err({ kind: "conflict" });
  const task = { understanding, rows: status.rows, answer: answer.value, forward: true };
  return ok(await complete(task, () => undefined, deps));
}
