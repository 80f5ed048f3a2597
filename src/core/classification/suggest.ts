// One mail in, one suggestion out: features → a model per question → the codebook's hard rules → reasons.
import type { CentreId, Codebook, Round, ThemeId } from "../codebook/codebook";
import type { Municipality } from "../codebook/settings";
import { appealOf } from "../competence/appeal-law";
import { referralBodies } from "../competence/referral-body";
import type { Mail, ThreadMessage } from "../mail/mail";
import { settled } from "./answer";
import { senderRole } from "./envelope";
import type { ClassificationKnowledge } from "./knowledge";
import { actingOf, arrangementEvidence, type Acting } from "./questions/arrangements";
import { centreOf } from "./questions/centre";
import { contactTypeOf, isFromStaff } from "./questions/contact-type";
import { contributingCentresOf } from "./questions/contributing-centres";
import { decidedOf } from "./questions/decided";
import { rejectionGroundOf } from "./questions/rejection-ground";
import { roundOf } from "./questions/round";
import { rankedThemes, themesOf } from "./questions/themes";
import { treatmentOf } from "./questions/treatment";
import { yesNo } from "./questions/yes-no";
import { readingOf, scoresOf, type Reading } from "./reading";
import type { Appeal, Suggestion } from "./suggestion";

export interface SuggestContext {
  readonly municipality: Municipality;
  readonly codebook: Codebook;
  readonly knowledge: ClassificationKnowledge;
  /** ISO date of today, for mails without a received date. */
  readonly today: string;
}

const actingIn = (reading: Reading): Acting =>
  actingOf(
    arrangementEvidence((question) => scoresOf(reading, question), reading.mentions.centre),
    reading.knowledge.model.acting,
  );

/** What is only asked of a complaint; other mails have none of it, but the themes they would have, should it be one after all. */
function complaintOf(
  reading: Reading,
  { contactType, centre }: Pick<Suggestion, "contactType" | "centre">,
  { codebook, acting }: Pick<SuggestContext, "codebook"> & { readonly acting: Acting | null },
): Pick<Suggestion, "round" | "chaser" | "themes" | "contributingCentres"> {
  if (acting === null)
    return {
      round: settled<Round | null>(null, contactType),
      chaser: settled(false, contactType),
      themes: { ...settled<readonly ThemeId[], ThemeId>([], contactType), ranked: rankedThemes(reading, codebook) },
      contributingCentres: settled<readonly CentreId[], CentreId>([], contactType),
    };
  return {
    round: roundOf(reading),
    chaser: yesNo(reading, "chaser"),
    themes: themesOf(reading, codebook),
    contributingCentres: contributingCentresOf(reading, centre, acting),
  };
}

type Placed = Pick<Suggestion, "contactType" | "centre" | "themes" | "decisionDate">;

/** ISO date the mail counts from. */
const dayOf = (mail: Mail, today: string): string => mail.received?.slice(0, 10) ?? today;

function appealIn({ mail, text }: Reading, so: Placed, { knowledge, today }: SuggestContext): Appeal | null {
  if (so.contactType.value !== "klagesag") return null;
  const decided = so.decisionDate.value;
  const [centre, themes] = [so.centre.value, so.themes.value];
  return appealOf(knowledge.appealLaws, {
    centre,
    themes,
    text: mail.text,
    tokens: text.tokens,
    decided,
    on: decided ?? dayOf(mail, today),
  });
}

/** Where to point the citizen when the matter lies outside the municipality. */
function referralIn(
  { mail, thread }: Reading,
  { centre }: Placed,
  context: SuggestContext,
): Pick<Suggestion, "referTo"> {
  if (centre.value !== "andre-instanser") return {};
  const text = `${mail.subject}\n${thread[0]?.text ?? mail.text}`;
  return { referTo: referralBodies(context.knowledge.referralBodies, text, dayOf(mail, context.today)) };
}

const versionsOf = ({ codebook, knowledge: { model, vocabulary } }: SuggestContext): string =>
  `${codebook.version}+${model.version}+${vocabulary.retrieved}`;

/** The whole suggestion about a mail. Pure, linear in the length read; never throws on any mail. */
export function suggest(mail: Mail, thread: readonly ThreadMessage[], context: SuggestContext): Suggestion {
  const ownDomains = context.municipality.domains.own;
  const reading = readingOf(mail, thread, { knowledge: context.knowledge, ownDomains });
  const role = senderRole(mail, ownDomains);
  const contactType = contactTypeOf(reading, role);
  const acting = contactType.value === "klagesag" ? actingIn(reading) : null;
  const centre = centreOf(reading, contactType, acting);
  const { round, chaser, themes, contributingCentres } = complaintOf(
    reading,
    { contactType, centre },
    { codebook: context.codebook, acting },
  );
  const rejectionGround = rejectionGroundOf(reading, { contactType, centre, themes, round });
  const decisionDate = decidedOf(reading, contactType);
  const placed = { contactType, centre, themes, decisionDate };
  const treatment = treatmentOf(contactType.value, round.value, rejectionGround.value, themes.value);
  return {
    contactType,
    round,
    chaser,
    centre,
    contributingCentres,
    themes,
    rejectionGround,
    decisionDate,
    appeal: appealIn(reading, placed, context),
    ...referralIn(reading, placed, context),
    urgent: isFromStaff(role) ? settled(false, contactType) : yesNo(reading, "urgent"),
    treatment: settled(treatment, contactType),
    language: reading.language,
    madeWith: versionsOf(context),
  };
}
