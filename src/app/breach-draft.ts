// The note to the data protection officer as a draft in the shared mailbox: what the municipality sent to an unsafe
// address, and the 72 hours that run from now. The advisor reads it and sends it; it is never sent by itself.
import { breachNote } from "../core/personal-data/breach-note";
import { err, type Result } from "../core/result";
import type { Failure } from "./failure";
import { mailReference, placeOf } from "./mail-reference";
import type { Draft } from "./ports";
import type { Registration, Understanding } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";

type Deps = Pick<WorkbenchDeps, "now" | "digest" | "breachNoteText" | "createDraft">;

/**
 * The draft of a mail's breach note, made once however often it is asked for: awareness counts from the first time.
 * Without an address of a data protection officer in the settings the draft has no recipient yet.
 */
export async function writeBreachNote(
  { mail, municipality, verdict }: Understanding,
  registration: Registration | null,
  { now, digest, breachNoteText, createDraft }: Deps,
): Promise<Result<Draft, Failure>> {
  const awareAt = now();
  const caseNumber = registration?.caseNumbers[0] ?? null;
  const note = breachNote(verdict, mail, { awareAt, now: awareAt, caseNumber }, breachNoteText);
  if (note === null) return err({ kind: "nothing-to-report" });
  const { mailKey } = await mailReference(municipality, mail, digest);
  const to = municipality.dpoAddress ?? null;
  return createDraft(placeOf(municipality), `${mailKey}-brud`, { to, subject: note.subject, text: note.body });
}
