// Everything that is known about a mail before the advisor decides. Nothing leaves the machine for it.
import { municipalityOf } from "../core/codebook/settings";
import { danishDate } from "../core/deadlines/danish-date";
import type { Mail } from "../core/mail/mail";
import { withinReach } from "../core/mail/within-reach";
import { err, ok, type Result } from "../core/result";
import { choiceFromSuggestion } from "./choice-from-suggestion";
import type { Failure } from "./failure";
import type { Understanding } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";

type Deps = Pick<WorkbenchDeps, "settings" | "codebook" | "now" | "splitThread" | "suggest" | "assessThread">;

/** Thread, suggestion, verdict and choice for a mail; fails where its mailbox belongs to no municipality in the settings. */
export function understand(mail: Mail, deps: Deps): Result<Understanding, Failure> {
  const municipality = municipalityOf(deps.settings, mail.mailbox ?? "");
  if (municipality === undefined) return err({ kind: "unknown-mailbox", mailbox: mail.mailbox ?? "" });
  const now = deps.now();
  const context = { municipality, today: danishDate(now) };
  const read = withinReach(mail);
  const thread = deps.splitThread(read);
  const suggestion = deps.suggest(read, thread, context);
  const verdict = deps.assessThread(read, thread, context);
  const choice = choiceFromSuggestion(suggestion, { municipality, codebook: deps.codebook, verdict, now });
  return ok({ mail, municipality, thread, suggestion, verdict, choice });
}
