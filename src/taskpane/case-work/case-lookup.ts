// The other cases a change can be about: those shown already, and the register searched by number.
import type { CaseSearch } from "../../app/case-search";
import type { Failure } from "../../app/failure";
import { OPEN_CASES, itemIdIn } from "../../core/cases/case-query";
import type { CaseLine } from "../../core/cases/case-line";
import type { Municipality } from "../../core/codebook/settings";
import type { StoredRow } from "../../core/registration/row";
import { err, ok, type Result } from "../../core/result";

export interface CaseLookup {
  /** Lines of the list the case was opened from. */
  readonly shown: readonly CaseLine[];
  /** Cases with this number; none where what is typed is no number yet. */
  readonly find: (typed: string) => Promise<Result<readonly CaseLine[], Failure>>;
  /** The row of a line and the other rows of its registration. */
  readonly rowsOf: (line: CaseLine) => Promise<Result<readonly StoredRow[], Failure>>;
}

/** A look-up among the cases of one municipality. */
export const createCaseLookup = (
  load: () => Promise<CaseSearch>,
  municipality: Municipality,
  shown: readonly CaseLine[],
): CaseLookup => {
  const ask = async <T>(call: (cases: CaseSearch) => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> => {
    try {
      return await call(await load());
    } catch {
      return err({ kind: "offline" }); // the part of the pane could not be fetched
    }
  };
  return {
    shown,
    find: async (typed) => {
      const itemId = itemIdIn(typed, municipality.casePrefix);
      if (itemId === null) return ok([]);
      const found = await ask((cases) => cases.find(municipality, { ...OPEN_CASES, status: null, itemId }));
      return found.ok ? ok(found.value.lines) : found;
    },
    rowsOf: async (line) => {
      const opened = await ask((cases) => cases.open(municipality, line));
      return opened.ok ? ok(opened.value.rows) : opened;
    },
  };
};
