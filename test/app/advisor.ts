// One signed-in advisor with a workbench over the local Graph. The pure functions that the workbench only passes on are
// given as values; everything between the workbench and the database is what production runs.
import { randomUUID } from "node:crypto";
import type { Fetch } from "../../src/adapters/graph/middleware";
import { createCaseSearch, type CaseSearch } from "../../src/app/case-search";
import { createCaseWork, type CaseWork } from "../../src/app/case-work";
import { createWorkbench } from "../../src/app/create-workbench";
import { createOutbox, type Outbox, type OutboxStorage } from "../../src/app/outbox";
import { createRegisterCheck } from "../../src/app/register-info";
import type { User } from "../../src/app/ports";
import type { Understanding, Workbench } from "../../src/app/workbench";
import { createWorklist, type Worklist } from "../../src/app/worklist";
import type { Suggestion } from "../../src/core/classification/suggestion";
import type { Municipality } from "../../src/core/codebook/settings";
import { baseSubject } from "../../src/core/mail/fold-subject";
import { channelOf } from "../../src/core/personal-data/channel-of";
import { redactForOutside } from "../../src/core/personal-data/redact";
import { redactHtml } from "../../src/core/personal-data/redact-html";
import { scan } from "../../src/core/personal-data/scan";
import { PERSONAL_DATA } from "../../src/knowledge/personal-data/personal-data";
import type { Mail } from "../../src/core/mail/mail";
import type { Choice } from "../../src/core/registration/decision";
import { keyedHash } from "../../src/adapters/identity/keyed-hash";
import { ok } from "../../src/core/result";
import { CODEBOOK } from "../../src/knowledge/codebook";
import { BREACH_NOTE_DA } from "../../src/text/breach-note-da";
import { FORWARD_TEXT_DA } from "../../src/text/forward-text-da";
import { sha256, type LocalGraphForTests } from "../contracts/local-graph";

export const SIGNE: User = { name: "Signe Holm", address: "signe.holm@kommune.example" };
export const ANDERS: User = { name: "Anders Vang", address: "anders.vang@kommune.example" };

const sure = <T>(value: T) => ({ value, probability: 0.95, confidence: "sikker" as const, ranked: [], reasons: [] });

/** What the classifier says about every mail of these tests. */
export const SUGGESTION: Suggestion = {
  contactType: sure("klagesag"),
  round: sure(1),
  chaser: sure(false),
  centre: sure("sundhed-og-aeldre"),
  contributingCentres: { ...sure([]), ranked: [] },
  themes: { ...sure(["HJ01", "GF02"]), ranked: [] },
  rejectionGround: sure(null),
  decisionDate: sure("2026-11-02"),
  appeal: {
    body: "Ankestyrelsen",
    basis: "retssikkerhedsloven § 67",
    deadlineDigital: "2026-11-30",
    deadlineLetter: "2026-12-02",
  },
  urgent: sure(false),
  treatment: sure("hjaelp-til-klageprocessen"),
  language: "da",
  madeWith: "kodebog 2017-05-02/1 model 3",
};

export interface Advisor {
  readonly workbench: Workbench;
  readonly worklist: Worklist;
  readonly cases: CaseSearch;
  readonly work: CaseWork;
  readonly outbox: Outbox;
  readonly understand: (mail: Mail) => Promise<Understanding>;
}

const find = (text: string) => scan(text, PERSONAL_DATA);

/** Storage that outlives a pane, and nothing else. */
export function memoryStorage(): OutboxStorage {
  let kept: string | null = null;
  return {
    read: () => kept,
    write: (text) => {
      kept = text;
    },
  };
}

let ticks = 0;
/** A clock that moves one second per look, so that two decisions are never of the same second. */
const tickingClock = (): string => new Date(Date.UTC(2026, 10, 24, 8, 0, (ticks += 1))).toISOString();

/** An advisor at work; `through` can stand between them and Graph, `others` are further municipalities of the settings. */
export function advisor(
  graph: LocalGraphForTests,
  user: User = SIGNE,
  through?: Fetch,
  others: readonly Municipality[] = [],
  storage: OutboxStorage = memoryStorage(),
): Advisor {
  const ports = graph.ports({ user, ...(through === undefined ? {} : { fetch: through }) });
  // As in the pane: read before the first mail, and not through what a test puts in the way.
  const registerCheck = createRegisterCheck({ ...graph.ports({ user }), keyedHash });
  const deps = {
    ...ports,
    settings: {
      tenantId: graph.service.tenantId,
      clientId: graph.service.clientId,
      localGraphOrigin: graph.origin,
      municipalities: [graph.municipality, ...others],
    },
    codebook: CODEBOOK,
    templates: FORWARD_TEXT_DA,
    breachNoteText: BREACH_NOTE_DA,
    user: () => Promise.resolve(ok(user)),
    now: tickingClock,
    digest: sha256,
    registerCheck,
    openDraft: () => Promise.resolve(),
    splitThread: () => [],
    baseSubject,
    suggest: () => SUGGESTION,
    appealOf: () => SUGGESTION.appeal,
    assessThread: () => ({ insecureMail: "indgaaende" as const, unsafe: [], findings: [], unread: [] }),
    redact: (text: string) => redactForOutside(text, find),
    redactQuotedFor: (address: string, municipality: Municipality) =>
      channelOf({ name: "", address }, { municipality, knowledge: PERSONAL_DATA }).safety === "secure"
        ? null
        : (html: string) => redactHtml(html, find),
  };
  const outbox = createOutbox({ ...deps, storage, appealBodies: ["Ankestyrelsen"] });
  const workbench = createWorkbench({ ...deps, outbox });
  const understand = async (mail: Mail): Promise<Understanding> => {
    await registerCheck.load(graph.municipality);
    const understood = await workbench.understand(mail);
    if (!understood.ok) throw new Error(understood.error.kind);
    return understood.value;
  };
  const work = createCaseWork({ ...deps, outbox, newId: randomUUID });
  return { workbench, worklist: createWorklist(deps), cases: createCaseSearch(deps), work, outbox, understand };
}

/** A complaint with three points: two at the primary centre, one course of events elsewhere. */
export const threePoints = (choice: Choice): Choice => ({
  ...choice,
  points: [
    { theme: "HJ01", centre: "sundhed-og-aeldre" },
    { theme: "GF02", centre: "sundhed-og-aeldre" },
    { theme: "GF06", centre: "borgerservice" },
  ],
});

/** A complaint with a hovedsag and two følgesager. */
export const oneCentre = (choice: Choice): Choice => ({
  ...choice,
  points: ["HJ01", "GF02", "FL05"].map((theme) => ({ theme, centre: "sundhed-og-aeldre" })),
});

export const silently = (): void => undefined;
