// Danish sentences of the note to the data protection officer about personal data sent to an unsafe address.
import type { BreachNoteText } from "../core/personal-data/breach-note";

const DATE = new Intl.DateTimeFormat("da-DK", { timeZone: "Europe/Copenhagen", dateStyle: "long" });
const DATE_TIME = new Intl.DateTimeFormat("da-DK", {
  timeZone: "Europe/Copenhagen",
  dateStyle: "long",
  timeStyle: "short",
});

/** `26. november 2026 kl. 09.12` in Danish time; a date alone stays a date. */
function moment(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return iso.length <= 10 ? DATE.format(time) : DATE_TIME.format(time);
}

export const BREACH_NOTE_DA: BreachNoteText = {
  moment,
  title: "Muligt brud på persondatasikkerheden, sag {caseNumber}",
  draft: "UDKAST til databeskyttelsesrådgiveren. Ret og godkend, før det sendes.",
  aware: "Kommunen blev opmærksom på bruddet: {aware}",
  deadline:
    "Datatilsynet skal have besked inden 72 timer, medmindre en risiko for borgeren er usandsynlig: senest {deadline}",
  overdue: "Fristen er overskredet. Anmeldelsen skal derfor begrunde forsinkelsen.",
  received: "Bruddet blev set i en mail til borgerrådgiveren, modtaget {received}. Mailens tekst er ikke gengivet her.",
  messagesHeading: "Sendt af kommunen ad en usikker kanal:",
  message: "{sent}: til {recipients} adresse(r) hos {domains}. {severity}: {kinds}.",
  undated: "uden dato",
  kinds: {
    cpr: "CPR-nummer",
    telefon: "telefonnummer",
    email: "mailadresse",
    adresse: "adresse",
    konto: "kontonummer",
    iban: "IBAN",
    kort: "betalingskort",
    cvr: "CVR-nummer",
    pas: "pasnummer",
    koerekort: "kørekortnummer",
    nummerplade: "nummerplade",
    helbred: "helbred",
    etnicitet: "race eller etnisk oprindelse",
    religion: "religion",
    politik: "politisk overbevisning",
    fagforening: "fagforening",
    seksualitet: "seksuelle forhold",
    biometri: "biometri eller genetik",
    strafbart: "strafbare forhold",
    "sociale-forhold": "sociale forhold",
    oekonomi: "økonomi",
    familieforhold: "familieforhold",
    "beskyttet-adresse": "beskyttet adresse",
  },
  severities: {
    0: "Kontaktoplysninger",
    1: "Almindelige personoplysninger",
    2: "Fortrolige oplysninger",
    3: "Følsomme oplysninger, CPR-nummer eller strafbare forhold",
  },
  unread: "{count} vedhæftede filer er ikke vurderet.",
  todoHeading: "Det mangler:",
  todo: [
    "Bed modtagerne om at slette mailen, og notér deres svar",
    "Vurdér risikoen for borgeren",
    "Underret borgeren, hvis risikoen er høj (artikel 34)",
    "Anmeld til Datatilsynet via virk.dk, eller skriv hvorfor det ikke er nødvendigt",
    "Før bruddet ind i kommunens fortegnelse over brud (artikel 33, stk. 5)",
  ],
};
