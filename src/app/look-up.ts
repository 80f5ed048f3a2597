// The register's word on a mail, for every colleague: is it registered, and if not, does it belong to a case that is?
import type { CaseLine } from "../core/cases/case-line";
import type { Municipality } from "../core/codebook/settings";
import type { Mail } from "../core/mail/mail";
import { attachmentOf } from "../core/registration/attachment";
import type { MailKey } from "../core/registration/decision";
import { mailKeyText, toMailKey } from "../core/registration/mail-key";
import { answeredIds, caseNumbersIn, itemIdOf, relatedCase, type MailTies } from "../core/registration/related-case";
import { registrationStatus } from "../core/registration/registration-status";
import { caseNumber } from "../core/registration/row";
import { sameMatter } from "../core/registration/same-matter";
import { ok, type Result } from "../core/result";
import type { Failure } from "./failure";
import { locationOf, mailReference, placeOf } from "./mail-reference";
import type { Digest, LookUpAnswer } from "./ports";
import { registrationOf, statusOf } from "./registration-of";
import { repairStamp } from "./repair-stamp";
import type { RelatedCase, RegistrationStatus, ReturningCitizen, Understanding } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";

type Deps = Pick<WorkbenchDeps, "lookUp" | "digest" | "registerCheck" | "readFamilies" | "stampMail">;

/**
 * Whether and by whom the mail is registered or attached, or which case it may belong to; a stamp that says something
 * else is set right. One round trip; one more for a mail that is attached or that seems to go on about a case of the same citizen, and one for a stamp that disagrees.
 */
export async function lookUp(understanding: Understanding, deps: Deps): Promise<Result<RegistrationStatus, Failure>> {
  const { mail, municipality } = understanding;
  const version = await deps.registerCheck?.checkVersion(municipality);
  if (version?.ok === false) return version;
  const citizenKey = (await deps.registerCheck?.citizenKeyOf(municipality, mail)) ?? null;
  const ties = await tiesOf(municipality, mail, deps.digest);
  const { mailKey, conversationKey, answered, caseNumbers } = ties;
  const asked = { conversationKey, answered, itemIds: caseNumbers.map(itemIdOf), citizenKey };
  const answer = await deps.lookUp(placeOf(municipality), mailKey, locationOf(mail), asked);
  if (!answer.ok) return answer;
  const known = await knownStatus(municipality, answer.value, deps);
  if (!known.ok) return known;
  // The register's word does not wait on whether the mailbox lets the stamp be set: the next opening tries again.
  await repairStamp(municipality, known.value, answer.value, deps);
  const returning = returningOf(municipality, answer.value, mailKey);
  const status = { ...known.value, ...(returning === null ? {} : { returning }) };
  if (status.state !== "none") return ok(status);
  const related =
    relatedOf(municipality, answer.value, ties) ?? (await goneOnAbout(understanding, returning?.cases ?? [], deps));
  return ok(related === null ? status : { ...status, related });
}

/** The status by the mail's own rows, else by the case it was attached to, where that stands. */
async function knownStatus(
  municipality: Municipality,
  answer: LookUpAnswer,
  { readFamilies }: Deps,
): Promise<Result<RegistrationStatus, Failure>> {
  const status = statusOf(municipality, answer);
  const attached = status.state === "none" ? attachmentOf(answer.attachments ?? []) : null;
  if (attached === null) return ok(status);
  const families = await readFamilies(placeOf(municipality), [attached.caseKey]);
  if (!families.ok) return families;
  const found = registrationStatus(families.value[0]?.rows ?? []);
  if (found.state === "none") return ok(status);
  const registration = registrationOf(municipality, found.rows, []);
  return ok({ state: "attached", registration, by: attached.by, at: attached.at });
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

/** The citizen's own case the mail seems to go on about; read whole, since it came as a line. None where that fails. */
async function goneOnAbout(
  { mail, municipality, suggestion }: Understanding,
  cases: readonly CaseLine[],
  { readFamilies }: Deps,
): Promise<RelatedCase | null> {
  const { centre, themes, round, chaser, contactType } = suggestion;
  if (mail.received === null || contactType.value !== "klagesag") return null;
  const comesBack = round.value === 2 || chaser.value;
  const matter = { centre: centre.value, themes: themes.value, comesBack, received: mail.received };
  const found = sameMatter(matter, cases);
  const families = found && (await readFamilies(placeOf(municipality), [found.line.mailKey]));
  const rows = families?.ok === true ? (families.value[0]?.rows ?? []) : [];
  const standing = rows.filter(({ status }) => status !== "fortrudt").sort((one, other) => one.ordinal - other.ordinal);
  const caseNumbers = standing.map((row) => caseNumber(municipality.casePrefix, row));
  return standing.length === 0
    ? null
    : { rows: standing, caseNumbers, why: "same-matter", reasons: found?.reasons ?? [] };
}

function relatedOf({ casePrefix }: Municipality, { tied }: LookUpAnswer, ties: MailTies): RelatedCase | null {
  const found = relatedCase(tied ?? [], ties, casePrefix);
  return found && { ...found, caseNumbers: found.rows.map((row) => caseNumber(casePrefix, row)) };
}
