// One mail in, one suggestion out: features → a model per question → the codebook's hard rules → reasons.
import type { CentreId, Codebook, ContactType, RejectionGround, Round, ThemeId, Treatment } from "../codebook/codebook";
import type { Municipality } from "../codebook/settings";
import { appealOf } from "../competence/appeal-law";
import { referralBodies } from "../competence/referral-body";
import { rejection } from "../competence/gate";
import type { Mail, ThreadMessage } from "../mail/mail";
import { decisionDate } from "./decision-date";
import { senderRole } from "./envelope";
import { compileVocabulary, featuresOf, READ_LIMIT, type CompiledVocabulary, type FeatureBag } from "./features";
import type { ClassificationKnowledge, QuestionModel, Vocabulary } from "./knowledge";
import { languageOf } from "./language";
import { LOOKED_AT, reasonsOf } from "./reasons";
import { contributionsOf, probabilitiesOf, scoresOf } from "./score";
import type { Confidence, Language, Ranked, Reason, Suggested, Suggestion } from "./suggestion";
import { vectorOf, type Vector } from "./vector";

export interface SuggestContext {
  readonly municipality: Municipality;
  readonly codebook: Codebook;
  readonly knowledge: ClassificationKnowledge;
  /** ISO date of today, for mails without a received date. */
  readonly today: string;
}

const compiled = new WeakMap<Vocabulary, CompiledVocabulary>();
const vocabularyOf = (vocabulary: Vocabulary): CompiledVocabulary => {
  const known = compiled.get(vocabulary);
  if (known !== undefined) return known;
  const fresh = compileVocabulary(vocabulary);
  compiled.set(vocabulary, fresh);
  return fresh;
};

/** Everything a question needs to be answered about one mail. */
interface Reading {
  readonly mail: Mail;
  readonly bag: FeatureBag;
  readonly vector: Vector;
  readonly knowledge: ClassificationKnowledge;
  /** False where the mail could not be judged (empty, foreign, too long): all is *usikker*. */
  readonly legible: boolean;
  readonly language: Language;
}

interface Answer<T> {
  readonly ranked: readonly Ranked<T>[];
  readonly question: QuestionModel;
  readonly reasonsFor: (value: T) => readonly Reason[];
}

/** Ranks the values of one question; `allowed` is the codebook's hard rule. */
function ask<T extends string>(reading: Reading, name: string, allowed: (value: T) => boolean = () => true): Answer<T> {
  const question = reading.knowledge.model.questions[name];
  if (question === undefined) throw new Error(`the model has no question ${name}`);
  const all = probabilitiesOf(scoresOf(reading.vector, question), question);
  const kept = question.classes.map((value, at) => ({ value: value as T, probability: all[at] ?? 0 }));
  const possible = kept.filter(({ value }) => allowed(value));
  const sum = question.link === "softmax" ? possible.reduce((total, { probability }) => total + probability, 0) : 1;
  const ranked = possible
    .map(({ value, probability }) => ({ value, probability: sum > 0 ? probability / sum : 0 }))
    .sort((a, b) => b.probability - a.probability);
  const reasonsFor = (value: T) => {
    const { mail, bag, vector } = reading;
    const cls = question.classes.indexOf(value);
    return reasonsOf(mail, bag, contributionsOf(vector, question, cls, LOOKED_AT));
  };
  return { ranked, question, reasonsFor };
}

function confidenceOf(
  reading: Reading,
  question: QuestionModel,
  probability: number,
  reasons: readonly Reason[],
): Confidence {
  if (!reading.legible || reasons.length === 0 || probability < question.likely) return "usikker";
  return probability >= question.sure ? "sikker" : "sandsynlig";
}

/** The best value of an answer as a suggestion. */
function best<T>(
  reading: Reading,
  { ranked, question, reasonsFor }: Answer<T>,
  extra: readonly Reason[] = [],
): Suggested<T> {
  const first = ranked[0];
  if (first === undefined) throw new Error("a question without values");
  const reasons = [...extra, ...reasonsFor(first.value)].slice(0, 4);
  const { value, probability } = first;
  return { value, probability, confidence: confidenceOf(reading, question, probability, reasons), ranked, reasons };
}

/** A value that follows from another answer without doubt of its own. */
const settled = <T, R = T>(value: T, from: Suggested<unknown>): Suggested<T, R> => ({
  value,
  probability: from.probability,
  confidence: from.confidence,
  ranked: [],
  reasons: from.reasons,
});

