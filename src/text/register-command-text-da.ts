// What the command line tells whoever makes, migrates or tidies the lists of the register.

const rows = (count: number): string => (count === 1 ? "1 række" : `${String(count)} rækker`);

export const REGISTER_COMMAND_TEXT_DA = {
  problems: {
    missing: "mangler",
    "other-type": "har en anden type; den ændres ikke, omdøb eller slet den i SharePoint",
    "not-indexed": "er ikke indekseret",
    "not-unique": "kræver ikke entydige værdier; slå det til i SharePoint",
    "choices-missing": "mangler valgmuligheder",
  },
  listMissing: (list: string) => `Listen ${list} findes ikke.`,
  listReady: (list: string, id: string) => `Listen ${list} er klar: ${id}`,
  column: (list: string, column: string, problem: string) => `${list}: kolonnen ${column} ${problem}.`,
  version: (found: number, needed: number) =>
    found === needed
      ? `Registret er af udgave ${String(found)}.`
      : `Registret er af udgave ${String(found)}; programmet skriver i udgave ${String(needed)}.`,
  migration: (version: number, title: string) => `Udgave ${String(version)}: ${title}`,
  steps: {
    "make-list": "laver listen",
    "add-column": "tilføjer kolonnen",
    "add-index": "indekserer kolonnen",
    "add-choices": "tilføjer valgmuligheder i kolonnen",
    rename: "giver kolonnen nyt navn",
    backfill: "udfylder rækkerne",
  },
  stepLine: (list: string, step: string, column: string | null) =>
    column === null ? `  ${list}: ${step}` : `  ${list}: ${step} ${column}`,
  backfillPlanned: (count: number) => `  i alt ${rows(count)} skrives således, hver med sin egen If-Match`,
  nothingPending: "Der er intet at ændre.",
  secretToCome: "<32 tilfældige byte i base64>",
  granted: (list: string) =>
    `Appen har fået skriveret til ${list}. Listen arver ikke længere rettigheder fra webstedet: giv borgerrådgiverne adgang til den nu.`,
  grantedAlready: (list: string) => `Appen har skriveret til ${list} i forvejen.`,
  grantLater: (list: string) => `Tilladelsen til ${list} gives, når listen er lavet.`,
  signIn: (url: string, code: string) => `Log ind på ${url} med koden ${code}`,
  settingsUnreadable: (file: string) =>
    `${file} kan ikke læses som indstillinger med tenantId, clientId og municipalities.`,
  unknownMunicipality: (id: string) => `Indstillingerne har ingen kommune med id ${id}.`,
  enterIds:
    "Skriv listernes id'er i indstillingerne under lists: cases (Sager), events (Hændelser), centres (Centre) og setup (Opsætning).",
  usage: "Skriv --settings FIL og --municipality ID.",
  runAgain: "Det, der nåede igennem, står; kør kommandoen igen, når fejlen er rettet.",
  pseudonymise: {
    usage: "Skriv --settings FIL, --municipality ID og --before ÅÅÅÅ-MM-DD; --apply for at gøre det.",
    notADate: (given: string) => `${given} er ikke en dato som 2025-01-01.`,
    tooLate: (before: string, latest: string) =>
      `${before} er for sent: sager, der er lukket i indeværende år, skal bruges i årsberetningen. Seneste dato er ${latest}; --force går uden om.`,
    listsUnnamed: "Indstillingerne nævner ikke listerne Sager (cases), Hændelser (events) og Opsætning (setup).",
    found: (before: string, due: number, registrations: number) =>
      `Før ${before}: ${rows(due)} i ${String(registrations)} registreringer er lukkede eller fortrudte.`,
    open: (count: number) =>
      `${rows(count)} røres ikke, fordi en sag i samme registrering er åben eller lukket senere.`,
    done: (count: number) => `${rows(count)} var klaret i forvejen.`,
    rehearsed: "Intet er ændret. Kør igen med --apply for at gøre det.",
    applied: (count: number, events: number) =>
      `${rows(count)} er pseudonymiseret, og ${String(events)} hændelser har mistet deres nøgler.`,
    changed: (count: number) => `${rows(count)} blev ændret af en anden imens; kør kommandoen igen.`,
  },
} as const;
