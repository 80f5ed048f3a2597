// A decision becomes rows of the register (codebook section 1): the hovedsag first, then the advisor's order.
// A point at another centre is a course of events of its own (enkeltsagsprincippet) unless theme GF04, coordination,
// says that it is one course over several centres.
import type { CentreId, ThemeId } from "../codebook/codebook";
import { danishDate } from "../deadlines/danish-date";
import type { Choice, ComplaintPoint, Decision } from "./decision";
import { NOTHING_FOLLOWED, type RegisterRow, type RowKind } from "./row";
import { rowKey } from "./row-key";

/** Coordination of several centres in one course of events. */
export const COORDINATION: ThemeId = "GF04";

/** What tells one row of a registration from the others. */
export interface RowPlan {
  readonly kind: RowKind;
  /** Ordinal of the row this one follows or stands beside; null for the hovedsag. */
  readonly parent: number | null;
  readonly centre: CentreId;
  readonly theme: ThemeId | null;
  readonly contributingCentres: readonly CentreId[];
}

/** The points with the hovedsag first: the first at the primary centre, else the advisor's first. */
function hovedsagFirst(choice: Choice): readonly ComplaintPoint[] {
  const main = choice.points.find((point) => point.centre === choice.centre) ?? choice.points[0];
  return main === undefined ? [] : [main, ...choice.points.filter((point) => point !== main)];
}

function planPoint(points: readonly ComplaintPoint[], ordinal: number, isOneCourse: boolean): RowPlan {
  const { theme, centre } = points[ordinal] as ComplaintPoint;
  const own = { theme, centre, contributingCentres: [] };
  if (ordinal === 0) return { kind: "hovedsag", parent: null, ...own };
  if (isOneCourse) return { kind: "foelgesag", parent: 0, ...own };
  const first = points.findIndex((point) => point.centre === centre);
  return first === ordinal ? { kind: "enkeltsag", parent: 0, ...own } : { kind: "foelgesag", parent: first, ...own };
}

function planComplaint(choice: Choice): readonly RowPlan[] {
  const points = hovedsagFirst(choice);
  const isOneCourse = points.some((point) => point.theme === COORDINATION);
  const others = isOneCourse ? points.map((point) => point.centre) : [];
  return points.map((_, ordinal) => {
    const plan = planPoint(points, ordinal, isOneCourse);
    if (ordinal > 0) return plan;
    const contributing = new Set([...choice.contributingCentres, ...others].filter((id) => id !== plan.centre));
    return { ...plan, contributingCentres: [...contributing] };
  });
}

/** The rows a choice becomes, without who and when. What is no case becomes none. */
export function planRows(choice: Choice): readonly RowPlan[] {
  if (choice.contactType === "ikke-sag" || choice.centre === null) return [];
  if (choice.contactType === "klagesag") return planComplaint(choice);
  const { centre, contributingCentres } = choice;
  return [{ kind: "hovedsag", parent: null, centre, theme: null, contributingCentres }];
}

/** ISO date-time in UTC, whole seconds: what SharePoint stores and answers. */
const toUtcSeconds = (isoDateTime: string): string => `${new Date(isoDateTime).toISOString().slice(0, 19)}Z`;

/** The rows of a decision in the order they are written; deterministic, so a repeated press makes the same rows. */
export function toRows(decision: Decision): readonly RegisterRow[] {
  const { mail, choice } = decision;
  const plans = planRows(choice);
  return plans.map((plan, ordinal) => ({
    key: rowKey(mail.mailKey, ordinal),
    mailKey: mail.mailKey,
    conversationKey: mail.conversationKey,
    citizenKey: mail.citizenKey ?? null,
    municipality: mail.municipality,
    kind: plan.kind,
    ordinal,
    planned: plans.length,
    parentKey: plan.parent === null ? null : rowKey(mail.mailKey, plan.parent),
    relatedKey: ordinal === 0 ? (choice.relatedKey ?? null) : null,
    received: toUtcSeconds(mail.received),
    contactForm: mail.contactForm ?? "mail",
    contactType: choice.contactType,
    round: choice.round,
    chaser: choice.chaser,
    centre: plan.centre,
    contributingCentres: plan.contributingCentres,
    theme: plan.theme,
    treatment: choice.treatment,
    rejectionGround: choice.rejectionGround,
    ...(ordinal === 0 ? appealOf(choice) : NO_APPEAL),
    urgent: choice.urgent,
    responseDue: decision.forwardTo.includes(plan.centre) ? isoDateOrNull(choice.responseDue) : null,
    forwardedAt: null,
    consent: choice.consent,
    insecureMail: choice.insecureMail,
    insecureMailDismissal: choice.insecureMailDismissal ?? null,
    ...NOTHING_FOLLOWED,
    status: "aaben",
    registeredBy: decision.by,
    registeredAt: toUtcSeconds(decision.at),
    madeWith: madeWith(decision),
  }));
}

const isoDateOrNull = (date: string | null): string | null => (date === null ? null : danishDate(date));

/** The decision complained of stands on the hovedsag only, so that its deadline is counted once. */
const NO_APPEAL = { decisionDate: null, appealDeadline: null, appealBody: null };
const appealOf = (choice: Choice) => ({
  decisionDate: isoDateOrNull(choice.decisionDate),
  appealDeadline: isoDateOrNull(choice.appealDeadline),
  appealBody: choice.appealBody,
});

/** Versions, and which suggested fields the advisor corrected: how good the suggestions are can be counted in the register. */
const madeWith = ({ suggestedWith, corrected }: Decision): string =>
  corrected.length === 0 ? suggestedWith : `${suggestedWith} rettet:${corrected.join("+")}`;
