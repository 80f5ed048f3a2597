// A case as a line of a list: the few columns one recognises it by. A full row is four times as many bytes.
import type { CentreId, ContactType, ThemeId } from "../codebook/codebook";
import { danishDate } from "../deadlines/danish-date";
import type { MailKey } from "../registration/decision";
import { COLUMN_OF } from "../registration/fields";
import { ROW_STATUSES, type RowKind, type RowStatus } from "../registration/row";

export interface CaseLine {
  /** SharePoint item id, the number in the case number. */
  readonly itemId: number;
  readonly mailKey: MailKey;
  readonly kind: RowKind;
  readonly ordinal: number;
  /** ISO date-time. */
  readonly received: string;
  readonly contactType: ContactType;
  readonly centre: CentreId;
  readonly theme: ThemeId | null;
  readonly status: RowStatus;
  /** svarfrist, ISO date. */
  readonly responseDue: string | null;
  readonly urgent: boolean;
  /** Number in the municipality's ESDH system; typed into the list by hand. */
  readonly esdhNumber: string | null;
}

export const ESDH_COLUMN = "EsdhNr";

/** Columns `caseLine` reads. */
export const LINE_COLUMNS: readonly string[] = [
  COLUMN_OF.mailKey,
  COLUMN_OF.kind,
  COLUMN_OF.ordinal,
  COLUMN_OF.received,
  COLUMN_OF.contactType,
  COLUMN_OF.centre,
  COLUMN_OF.theme,
  COLUMN_OF.status,
  COLUMN_OF.responseDue,
  COLUMN_OF.urgent,
  ESDH_COLUMN,
];

const textOrNull = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** The line in the fields of an item; null where the item is no case of ours, for example one made by hand. */
export function caseLine(fields: Readonly<Record<string, unknown>>, itemId: number): CaseLine | null {
  const at = (property: keyof typeof COLUMN_OF) => fields[COLUMN_OF[property]];
  const [mailKey, received, status] = [at("mailKey"), at("received"), at("status")].map(textOrNull);
  const isStatus = (ROW_STATUSES as readonly unknown[]).includes(status);
  if (!mailKey || !received || Number.isNaN(Date.parse(received)) || !isStatus) return null;
  const due = textOrNull(at("responseDue"));
  const ordinal = at("ordinal");
  return {
    itemId,
    mailKey: mailKey as MailKey,
    kind: (textOrNull(at("kind")) ?? "hovedsag") as RowKind,
    ordinal: typeof ordinal === "number" ? ordinal : 0,
    received,
    contactType: (textOrNull(at("contactType")) ?? "klagesag") as ContactType,
    centre: textOrNull(at("centre")) ?? "",
    theme: textOrNull(at("theme")),
    status: status as RowStatus,
    responseDue: due === null || Number.isNaN(Date.parse(due)) ? null : danishDate(due),
    urgent: at("urgent") === true,
    esdhNumber: textOrNull(fields[ESDH_COLUMN]),
  };
}