/** Kinds a sender can write: own staff answers or asks; a citizen does neither. */
function allowedType(role: string, mail: Mail): (type: ContactType) => boolean {
  const automatic = role === "automatic" || mail.mailClass === "meeting" || mail.mailClass === "report";
  if (automatic) return (type) => type === "ikke-sag";
  if (role === "own") return (type) => type !== "vejledning" && type !== "vejvisning";
  if (role === "webmail" || role === "organisation" || role === "gateway")
    return (type) => type !== "centersvar" && type !== "sparring";
  return () => true;
}

const senderReason = (mail: Mail): Reason[] =>
  mail.from === null || mail.from.address === "" ? [] : [{ rule: "sender", quote: mail.from.address, span: null }];

/** Fewer words than this say nothing. */
const FEWEST_WORDS = 4;

/** Words of subject and text, without placeholders of images and names of files. */
const wordsOf = (mail: Mail): number =>
  `${mail.subject} ${mail.text.slice(0, 4000)}`
    .replace(/\[[^\]]{0,200}\]|\S+\.(?:jpe?g|png|gif|pdf|docx?)\b/gi, " ")
    .match(/\p{L}{2,}/gu)?.length ?? 0;

function readingOf(mail: Mail, thread: readonly ThreadMessage[], context: SuggestContext): Reading {
  const { knowledge, municipality } = context;
  const vocabulary = vocabularyOf(knowledge.vocabulary);
  const bag = featuresOf(mail, thread, { vocabulary, ownDomains: municipality.domains.own });
  const language = languageOf(thread[0]?.text ?? mail.text);
  const legible = language !== "other" && wordsOf(mail) >= FEWEST_WORDS && mail.text.length <= READ_LIMIT * 4;
  return { mail, bag, vector: vectorOf(bag, knowledge.model), knowledge, legible, language };
}

const isDecisionTheme = (theme: ThemeId): boolean =>
  theme.startsWith("HJ") || theme === "FL05" || theme === "FL06" || theme === "FL04";

/** The whole suggestion about a mail. Pure, linear in the length read; never throws on any mail. */
export function suggest(mail: Mail, thread: readonly ThreadMessage[], context: SuggestContext): Suggestion {
  const reading = readingOf(mail, thread, context);
  const { knowledge, municipality } = context;
  const role = senderRole(mail, municipality.domains.own);
  const fromStaff = role === "own" || role === "automatic";
  const contactType = best(
    reading,
    ask<ContactType>(reading, "type", allowedType(role, mail)),
    fromStaff ? senderReason(mail) : [],
  );
  const isComplaint = contactType.value === "klagesag";
  const centre = centreOf(reading, contactType);
  const themes = isComplaint
    ? themesOf(reading, context.codebook)
    : settled<readonly ThemeId[], ThemeId>([], contactType);
  const round: Suggested<Round | null> = isComplaint ? roundOf(reading) : settled<Round | null>(null, contactType);
  const chaser = isComplaint ? yesNo(reading, "chaser") : settled(false, contactType);
  const urgent = fromStaff ? settled(false, contactType) : yesNo(reading, "urgent");
  const contributingCentres = isComplaint
    ? contributingOf(reading, centre.value, themes.value)
    : settled<readonly CentreId[], CentreId>([], contactType);
  const rejectionGround = groundOf(reading, { contactType, centre, themes, round }, thread);
  const decided = decidedOf(reading, thread, contactType, themes);
  const appeal = isComplaint
    ? appealOf(knowledge.appealLaws, {
        centre: centre.value,
        themes: themes.value,
        text: mail.text,
        decided: decided.value,
        on: decided.value ?? mail.received?.slice(0, 10) ?? context.today,
      })
    : null;
  return {
    contactType,
    round,
    chaser,
    centre,
    contributingCentres,
    themes,
    rejectionGround,
    decisionDate: decided,
    appeal,
    ...(centre.value === "andre-instanser" && {
      referTo: referralBodies(
        knowledge.referralBodies,
        `${mail.subject}\n${thread[0]?.text ?? mail.text}`,
        mail.received?.slice(0, 10) ?? context.today,
      ),
    }),
    urgent,
    treatment: settled(treatmentOf(contactType.value, round.value, rejectionGround.value, themes.value), contactType),
    language: reading.language,
    madeWith: `${context.codebook.version}+${knowledge.model.version}+${knowledge.vocabulary.retrieved}`,
  };
}

