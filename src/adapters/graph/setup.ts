// Named values in the list "Opsætning" of the register's site. The unique key and the eTag keep two panes from writing
// over each other.
import type { Failure } from "../../app/failure";
import type { ReadSetting, Setting, SettingPlace, StoredSetting, WriteSetting } from "../../app/learning-ports";
import { err, ok, type Result } from "../../core/result";
import type { ReadRegisterInfo } from "../../app/register-info";
import { REGISTER_KEYS } from "../../core/registration/schema";
import type { Send } from "./client";
import { itemsOf, literal, property, query, textProperty, type GraphAnswer, type GraphCall } from "./graph-call";
import { isSuccess } from "./graph-failure";
import { itemIdentity, itemsPath, listFailure, mayBeDuplicate } from "./register-calls";

const toFields = ({ key, version, value, by, at }: Setting) => ({
  Title: key,
  Noegle: key,
  Version: version,
  Vaerdi: value,
  AendretAf: by,
  AendretTid: at,
});

function toStored(item: unknown): StoredSetting {
  const fields = property(item, "fields");
  return {
    ...itemIdentity(item),
    version: Number(property(fields, "Version") ?? 0),
    value: textProperty(fields, "Vaerdi"),
  };
}

/** Reads a value by its key; a failure where the list cannot be read. */
export const createReadSetting =
  (send: Send): ReadSetting =>
  async (place, key) => {
    const filter = { $expand: "fields($select=Noegle,Version,Vaerdi)", $filter: `fields/Noegle eq ${literal(key)}` };
    const answer = await send({ method: "GET", path: `${itemsPath(place)}${query(filter)}` });
    if (!answer.ok) return answer;
    if (!isSuccess(answer.value)) return err(listFailure(answer.value));
    const [first] = itemsOf(answer.value.body);
    return ok(first === undefined ? null : toStored(first));
  };

/** Reads what the register says about itself, in one request. */
export const createReadRegisterInfo =
  (send: Send): ReadRegisterInfo =>
  async (place) => {
    const call = {
      $expand: "fields($select=Noegle,Version,Vaerdi)",
      $filter: `startswith(fields/Noegle,${literal(REGISTER_KEYS.all)})`,
    };
    const answer = await send({ method: "GET", path: `${itemsPath(place)}${query(call)}` });
    if (!answer.ok) return answer;
    if (!isSuccess(answer.value)) return err(listFailure(answer.value));
    const items = itemsOf(answer.value.body);
    const valueOf = (key: string) => items.find((item) => property(property(item, "fields"), "Noegle") === key);
    const [version, secret] = [valueOf(REGISTER_KEYS.version), valueOf(REGISTER_KEYS.citizenSecret)];
    return ok({
      listVersion: version === undefined ? null : toStored(version).version,
      citizenSecret: secret === undefined ? null : toStored(secret).value,
      municipality: version === undefined ? null : toStored(version).value || null,
    });
  };

/** The request that writes a value: a new item, or the one that was read under If-Match. */
export const writeSettingCall = (place: SettingPlace, before: StoredSetting | null, value: Setting): GraphCall =>
  before === null
    ? { method: "POST", path: itemsPath(place), body: { fields: toFields(value) } }
    : {
        method: "PATCH",
        path: `${itemsPath(place)}/${String(before.itemId)}/fields`,
        headers: { "If-Match": before.eTag },
        body: toFields(value),
      };

/** Writes a value. */
export const createWriteSetting =
  (send: Send): WriteSetting =>
  async (place, before, value) => {
    const answer = await send(writeSettingCall(place, before, value));
    return answer.ok ? written(answer.value, before, value) : answer;
  };

function written(
  answer: GraphAnswer,
  before: StoredSetting | null,
  { version, value }: Setting,
): Result<StoredSetting, Failure> {
  if (!isSuccess(answer))
    return err(before === null && mayBeDuplicate(answer) ? { kind: "conflict" } : listFailure(answer));
  const { itemId, eTag } = itemIdentity(answer.body);
  return ok({ itemId: before?.itemId ?? itemId, eTag, version, value });
}
