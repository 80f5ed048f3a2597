// A SharePoint list as a table.
import type { ColumnDefinition, ListItem } from "@microsoft/microsoft-graph-types";
import { element } from "./element";
import type { ShownList } from "./list-client";
import type { Locale, Words } from "./words";

const dateText = (column: ColumnDefinition, value: string, locale: Locale): string => {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return value;
  const dateOnly = column.dateTime?.format === "dateOnly";
  const options: Intl.DateTimeFormatOptions = dateOnly
    ? { day: "2-digit", month: "2-digit", year: "numeric" }
    : { dateStyle: "short", timeStyle: "short" };
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "Europe/Copenhagen" }).format(date);
};

/** What stands in a cell. */
export const cellText = (column: ColumnDefinition, value: unknown, locale: Locale, words: Words): string => {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map(String).join("; ");
  if (column.dateTime && typeof value === "string") return dateText(column, value, locale);
  return typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
};

/** What one looks for first; SharePoint lets everybody arrange a view like that. The other columns follow as they stand. */
const FIRST = [
  ...["Sagsart", "Modtaget", "Henvendelsestype", "Omgang", "Center", "Klagetema", "Behandling", "Svarfrist", "Status"],
  ...["RegistreretAf", "RegistreretTid"],
];

const inView = (columns: readonly ColumnDefinition[]): readonly ColumnDefinition[] => {
  const first = FIRST.flatMap((name) => columns.filter((column) => column.name === name));
  return [...first, ...columns.filter((column) => !first.includes(column))];
};

const fieldsOf = (item: ListItem): Readonly<Record<string, unknown>> =>
  (item as { fields?: Record<string, unknown> }).fields ?? {};

/** The texts of a row, in the order of the columns. */
export const rowTexts = (list: ShownList, item: ListItem, locale: Locale, words: Words): readonly string[] =>
  inView(list.columns).map((column) => cellText(column, fieldsOf(item)[column.name ?? ""], locale, words));

export interface TableProps {
  readonly list: ShownList;
  readonly filter: string;
  readonly locale: Locale;
  readonly words: Words;
  /** Ids of rows that came since the last look. */
  readonly fresh: ReadonlySet<string>;
}

/** The table, and how many rows it shows. */
export const listTable = (props: TableProps): { readonly view: HTMLElement; readonly shown: number } => {
  const { list, locale, words } = props;
  const wanted = props.filter.trim().toLocaleLowerCase("da-DK");
  const rows = list.items
    .map((item) => ({ id: item.id ?? "", texts: rowTexts(list, item, locale, words) }))
    .filter(({ id, texts }) => !wanted || [id, ...texts].join("\n").toLocaleLowerCase("da-DK").includes(wanted));
  if (rows.length === 0) {
    const text = list.items.length === 0 ? words.noRows : words.noRowHits;
    return { view: element("p", { class: "empty", "data-testid": "register-empty" }, text), shown: 0 };
  }
  const columns = inView(list.columns);
  const heads = columns.map((column) =>
    element("th", { scope: "col", "data-column": column.name ?? "" }, column.displayName ?? column.name ?? ""),
  );
  const lines = rows.map(({ id, texts }) =>
    element(
      "tr",
      { "data-testid": "register-row", "data-item-id": id, class: props.fresh.has(id) ? "fresh" : "" },
      element("td", {}, id),
      ...texts.map((text, at) => element("td", { title: text, "data-column": columns[at]?.name ?? "" }, text)),
    ),
  );
  const table = element(
    "table",
    {},
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "ID"), ...heads)),
    element("tbody", {}, ...lines),
  );
  return { view: table, shown: rows.length };
};
