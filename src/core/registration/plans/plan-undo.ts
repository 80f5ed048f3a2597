// Taking a registration back, with the rule that nothing of another registration may be left hanging in the air.
import { ok } from "../../result";
import type { ChangeRequest } from "../change";
import { undo } from "../undo";
import { asItStands, hangingOn, refused, type Planner } from "./plan";

export const planUndo: Planner<Extract<ChangeRequest, { kind: "undo" }>> = (request, facts) => {
  const rows = request.rows.map((row) => asItStands(row, facts));
  const keys = new Set(rows.map(({ mailKey }) => mailKey));
  const others = rows.flatMap((row) => hangingOn(row, facts)).filter(({ mailKey }) => !keys.has(mailKey));
  if (others.length > 0) return refused("others-hang-on-it");
  return ok({ changes: undo(rows).map((change) => ({ ...change, type: "fortrudt" as const })), adds: [] });
};
