// Registers a contact without a mail, by the same rules and in the same rows as one with. There is no mail to stamp or
// forward; the form's id keeps it to one registration however often it is sent.
import type { Municipality } from "../core/codebook/settings";
import { decide } from "../core/registration/decide";
import type { AppointmentSource, FormSource } from "../core/registration/contact-source";
import type { Decision, MailReference } from "../core/registration/decision";
import { registrationStatus, type RowsStatus } from "../core/registration/registration-status";
import type { CitizenKey } from "../core/registration/citizen-key";
import type { RegisterRow, RowKey } from "../core/registration/row";
import { caseKeyOf } from "../core/registration/row-key";
import { toRows } from "../core/registration/to-rows";
import { err, ok, type Result } from "../core/result";
import type { CaseWorkDeps, ContactForm } from "./case-work";
import { cleanWords, SUMMARY_LENGTH } from "./clean-words";
import { contactReference } from "./contact-reference";
import type { Failure } from "./failure";
import { placeOf } from "./mail-reference";
import type { LookUpAnswer } from "./ports";
import { registrationOf, statusOf } from "./registration-of";
import type { Receipt, RegisterFailure, RegistrationStatus } from "./workbench";
import { writeRows } from "./write-rows";

type Deps = Pick<
  CaseWorkDeps,
  "codebook" | "now" | "digest" | "user" | "redact" | "lookUp" | "addRows" | "registerCheck" | "outbox" | "readFamilies"
>;

/** There is no mail to look for. */
const NOWHERE = { graphId: null, internetMessageId: null };

/** Whether a contact without a mail is registered; one round trip. */
export async function lookUpContact(
  municipality: Municipality,
  source: AppointmentSource | FormSource,
  deps: Deps,
): Promise<Result<RegistrationStatus, Failure>> {
  const { mailKey } = await contactReference(municipality, source, deps.digest);
  const answer = await deps.lookUp(placeOf(municipality), mailKey, NOWHERE);
  return answer.ok ? ok(statusOf(municipality, answer.value)) : answer;
}

/** Registers a contact exactly once. */
export async function registerContact(
  municipality: Municipality,
  { source, choice, summary }: ContactForm,
  deps: Deps,
): Promise<Result<Receipt, RegisterFailure>> {
  const user = await deps.user();
  if (!user.ok) return user;
  const mail = await contactReference(municipality, source, deps.digest);
  const { codebook } = deps;
  const decided = decide({ mail, choice, by: user.value.address, at: deps.now(), suggestion: null, codebook });
  if (!decided.ok) return err({ kind: "invalid-choice", problems: decided.error });
  const version = await deps.registerCheck?.checkVersion(municipality);
  if (version?.ok === false) return version;
  const citizen = await citizenOf(municipality, choice.relatedKey ?? null, deps);
  if (!citizen.ok) return citizen;
  const citizenKey = citizen.value;
  const words = cleanWords(summary, SUMMARY_LENGTH, deps.redact);
  const all = toRows(decided.value).map((row) => ({
    ...row,
    citizenKey,
    ...(row.ordinal === 0 ? { summary: words } : {}),
  }));
  const kept = (await deps.outbox?.keepRegistration(municipality, all)) ?? null;
  const answer = await send(municipality, { mail, decision: decided.value, all }, deps);
  deps.outbox?.settle(kept, answer);
  return answer;
}

/** A voice or a letter has no address to know the citizen by; the earlier case it belongs to has. A `conflict` where that stands no more, or in another municipality. */
async function citizenOf(
  municipality: Municipality,
  related: RowKey | null,
  { readFamilies }: Deps,
): Promise<Result<CitizenKey | null, Failure>> {
  if (related === null) return ok(null);
  const families = await readFamilies(placeOf(municipality), [caseKeyOf(related)]);
  // Without a network the contact is kept all the same, and the citizen is not told from it.
  if (!families.ok) return ok(null);
  const row = families.value[0]?.rows.find(({ key }) => key === related);
  return row === undefined ? err({ kind: "conflict" }) : ok(row.citizenKey);
}

interface Sending {
  readonly mail: MailReference;
  readonly decision: Decision;
  /** The rows of a new contact. */
  readonly all: readonly RegisterRow[];
}

/** Asks what stands, and writes what is missing. */
async function send(
  municipality: Municipality,
  { mail, decision, all }: Sending,
  deps: Deps,
): Promise<Result<Receipt, Failure>> {
  const before = await deps.lookUp(placeOf(municipality), mail.mailKey, NOWHERE);
  if (!before.ok) return before;
  const status = registrationStatus(before.value.rows);
  const rows = status.state === "none" ? all : toWrite(decision, status);
  if (rows.length === 0) return ok(receipt(municipality, status, !isOwn(decision, status)));
  return write(municipality, { mail, rows, before: before.value }, deps);
}

const isOwn = ({ by }: Decision, status: RowsStatus): boolean =>
  status.state === "none" || status.rows.every((row) => row.registeredBy.toLowerCase() === by.toLowerCase());

/** The rows that are missing of one's own contact that was broken off. */
const toWrite = (decision: Decision, status: RowsStatus): readonly RegisterRow[] =>
  status.state === "half-written" && isOwn(decision, status) ? status.missing : [];

async function write(
  municipality: Municipality,
  { mail, rows, before }: { mail: MailReference; rows: readonly RegisterRow[]; before: LookUpAnswer },
  deps: Deps,
): Promise<Result<Receipt, Failure>> {
  const task = { place: placeOf(municipality), mailKey: mail.mailKey, location: NOWHERE, rows, before };
  const written = await writeRows(task, deps);
  if (!written.ok) return written;
  const { isSomebodyElses } = written.value;
  return ok(receipt(municipality, registrationStatus(written.value.rows), isSomebodyElses));
}

const receipt = (municipality: Municipality, status: RowsStatus, alreadyRegistered: boolean): Receipt => ({
  registration: registrationOf(municipality, status.state === "none" ? [] : status.rows, []),
  alreadyRegistered,
  left: [],
});
