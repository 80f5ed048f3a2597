// npm run cli -- classify --json FILE…: what the product would suggest, one JSON line a mail.
import { suggest } from "../../core/classification/suggest";
import type { Suggestion } from "../../core/classification/suggestion";
import type { Mail, ThreadMessage } from "../../core/mail/mail";
import { splitThread } from "../../core/mail/split-thread";
import { assessThread, findAll } from "../../core/personal-data/assess-thread";
import type { Finding } from "../../core/personal-data/finding";
import { loadKnowledge, type Knowledge } from "../../knowledge/load-knowledge";
import type { Command } from "../command";
import { municipalityOfMail } from "../mails/municipality-of-mail";
import { readMails, type ReadMail } from "../mails/read-mails";

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The suggestion under the label names of the corpus format. */
function labelsOf(suggestion: Suggestion): Record<string, unknown> {
  return {
    henvendelse: suggestion.contactType.value,
    omgang: suggestion.round.value,
    rykker: suggestion.chaser.value,
    center: suggestion.centre.value,
    medvirkende: suggestion.contributingCentres.value,
    temaer: suggestion.themes.value,
    afvisning: suggestion.rejectionGround.value,
    afgoerelsesdato: suggestion.decisionDate.value,
    haster: suggestion.urgent.value,
    behandling: suggestion.treatment.value,
    klage: suggestion.appeal,
    sprog: suggestion.language,
  };
}

const QUESTIONS = {
  henvendelse: "contactType",
  omgang: "round",
  rykker: "chaser",
  center: "centre",
  medvirkende: "contributingCentres",
  temaer: "themes",
  afvisning: "rejectionGround",
  afgoerelsesdato: "decisionDate",
  haster: "urgent",
} as const;

function reasonsAndProbabilities(suggestion: Suggestion): Record<string, unknown> {
  const entries = Object.entries(QUESTIONS);
  const each = (pick: (question: (typeof QUESTIONS)[keyof typeof QUESTIONS]) => unknown) =>
    Object.fromEntries(entries.map(([label, question]) => [label, pick(question)]));
  return {
    centerRanked: suggestion.centre.ranked.map(({ value }) => value),
    temaerRanked: suggestion.themes.ranked.map(({ value }) => value),
    sandsynligheder: each((question) => round(suggestion[question].probability)),
    sikkerhed: each((question) => suggestion[question].confidence),
    reasons: each((question) => suggestion[question].reasons),
    madeWith: suggestion.madeWith,
  };
}

function personalDataOf(
  mail: Mail,
  thread: readonly ThreadMessage[],
  knowledge: Knowledge,
  today: string,
): Record<string, unknown> {
  const context = { municipality: municipalityOfMail(mail), knowledge: knowledge.personalData, today };
  const verdict = assessThread(mail, thread, context);
  const shown =
    (where: string) =>
    ({ type, start, end, masked }: Finding) => ({ type, where, start, end, masked });
  const inSubject = findAll(mail.subject, context).filter((one) => !(verdict.categories ?? []).includes(one));
  const isIdentifier = ({ type }: Finding) => /^(?:cpr|telefon|konto|iban|kort|pas)$/.test(type);
  return {
    identifikatorer: [
      ...verdict.findings.filter(isIdentifier).map(shown("body")),
      ...inSubject.filter(isIdentifier).map(shown("subject")),
    ],
    kategorier: [...new Set((verdict.categories ?? []).map(({ type }) => type))].sort(),
    usikker: verdict.insecureMail,
  };
}

/** One mail as the object of its JSON line. */
export function classifyMail(id: string, mail: Mail, knowledge: Knowledge, today: string): Record<string, unknown> {
  const thread = splitThread(mail);
  const suggestion = suggest(mail, thread, {
    municipality: municipalityOfMail(mail),
    codebook: knowledge.codebook,
    knowledge: knowledge.classification,
    today,
  });
  return {
    id,
    ...labelsOf(suggestion),
    ...personalDataOf(mail, thread, knowledge, today),
    ...reasonsAndProbabilities(suggestion),
  };
}

/** What was left out of a long mail is told, as in the pane. */
function lineOf({ id, mail, length }: ReadMail & { readonly ok: true }, knowledge: Knowledge, today: string) {
  const cut = length > mail.text.length && { afkortet: { laest: mail.text.length, af: length } };
  return { ...classifyMail(id, mail, knowledge, today), ...cut };
}

async function run(args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => arg !== "--json");
  if (files.length === 0) {
    console.error("Angiv mindst én fil (.eml, .msg eller .jsonl).");
    return 2;
  }
  const knowledge = await loadKnowledge();
  const today = new Date().toISOString().slice(0, 10);
  let failures = 0;
  for await (const read of readMails(files)) {
    if (!read.ok) failures += 1;
    const line = read.ok ? lineOf(read, knowledge, today) : { id: read.id, error: read.error };
    console.log(JSON.stringify(line));
  }
  return failures > 0 ? 1 : 0;
}

export const classify: Command = { usage: ["classify --json FIL…"], run };
