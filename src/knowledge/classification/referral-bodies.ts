// Whom a citizen is shown to when the matter is not the municipality's: the name in 2017 and the name today.
import type { ReferralBodies } from "../../core/competence/referral-body";

const body = (id: string, then: string, now: string, patterns: string, verify = false) => ({
  id,
  then,
  now,
  patterns: patterns.split(",").map((one) => one.trim()),
  verify,
});

export const REFERRAL_BODIES: ReferralBodies = {
  source: "the authorities' own public pages and the statutes; names before and after the reforms of 2018–2024",
  retrieved: "2026-11",
  changed: "2019-04-01",
  entries: [
    body(
      "udbetaling-danmark",
      "Udbetaling Danmark",
      "Udbetaling Danmark",
      "udbetaling danmark, boligstoette*, boligydelse*, folkepension*, boernepenge*, barselsdagpenge*, boernebidrag*",
    ),
    body(
      "familieret",
      "Statsforvaltningen",
      "Familieretshuset",
      "samvaer*, skilsmisse*, skilles, foraeldremyndighed*, min eks, vaergemaal*",
    ),
    body(
      "tax",
      "SKAT",
      "Skattestyrelsen / Gældsstyrelsen",
      "skat, restskat*, aarsopgoerelse*, gaeld til staten, loentraek",
    ),
    body("valuation", "SKAT", "Vurderingsstyrelsen", "ejendomsvurdering*, vurdering"),
    body(
      "health",
      "Styrelsen for Patientsikkerhed",
      "Styrelsen for Patientklager",
      "hospital*, sygehus*, laegen, opereret, overlaege*, patient*",
    ),
    body(
      "region",
      "Regionen (patientvejlederen)",
      "Regionen (patientvejlederen)",
      "sygetransport*, regionen, liggetaxa*, laegevagt*",
    ),
    body("rent", "Huslejenævnet", "Huslejenævnet", "udlejer*, landlord, depositum, lejekontrakt*, privat udlejning"),
    body(
      "social-housing",
      "Beboerklagenævnet",
      "Beboerklagenævnet",
      "boligselskab*, boligforening*, ejendomskontor*, vicevaert*, almen*",
    ),
    body(
      "su",
      "Uddannelses- og Forskningsstyrelsen (SU)",
      "Uddannelses- og Forskningsstyrelsen (SU)",
      "su, su-styrelsen",
    ),
    body(
      "unemployment",
      "A-kassen / Center for Klager om Arbejdsløshedsforsikring",
      "A-kassen / Center for Klager om Arbejdsløshedsforsikring",
      "a-kasse*, a-kassen, dagpenge",
    ),
    body(
      "consumer",
      "Forbrugerklagenævnet",
      "Nævnenes Hus, Forbrugerklagenævnet",
      "koebt, webshop*, webbutik*, butik*, haandvaerker*, abonnement*",
    ),
    body("parking", "Parkeringsklagenævnet", "Parkeringsklagenævnet", "parkeringsfirma*, kontrolafgift*, p-firma"),
    body("police", "Politiet", "Politiet", "politiet, svindl*, bedrager*, stjaal*, tyveri, truet, vold"),
    body("probate", "Skifteretten", "Skifteretten", "arv, arven, doedsbo*, testament*, skifteret*"),
    body(
      "neighbours",
      "Retten / advokatvagten (hegnssynet ved hegn)",
      "Retten / advokatvagten (hegnssynet ved hegn)",
      "nabo*, naboens, haek, hegn, skel, plankevaerk*",
    ),
    body(
      "legal-aid",
      "Advokatvagten eller retshjælpen",
      "Advokatvagten eller retshjælpen",
      "advokat*, arbejdsgiver*, feriepenge*",
      true,
    ),
  ],
};