/** The codebook sends criticism of others to vejvisning, so a complaint seldom lies elsewhere, and a referral often does. */
const ELSEWHERE: Readonly<Partial<Record<ContactType, number>>> = {
  klagesag: 0.2,
  vejvisning: 1.6,
  centersvar: 0,
  sparring: 0,
};

function centreOf(reading: Reading, contactType: Suggested<ContactType>): Suggested<CentreId | null> {
  const isCase = contactType.value !== "ikke-sag";
  const answer = ask<string>(reading, "centre", (value) => !isCase || value !== "none");
  const kinds = contactType.ranked.map(({ value, probability }) => probability * (ELSEWHERE[value] ?? 1));
  const elsewhere = kinds.reduce((total, part) => total + part, 0);
  const factor = (value: string) => (value === "andre-instanser" ? elsewhere : 1);
  const sum = answer.ranked.reduce((total, { value, probability }) => total + probability * factor(value), 0);
  const nullable = (value: string): CentreId | null => (value === "none" ? null : value);
  const ranked = answer.ranked
    .map(({ value, probability }) => ({ value: nullable(value), probability: (probability * factor(value)) / sum }))
    .sort((a, b) => b.probability - a.probability);
  return best(reading, { ...answer, ranked, reasonsFor: (value) => answer.reasonsFor(value ?? "none") });
}

/** hovedsag from its own model; følgesager that reach their threshold, never more than two. */
function themesOf(reading: Reading, codebook: Codebook): Suggested<readonly ThemeId[], ThemeId> {
  const known = new Set(codebook.themes.map(({ id }) => id));
  const main = ask<ThemeId>(reading, "theme", (theme) => known.has(theme));
  const also = ask<ThemeId>(reading, "themes", (theme) => known.has(theme));
  const first = best(reading, main);
  const rest = also.ranked
    .filter(({ value, probability }) => value !== first.value && probability >= also.question.likely)
    .slice(0, 2)
    .map(({ value }) => value);
  return { ...first, value: [first.value, ...rest] };
}

function roundOf(reading: Reading): Suggested<Round | null> {
  const { ranked, question, reasonsFor } = ask<string>(reading, "round");
  return best<Round | null>(reading, {
    question,
    ranked: ranked.map(({ value, probability }) => ({ value: value === "2" ? 2 : 1, probability })),
    reasonsFor: (value) => reasonsFor(String(value)),
  });
}

function yesNo(reading: Reading, name: string): Suggested<boolean> {
  const { ranked, question, reasonsFor } = ask<string>(reading, name);
  const yes = ranked.find(({ value }) => value === "yes")?.probability ?? 0;
  const value = yes >= question.likely;
  const reasons = value ? reasonsFor("yes") : [];
  const probability = value ? yes : 1 - yes;
  return {
    value,
    probability,
    confidence: value ? (reasons.length > 0 ? "sandsynlig" : "usikker") : reading.legible ? "sikker" : "usikker",
    ranked: [
      { value: true, probability: yes },
      { value: false, probability: 1 - yes },
    ],
    reasons,
  };
}

/** How much of a centre's own vocabulary the subject and the newest message hold, by centre. */
function spokenOf(reading: Reading): ReadonlyMap<CentreId, number> {
  const spoken = new Map<CentreId, number>();
  for (const { id, supports, weight } of reading.knowledge.vocabulary.entries) {
    const feature = reading.bag.get(`v:${id}`);
    if (feature === undefined || feature.evidence?.zone === "quoted" || weight < 2) continue;
    for (const support of supports)
      if (support.startsWith("centre:")) {
        const centre = support.slice("centre:".length);
        spoken.set(centre, (spoken.get(centre) ?? 0) + weight * Math.min(2, feature.value));
      }
  }
  return spoken;
}

/** What a further centre needs: so much of its vocabulary, or so much of what the strongest further centre has. */
const SPOKEN = { least: 3, beside: 0.8 };

