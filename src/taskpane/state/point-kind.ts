// What a complaint point becomes in the register: the first is the hovedsag, one at another centre a case of its own.
import type { Choice } from "../../core/registration/decision";
import type { RowKind } from "../../core/registration/row";

/** The kind of the row the point at `index` becomes. */
export const pointKind = (choice: Choice, index: number): RowKind => {
  if (index === 0) return "hovedsag";
  return choice.points[index]?.centre === choice.points[0]?.centre ? "foelgesag" : "enkeltsag";
};
