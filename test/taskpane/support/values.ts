// Values the pane's tests are built from. People are invented; numbers are nobody's.
import type { Receipt, Registration, Understanding } from "../../../src/app/workbench";
import type { Confidence, Suggested, Suggestion } from "../../../src/core/classification/suggestion";
import type { Municipality } from "../../../src/core/codebook/settings";
import type { Mail } from "../../../src/core/mail/mail";
import type { ThreadVerdict } from "../../../src/core/personal-data/thread-verdict";
import type { Choice, MailKey } from "../../../src/core/registration/decision";
import { NOTHING_FOLLOWED, type RowKey, type StoredRow } from "../../../src/core/registration/row";

export const TODAY = "2026-03-12";

export const MUNICIPALITY: Municipality = {
  id: "hvidovre",
  name: "Hvidovre Kommune",
  casePrefix: "HVI",
  mailbox: "borgerraadgiver@hvidovre.dk",
  siteId: "site",
  lists: { cases: "cases", events: "events" },
  centres: [
    { id: "sundhed-og-aeldre", address: "sundhed@hvidovre.dk" },
    { id: "handicap-og-psykiatri", address: "handicap@hvidovre.dk" },
    { id: "kultur-og-fritid", address: null },
  ],
  domains: { own: ["hvidovre.dk"], secure: [] },
  responseBusinessDays: 10,
};

export const mail = (part: Partial<Mail> = {}): Mail => ({
  internetMessageId: "<1@example.dk>",
  conversationId: "conversation",
  graphId: "graph-1",
  mailbox: "borgerraadgiver@hvidovre.dk",
  mailClass: "note",
  from: { name: "Karen Holm", address: "karen.holm@example.dk" },
  to: [{ name: "Borgerrådgiveren", address: "borgerraadgiver@hvidovre.dk" }],
  cc: [],
  received: "2026-03-11T08:14:00+01:00",
  subject: "Klage over afslag på hjemmehjælp",
  html: null,
  text: "Jeg har fået afslag på hjemmehjælp, og ingen svarer på mine breve.",
  attachments: [],
  references: [],
  headers: {},
  categories: [],
  ...part,
});

export const suggested = <T, R = T>(
  value: T,
  confidence: Confidence = "sikker",
  ranked: readonly { value: R; probability: number }[] = [],
  quotes: readonly string[] = [],
): Suggested<T, R> => ({
  value,
  confidence,
  probability: { sikker: 0.94, sandsynlig: 0.78, usikker: 0.46 }[confidence],
  ranked,
  reasons: quotes.map((quote) => ({ rule: "test", quote, span: null })),
});

export const suggestion = (part: Partial<Suggestion> = {}): Suggestion => ({
  contactType: suggested("klagesag", "sikker", [], ["Jeg vil klage over"]),
  round: suggested(1),
  chaser: suggested(false),
  centre: suggested("sundhed-og-aeldre", "sandsynlig", [], ["hjemmehjælp", "visitator"]),
  contributingCentres: suggested([]),
  themes: suggested(["HJ01", "GF02"], "sikker", [], ["fået afslag på", "ingen svarer"]),
  rejectionGround: suggested(null),
  decisionDate: suggested(null),
  appeal: null,
  urgent: suggested(false),
  treatment: suggested("hjaelp-til-klageprocessen"),
  language: "da",
  madeWith: "test",
  ...part,
});

export const choice = (part: Partial<Choice> = {}): Choice => ({
  contactType: "klagesag",
  round: 1,
  chaser: false,
  centre: "sundhed-og-aeldre",
  contributingCentres: [],
  points: [
    { theme: "HJ01", centre: "sundhed-og-aeldre" },
    { theme: "GF02", centre: "sundhed-og-aeldre" },
  ],
  rejectionGround: null,
  decisionDate: null,
  appealDeadline: null,
  appealBody: null,
  urgent: false,
  treatment: "hjaelp-til-klageprocessen",
  responseDue: "2026-03-26",
  consent: true,
  insecureMail: "ingen",
  ...part,
});

export const verdict = (part: Partial<ThreadVerdict> = {}): ThreadVerdict => ({
  insecureMail: "ingen",
  unsafe: [],
  findings: [],
  unread: [],
  ...part,
});

export const understanding = (part: Partial<Understanding> = {}): Understanding => ({
  mail: mail(),
  municipality: MUNICIPALITY,
  thread: [],
  suggestion: suggestion(),
  verdict: verdict(),
  choice: choice(),
  ...part,
});

/** The municipality's own mail to a private address, with a number that is nobody's, masked. */
export const OUTGOING: ThreadVerdict = verdict({
  insecureMail: "udgaaende",
  unsafe: [
    {
      message: 1,
      direction: "udgaaende",
      severity: 3,
      findings: [
        { type: "cpr", start: 0, end: 11, level: "certain", rule: "cpr-hyphenated", masked: "120371-••••" },
        { type: "helbred", start: 20, end: 27, level: "certain", rule: "helbred", masked: "d•••" },
      ],
      addresses: ["karen.holm@gmail.com"],
      sent: "2026-03-02",
    },
  ],
});

export const row = (ordinal: number, part: Partial<StoredRow> = {}): StoredRow => ({
  key: `key-${ordinal}` as RowKey,
  mailKey: "mail" as MailKey,
  conversationKey: null,
  citizenKey: null,
  municipality: "hvidovre",
  kind: ordinal === 0 ? "hovedsag" : "foelgesag",
  ordinal,
  planned: 2,
  parentKey: ordinal === 0 ? null : ("key-0" as RowKey),
  relatedKey: null,
  received: "2026-03-11T07:14:00Z",
  contactForm: "mail",
  contactType: "klagesag",
  round: 1,
  chaser: false,
  centre: "sundhed-og-aeldre",
  contributingCentres: [],
  theme: ordinal === 0 ? "HJ01" : "GF02",
  treatment: "hjaelp-til-klageprocessen",
  rejectionGround: null,
  decisionDate: null,
  appealDeadline: null,
  appealBody: null,
  urgent: false,
  responseDue: "2026-03-26",
  forwardedAt: null,
  consent: true,
  insecureMail: "ingen",
  insecureMailDismissal: null,
  status: "aaben",
  registeredBy: "mette.dahl@hvidovre.dk",
  registeredAt: "2026-03-12T09:14:00Z",
  madeWith: "test",
  itemId: 142 + ordinal,
  eTag: '"1"',
  plan: [],
  ...NOTHING_FOLLOWED,
  ...part,
});

export const registration = (part: Partial<Registration> = {}): Registration => ({
  rows: [row(0), row(1)],
  caseNumbers: ["HVI-2026-0142", "HVI-2026-0143"],
  by: "mette.dahl@hvidovre.dk",
  at: "2026-03-12T09:14:00Z",
  drafts: [],
  ...part,
});

export const DRAFT = {
  graphId: "draft-1",
  subject: "HVI-2026-0142: Klage over afslag på hjemmehjælp",
  webLink: "https://outlook.office.com/mail/id/draft-1",
  to: ["sundhed@hvidovre.dk"],
  forRow: "key-0",
};

/** The draft to the data protection officer. */
export const NOTE = {
  graphId: "note-1",
  subject: "Muligt brud på persondatasikkerheden",
  webLink: "https://outlook.office.com/mail/id/note-1",
  to: ["dpo@hvidovre.dk"],
  forRow: "mail-brud",
};

export const receipt = (part: Partial<Receipt> = {}): Receipt => ({
  registration: registration({ drafts: [DRAFT] }),
  alreadyRegistered: false,
  left: [],
  ...part,
});