/** Further centres: only where units must act together (GF04, FL02), and the mail speaks of them. */
function contributingOf(
  reading: Reading,
  primary: CentreId | null,
  themes: readonly ThemeId[],
): Suggested<readonly CentreId[], CentreId> {
  const { ranked, question, reasonsFor } = ask<CentreId>(reading, "contributing", (centre) => centre !== primary);
  const spoken = spokenOf(reading);
  const together = themes.includes("GF04") || themes[0] === "FL02";
  const strength = ({ value, probability }: Ranked<CentreId>) => (spoken.get(value) ?? 0) * (0.3 + probability);
  const able = ranked
    .filter(({ value }) => value !== "andre-instanser" && (spoken.get(value) ?? 0) >= SPOKEN.least)
    .sort((a, b) => strength(b) - strength(a));
  const [first, second] = together ? able : [];
  const besides = first !== undefined && second !== undefined && strength(second) >= SPOKEN.beside * strength(first);
  const chosen = [first, besides ? second : undefined].filter((one) => one !== undefined);
  const reasons = first === undefined ? [] : reasonsFor(first.value);
  const probability = first === undefined ? 1 - (ranked[0]?.probability ?? 0) : Math.max(0.5, first.probability);
  const unsure =
    !reading.legible || (first !== undefined && (reasons.length === 0 || first.probability < question.likely));
  return {
    value: chosen.map(({ value }) => value),
    probability,
    confidence: unsure ? "usikker" : "sandsynlig",
    ranked: ranked.slice(0, 4),
    reasons,
  };
}

function groundOf(
  reading: Reading,
  so: {
    contactType: Suggested<ContactType>;
    centre: Suggested<CentreId | null>;
    themes: Suggested<readonly ThemeId[], ThemeId>;
    round: Suggested<Round | null>;
  },
  thread: readonly ThreadMessage[],
): Suggested<RejectionGround | null> {
  if (so.contactType.value !== "klagesag") return settled<RejectionGround | null>(null, so.contactType);
  const { ranked, reasonsFor } = ask<string>(reading, "ground");
  const verdict = rejection({
    contactType: so.contactType.value,
    centre: so.centre.value,
    themes: so.themes.value,
    round: so.round.value,
    received: reading.mail.received,
    text: thread[0]?.text ?? reading.mail.text,
    signal: (ground) => {
      const probability = ranked.find(({ value }) => value === ground)?.probability ?? 0;
      return { probability, reasons: probability > 0.1 ? reasonsFor(ground) : [] };
    },
  });
  const listed = ranked.map(({ value, probability }) => ({
    value: value === "none" ? null : (value as RejectionGround),
    probability,
  }));
  const probability = verdict?.probability ?? ranked.find(({ value }) => value === "none")?.probability ?? 0;
  return {
    value: verdict?.ground ?? null,
    probability,
    confidence: !reading.legible || probability < 0.7 ? "usikker" : probability >= 0.9 ? "sikker" : "sandsynlig",
    ranked: listed,
    reasons: verdict?.reasons ?? [],
  };
}

/** Kinds of mail that can be about a decision of a certain day. */
const DATED: ReadonlySet<ContactType> = new Set<ContactType>(["klagesag", "vejledning"]);

function decidedOf(
  reading: Reading,
  thread: readonly ThreadMessage[],
  contactType: Suggested<ContactType>,
  themes: Suggested<readonly ThemeId[], ThemeId>,
): Suggested<string | null> {
  if (!DATED.has(contactType.value)) return settled<string | null>(null, contactType);
  const wanted = themes.value.some(isDecisionTheme) ? 0.9 : contactType.value === "klagesag" ? 0.3 : 0.4;
  const found = decisionDate(reading.mail, thread, wanted);
  const probability = found === null ? 0.85 : Math.min(0.95, 0.5 + found.score / 2);
  return {
    value: found?.date ?? null,
    probability,
    confidence: !reading.legible ? "usikker" : found !== null && probability < 0.75 ? "sandsynlig" : "sikker",
    ranked: [{ value: found?.date ?? null, probability }],
    reasons: found === null ? [] : [found.reason],
  };
}

/** behandling: the codebook's usual treatment of such a case. */
function treatmentOf(
  type: ContactType,
  round: Round | null,
  ground: RejectionGround | null,
  themes: readonly ThemeId[],
): Treatment | null {
  if (type === "klagesag") {
    if (ground !== null) return "afvist";
    if (round === 2) return "genfremsendt";
    return themes[0]?.startsWith("HJ") === true ? "hjaelp-til-klageprocessen" : "styrket-dialog";
  }
  if (type === "vejledning") return "vejledning";
  if (type === "vejvisning") return "vejvisning";
  return type === "indsigt" ? "indsigtssag" : null;
}
