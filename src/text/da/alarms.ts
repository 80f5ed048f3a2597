// Danish alarm sentences: who, what, to whom, when; then the way out.
import type { AlarmsText } from "../alarms-text";

const count = (characters: number) => new Intl.NumberFormat("da-DK").format(characters);

export const ALARMS: AlarmsText = {
  heading: "Se her først",
  dismiss: "Skjul",
  restore: "Vis igen",
  show: "Vis",
  less: "Vis mindre",
  dismissed: "Skjult",
  more: (count) => (count === 1 ? "Vis 1 mere" : `Vis ${String(count)} mere`),
  appeal: {
    fact: (date) => `Klagefrist ${date}`,
    expired: (date) => `Klagefristen ser ud til at være udløbet ${date}`,
    digital: (date) => `${date}, hvis afgørelsen kom digitalt`,
    letter: (date) => `${date}, hvis afgørelsen kom som brev`,
    evidence: (body, basis) => `Klageinstans: ${body} (${basis})`,
    useDigital: "Den kom digitalt",
    useLetter: "Den kom som brev",
    noDate: "Der kan være en klagefrist",
    noDateEvidence: (body, basis) =>
      `Klageinstans: ${body} (${basis}). Mailen siger ikke, hvornår afgørelsen er truffet.`,
    writeDate: "Skriv afgørelsesdato",
  },
  outgoing: {
    fact: (when) =>
      when === null
        ? "Kommunen har sendt personoplysninger usikkert"
        : `Kommunen sendte personoplysninger usikkert ${when}`,
    evidence: (who, addresses, what) => `${who} til ${addresses}: ${what}`,
    place: (ordinal, of, when) => {
      const message = of <= 1 ? "den nyeste besked" : `besked ${String(ordinal)} af ${String(of)} i tråden`;
      return when === null ? message : `${message}, ${when}`;
    },
    next: "Brud skal vurderes inden 72 timer. Sig det til databeskyttelsesrådgiveren.",
    action: (label) => `Tilføj klagepunktet ${label}`,
    writeNote: "Skriv brudnote",
    writingNote: "Skriver brudnoten …",
    noteNotWritten: "Brudnoten er ikke skrevet.",
    noteSent: (when) => `Brudnoten er sendt ${when}. Der laves ikke en ny.`,
    noteWithoutRecipient: "Indstillingerne nævner ingen databeskyttelsesrådgiver. Skriv selv modtageren.",
  },
  incoming: {
    fact: (when) =>
      when === null
        ? "Borgeren har skrevet følsomt i en usikker mail"
        : `Borgeren skrev følsomt i en usikker mail ${when}`,
    evidence: (who, addresses, what) =>
      addresses === "" || addresses === who ? `${who}: ${what}` : `${who} (${addresses}): ${what}`,
    next: "Det er ikke et brud. Svar med Digital Post, og citér ikke mailen.",
  },
  unconfirmed: {
    domain: (address) => `Ingen har bekræftet, at forbindelsen til ${address} er sikker.`,
    list: (address) => `${address} er en liste; det fremgår ikke, hvem der læser med.`,
  },
  whyNot: {
    question: "Hvorfor er det ikke usikkert? Svaret står i registret.",
    reasons: {
      "sikker-forbindelse": "Sikker forbindelse",
      "ikke-personoplysning": "Ikke en personoplysning",
      "borgeren-er-modtager": "Borgeren selv er modtager",
      andet: "Andet",
    },
    cancel: "Fortryd",
  },
  urgent: {
    fact: "Det haster",
    quiet: "Ordene i mailen tyder på, at det ikke kan vente.",
    action: "Det haster ikke",
  },
  competence: {
    fact: (ground) => `Kan ligge uden for din opgave: ${ground.toLowerCase()}`,
    basis: {
      "uden-for-kommunen": "Borgerrådgiveren behandler kun kommunens egen virksomhed. Vis borgeren vej.",
      klageorgan: "Klageinstansen afgør sagen. Hjælp med klagen, og send den videre.",
      "tilsyn-ombudsmand-domstol": "Sagen er hos tilsyn, ombudsmand eller domstol og må afvente dem.",
      "politisk-serviceniveau": "Serviceniveauet er en politisk beslutning.",
      udvalgsbehandlet: "Et politisk udvalg har taget stilling til sagen.",
      ansaettelse: "Klagen gælder borgerens eget ansættelsesforhold i kommunen.",
      "over-et-aar": "Forholdet er mere end et år gammelt, og intet nyt er kommet til.",
      udsigtsloes: "Klagen kan ikke føre til noget.",
    },
    action: "Det er min opgave",
  },
  consent: {
    fact: "Samtykke til at videresende mangler",
    evidence: "Mailen siger ikke, at borgeren er indforstået.",
    action: "Borgeren har sagt ja",
  },
  noText: {
    fact: "Mailen har ingen tekst",
    evidence: "Forslaget bygger kun på emne og afsender.",
    readFiles: "Læs de vedhæftede filer, og ret felterne, før du registrerer.",
    askCitizen: "Spørg borgeren, hvad det drejer sig om, før du registrerer.",
  },
  long: {
    fact: "Mailen er usædvanlig lang",
    cut: "Mailen er usædvanlig lang, og kun begyndelsen er læst",
    evidence: "Forslaget bygger kun på begyndelsen af mailen.",
    cutEvidence: (read, of) => `Forslaget bygger kun på de første ${count(read)} af ${count(of)} tegn.`,
    next: "Læs selv efter: der kan stå klagepunkter og personoplysninger, som ikke er fundet.",
  },
  noSender: {
    fact: "Mailen siger ikke, hvem der har sendt den",
    evidence: "Det er ikke vurderet, om den kom fra en usikker adresse.",
    next: "Find ud af, hvem der skriver, før du svarer eller videresender.",
  },
  unread: {
    fact: (count) =>
      count === 1 ? "1 vedhæftet fil er ikke vurderet" : `${String(count)} vedhæftede filer er ikke vurderet`,
    evidence: (names) => `Panelet læser ikke filerne: ${names}`,
  },
  unknownSender: "Ukendt afsender",
};
