// The register's word on a mail, for every colleague: is it registered, and if not, does it belong to a case that is?
import type { Municipality } from "../core/codebook/settings";
import type { Mail } from "../core/mail/mail";
import type { MailKey } from "../core/registration/decision";
import { mailKeyText, toMailKey } from "../core/registration/mail-key";
import { answeredIds, caseNumbersIn, itemIdOf, relatedCase, type MailTies } from "../core/registration/related-case";
import { caseNumber } from "../core/registration/row";
import { ok, type Result } from "../core/result";
import type { Failure } from "./failure";
import { locationOf, mailReference, placeOf } from "./mail-reference";
import type { Digest, LookUpAnswer } from "./ports";
import { statusOf } from "./registration-of";
import type { RelatedCase, RegistrationStatus, ReturningCitizen, Understanding } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";

/** Whether and by whom the mail is registered, or which case it may belong to. One round trip. */
export async function lookUp(
  { mail, municipality }: Understanding,
  deps: Pick<WorkbenchDeps, "lookUp" | "digest" | "registerCheck">,
): Promise<Result<RegistrationStatus, Failure>> {
  const version = await deps.registerCheck?.checkVersion(municipality);
  if (version?.ok === false) return version;
  const citizenKey = (await deps.registerCheck?.citizenKeyOf(municipality, mail)) ?? null;
  const ties = await tiesOf(municipality, mail, deps.digest);
  const { mailKey, conversationKey, answered, caseNumbers } = ties;
  const asked = { conversationKey, answered, itemIds: caseNumbers.map(itemIdOf), citizenKey };
  const answer = await deps.lookUp(placeOf(municipality), mailKey, locationOf(mail), asked);
  if (!answer.ok) return answer;
  const returning = returningOf(municipality, answer.value, mailKey);
  const status = { ...statusOf(municipality, answer.value), ...(returning === null ? {} : { returning }) };
  if (status.state !== "none") return ok(status);
  const related = relatedOf(municipality, answer.value, ties);
  return ok(related === null ? status : { ...status, related });
}

async function tiesOf(municipality: Municipality, mail: Mail, digest: Digest): Promise<MailTies> {
  const { mailKey, conversationKey } = await mailReference(municipality, mail, digest);
  const answered = answeredIds(mail.references, mail.internetMessageId).map(async (internetMessageId) =>
    toMailKey(await digest(mailKeyText(municipality.id, { ...mail, internetMessageId }))),
  );
  const caseNumbers = caseNumbersIn(municipality.casePrefix, mail.subject);
  return { mailKey, conversationKey, answered: await Promise.all(answered), caseNumbers };
}

/** The cases the register holds of the same citizen, beside those of this mail; null where there is none. */
function returningOf(
  { casePrefix }: Municipality,
  { ofCitizen }: LookUpAnswer,
  mailKey: MailKey,
): ReturningCitizen | null {
  const cases = (ofCitizen ?? [])
    .filter((line) => line.mailKey !== mailKey && line.status !== "fortrudt" && line.kind !== "foelgesag")
    .sort((one, other) => Date.parse(other.received) - Date.parse(one.received));
  return cases.length === 0 ? null : { cases, caseNumbers: cases.map((line) => caseNumber(casePrefix, line)) };
}

function relatedOf({ casePrefix }: Municipality, { tied }: LookUpAnswer, ties: MailTies): RelatedCase | null {
  const found = relatedCase(tied ?? [], ties, casePrefix);
  return found && { ...found, caseNumbers: found.rows.map((row) => caseNumber(casePrefix, row)) };
}
