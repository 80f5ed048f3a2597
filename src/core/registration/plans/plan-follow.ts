// What follows on a registration: forwarded, answered, the citizen's reaction, the advisor's assessment, closed, reopened.
import { ok } from "../../result";
import type { ChangeRequest, FollowStep } from "../change";
import { isSame } from "../event-codes";
import type { EventType } from "../event";
import type { RegisterRow, RowStatus, StoredRow } from "../row";
import { newProblems } from "./row-problems";
import { asItStands, isLive, refused, type Planner } from "./plan";

type Fields = Partial<RegisterRow>;
type Steps = { readonly [K in FollowStep["step"]]: (step: Extract<FollowStep, { step: K }>, row: StoredRow) => Fields };

const wholeSeconds = (isoDateTime: string): string => `${new Date(isoDateTime).toISOString().slice(0, 19)}Z`;

/** Where a case stands that is not closed. */
function openStatus({ answeredOn, forwardedAt }: RegisterRow): RowStatus {
  if (answeredOn !== null) return "besvaret";
  return forwardedAt === null ? "aaben" : "videresendt";
}

const STEPS: Steps = {
  forwarded: ({ at }, row) => ({
    forwardedAt: wholeSeconds(at),
    ...(row.status === "aaben" ? { status: "videresendt" } : {}),
  }),
  answered: ({ on, result }, row) => ({
    answeredOn: on,
    answerResult: result,
    ...(row.status === "lukket" ? {} : { status: "besvaret" }),
  }),
  reaction: ({ reaction }) => ({ citizenReaction: reaction }),
  assessed: ({ criticism, followed }) => ({ criticism, criticismFollowed: followed }),
  closed: ({ on }) => ({ status: "lukket", closedOn: on }),
  reopened: (_, row) => (row.status === "lukket" ? { status: openStatus(row), closedOn: null } : {}),
};

const TYPES: Readonly<Record<FollowStep["step"], EventType>> = {
  forwarded: "videresendt",
  answered: "besvaret",
  reaction: "reaktion",
  assessed: "vurderet",
  closed: "lukket",
  reopened: "genaabnet",
};

/** The rows' fields after the step, those that change only. */
function following(step: FollowStep, row: StoredRow): Fields {
  const fields = (STEPS[step.step] as (one: FollowStep, row: StoredRow) => Fields)(step, row);
  const names = Object.keys(fields) as (keyof RegisterRow)[];
  return Object.fromEntries(
    names.filter((name) => !isSame(row[name], fields[name])).map((name) => [name, fields[name]]),
  );
}

export const planFollow: Planner<Extract<ChangeRequest, { kind: "follow" }>> = ({ rows, step }, facts) => {
  if (step.step === "forwarded" && Number.isNaN(Date.parse(step.at))) return refused("date-wrong");
  const changes = rows
    .map((row) => asItStands(row, facts))
    .filter(isLive)
    .map((row) => ({ row, fields: following(step, row), type: TYPES[step.step] }))
    .filter(({ fields }) => Object.keys(fields).length > 0);
  const problems = new Set(changes.flatMap(({ row, fields }) => newProblems(row, fields, facts.codebook)));
  return problems.size > 0 ? refused(...problems) : ok({ changes, adds: [] });
};
