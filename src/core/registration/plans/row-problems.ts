// What the codebook holds against a row as it would stand (sections 2, 3, 5 and 8).
import {
  COMPLAINT_TREATMENTS,
  ENQUIRY_TREATMENTS,
  findCentre,
  findTheme,
  type Codebook,
} from "../../codebook/codebook";
import { danishDate } from "../../deadlines/danish-date";
import { hideCprShaped } from "../../personal-data/redact";
import type { ChangeProblem } from "../change";
import type { RegisterRow } from "../row";

type Check = (row: RegisterRow, codebook: Codebook) => boolean;

const isComplaint = ({ contactType }: RegisterRow): boolean => contactType === "klagesag";
const isDate = (value: string | null): boolean => value === null || /^\d{4}-\d\d-\d\d$/.test(value);
/** A number as ESDH systems write them, and a tag: short, and nothing like a sentence. */
const ESDH_NUMBER = /^[\p{L}\d][\p{L}\d ./_-]{0,39}$/u;
const TAG = /^[\p{L}\d][\p{L}\d-]{0,39}$/u;
const isPlain = (value: string | null, pattern: RegExp): boolean =>
  value === null || (pattern.test(value) && hideCprShaped(value) === value && !/\d{10}/.test(value));

function treatmentFits({ contactType, treatment }: RegisterRow): boolean {
  const fitting: readonly string[] = contactType === "klagesag" ? COMPLAINT_TREATMENTS : ENQUIRY_TREATMENTS;
  return treatment === null || fitting.includes(treatment);
}

/** When each problem is there. */
const PROBLEMS: Partial<Readonly<Record<ChangeProblem, Check>>> = {
  "unknown-centre": ({ centre, contributingCentres }, codebook) =>
    [centre, ...contributingCentres].some((id) => findCentre(codebook, id) === undefined),
  "unknown-theme": ({ theme }, codebook) => theme !== null && findTheme(codebook, theme) === undefined,
  "theme-missing": (row) => isComplaint(row) && row.theme === null,
  "theme-on-non-complaint": (row) => !isComplaint(row) && row.theme !== null,
  "round-missing": (row) => isComplaint(row) && row.round === null,
  "round-on-non-complaint": (row) => !isComplaint(row) && row.round !== null,
  "treatment-does-not-fit": (row) => !treatmentFits(row),
  "rejection-without-ground": ({ treatment, rejectionGround }) => treatment === "afvist" && rejectionGround === null,
  "contributing-is-primary": ({ centre, contributingCentres }) => contributingCentres.includes(centre),
  "closed-before-received": ({ closedOn, received }) => closedOn !== null && closedOn < danishDate(received),
  "date-wrong": ({ received, registeredAt, ...row }) =>
    Number.isNaN(Date.parse(received)) ||
    Date.parse(received) > Date.parse(registeredAt) ||
    ![row.decisionDate, row.appealDeadline, row.responseDue, row.answeredOn, row.closedOn].every(isDate),
  "personal-data": ({ esdhNumber, recommendation }) =>
    !isPlain(esdhNumber, ESDH_NUMBER) || !isPlain(recommendation, TAG),
};

/** Everything that is wrong with a row as it would stand. */
export const rowProblems = (row: RegisterRow, codebook: Codebook): readonly ChangeProblem[] =>
  (Object.keys(PROBLEMS) as ChangeProblem[]).filter((problem) => PROBLEMS[problem]?.(row, codebook) === true);

/** What is wrong with a row as it would stand and was not before: an old row is not held up by a rule it broke already. */
export const newProblems = (
  before: RegisterRow,
  fields: Partial<RegisterRow>,
  codebook: Codebook,
): readonly ChangeProblem[] => {
  const known = rowProblems(before, codebook);
  return rowProblems({ ...before, ...fields }, codebook).filter((problem) => !known.includes(problem));
};
