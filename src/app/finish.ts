// Writes what a registration lacks that was broken off, whoever began it: the plan stands on its hovedsag.
import { registrationStatus } from "../core/registration/registration-status";
import { err, ok, type Result } from "../core/result";
import { complete } from "./complete";
import type { Failure } from "./failure";
import { locationOf, mailReference, placeOf } from "./mail-reference";
import type { Receipt, Understanding } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";
import { writeRows } from "./write-rows";

/** Finishes the registration of a mail and stamps it; fails with `conflict` where the plan was lost. */
export async function finish(understanding: Understanding, deps: WorkbenchDeps): Promise<Result<Receipt, Failure>> {
  const { mail, municipality } = understanding;
  const { mailKey } = await mailReference(municipality, mail, deps.digest);
  const [place, location] = [placeOf(municipality), locationOf(mail)];
  const before = await deps.lookUp(place, mailKey, location);
  if (!before.ok) return before;
  const status = registrationStatus(before.value.rows);
  if (status.state === "none") return err({ kind: "conflict" });
  const quietly = () => undefined;
  const rest = { understanding, forward: false };
  if (status.state === "registered")
    return ok(await complete({ ...rest, rows: status.rows, answer: before.value }, quietly, deps));
  if (status.missing.length === 0) return err({ kind: "conflict" });
  const written = await writeRows({ place, mailKey, location, rows: status.missing, before: before.value }, deps);
  if (!written.ok) return written;
  return ok(await complete({ ...rest, rows: written.value.rows, answer: written.value.after }, quietly, deps));
}
