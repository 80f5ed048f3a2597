// Finding cases: the one condition the register can answer by index is asked for, the rest is held against what comes.
import type { Codebook } from "../core/codebook/codebook";
import type { Municipality } from "../core/codebook/settings";
import {
  caseCondition,
  conditionBefore,
  isWithin,
  narrowerThan,
  type CaseCondition,
} from "../core/cases/case-condition";
import { inOrderOfWork } from "../core/cases/case-deadline";
import type { CaseLine } from "../core/cases/case-line";
import { matches, type CaseQuery } from "../core/cases/case-query";
import { danishDate } from "../core/deadlines/danish-date";
import { registrationStatus } from "../core/registration/registration-status";
import { caseNumber, type StoredRow } from "../core/registration/row";
import { caseKeyOf, rowKey } from "../core/registration/row-key";
import { registeredStamp } from "../core/registration/stamp";
import { err, ok, type Result } from "../core/result";
import type { CaseMail, CaseParts, PageToken, ReadCase, ReadCases } from "./case-ports";
import type { Failure } from "./failure";
import { placeOf } from "./mail-reference";
import type { Draft, SentForward } from "./ports";
import type { WorkbenchDeps } from "./workbench-deps";

/** Where a search goes on: further rows of a condition, or the stretch of time before it. */
export interface SearchPlace {
  readonly condition: CaseCondition;
  readonly token: PageToken | null;
}

export interface FoundCases {
  /** Open ones first in the order of their svarfrist, then the newest. */
  readonly lines: readonly CaseLine[];
  /** Null where everything was searched. */
  readonly next: SearchPlace | null;
  /** First day this page went back to; null where it was not searched by time. */
  readonly searchedTo: string | null;
}

/** A registration with everything that belongs to it. */
export interface CaseDetails {
  /** Rows that stand, in order; those of an undone registration where none stands. */
  readonly rows: readonly StoredRow[];
  /** Case number of each row. */
  readonly caseNumbers: readonly string[];
  /** Rows its plan lacks. */
  readonly missing: number;
  /** Rows of other contacts that hang on this case: merged cases and chasers; undone ones left out. */
  readonly hanging: readonly StoredRow[];
  /** The row this registration hangs on where it was merged with another case, or is a chaser; else null. */
  readonly parent: StoredRow | null;
  readonly drafts: readonly Draft[];
  /** Forwards that were sent; `CaseWork.followSent` writes them to the rows. */
  readonly sent: readonly SentForward[];
  readonly mail: CaseMail | null;
}

export interface CaseSearch {
  readonly codebook: Codebook;
  readonly municipalities: readonly Municipality[];
  /** One page; one request. Pages of a search may be empty although there are more. */
  readonly find: (
    municipality: Municipality,
    query: CaseQuery,
    place?: SearchPlace,
  ) => Promise<Result<FoundCases, Failure>>;
  /** Everything about the registration a line belongs to. One round trip, two where the line is no hovedsag. */
  readonly open: (municipality: Municipality, line: CaseLine) => Promise<Result<CaseDetails, Failure>>;
}

export type CaseSearchDeps = Pick<WorkbenchDeps, "settings" | "codebook" | "now" | "readFamilies"> & {
  readonly readCases: ReadCases;
  readonly readCase: ReadCase;
};

/** The case search of a face. */
export function createCaseSearch(deps: CaseSearchDeps): CaseSearch {
  const answered = new Set<string>();
  return {
    codebook: deps.codebook,
    municipalities: deps.settings.municipalities,
    find: (municipality, query, place) => find(municipality, query, place ?? null, { ...deps, answered }),
    open: (municipality, line) => open(municipality, line, deps),
  };
}

/** Narrower conditions asked beside the first: even a theme or status that half the register has costs one request. */
const SPARE = 2;

interface FindDeps extends CaseSearchDeps {
  /** Kinds of conditions the register answered: nothing narrower is asked beside them again. */
  readonly answered: Set<string>;
}

function kindOf({ id }: Municipality, condition: CaseCondition): string {
  const { theme, statuses, days } = { theme: "", statuses: [], days: "", ...condition };
  return [id, condition.by, theme, ...statuses, days].join(" ");
}

