// Every migration there is. Keep sorted.
import type { Migration } from "./migration";
import { version2 } from "./version-2";

const MIGRATIONS: readonly Migration[] = [version2];

/** The migrations a register of a version lacks, in order. */
export const pendingMigrations = (from: number): readonly Migration[] =>
  MIGRATIONS.filter(({ version }) => version > from);
