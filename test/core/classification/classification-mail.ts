// A mail and its suggestion, for the tests of classification.
import { suggest } from "../../../src/core/classification/suggest";
import type { Suggestion } from "../../../src/core/classification/suggestion";
import type { Mail } from "../../../src/core/mail/mail";
import { splitThread } from "../../../src/core/mail/split-thread";
import { municipalityOfMail } from "../../../src/cli/mails/municipality-of-mail";
import { loadKnowledge } from "../../../src/knowledge/load-knowledge";

/** A mail to the advisor of Hvidovre. */
export const mailOf = (subject: string, text: string, more: Partial<Mail> = {}): Mail => ({
  internetMessageId: "<one@test.example>",
  conversationId: null,
  graphId: null,
  mailbox: null,
  mailClass: "note",
  from: { name: "Else Holm", address: "else.holm@gmail.com" },
  to: [{ name: "Borgerrådgiveren", address: "borgerraadgiver@hvidovre.dk" }],
  cc: [],
  received: "2018-05-15T10:00:00+02:00",
  subject,
  html: null,
  text,
  attachments: [],
  references: [],
  headers: {},
  categories: [],
  ...more,
});

/** The suggestion of the shipped model. */
export async function suggestionOf(mail: Mail): Promise<Suggestion> {
  const { codebook, classification } = await loadKnowledge();
  const municipality = municipalityOfMail(mail);
  return suggest(mail, splitThread(mail), { municipality, codebook, knowledge: classification, today: "2018-05-15" });
}
