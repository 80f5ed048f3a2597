// videresendt: that a draft was sent is seen in Sent Items, where it carries the key of its row. A row counts as forwarded
// where the mail went to the address of its centre; what went elsewhere the advisor confirms by hand.
import type { Municipality } from "../core/codebook/settings";
import type { ChangeId } from "../core/registration/event";
import type { StoredRow } from "../core/registration/row";
import { ok, type Result } from "../core/result";
import { applyChange, type ChangeDeps } from "./apply-change";
import type { CaseDetails } from "./case-search";
import type { ChangeFailure, Changed } from "./case-work";
import type { SentForward } from "./ports";
import type { WorkbenchDeps } from "./workbench-deps";

/** The rows a sent forward was about that do not say so yet. */
function forwardedRows(
  { centres }: Municipality,
  rows: readonly StoredRow[],
  { forRow, to }: SentForward,
): readonly StoredRow[] {
  const centre = rows.find(({ key }) => key === forRow)?.centre;
  const address = centres.find(({ id }) => id === centre)?.address?.toLowerCase();
  const went = address !== undefined && to.some((one) => one.toLowerCase() === address);
  return went
    ? rows.filter((row) => row.centre === centre && row.forwardedAt === null && row.status !== "fortrudt")
    : [];
}

/** The same sent mail is the same change, whoever opens the case. */
const changeIdOf = ({ forRow, at }: SentForward): ChangeId =>
  `sendt-${forRow.slice(-2)}-${at.replace(/\D/g, "").slice(0, 14)}` as ChangeId;

/** Writes every forward that was sent; stops at the first that cannot be written. */
export async function followSent(
  municipality: Municipality,
  { rows, sent }: Pick<CaseDetails, "rows" | "sent">,
  deps: ChangeDeps & Pick<WorkbenchDeps, "centresOf">,
): Promise<Result<Changed, ChangeFailure>> {
  const current = (await deps.centresOf?.(municipality)) ?? municipality;
  const changed: StoredRow[] = [];
  let eventsLeft = 0;
  for (const one of sent) {
    const forwarded = forwardedRows(current, rows, one);
    if (forwarded.length === 0) continue;
    const request = { kind: "follow", rows: forwarded, step: { step: "forwarded", at: one.at } } as const;
    const answer = await applyChange(municipality, request, { changeId: changeIdOf(one), reason: null }, deps);
    if (!answer.ok) return answer;
    changed.push(...answer.value.rows);
    eventsLeft += answer.value.eventsLeft;
  }
  return ok({ rows: changed, already: changed.length === 0, eventsLeft });
}
