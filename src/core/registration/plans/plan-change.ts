// One way to plan every change.
import type { ChangeRequest } from "../change";
import type { StoredRow } from "../row";
import { planRemind } from "./plan-chaser";
import { planCorrect } from "./plan-correct";
import { planFollow } from "./plan-follow";
import { planMerge } from "./plan-merge";
import { planMoveToCase, planMoveToCentre } from "./plan-move";
import { isLive, asItStands, refused, type PlanFacts, type Planned } from "./plan";
import { planSplit } from "./plan-split";
import { planUndo } from "./plan-undo";

/** A change within one municipality. */
export type PlannableRequest = Exclude<ChangeRequest, { kind: "move-to-municipality" }>;

/** The rows an advisor had before them when they asked for the change. */
export function seenRows(request: ChangeRequest): readonly StoredRow[] {
  switch (request.kind) {
    case "merge":
      return [request.one, request.other];
    case "move-to-case":
      return [request.row, request.to];
    case "split":
      return [request.row, ...(request.along ?? [])];
    case "follow":
    case "undo":
      return request.rows;
    default:
      return [request.row];
  }
}

/** What is to be written for a change, or what is wrong with it. An empty plan: it is so already. */
export function planChange(request: PlannableRequest, facts: PlanFacts): Planned {
  const isGone = (row: StoredRow) => !isLive(asItStands(row, facts));
  if (request.kind !== "undo" && seenRows(request).some(isGone)) return refused("taken-back");
  switch (request.kind) {
    case "correct":
      return planCorrect(request, facts);
    case "move-to-centre":
      return planMoveToCentre(request, facts);
    case "move-to-case":
      return planMoveToCase(request, facts);
    case "merge":
      return planMerge(request, facts);
    case "split":
      return planSplit(request, facts);
    case "follow":
      return planFollow(request, facts);
    case "remind":
      return planRemind(request, facts);
    case "undo":
      return planUndo(request, facts);
  }
}
