// centre: a municipality's units and the addresses forwards go to, kept as dated rows, so that a reorganisation is a new
// row and not a new build. A row may name only the municipality's own or a secure domain: whoever can write in the list
// must not be able to send a citizen's case anywhere else.
import { findCentre, type CentreId, type Codebook } from "../codebook/codebook";
import type { CentreSettings, Municipality } from "../codebook/settings";
import { danishDate } from "../deadlines/danish-date";

export interface CentreRow {
  readonly id: CentreId;
  readonly name: string;
  /** SMTP address; null where nothing is forwarded there. */
  readonly address: string | null;
  /** First day, ISO date; null where it always held. */
  readonly from: string | null;
  /** Last day, ISO date; null while it holds. */
  readonly to: string | null;
}

/** Columns `readCentreRow` reads. */
export const CENTRE_COLUMNS: readonly string[] = ["Kode", "Navn", "Adresse", "GyldigFra", "GyldigTil"];

const textOrNull = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

function dateOrNull(value: unknown): string | null {
  const text = textOrNull(value);
  return text === null || Number.isNaN(Date.parse(text)) ? null : danishDate(text);
}

/** The row an item holds; null where it names no centre. */
export function readCentreRow(fields: Readonly<Record<string, unknown>>): CentreRow | null {
  const [id, name] = [textOrNull(fields["Kode"]), textOrNull(fields["Navn"])];
  if (id === null) return null;
  const address = textOrNull(fields["Adresse"]);
  return { id, name: name ?? id, address, from: dateOrNull(fields["GyldigFra"]), to: dateOrNull(fields["GyldigTil"]) };
}

const holdsOn =
  (day: string) =>
  ({ from, to }: CentreRow): boolean =>
    (from === null || from <= day) && (to === null || day <= to);

/** Whether forwards may go to an address: as for the settings, the municipality's own or a secure domain. */
function isClosed(address: string, { domains }: Municipality): boolean {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  const isAddress = /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(address);
  return isAddress && [...domains.own, ...domains.secure].some((one) => one.toLowerCase() === domain);
}

/**
 * The municipality with its centres as the rows say on a day (ISO date). A centre without a row that holds keeps what the
 * settings say; of two rows the later begins to hold first; an address that may not be used leaves the centre without one.
 */
export function withCentreRows(
  municipality: Municipality,
  rows: readonly CentreRow[],
  { codebook, day }: { readonly codebook: Codebook; readonly day: string },
): Municipality {
  const holding = new Map(
    rows
      .filter(holdsOn(day))
      .sort((one, other) => (one.from ?? "").localeCompare(other.from ?? ""))
      .map((row) => [row.id, row]),
  );
  const ids = [...new Set([...municipality.centres.map(({ id }) => id), ...holding.keys()])];
  const centres = ids.flatMap((id): readonly CentreSettings[] => {
    const row = holding.get(id);
    const known = municipality.centres.find((one) => one.id === id);
    if (row === undefined) return known === undefined ? [] : [known];
    const isForwardable = findCentre(codebook, id)?.forwardable ?? false;
    const isUsable = isForwardable && row.address !== null && isClosed(row.address, municipality);
    return [{ id, address: isUsable ? row.address : null }];
  });
  return { ...municipality, centres };
}
