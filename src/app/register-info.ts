// What a register says about itself in its list "Opsætning": the version its lists were brought to, and the secret that
// citizens are recognised with. Read once a pane for each municipality; what could not be read is asked for again.
import type { Municipality } from "../core/codebook/settings";
import type { Mail } from "../core/mail/mail";
import { citizenKeyText, toCitizenKey, type CitizenKey } from "../core/registration/citizen-key";
import { LIST_VERSION } from "../core/registration/schema";
import { err, ok, type Result } from "../core/result";
import type { Failure } from "./failure";
import type { SettingPlace } from "./learning-ports";

export interface RegisterInfo {
  /** Null where the lists were made before versions were kept. */
  readonly listVersion: number | null;
  /** Null where provisioning has not made one. */
  readonly citizenSecret: string | null;
  /** Id of the municipality the lists were made for; null where that was not kept. */
  readonly municipality: string | null;
}

/** Both in one request. */
export type ReadRegisterInfo = (place: SettingPlace) => Promise<Result<RegisterInfo, Failure>>;
/** HMAC-SHA-256 of the UTF-8 text under a key in base64, lower-case hex. */
export type KeyedHash = (key: string, text: string) => Promise<string>;

export interface RegisterCheck {
  /** Reads what the checks need, so that the first mail does not wait for it; a failure is left for the check. */
  readonly load: (municipality: Municipality) => Promise<void>;
  /** Fails with `list-version` where the lists are older or newer than this program, with `settings` where they are another municipality's. */
  readonly checkVersion: (municipality: Municipality) => Promise<Result<void, Failure>>;
  /** The citizen a mail is from; null where that cannot be told. Never fails: recognising is a help, no condition. */
  readonly citizenKeyOf: (municipality: Municipality, mail: Pick<Mail, "from">) => Promise<CitizenKey | null>;
}

const UNKNOWN: RegisterInfo = { listVersion: null, citizenSecret: null, municipality: null };

/** The checks of one pane; nothing is read before it is needed. */
export function createRegisterCheck(deps: {
  readonly readRegisterInfo: ReadRegisterInfo;
  readonly keyedHash: KeyedHash;
}): RegisterCheck {
  const known = new Map<string, Promise<Result<RegisterInfo, Failure>>>();
  const read = async ({ siteId, lists }: Municipality): Promise<Result<RegisterInfo, Failure>> => {
    if (!lists.setup) return ok(UNKNOWN);
    const listId = lists.setup;
    const info = known.get(listId) ?? deps.readRegisterInfo({ siteId, listId });
    known.set(listId, info);
    const answer = await info;
    if (!answer.ok) known.delete(listId);
    return answer;
  };
  return {
    load: async (municipality) => {
      await read(municipality);
    },
    checkVersion: async (municipality) => {
      const info = await read(municipality);
      const owner = info.ok ? info.value.municipality : null;
      if (owner !== null && owner !== municipality.id)
        return err({ kind: "settings", problems: [`${municipality.id}.lists: anden-kommunes`] });
      const found = info.ok ? info.value.listVersion : null;
      if (found === null || found === LIST_VERSION) return ok(undefined);
      // What was brought up to date meanwhile is seen at the next try.
      known.delete(municipality.lists.setup ?? "");
      return err({ kind: "list-version", found, needed: LIST_VERSION });
    },
    citizenKeyOf: async (municipality, mail) => {
      const text = citizenKeyText(municipality, mail);
      const info = text === null ? ok(UNKNOWN) : await read(municipality);
      if (text === null || !info.ok || info.value.citizenSecret === null) return null;
      return toCitizenKey(await deps.keyedHash(info.value.citizenSecret, text));
    },
  };
}
