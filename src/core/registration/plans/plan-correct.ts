// Correcting what was registered. A row's type decides what else may stand on it, so what no longer means anything goes
// with it, just as when the row was decided.
import { ok } from "../../result";
import type { ChangeRequest, Correction } from "../change";
import { isSame } from "../event-codes";
import type { RegisterRow } from "../row";
import { newProblems } from "./row-problems";
import { asItStands, refused, registrationOf, type Planner } from "./plan";

type Fields = Partial<RegisterRow>;

/** What means nothing on a row of this type. */
function followingType(row: RegisterRow, { contactType }: Correction): Fields {
  if (contactType === undefined || contactType === row.contactType) return {};
  const isComplaint = contactType === "klagesag";
  const noComplaint = { theme: null, round: null, chaser: false, rejectionGround: null };
  const noAppeal = { decisionDate: null, appealDeadline: null, appealBody: null };
  return { treatment: null, ...(isComplaint ? {} : { ...noComplaint, ...noAppeal }) };
}

/** The fields of these that differ from the row. */
function different(row: RegisterRow, fields: Fields): Fields {
  const names = Object.keys(fields) as (keyof RegisterRow)[];
  return Object.fromEntries(
    names.filter((name) => !isSame(row[name], fields[name])).map((name) => [name, fields[name]]),
  );
}

/** An alarm that was dismissed after all is an event of its own kind. */
const typeOf = (fields: Fields) =>
  Object.keys(fields).every((field) => field === "insecureMailDismissal" || field === "insecureMail")
    ? ("alarm-afvist" as const)
    : ("rettet" as const);

/** One row corrected. */
export const planCorrect: Planner<Extract<ChangeRequest, { kind: "correct" }>> = (request, facts) => {
  const row = asItStands(request.row, facts);
  const fields = different(row, { ...followingType(row, request.fields), ...request.fields });
  const isRetyped = fields.contactType !== undefined;
  const hasOthers = registrationOf(row, facts).length > 1 || row.kind !== "hovedsag";
  const problems = [
    ...(isRetyped && hasOthers ? (["type-with-other-rows"] as const) : []),
    ...newProblems(row, fields, facts.codebook),
  ];
  if (problems.length > 0) return refused(...problems);
  const changes = Object.keys(fields).length === 0 ? [] : [{ row, fields, type: typeOf(fields) }];
  return ok({ changes, adds: [] });
};
