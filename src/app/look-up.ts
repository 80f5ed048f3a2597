// The register's word on a mail, for every colleague.
import { ok, type Result } from "../core/result";
import type { Failure } from "./failure";
import { locationOf, mailReference, placeOf } from "./mail-reference";
import { statusOf } from "./registration-of";
import type { RegistrationStatus, Understanding } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";

/** Whether and by whom the mail is registered. One round trip. */
export async function lookUp(
  { mail, municipality }: Understanding,
  deps: Pick<WorkbenchDeps, "lookUp" | "digest">,
): Promise<Result<RegistrationStatus, Failure>> {
  const { mailKey } = await mailReference(municipality, mail, deps.digest);
  const answer = await deps.lookUp(placeOf(municipality), mailKey, locationOf(mail));
  return answer.ok ? ok(statusOf(municipality, answer.value)) : answer;
}
