// Makes a change exactly once: read what stands, plan what is not so yet, write it under If-Match together with its
// events. After a lost answer or a conflict the register is asked again and only what is missing is written.
import type { Municipality } from "../core/codebook/settings";
import { detach, standingAttachments } from "../core/registration/attachment";
import type { ChangeProblem, ChangeRequest, Correction } from "../core/registration/change";
import type { MailKey } from "../core/registration/decision";
import type { RegisterEvent } from "../core/registration/event";
import { eventOfMark, rowsDoneBy } from "../core/registration/event-codes";
import { toMailKey } from "../core/registration/mail-key";
import { overlapOf, withoutConflicts } from "../core/registration/overlap";
import { withEvents } from "../core/registration/plans/events-of";
import type { ChangePlan, PlannedChange, PlanFacts } from "../core/registration/plans/plan";
import { planChange, seenRows, type PlannableRequest } from "../core/registration/plans/plan-change";
import type { RowKey, StoredRow } from "../core/registration/row";
import { caseKeyOf, registeredKey } from "../core/registration/row-key";
import { err, ok, type Result } from "../core/result";
import type { ChangeFailure, Changed, CaseWorkDeps, Why } from "./case-work";
import type { RegisterWritten } from "./change-ports";
import { cleanWords, REASON_LENGTH, SUMMARY_LENGTH } from "./clean-words";
import type { Failure } from "./failure";
import { placeOf } from "./mail-reference";
import type { Place } from "./ports";
import { readFacts, writeMissing, type Facts } from "./read-facts";

/** What making a change takes. */
export type ChangeDeps = Pick<
  CaseWorkDeps,
  | "codebook"
  | "now"
  | "digest"
  | "user"
  | "redact"
  | "readFamilies"
  | "writeRegister"
  | "settings"
  | "outbox"
  | "registerCheck"
>;
type Deps = ChangeDeps;
type Answer = Result<Changed, ChangeFailure>;

interface Task {
  readonly place: Place;
  readonly request: PlannableRequest;
  readonly why: Why;
  readonly by: string;
  /** ISO date-time, UTC, whole seconds. */
  readonly at: string;
  readonly newKey: MailKey;
}

const MAX_ROUNDS = 4;
const isLostAnswer = ({ kind }: Failure): boolean => kind === "server" || kind === "offline" || kind === "conflict";

const invalid = (...problems: readonly ChangeProblem[]): Answer => err({ kind: "invalid-change", problems });

/** The municipality a request would leave, or that its rows belong to instead. */
function foreign(municipality: Municipality, request: ChangeRequest): string | null {
  if (request.kind === "move-to-municipality") return request.municipality;
  return seenRows(request).find((row) => row.municipality !== municipality.id)?.municipality ?? null;
}

/** The request with its words cleaned; a number or tag that holds personal data is refused. */
function cleaned(request: PlannableRequest, redact: (text: string) => string): PlannableRequest | null {
  if (request.kind !== "correct") return request;
  const { summary, esdhNumber, recommendation } = request.fields;
  if ([esdhNumber, recommendation].some((words) => words && redact(words) !== words)) return null;
  if (summary === undefined) return request;
  return { ...request, fields: { ...request.fields, summary: cleanWords(summary, SUMMARY_LENGTH, redact) } };
}

/** Makes a change, whoever else is at it and whatever gets lost on the way. */
export async function applyChange(
  municipality: Municipality,
  request: ChangeRequest,
  why: Why,
  deps: Deps,
): Promise<Answer> {
  const other = foreign(municipality, request);
  if (other !== null || request.kind === "move-to-municipality") {
    const name = deps.settings.municipalities.find(({ id }) => id === other)?.name;
    return err({ kind: "wrong-municipality", municipality: name ?? other ?? "" });
  }
  const version = await deps.registerCheck?.checkVersion(municipality);
  if (version?.ok === false) return version;
  const user = await deps.user();
  if (!user.ok) return user;
  const clean = cleaned(request, deps.redact);
  if (clean === null) return invalid("personal-data");
  const task: Task = {
    place: placeOf(municipality),
    request: clean,
    why: { ...why, reason: cleanWords(why.reason, REASON_LENGTH, deps.redact) },
    by: user.value.address,
    at: `${new Date(deps.now()).toISOString().slice(0, 19)}Z`,
    newKey: await newKeyOf(municipality, clean, why, deps),
  };
  const { by, at } = task;
  const kept = (await deps.outbox?.keepChange(municipality, { request: clean, why: task.why, by, at })) ?? null;
  const answer = await attempt(task, deps, { round: 1, further: [], lost: null });
  deps.outbox?.settle(kept, answer);
  return answer;
}

/** Key of the row a chaser makes: its mail's, or one of its own. */
async function newKeyOf({ id }: Municipality, request: PlannableRequest, why: Why, { digest }: Deps): Promise<MailKey> {
  if (request.kind === "remind" && request.mail !== undefined) return request.mail.mailKey;
  return toMailKey(await digest(`${id}\nrykker\n${why.changeId}`));
}

interface Round {
  readonly round: number;
  /** Registrations that turned out to be concerned. */
  readonly further: readonly MailKey[];
  /** Why the round before came to nothing. */
  readonly lost: Failure | null;
}

