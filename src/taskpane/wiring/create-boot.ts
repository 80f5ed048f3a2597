// Starts the pane: Office, settings and knowledge at once, then the workbench on its ports.
import { createOnMailChanged } from "../../adapters/outlook/on-mail-changed";
import { isNestedAppAuthSupported } from "../../adapters/outlook/nested-app-auth";
import type { OfficeStart } from "../../adapters/outlook/office-ready";
import { openDraft } from "../../adapters/outlook/open-draft";
import { createReadCurrentMail, isStillOpen } from "../../adapters/outlook/read-current-mail";
import { loadSettings } from "../../adapters/settings/load-settings";
import { createWorkbench } from "../../app/create-workbench";
import { suggest } from "../../core/classification/suggest";
import type { Settings } from "../../core/codebook/settings";
import { danishDate } from "../../core/deadlines/danish-date";
import { baseSubject } from "../../core/mail/fold-subject";
import { splitThread } from "../../core/mail/split-thread";
import { assessThread } from "../../core/personal-data/assess-thread";
import { redact } from "../../core/personal-data/redact";
import { scan } from "../../core/personal-data/scan";
import { CODEBOOK } from "../../knowledge/codebook";
import { loadKnowledge } from "../../knowledge/load-knowledge";
import { FORWARD_TEXT_DA } from "../../text/forward-text-da";
import type { Boot } from "../boot";
import { createPaneStore } from "../state/pane-store";
import { digest } from "./digest";
import { lazyGraph } from "./lazy-graph";

type Knowledge = Awaited<ReturnType<typeof loadKnowledge>>;

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
  const workbench = createPaneWorkbench(settings.value, knowledge);
  const store = createPaneStore({
    workbench,
    readMail: createReadCurrentMail(settings.value.municipalities.map(({ mailbox }) => mailbox)),
    onMailChanged: createOnMailChanged(),
    isStillOpen,
    today: () => danishDate(now()),
  });
  return { tag: "ready", store, codebook: knowledge.codebook };
}

function createPaneWorkbench(settings: Settings, { codebook, personalData, classification }: Knowledge) {
  return createWorkbench({
    settings,
    codebook,
    templates: FORWARD_TEXT_DA,
    now,
    digest,
    openDraft,
    splitThread,
    baseSubject,
    suggest: (mail, thread, context) => suggest(mail, thread, { ...context, codebook, knowledge: classification }),
    assessThread: (mail, thread, context) => assessThread(mail, thread, { ...context, knowledge: personalData }),
    redact: (text) => redact(text, scan(text, personalData)),
    ...lazyGraph(settings, isNestedAppAuthSupported),
  });
}
