// What the command line tells an administrator who makes the lists of the register.

export const PROVISION_TEXT_DA = {
  problems: {
    missing: "mangler",
    "other-type": "har en anden type; den ændres ikke, omdøb eller slet den i SharePoint",
    "not-indexed": "er ikke indekseret; slå indeksering til i SharePoint",
    "not-unique": "kræver ikke entydige værdier; slå det til i SharePoint",
    "choices-missing": "mangler valgmuligheder; tilføj dem i SharePoint",
  },
  listMissing: (list: string) => `Listen ${list} findes ikke.`,
  listReady: (list: string, id: string) => `Listen ${list} er klar: ${id}`,
  column: (list: string, column: string, problem: string) => `${list}: kolonnen ${column} ${problem}.`,
  granted: (list: string) =>
    `Appen har fået skriveret til ${list}. Listen arver ikke længere rettigheder fra webstedet: giv borgerrådgiverne adgang til den nu.`,
  grantedAlready: (list: string) => `Appen har skriveret til ${list} i forvejen.`,
  grantLater: "Listen findes ikke endnu; tilladelsen gives, når den er oprettet.",
  signIn: (url: string, code: string) => `Log ind på ${url} med koden ${code}`,
  settingsUnreadable: (file: string) =>
    `${file} kan ikke læses som indstillinger med tenantId, clientId og municipalities.`,
  unknownMunicipality: (id: string) => `Indstillingerne har ingen kommune med id ${id}.`,
  enterIds: "Skriv de tre id'er i indstillingerne under lists.cases, lists.events og lists.setup.",
  usage: "Skriv --settings FIL og --municipality ID.",
  failed: (kind: string, requestId: string | null) =>
    requestId === null ? `Det lykkedes ikke (${kind}).` : `Det lykkedes ikke (${kind}, henvisning ${requestId}).`,
} as const;