async function find(
  municipality: Municipality,
  query: CaseQuery,
  place: SearchPlace | null,
  deps: FindDeps,
): Promise<Result<FoundCases, Failure>> {
  const today = danishDate(deps.now());
  const wanted = place?.condition ?? caseCondition(query, today);
  const kind = kindOf(municipality, wanted);
  const isKnown = place?.token != null || deps.answered.has(kind);
  const spare = isKnown ? [] : narrowerThan(query, wanted, { today, most: SPARE });
  const page = await deps.readCases(placeOf(municipality), [wanted, ...spare], place?.token ?? null);
  if (!page.ok) return page;
  const { lines, next, condition } = page.value;
  if (condition === null) {
    // Thousands on every day of a month: nobody has that, and still no case may be passed over in silence.
    const [narrowest] = narrowerThan(query, spare.at(-1) ?? wanted, { today, most: 1 });
    return narrowest === undefined
      ? err({ kind: "unexpected", status: 0, code: "listViewThreshold", requestId: null })
      : find(municipality, query, { condition: narrowest, token: null }, deps);
  }
  if (condition === wanted) deps.answered.add(kind);
  const before = conditionBefore(query, condition);
  const further = next === null ? before && { condition: before, token: null } : { condition, token: next };
  return ok({
    lines: lines
      .filter((line) => isWithin(line, condition) && matches(line, query))
      .sort((one, other) => inOrderOfWork(one, other, today)),
    next: further,
    searchedTo: condition.by === "received" ? condition.from : null,
  });
}

const stampOf = ({ casePrefix }: Municipality, line: CaseLine): string =>
  registeredStamp(caseNumber(casePrefix, line), rowKey(line.mailKey, 0));

async function open(
  municipality: Municipality,
  line: CaseLine,
  deps: CaseSearchDeps,
): Promise<Result<CaseDetails, Failure>> {
  const parts = await partsOf(municipality, line, deps);
  if (!parts.ok) return parts;
  const details = detailsOf(municipality, parts.value);
  const beyond = details.rows.find(
    ({ parentKey, mailKey }) => parentKey !== null && caseKeyOf(parentKey) !== mailKey,
  )?.parentKey;
  if (!beyond) return ok(details);
  const families = await deps.readFamilies(placeOf(municipality), [caseKeyOf(beyond)]);
  if (!families.ok) return families;
  const parent = families.value[0]?.rows.find(({ key }) => key === beyond) ?? null;
  return ok({ ...details, parent });
}

async function partsOf(
  municipality: Municipality,
  line: CaseLine,
  { readCase }: CaseSearchDeps,
): Promise<Result<CaseParts, Failure>> {
  const place = placeOf(municipality);
  const isMain = line.ordinal === 0;
  const parts = await readCase(place, line.mailKey, isMain ? stampOf(municipality, line) : null);
  if (!parts.ok) return parts;
  const main = parts.value.rows.find(({ ordinal, status }) => ordinal === 0 && status !== "fortrudt");
  if (isMain || main === undefined) return parts;
  const stamp = registeredStamp(caseNumber(municipality.casePrefix, main), main.key);
  const again = await readCase(place, line.mailKey, stamp);
  return again.ok ? again : parts;
}

function detailsOf({ casePrefix }: Municipality, { rows: all, hanging, drafts, sent, mail }: CaseParts): CaseDetails {
  const status = registrationStatus(all);
  const rows = status.state === "none" ? all : status.rows;
  const standing = new Set<string>(rows.map(({ key }) => key));
  return {
    rows,
    caseNumbers: rows.map((row) => caseNumber(casePrefix, row)),
    missing: status.state === "half-written" ? status.lacking : 0,
    hanging: hanging.filter((row) => row.status !== "fortrudt" && standing.has(row.parentKey ?? "")),
    parent: null,
    drafts: drafts.filter(({ forRow }) => standing.has(forRow)),
    sent: sent.filter(({ forRow }) => standing.has(forRow)),
    mail,
  };
}
