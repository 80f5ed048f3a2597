// What learning asks of the register's site: one named value in the list "Opsætning".
import type { Result } from "../core/result";
import type { Failure } from "./failure";

export interface SettingPlace {
  readonly siteId: string;
  readonly listId: string;
}

/** A value as it is written. */
export interface Setting {
  readonly key: string;
  /** Counts the writes. */
  readonly version: number;
  readonly value: string;
  readonly by: string;
  /** ISO date-time. */
  readonly at: string;
}

export interface StoredSetting {
  readonly itemId: number;
  readonly eTag: string;
  readonly version: number;
  readonly value: string;
}

/** The value of a key; null where it was never written. */
export type ReadSetting = (place: SettingPlace, key: string) => Promise<Result<StoredSetting | null, Failure>>;
/** Writes it over what was read; a `conflict` where somebody wrote meanwhile. */
export type WriteSetting = (
  place: SettingPlace,
  before: StoredSetting | null,
  value: Setting,
) => Promise<Result<StoredSetting, Failure>>;
