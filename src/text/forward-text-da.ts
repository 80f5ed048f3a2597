// The Danish sentences of a forward to a centre. They ask for what the borgerrådgiver's report recommends: a position
// on every complaint point, with reasons, and an answer to the citizen by Digital Post.
import type { ForwardTemplates } from "../core/forwarding/forward-templates";

export const FORWARD_TEXT_DA: ForwardTemplates = {
  subject: "{caseNumber}: Til besvarelse senest {due}: {subject}",
  subjectWithoutDue: "{caseNumber}: {subject}",
  greeting: "Til {centre}",
  complaint:
    "Borgerrådgiveren i {municipality} har modtaget en klage, som I får her, så I kan svare borgeren, før borgerrådgiveren selv tager stilling.",
  complaintAgain:
    "Borgerrådgiveren i {municipality} har igen hørt fra borgeren, som har fået jeres svar og fastholder klagen. Dette er 2. omgang.",
  complaintSentBack:
    "Borgerrådgiveren i {municipality} sender klagen til jer igen, fordi jeres svar ikke tager stilling til det hele. Borgeren fastholder klagen.",
  enquiry: "Borgerrådgiveren i {municipality} har modtaget en henvendelse, som hører til hos jer.",
  urgent: "Sagen haster.",
  caseNumbers: "Borgerrådgiverens sagsnummer: {caseNumbers}. Skriv det i emnefeltet, når I svarer.",
  pointsHeading: "Klagepunkter",
  point: "{label} ({caseNumber})",
  answerHeading: "Svaret til borgeren skal",
  answerDemands: [
    "tage stilling til hvert klagepunkt: er klagen berettiget eller ej, og hvorfor",
    "fortælle, hvad I gør ved det, og hvornår det sker",
    "være skrevet, så borgeren kan forstå det uden at kende reglerne",
    "give klagevejledning, hvis svaret er en afgørelse",
  ],
  answerDemandsAgain: ["forholde sig til, hvorfor borgeren ikke er tilfreds med jeres første svar"],
  due: "Svarfrist: {due}",
  answerCitizen:
    "Svar borgeren via Digital Post, og send en kopi til borgerrådgiveren. Kan I ikke nå det, så fortæl borgeren og borgerrådgiveren, hvornår svaret kommer.",
  decision: "Klagen handler om en afgørelse af {decisionDate}.",
  appeal:
    "Fristen for at klage over afgørelsen er {appealDeadline}. Klagen kan derfor også skulle behandles efter reglerne om genvurdering.",
  appealTo:
    "Fristen for at klage over afgørelsen til {appealBody} er {appealDeadline}. Klagen kan derfor også skulle behandles efter reglerne om genvurdering.",
  contributing: "Samme forløb vedrører også: {centres}. Aftal indbyrdes, hvem der svarer på hvad.",
  consent: "Borgeren har sagt ja til, at henvendelsen sendes videre til jer.",
  original: "Borgerens henvendelse står herunder.",
  greetingEnd: "Med venlig hilsen",
  signature: "Borgerrådgiveren, {municipality}",
};
