// What the lists say about themselves, written when they are made: the secret that citizens are recognised with.
import type { Failure } from "../../app/failure";
import type { SettingPlace } from "../../app/learning-ports";
import { LIST_VERSION, REGISTER_KEYS, SETUP_LIST } from "../../core/registration/schema";
import { ok, type Result } from "../../core/result";
import type { Send } from "./client";
import type { GraphCall } from "./graph-call";
import type { RegisterLists } from "./register-lists";
import { createReadSetting, createWriteSetting, writeSettingCall } from "./setup";

/** Who writes, when, for which municipality, and 32 random bytes in base64. */
export interface Maker {
  /** Id. */
  readonly municipality: string;
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
  readonly makeSecret: () => string;
}

/**
 * The requests that keep version, municipality and secret where they are not kept yet, for whoever wants to see them
 * first. The list of a register that is not made yet is named by its title, as Graph allows.
 */
export async function setupCalls(
  send: Send,
  { siteId, lists, version, municipality: owner }: RegisterLists,
  { by, at, municipality, makeSecret }: Maker,
): Promise<Result<readonly GraphCall[], Failure>> {
  const place = { siteId, listId: lists.setup?.listId ?? SETUP_LIST.displayName };
  const standing = (key: string) => (lists.setup === undefined ? ok(null) : createReadSetting(send)(place, key));
  const stamp = await standing(REGISTER_KEYS.version);
  if (!stamp.ok) return stamp;
  const secret = await standing(REGISTER_KEYS.citizenSecret);
  if (!secret.ok) return secret;
  const isKept = version === LIST_VERSION && owner !== null;
  const values = [
    ...(isKept
      ? []
      : [{ before: stamp.value, key: REGISTER_KEYS.version, version: LIST_VERSION, value: municipality }]),
    ...(secret.value === null
      ? [{ before: null, key: REGISTER_KEYS.citizenSecret, version: 1, value: makeSecret() }]
      : []),
  ];
  return ok(values.map(({ before, ...value }) => writeSettingCall(place, before, { ...value, by, at })));
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
