// What each complaint point becomes in the register, told by the same plan the register is written from.
import type { Choice } from "../../core/registration/decision";
import type { RowKind } from "../../core/registration/row";
import { planRows } from "../../core/registration/to-rows";

/** The kind of row of each point, in the order of `choice.points`. */
export function pointKinds(choice: Choice): readonly RowKind[] {
  const plan = planRows(choice);
  return choice.points.map(
    (point, index) =>
      plan.find((row) => row.theme === point.theme && row.centre === point.centre)?.kind ??
      (index === 0 ? "hovedsag" : "foelgesag"),
  );
}
