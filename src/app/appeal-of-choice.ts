// The appeal as the advisor's choice makes it: another decision date, centre or theme moves the klagefrist and may be under
// another law.
import type { Appeal } from "../core/classification/suggestion";
import { danishDate } from "../core/deadlines/danish-date";
import type { Choice } from "../core/registration/decision";
import type { Understanding } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";

/** Where and until when the chosen decision can be appealed; null where it cannot. Pure, nothing is asked of anybody. */
export function appealOfChoice(
  { mail }: Understanding,
  { contactType, centre, points, decisionDate }: Choice,
  deps: Pick<WorkbenchDeps, "appealOf" | "now">,
): Appeal | null {
  if (contactType !== "klagesag") return null;
  return deps.appealOf({
    centre,
    themes: points.map(({ theme }) => theme),
    text: mail.text,
    decided: decisionDate,
    on: decisionDate ?? mail.received?.slice(0, 10) ?? danishDate(deps.now()),
  });
}
