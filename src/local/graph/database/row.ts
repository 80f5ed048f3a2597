// Typed reading of what SQLite answers: a column of another type than expected is a bug, so these throw.
import type { Row } from "./sql";

/** Text of a column that is never null. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new TypeError(`column ${column} holds no text`);
  return value;
}

/** Text of a column, or null. */
export const textOrNull = (row: Row, column: string): string | null =>
  row[column] === null || row[column] === undefined ? null : text(row, column);

/** Number of a column that is never null. */
export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== "number") throw new TypeError(`column ${column} holds no number`);
  return value;
}

/** A 0/1 column. */
export const flag = (row: Row, column: string): boolean => number(row, column) === 1;

/** A column that holds JSON written by this program. */
export const json = (row: Row, column: string): unknown => JSON.parse(text(row, column));

/** Bytes of a column, or null. */
export function bytesOrNull(row: Row, column: string): Uint8Array | null {
  const value = row[column];
  return value instanceof Uint8Array ? value : null;
}
