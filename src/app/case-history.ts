// What happened to a registration, newest first. Events that were lost on the way are written when they are read; one that
// cannot be written is shown all the same, for its row tells of it.
import type { Municipality } from "../core/codebook/settings";
import type { MailKey } from "../core/registration/decision";
import { historyOf } from "../core/registration/history";
import { ok, type Result } from "../core/result";
import type { CaseHistory, CaseWorkDeps } from "./case-work";
import type { Failure } from "./failure";
import { placeOf } from "./mail-reference";
import { readFacts, writeMissing } from "./read-facts";

/** The history of a registration. */
export async function readHistory(
  municipality: Municipality,
  caseKey: MailKey,
  deps: Pick<CaseWorkDeps, "readFamilies" | "writeRegister">,
): Promise<Result<CaseHistory, Failure>> {
  const place = placeOf(municipality);
  const facts = await readFacts(place, [caseKey], deps);
  if (!facts.ok) return facts;
  await writeMissing(place, facts.value, deps);
  const { rows, events, missing } = facts.value;
  return ok({ entries: historyOf([...events, ...missing]), rows });
}
