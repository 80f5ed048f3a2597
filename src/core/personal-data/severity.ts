// How much a message gives away (codebook, personal data in mail). An account or card number alone is contact data of
// a kind: it tells nothing about the person, and firms and associations write theirs in every mail.
import type { Finding, FindingType } from "./finding";
import type { Severity } from "./thread-verdict";

const WEIGHT: Readonly<Record<FindingType, Severity>> = {
  cpr: 3,
  helbred: 3,
  etnicitet: 3,
  religion: 3,
  politik: 3,
  fagforening: 3,
  seksualitet: 3,
  biometri: 3,
  strafbart: 3,
  "beskyttet-adresse": 3,
  "sociale-forhold": 2,
  oekonomi: 2,
  familieforhold: 2,
  konto: 1,
  iban: 1,
  kort: 1,
  pas: 1,
  koerekort: 1,
  nummerplade: 0,
  telefon: 0,
  email: 0,
  adresse: 0,
  cvr: 0,
};

/** Weight of one kind of finding. */
export const weightOf = (type: FindingType): Severity => WEIGHT[type];

/** 3 cpr, art. 9, crime, protected address · 2 social, economic, family · 1 a number tied to a person · 0 contact data. */
export function severityOf(findings: readonly Finding[]): Severity {
  let most: Severity = 0;
  for (const one of findings) if (WEIGHT[one.type] > most) most = WEIGHT[one.type];
  return most;
}
