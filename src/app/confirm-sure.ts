// Several mails that need no second look, registered with one press: each by the same exactly-once use case as a single
// mail, one after the other, so that what fails on one stops none of the others.
import type { Receipt, RegisterFailure, Understanding, Workbench } from "./workbench";
import type { Result } from "../core/result";

export interface SureMail<K> {
  readonly key: K;
  readonly understanding: Understanding;
}

export type ConfirmProgress<K> = (key: K, result: "started" | Result<Receipt, RegisterFailure>) => void;

/** Registers each mail as suggested, without forwarding, and tells the result of each. `isStopped` ends it between two mails. */
export async function confirmSure<K>(
  mails: readonly SureMail<K>[],
  progress: ConfirmProgress<K>,
  { register }: Pick<Workbench, "register">,
  isStopped: () => boolean = () => false,
): Promise<void> {
  for (const { key, understanding } of mails) {
    if (isStopped()) return;
    progress(key, "started");
    progress(key, await register(understanding, understanding.choice, { forward: false }, () => undefined));
  }
}
