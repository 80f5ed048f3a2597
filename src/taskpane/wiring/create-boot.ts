// Starts the pane: Office, settings and knowledge at once, then the workbench on its ports.
import { createOnMailChanged } from "../../adapters/outlook/on-mail-changed";
import { isNestedAppAuthSupported } from "../../adapters/outlook/nested-app-auth";
import type { OfficeStart } from "../../adapters/outlook/office-ready";
import { openMail } from "../../adapters/outlook/open-mail";
import { openDraft } from "../../adapters/outlook/open-draft";
import { storagePartition } from "../../adapters/outlook/storage-partition";
import { createWebStorageOutbox } from "../../adapters/outbox/web-storage-outbox";
import { createReadCurrentMail, isStillOpen } from "../../adapters/outlook/read-current-mail";
import { loadSettings } from "../../adapters/settings/load-settings";
import { createWorkbench } from "../../app/create-workbench";
import type { OutboxDeps } from "../../app/outbox";
import { createLearning, withLearning } from "../../app/learn";
import type { MailContext } from "../../app/workbench-deps";
import { compileVocabulary, featuresOf, type CompiledVocabulary } from "../../core/classification/features";
import { suggest } from "../../core/classification/suggest";
import type { Municipality, Settings } from "../../core/codebook/settings";
import { appealOf, type AppealQuestion } from "../../core/competence/appeal-law";
import { danishDate } from "../../core/deadlines/danish-date";
import { baseSubject } from "../../core/mail/fold-subject";
import type { Mail, ThreadMessage } from "../../core/mail/mail";
import { splitThread } from "../../core/mail/split-thread";
import { assessThread } from "../../core/personal-data/assess-thread";
import { channelOf } from "../../core/personal-data/channel-of";
import { redactForOutside } from "../../core/personal-data/redact";
import { redactHtml } from "../../core/personal-data/redact-html";
import { scan } from "../../core/personal-data/scan";
import { CODEBOOK } from "../../knowledge/codebook";
import { loadKnowledge } from "../../knowledge/load-knowledge";
import { BREACH_NOTE_DA } from "../../text/breach-note-da";
import { FORWARD_TEXT_DA } from "../../text/forward-text-da";
import type { Boot } from "../boot";
import type { Desk } from "../desk";
import { createPaneStore } from "../state/pane-store";
import { createCentresOf } from "../../app/centres";
import { createRegisterCheck } from "../../app/register-info";
import { digest } from "./digest";
import { keyedHash } from "../../adapters/identity/keyed-hash";
import { lazyGraph } from "./lazy-graph";
import { type LazyOutbox, lazyOutbox } from "./lazy-outbox";
import { redactShown } from "./redact-shown";

type Knowledge = Awaited<ReturnType<typeof loadKnowledge>>;

/** After the first suggestion on the slowest machine it was measured on. */
const REST_MS = 3000;

/** Makes a thing when it is first asked for; what could not be made is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    }));
}

const now = () => new Date().toISOString();

/** The pane, or why it cannot run. Settings and knowledge are fetched while Office starts. */
export async function createBoot(starting: Promise<OfficeStart>): Promise<Boot> {
  const [office, settings, knowledge] = await Promise.all([
    starting,
    loadSettings("settings.json", CODEBOOK),
    loadKnowledge(),
  ]);
  if (office !== "outlook") return { tag: office };
  if (!settings.ok) return { tag: "failed", failure: settings.error };
  const { learning, findMailbox, find, ...online } = createDeps(settings.value, knowledge);
  const outbox = createOutboxOf(online, knowledge);
  const deps = { ...online, outbox: outbox.keeper };
  const workbench = withLearning(createWorkbench(deps), learning);
  const today = () => danishDate(now());
  const mailboxes = settings.value.municipalities.map(({ mailbox }) => mailbox);
  const store = createPaneStore({
    workbench,
    readMail: createReadCurrentMail(mailboxes, findMailbox),
    onMailChanged: createOnMailChanged(),
    isStillOpen,
    today,
    outbox: outbox.desk,
  });
  const desk: Desk = {
    workbench,
    worklist: async () => (await import("../../app/worklist")).createWorklist(deps),
    // One for the pane: it knows what the register can answer.
    cases: once(async () => (await import("../../app/case-search")).createCaseSearch(deps)),
    work: async () =>
      (await import("../../app/case-work")).createCaseWork({ ...deps, newId: () => crypto.randomUUID() }),
    redact: (text) => redactShown(text, find),
    openMail,
    readAppointment: async () =>
      (await import("../../adapters/outlook/read-appointment")).createReadAppointment(mailboxes)(),
    today,
    now,
    outbox: outbox.desk,
  };
  // At rest, and whenever the network comes back.
  setTimeout(() => void outbox.desk.flush(), REST_MS);
  window.addEventListener("online", () => void outbox.desk.flush());
  learning.subscribe(store.suggestAnew);
  return { tag: "ready", learning, store, codebook: knowledge.codebook, desk };
}

function createOutboxOf(
  deps: Omit<OutboxDeps, "storage" | "appealBodies">,
  { classification }: Pick<Knowledge, "classification">,
): LazyOutbox {
  const { municipalities } = deps.settings;
  const nameOf = (id: string) => municipalities.find((one) => one.id === id)?.name ?? id;
  const load = async () => {
    const { createOutbox } = await import("../../app/outbox");
    return createOutbox({
      ...deps,
      storage: createWebStorageOutbox(() => window.localStorage, storagePartition()),
      appealBodies: classification.appealLaws.entries.map(({ body }) => body),
    });
  };
  return lazyOutbox(load, nameOf);
}

function createDeps(settings: Settings, { codebook, personalData, classification }: Knowledge) {
  const graph = lazyGraph(settings, isNestedAppAuthSupported);
  const { model } = classification;
  const find = (text: string) => scan(text, personalData);
  let vocabulary: CompiledVocabulary | undefined;
  const learning = createLearning({
    settings,
    now,
    model,
    ...graph,
    featuresOf: (mail, thread, { domains }) => {
      vocabulary ??= compileVocabulary(classification.vocabulary);
      return featuresOf(mail, thread, { vocabulary, ownDomains: domains.own });
    },
  });
  return {
    learning,
    find,
    settings,
    codebook,
    templates: FORWARD_TEXT_DA,
    breachNoteText: BREACH_NOTE_DA,
    now,
    digest,
    registerCheck: createRegisterCheck({ ...graph, keyedHash }),
    centresOf: createCentresOf({ ...graph, codebook, now }),
    openDraft,
    splitThread,
    baseSubject,
    suggest: (mail: Mail, thread: readonly ThreadMessage[], context: MailContext) =>
      suggest(mail, thread, {
        ...context,
        codebook,
        knowledge: { ...classification, model: learning.modelFor(context.municipality) },
      }),
    appealOf: (question: AppealQuestion) => appealOf(classification.appealLaws, question),
    assessThread: (mail: Mail, thread: readonly ThreadMessage[], context: MailContext) =>
      assessThread(mail, thread, { ...context, knowledge: personalData }),
    redact: (text: string) => redactForOutside(text, find),
    redactQuotedFor: (address: string, municipality: Municipality) =>
      channelOf({ name: "", address }, { municipality, knowledge: personalData }).safety === "secure"
        ? null
        : (html: string) => redactHtml(html, find),
    ...graph,
  };
}
