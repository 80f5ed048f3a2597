// rykker: the advisor chases an answer the centre owes. It counts on the row it chases and is a følgesag of its own with
// theme GF02 (codebook section 1), whether a later mail of the citizen's made the advisor do it or the calendar did.
import { danishDate } from "../../deadlines/danish-date";
import { ok } from "../../result";
import type { ThemeId } from "../../codebook/codebook";
import type { ChangeRequest } from "../change";
import type { MailReference } from "../decision";
import { bareRow } from "../fields";
import { NOTHING_FOLLOWED, type RegisterRow, type StoredRow } from "../row";
import { rowKey } from "../row-key";
import { asItStands, isLive, parentOf, refused, type PlanFacts, type Planned, type Planner } from "./plan";

/** manglende svar. */
const NO_ANSWER: ThemeId = "GF02";

type Source = Pick<MailReference, "mailKey" | "conversationKey" | "received" | "contactForm" | "citizenKey">;

/** The følgesag of a chaser: everything but who, when and why it came is the chased row's. */
function chaserRow(row: StoredRow, main: StoredRow, source: Source, { by, at }: PlanFacts): RegisterRow {
  return {
    ...bareRow(row),
    ...NOTHING_FOLLOWED,
    key: rowKey(source.mailKey, 0),
    mailKey: source.mailKey,
    conversationKey: source.conversationKey,
    citizenKey: source.citizenKey ?? row.citizenKey,
    kind: "foelgesag",
    ordinal: 0,
    planned: 1,
    parentKey: main.key,
    relatedKey: null,
    received: source.received,
    contactForm: source.contactForm ?? "mail",
    chaser: true,
    contributingCentres: [],
    theme: NO_ANSWER,
    treatment: null,
    rejectionGround: null,
    decisionDate: null,
    appealDeadline: null,
    appealBody: null,
    responseDue: null,
    forwardedAt: null,
    insecureMail: "ingen",
    insecureMailDismissal: null,
    status: "aaben",
    registeredBy: by,
    registeredAt: at,
  };
}

/** A chaser on a row: counted there first, so that whoever takes the case back at the same moment gets a conflict. */
function planChaser(seen: StoredRow, source: Source, on: string, facts: PlanFacts): Planned {
  const row = asItStands(seen, facts);
  const main = row.kind === "foelgesag" ? parentOf(row, facts) : row;
  if (main === undefined || !isLive(row)) return refused("not-a-main-case");
  if (row.contactType !== "klagesag") return refused("not-a-complaint");
  const added = chaserRow(row, main, source, facts);
  const isThere = facts.rows.some(({ key }) => key === added.key);
  const counted = { reminders: row.reminders + 1, lastRemindedOn: on };
  const touch =
    main.itemId === row.itemId ? [] : [{ row: main, fields: {}, type: "rykket" as const, other: added.key }];
  return ok({
    changes: [...touch, { row, fields: counted, type: "rykket", other: added.key }],
    adds: isThere ? [] : [added],
  });
}

/** What the chaser is the registration of: a mail of the citizen's, or nothing but the day. */
function sourceOf({ row, mail }: Remind, { at, newKey }: PlanFacts): Source {
  if (mail !== undefined) return { ...mail, received: `${new Date(mail.received).toISOString().slice(0, 19)}Z` };
  const { contactForm, citizenKey } = row;
  return { mailKey: newKey, conversationKey: null, received: at, contactForm, citizenKey };
}

type Remind = Extract<ChangeRequest, { kind: "remind" }>;

export const planRemind: Planner<Remind> = (request, facts) => {
  const { row, on, mail } = request;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(on) && on <= danishDate(facts.at);
  if (!isDay || (mail !== undefined && Number.isNaN(Date.parse(mail.received)))) return refused("date-wrong");
  return planChaser(row, sourceOf(request, facts), on, facts);
};
