// Words behind the small questions: second round, chaser, urgent, and each ground for rejection.
// Source: codebook §§ 2, 6 and corpus-format. Retrieved 2026-11.
import { entry } from "./entry";

const flag = (id: string, supports: string, weight: number, patterns: string) =>
  entry(`f-${id}`, supports, weight, patterns);

export const FLAG_VOCABULARY = [
  flag(
    "after-answer",
    "round:2",
    2.6,
    "fastholder, holder fast, fastholde, opretholder, opretholde, har nu ..2 svaret, de har svaret, har svaret, nu faaet svar, har faaet svar, faaet et svar, fik svar, kom svaret, kom der svar, svaret fra, svaret kom, i svaret, deres svar, modtaget svar, svar fra, kan ikke acceptere, kan ikke godtage, ikke tilfreds med svaret, utilfreds med svaret, vender tilbage, du sendte ..12 svar*, du hjalp, du sendte, du videresendte, sendte du, hjalp du, jeg skrev til dig, som du sendte, anden gang, 2 gang, igen, klagede jeg, svaret er, beklager ..6 men, uenig i svaret, still not satisfied, they answered, the answer, har nu modtaget, centrets svar, lige vidt, stadig uenig, giver mig ikke, ikke faerdig",
  ),
  flag(
    "chaser",
    "chaser:yes",
    3,
    "rykke|rykker|ryk ..4 dem|svar|afdelingen|centret|for, kan du rykke, vil du rykke, minde dem om, minde dem, prikke til, rykker, rykke, ryk, skub*, klagen ..10 ikke ..3 svar*, du sendte ..5 klage, min klage ..6 videre, du videresendte, sendte du ..6 klage, du skrev ..12 svar*|hoere*, skulle svare ..5 inden, svare mig inden, svare inden, inden ..4 uger, inden 15, inden tre uger, arbejdsdage, hoere fra dem, skrive igen, sagde jeg skulle skrive, sende dem en paamindelse, paamindelse, chase, remind them, reminder, ikke hoert fra dem, kvittering for videresendt*, den klage du sendte",
  ),
  flag(
    "urgent-deadline",
    "urgent:yes",
    2.6,
    "haster, haste*, akut, i dag, i morgen, paa mandag, paa tirsdag, paa onsdag, paa torsdag, paa fredag, nu, inden fredag, inden mandag, fristen udloeber, frist ..5 dag*, sidste frist, om to dage, om tre dage, om fire dage, straks, omgaaende, oejeblikkelig*, urgent, tomorrow, hurtigst muligt, foer weekend*, faa dage, om faa dage, hvert oejeblik",
  ),
  flag(
    "urgent-life",
    "urgent:yes",
    3,
    "fogeden, fogedret*, saettes ud, saetter ..5 ud, saettes paa gaden, paa gaden, udsaettelse af lejlighed, udsaettelse af lejemaal, udsat af, smidt ud, ingen mad, koeleskab*, penge til mad, mad til, mad i koeleskab*, ingen penge, lukker ..2 stroem*, lukket for stroem*, lukke for stroem*, lukke for varme*, selvmord*, ikke leve, tage livet, doe, doer, doende, i fare, livsfarlig*, livsfare, sover i ..2 bil, sover paa, sove paa gaden, hjemloes*, vold, voldelig*, slaar, slog, tvangsfjern*, insulin*, suicid*, evict*, no money for food, no food, kvalt, faldet, falder, udskrives, udskrevet ..3 morgen, bange for ..3 liv, sulter, sulten, iltflaske*, respirator*",
  ),
  flag(
    "court",
    "ground:tilsyn-ombudsmand-domstol",
    3,
    "ombudsmand*, folketingets ombudsmand, byretten, byret, retten i, landsretten, retssag*, staevn*, udtaget staevning, hovedforhandling*, berammet, anlagt sag, lagt sag an, anlaegge sag, ankestyrelsens tilsyn, tilsynet ..4 har sagen, statsforvaltningens tilsyn, tilsynsmyndighed*, domstol*, dommer*, bs, court, sideloebende, imens, samtidig, mens den ligger, samme klage",
  ),
  flag(
    "political",
    "ground:politisk-serviceniveau",
    2.8,
    "kommunalbestyrelsen, byraadet, politikerne, politisk*, vedtaget, vedtog, besluttet, budget*, serviceniveau*, kvalitetsstandard*, gaelder alle, niveauet, standarden, besparelse*, stemte, stemmer mod, standard, niveau",
  ),
  flag(
    "committee",
    "ground:udvalgsbehandlet",
    3,
    "udvalget, udvalgets, -udvalget, *udvalget, *udvalgets, behandlet ..4 klage, klage ..6 behandlet ..4 udvalg*, dagsorden*, punkt, pkt, paa moedet den, foretraede, enstemmigt, udvalgsmoede*, indsigelse, indsigelser, referat*",
  ),
  flag(
    "staff",
    "ground:ansaettelse",
    3,
    "jeg er ansat, er ansat, ansat i, ansatte, min leder, min chef, fyret, opsigelse, afsked*, tillidsmand*, tillidsrepraesent*, foa, bupl, tjenstlig*, personalesag*, advarsel, paatale, vagtplan*, kolleger, hr, som medarbejder, fyreseddel, min arbejdsplads",
  ),
  flag(
    "old",
    "ground:over-et-aar",
    2.6,
    "dengang, i sin tid, gamle noter, ryddet op, mange aar siden, for ..3 aar siden, aar siden, siden har jeg, klagede aldrig, aldrig klaget, ikke klaget foer, har ikke klaget, lukket ..4 i 2, ikke haft noget med, intet nyt, ikke sket noget nyt, foerst nu, nu har jeg, nu maa jeg, i 1990*, den gang, stilles til ansvar, staa til ansvar, years ago, gaaet paa pension, har det godt nu, laengst",
  ),
  flag(
    "hopeless",
    "ground:udsigtsloes",
    2.2,
    "en undskyldning til, dronningen, ekstra bladet, skrevet til alle, alle siger, ingen vil, undskyldt, beklaget ..4 gange, undskyldning ..6 ikke nok, millioner, giver mig aldrig, til alle myndigheder, juridiske person, samtykke, firmaet, jeg giver mig ikke, naegter at anerkende, udsigtsloes*, tvinge, gentagne, straaling, chemtrails, overvaager",
  ),
];
