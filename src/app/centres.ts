// The centres of a municipality as its list "Centre" says today. Read once a pane, when the first forward asks for them;
// where the list is not there or cannot be read, the settings say it.
import type { Codebook } from "../core/codebook/codebook";
import type { Municipality } from "../core/codebook/settings";
import { danishDate } from "../core/deadlines/danish-date";
import { withCentreRows, type CentreRow } from "../core/registration/centre-rows";
import type { Result } from "../core/result";
import type { Failure } from "./failure";
import type { SettingPlace } from "./learning-ports";
import type { Now } from "./ports";

/** Every row of the list; one request. */
export type ReadCentres = (place: SettingPlace) => Promise<Result<readonly CentreRow[], Failure>>;

/** The municipality with its centres of today. Never fails: the settings are what is known at least. */
export type CentresOf = (municipality: Municipality) => Promise<Municipality>;

/** The centres of one pane. What could not be read is asked for again. */
export function createCentresOf(deps: {
  readonly readCentres: ReadCentres;
  readonly codebook: Codebook;
  readonly now: Now;
}): CentresOf {
  const known = new Map<string, readonly CentreRow[]>();
  return async (municipality) => {
    const { siteId, lists } = municipality;
    if (!lists.centres) return municipality;
    const listId = lists.centres;
    if (!known.has(listId)) {
      const rows = await deps.readCentres({ siteId, listId });
      if (!rows.ok) return municipality;
      known.set(listId, rows.value);
    }
    const context = { codebook: deps.codebook, day: danishDate(deps.now()) };
    return withCentreRows(municipality, known.get(listId) ?? [], context);
  };
}