/** Every registration a request may touch. */
function keysOf({ request, newKey }: Task): readonly MailKey[] {
  const seen = seenRows(request);
  const parents = seen.flatMap(({ parentKey }) => (parentKey === null ? [] : [caseKeyOf(parentKey)]));
  return [...seen.map(({ mailKey }) => mailKey), ...parents, ...(request.kind === "remind" ? [newKey] : [])];
}

async function attempt(task: Task, deps: Deps, { round, further, lost }: Round): Promise<Answer> {
  if (round > MAX_ROUNDS) return err(lost ?? { kind: "conflict" });
  const facts = await readFacts(task.place, [...keysOf(task), ...further], deps);
  if (!facts.ok) return err(lost ?? facts.error);
  const done = rowsDoneBy(task.why.changeId, facts.value.rows, facts.value.events);
  const planned = planChange(task.request, planFacts(task, facts.value, deps));
  if (!planned.ok) return done.size > 0 ? already(task, facts.value, done, deps) : invalid(...planned.error);
  const plan = without(done, planned.value);
  if (plan.changes.length + plan.adds.length === 0) {
    if (done.size > 0) return already(task, facts.value, done, deps);
    return invalid(task.request.kind === "correct" ? "nothing-changed" : "already-so");
  }
  const unread = plan.changes.map(({ row }) => row.mailKey).filter((key) => !facts.value.keys.includes(key));
  if (unread.length > 0) return attempt(task, deps, { round: round + 1, further: [...further, ...unread], lost });
  // A change that is begun is carried through: half of one would leave what nobody asked for.
  const overlap = done.size > 0 ? null : changedMeanwhile(task, plan.changes);
  if (overlap !== null) return err(overlap);
  const told = await writeMissing(task.place, facts.value, deps);
  if (!told.ok) return told;
  return write(task, { plan, done, facts: facts.value }, deps, { round, further, lost });
}

const planFacts = ({ by, at, newKey }: Task, { rows }: Facts, { codebook }: Deps): PlanFacts => ({
  rows,
  codebook,
  by,
  at,
  newKey,
});

const without = (done: ReadonlySet<RowKey>, { changes, adds }: ChangePlan): ChangePlan => ({
  changes: changes.filter(({ row }) => !done.has(registeredKey(row.key))),
  adds,
});

/** The change was made by an earlier press; what of its events is missing is written now. */
async function already(task: Task, facts: Facts, done: ReadonlySet<RowKey>, deps: Deps): Promise<Answer> {
  const told = await writeMissing(task.place, facts, deps);
  const rows = facts.rows.filter(({ key }) => done.has(registeredKey(key)));
  return ok({ rows, already: true, eventsLeft: told.ok ? 0 : facts.missing.length });
}

/** A row the advisor saw that somebody changed since, so that both wishes meet. Corrections are shown every change. */
function changedMeanwhile({ request }: Task, changes: readonly PlannedChange[]): ChangeFailure | null {
  const seen = new Map(seenRows(request).map((row) => [row.itemId, row]));
  for (const { row, fields } of changes) {
    const before = seen.get(row.itemId);
    if (before === undefined || before.eTag === row.eTag) continue;
    const overlap = overlapOf(before, row, fields);
    const mark = eventOfMark(row);
    const isShown = request.kind === "correct" ? overlap.theirs.length > 0 : overlap.conflicts.length > 0;
    if (!isShown) continue;
    const wanted: Correction = request.kind === "correct" ? request.fields : {};
    const merged = withoutConflicts(wanted, row, overlap);
    return { kind: "changed-meanwhile", row, by: mark?.by ?? null, at: mark?.at ?? null, overlap, merged };
  }
  return null;
}

interface Writing {
  readonly plan: ChangePlan;
  readonly done: ReadonlySet<RowKey>;
  readonly facts: Facts;
}

async function write(
  task: Task,
  { plan, done, facts }: Writing,
  deps: Deps,
  { round, further }: Round,
): Promise<Answer> {
  const { changeId, reason } = task.why;
  const planned = withEvents(plan, { changeId, by: task.by, at: task.at, reason });
  const marked = { ...planned, events: [...planned.events, ...lettingGo(task, facts)] };
  const written = await deps.writeRegister(task.place, marked);
  const failure = written.ok ? written.value.failure : written.error;
  if (written.ok && isThrough(written.value, plan)) {
    const before = facts.rows.filter(({ key }) => done.has(registeredKey(key)));
    const { changed, added, events } = written.value;
    const rows = new Map<number, StoredRow>([...before, ...changed, ...added].map((row) => [row.itemId, row]));
    return ok({ rows: [...rows.values()], already: false, eventsLeft: marked.events.length - events.length });
  }
  if (failure !== null && !isLostAnswer(failure)) return err(failure);
  return attempt(task, deps, { round: round + 1, further, lost: failure });
}

/** A case that is taken back lets go of the mails that were attached to it: they wait again. */
const lettingGo = ({ request, by, at }: Task, { events }: Facts): readonly RegisterEvent[] =>
  request.kind === "undo" ? standingAttachments(events).map((attached) => detach(attached, { by, at })) : [];

/** Whether every row got through; events that did not are told by their rows. */
const isThrough = ({ changed, added }: RegisterWritten, { changes, adds }: ChangePlan): boolean =>
  changed.length === changes.length && added.length === adds.length;
