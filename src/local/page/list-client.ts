// The register's lists as SharePoint shows them, read over the same Graph endpoints the add-in writes through.
import type { ColumnDefinition, ListItem } from "@microsoft/microsoft-graph-types";

export interface ListPlace {
  readonly siteId: string;
  readonly listId: string;
}

export interface ShownList {
  readonly columns: readonly ColumnDefinition[];
  /** Newest first. */
  readonly items: readonly ListItem[];
}

const PAGE_SIZE = 500;
/** Columns every SharePoint list has and no reader of the register looks for. */
const SYSTEM = new Set([
  ...["ID", "ContentType", "ContentTypeId", "Attachments", "Edit", "LinkTitle", "LinkTitleNoMenu", "DocIcon"],
  ...[
    "ItemChildCount",
    "FolderChildCount",
    "AppAuthor",
    "AppEditor",
    "ComplianceAssetId",
    "Modified",
    "Editor",
    "Created",
  ],
  ...["_ColorTag", "_UIVersionString", "_ComplianceFlags", "_ComplianceTag", "_IsRecord", "Author", "Title"],
]);

/** Keys hold the register together but tell a reader nothing: they stand last. */
const isKey = (column: ColumnDefinition): boolean => /nøgle$/i.test(column.displayName ?? "");

/** Reads the list at `place`; `token` must cover the site. */
export const readList = async (place: ListPlace, token: () => Promise<string>): Promise<ShownList> => {
  const get = async <T>(url: string): Promise<T> => {
    const response = await fetch(url, { headers: { Authorization: `Bearer ${await token()}` } });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return (await response.json()) as T;
  };
  const base = `/v1.0/sites/${encodeURIComponent(place.siteId)}/lists/${encodeURIComponent(place.listId)}`;
  const columns = await get<{ value: ColumnDefinition[] }>(`${base}/columns`);
  const items: ListItem[] = [];
  let next: string | undefined = `${base}/items?$expand=fields&$top=${PAGE_SIZE}`;
  while (next) {
    const page: { value: ListItem[]; "@odata.nextLink"?: string } = await get(next);
    items.push(...page.value);
    next = page["@odata.nextLink"];
  }
  const shown = columns.value.filter((one) => !one.hidden && !SYSTEM.has(one.name ?? "") && !one.name?.startsWith("_"));
  return {
    columns: [...shown.filter((one) => !isKey(one)), ...shown.filter(isKey)],
    items: items.sort((one, other) => Number(other.id) - Number(one.id)),
  };
};
