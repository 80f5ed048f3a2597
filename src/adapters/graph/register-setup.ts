// What the lists say about themselves, written when they are made: the secret that citizens are recognised with.
import type { Failure } from "../../app/failure";
import type { SettingPlace } from "../../app/learning-ports";
import { REGISTER_KEYS } from "../../core/registration/schema";
import { ok, type Result } from "../../core/result";
import type { Send } from "./client";
import { createReadSetting, createWriteSetting } from "./setup";

/** Who writes, when, for which municipality, and 32 random bytes in base64. */
export interface Maker {
  /** Id. */
  readonly municipality: string;
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
  readonly makeSecret: () => string;
}

/** Makes the secret where there is none; `false` where one stands, which is never replaced: it would break every link made with it. */
export async function ensureCitizenSecret(
  send: Send,
  place: SettingPlace,
  { by, at, makeSecret }: Omit<Maker, "municipality">,
): Promise<Result<boolean, Failure>> {
  const key = REGISTER_KEYS.citizenSecret;
  const standing = await createReadSetting(send)(place, key);
  if (!standing.ok || standing.value !== null) return standing.ok ? ok(false) : standing;
  const written = await createWriteSetting(send)(place, null, { key, version: 1, value: makeSecret(), by, at });
  if (written.ok) return ok(true);
  // Somebody else made it at the same moment: theirs stands.
  return written.error.kind === "conflict" ? ok(false) : written;
}
