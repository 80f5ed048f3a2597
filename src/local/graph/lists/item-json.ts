// List items and their fields in the shapes Graph answers.
import { stableGuid, type Person } from "../../identity/tokens";
import { contextUrl } from "../http/response";
import type { FieldValue } from "./field-values";
import type { ItemRecord, VersionRecord } from "./item-store";
import type { ListRecord } from "./list-store";

type Json = Readonly<Record<string, unknown>>;

/** Quoted, the quotes being part of it. */
export const eTagOf = (item: Pick<ItemRecord, "guid" | "version">): string => `"${item.guid},${item.version}"`;

export const identityOf = (person: Person): Json => ({
  user: { id: stableGuid(person.address), displayName: person.name, email: person.address },
});

/** The item without its fields. */
export const itemJson = (list: ListRecord, item: ItemRecord): Json => ({
  "@odata.etag": eTagOf(item),
  createdDateTime: item.created,
  eTag: eTagOf(item),
  id: String(item.id),
  lastModifiedDateTime: item.modified,
  webUrl: `${webUrlOf(list)}/${item.id}_.000`,
  createdBy: identityOf(item.createdBy),
  lastModifiedBy: identityOf(item.modifiedBy),
  parentReference: { id: list.id, siteId: list.site },
  contentType: { id: "0x0100", name: "Item" },
});

/** Address of the list in SharePoint. */
export const webUrlOf = (list: ListRecord): string =>
  `https://${list.site.split(",")[0] ?? "localhost"}/Lists/${encodeURIComponent(list.name)}`;

/** The field set: empty fields are left out, as Graph leaves them out. `select` keeps the named ones. */
export function fieldsJson(item: ItemRecord, select: readonly string[] | null): Json {
  const all: Record<string, FieldValue> = { ...item.fields, ...systemFields(item) };
  const kept =
    select === null ? all : Object.fromEntries(Object.entries(all).filter(([name]) => select.includes(name)));
  return { "@odata.etag": eTagOf(item), ...kept };
}

const systemFields = (item: ItemRecord): Readonly<Record<string, FieldValue>> => ({
  ...(typeof item.fields["Title"] === "string" ? { LinkTitle: item.fields["Title"] } : {}),
  id: String(item.id),
  ContentType: "Item",
  Modified: item.modified,
  Created: item.created,
  AuthorLookupId: lookupId(item.createdBy),
  EditorLookupId: lookupId(item.modifiedBy),
  _UIVersionString: `${item.version}.0`,
  Attachments: false,
});

/** A stable number in the site's user list. */
const lookupId = (person: Person): string => String((parseInt(stableGuid(person.address).slice(0, 4), 16) % 900) + 6);

/** The item with its field set, as POST and an expanded GET answer it. */
export const itemWithFields = (list: ListRecord, item: ItemRecord, select: readonly string[] | null): Json => ({
  ...itemJson(list, item),
  "fields@odata.context": contextUrl(`sites('${list.site}')/lists('${list.id}')/items('${item.id}')/fields/$entity`),
  fields: fieldsJson(item, select),
});

/** One version. Its time is wrong by the site's offset, a fault of the service that clients must know. */
export const versionJson = (item: ItemRecord, version: VersionRecord, at: string, withFields: boolean): Json => ({
  "@odata.etag": eTagOf({ guid: item.guid, version: version.version }),
  id: `${version.version}.0`,
  lastModifiedDateTime: at,
  lastModifiedBy: identityOf(version.modifiedBy),
  ...(withFields ? { fields: fieldsJson({ ...item, ...version }, null) } : {}),
});
