// What people write when they complain of a theme. One entry per way of saying it; source: codebook § 3 ("Telling them
// apart"), the 2017 annual report's themes and everyday Danish. Retrieved 2026-11.
import { entry } from "./entry";

const theme = (id: string, themes: string, weight: number, patterns: string) =>
  entry(
    `t-${id}`,
    themes
      .split(" ")
      .map((one) => `theme:${one}`)
      .join(" "),
    weight,
    patterns,
  );

export const THEME_VOCABULARY = [
  // — GF —
  theme(
    "waiting",
    "GF01",
    2.4,
    "sagsbehandlingstid*, behandlingstid*, traekker i langdrag, traekker ud, under behandling, bunken, i bunke, sagen ligger, ligger ..2 stille, stadig ingen afgoerelse, venter stadig paa ..2 afgoerelse, ikke afgjort, ikke faaet ..2 afgoerelse, hvornaar ..5 afgoerelse, der sker ingenting, der sker intet, sker ikke noget, taget for lang tid, tager for lang tid, saa lang tid, svartid*, sagsbehandlingsfrist*, behandlingsfrist*, sagsbehandlingsfristen, langsommelig*, lang ventetid, evigheder, syltet, sylter, processing time, still no decision, waiting since, been waiting, staar ..2 venteliste, ventet ..3 maaneder, ventet ..3 uger, ventet ..2 aar, i koe",
  ),
  theme(
    "applied-ago",
    "GF01",
    1.6,
    "soegte ..8 maaneder siden, soegte ..8 uger siden, ansoegte ..8 siden, ansoegning* ..8 siden, ansoegte ..4 januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december, sendte ..2 ansoegning*, indsendt* ..2 ansoegning*, maaneder siden, uger siden, halvt aar, halvandet aar, et aar siden, i foraaret, i efteraaret, stadig ikke behandlet, endnu ikke behandlet, applied ..8 months",
  ),
  theme(
    "no-reply",
    "GF02",
    2.2,
    "ikke ..3 svaret, ikke ..2 svarer, svarer ikke, svarer aldrig, aldrig ..3 svar, ingen ..2 svar, intet ..2 svar, intet svar, ingen svarer, intet hoert, ikke hoert ..3 noget, ikke hoert, har intet hoert, hoerer ikke ..2 noget, hoerer intet, hoert fra, ikke faaet ..3 svar, ikke ..2 vendt tilbage, ingen ..3 vendt tilbage, ingen vender tilbage, vender ikke tilbage, ikke ..2 ringet tilbage, ingen ringer tilbage, ringer ikke tilbage, uden ..2 svar, ubesvaret*, ikke besvaret, manglende svar, svar udeblev*, ikke et ord, ikke en lyd, ikke en pind, ikke reageret, ingen reaktion, tavshed, tavse, kvittering, rykket ..5 gange, mails ..4 svar*, ingen reagerer, no answer, no reply, not answered, nobody answers, never answered, doed og stille, ignorer*, ikke faaet noget svar, reagerer ikke, reagerede ikke, ikke besvarer, ikke ..2 hoert et",
  ),
  theme(
    "chase",
    "GF02",
    1.8,
    "rykke|rykker|ryk ..4 dem|svar|afdelingen|centret|for, minde dem om, prikke til dem, klagen ..8 ikke ..2 svar*, sendte ..3 min klage ..20 ikke ..2 svar*",
  ),
  theme(
    "no-status",
    "GF03",
    2.4,
    "ikke ..3 orienteret, ikke ..3 underrettet, ingen ..2 besked, uden besked, ikke ..3 faaet ..2 besked, ingen ..3 orienteret, hvor langt ..4 er, hvad ..3 venter paa, hvad ..2 afventer, holdt i uvished, uvished*, i det uvisse, hvor sagen staar, sagens gang, status paa, en status, statusbesked*, status, ingen ..3 fortalt mig ..3 hvor|hvad, ved ikke om ..4 er modtaget, ikke ..3 kvitter*, ingen kvittering, tidshorisont, orientering om, underretning om sagen*, ventetidsbrev*, hvornaar ..4 forvente*, ikke ..2 meddelt, skulle selv ringe, maatte selv ringe, opdager ..3 tilfaeldig*, tilfaeldigt, oplyst om forsinkelse*, giver ikke besked, aldrig ..2 besked, forsinket",
  ),
  theme(
    "between-two",
    "GF04",
    2.6,
    "kastebold*, peger paa hinanden, peger paa, sender mig videre, sendt frem og tilbage, frem og tilbage, ping-pong*, pingpong, sortepeter, bord, siger at det er, siger ..3 siger, koordiner*, samarbejd*, hinanden, bolden, begge afdelinger, to afdelinger, begge centre, to centre, begge steder, mellem to stole, mellem stole, venter paa hinanden, ansvaret, ansvar, hver sin, hoerer under, ikke dem der, hvem der skal, ikke vores, ikke os, tale sammen, snakker ikke sammen, taler ikke sammen, faelles moede, faelles plan, overgang*, modstrid*, handing off, sends me to, each other, ikke dem men, det er jobcentret*, snakke sammen, den ene afdeling, den anden afdeling, skubber, henviser til",
  ),
  theme(
    "not-involved",
    "GF05",
    2.4,
    "ikke ..3 spurgt, ingen ..3 spurgt, ikke ..3 inddraget, ikke ..3 taget med paa raad, uden at spoerge, hen over hovedet, henover hovedet, over hovedet paa, bag ..2 ryg, uden mig, uden os, uden at vi, uden at jeg, ikke ..3 inviteret, ikke ..3 indkaldt, ikke ..2 indbudt, uden ..4 at vaere med, holdt moede ..4 uden, uden forudgaaende, taget med paa raad, ikke maatte vaere med, uden vores viden, uden min viden, medbestemmelse, inddragelse*, inddrages, inddrage, ikke lyttet, ikke ..2 hoert paa, besluttet ..6 uden, foerst bagefter, bagefter, planen er lavet, ikke ..2 talt med mig, ikke ..2 talt med os, boernesamtale*, ingen ..2 talt med, not asked, without asking, without me, haft noget at sige, ikke haft, paa forhaand",
  ),
  theme(
    "rude",
    "GF06",
    2.6,
    "uforskammet*, grov, groft, grove, tonen, tone, nedladende, hoevisk*, uhoeflig*, uvenlig*, raabte, raabe, raaber, skaeldte, skaeldt, grinede, grine, griner, grinte, haanlig*, haan*, fnoes, fnyste, sukkede, himlede, vrissede, ydmyg*, nedvaerdig*, respektloes*, arrogant*, sur, overbaerende, hun sagde til mig ..3 at jeg, smilede, hele venteværelset, hele ventevaerelset, kaldte mig, kaldt mig, kaldte ham, kaldte hende, latterlig*, talte til mig, behandlet som, som et barn, som om jeg var, som en forbryder, taarer*, graed, graad*, opfoersel, opfoerte, optraeden, optraadte, smaekkede, smaekke, roeret paa, lagde paa, rude, rudely, laughed at, disrespect*, saarende, faa mig ..2 sammen, tage mig sammen, hersede, hoffet, hundset, sagde ..3 foran, foran alle, mobbe*, spydig*, kold, iskold*, sarkast*, dum, dumme, idiot*",
  ),
  theme(
    "unreachable",
    "GF07",
    2.4,
    "komme igennem, kan ikke ..3 komme igennem, kommer ikke igennem, telefonkoe*, telefontid*, nummer ..4 koe, i koe ..4 telefon*, stillet om, stilles om, omstilling*, omstillet, ny sagsbehandler, nye sagsbehandler*, skiftet sagsbehandler, sagsbehandlerskift, sagsbehandlere paa, sagsbehandler nummer, sagsbehandler nr, forfra, ventetid* ..4 telefon*, aabningstid*, bestille tid, faa en tid, ledige tid, ingen ledige tider, tidsbestilling*, lukket for, optaget, telefonsvarer*, forbindelsen bliver afbrudt, kan ikke faa fat, umulig at faa fat, umuligt at faa fat, faa fat paa, faa fat i, trykker, tast, ventede ..4 timer, telefonen er, tager ikke telefonen, staar i koe, tager aldrig telefonen, traeffe*, skranke*, skranken, kan ikke traeffes, log* paa ..6 fejl, kan ikke logge, new caseworker, kan ikke komme ind, adgangsforhold, sessionen, personlig henvendelse, ingen tager den, tolk, bestil tid, venter ..3 minutter",
  ),
  theme(
    "unclear",
    "GF08",
    2.4,
    "forstaar ikke ..4 brev*, uforstaaelig*, volapyk, kaudervaelsk, svaert sprog, juridisk sprog, forstaar ikke et ord, til at forstaa, ikke ..3 forstaar, svarer uden om, svarer udenom, uden om, udenom, svarer ikke paa, svarede ikke paa, svaret ikke paa, ikke svar paa, standardsvar*, standardbrev*, standardtekst*, svaret er, i svaret, svar paa noget andet, ikke forholdt sig, forholder sig ikke, ikke ..2 taget stilling, tager ikke stilling, klagesvar*, intetsigende, goddag mand oekseskaft, forkortelse*, modsig*, forskellige beskeder, to forskellige, naevner ikke, ikke naevnt, naevnes ikke, ikke ..2 med et ord, siger ikke noget om, siger intet om, ikke svarer paa mine spoergsmaal, mine spoergsmaal, mine punkter, fire punkter, tre punkter, ikke besvaret ..3 spoergsmaal, halvdelen, copy, kopieret, afskrift, forkert navn, ulaeselig*, unclear, understand ..4 letter, paa dansk, sider, paragraffer, uklar*, selvmodsig*, misvisende, besvare*",
  ),
  theme(
    "not-open",
    "GF09",
    2.4,
    "bisidder*, optage ..4 samtale*|moede*, optag* ..3 samtale*|moede*|telefon*|lyd*, optagelse*, lydoptage*, min telefon ..4 optage, diktafon*, indroemme*, erkende, erkender, egne fejl, begaaet en fejl, undskylde, undskyldning*, loj, lyver, loegn*, loegne, usandt, usandhed*, usand*, tillid*, aabenhed, aaben, daekke over, daekker over, skjuler, skjule, fortie*, fortier, hemmeligholde, mit navn ..3 sagsbehandler*, navnet paa, maatte ikke have ..3 med, bortforklar*, skyde skylden, troværdig*, benaegt*, aldrig sagt, passer ikke, ikke sandheden, sandheden, maa ikke optage, støtteperson ..4 ikke, svigt*, lade som om, recorded, recording, assessor",
  ),
  theme(
    "not-followed-up",
    "GF10",
    2.4,
    "aftalt, aftale ..6 ikke, aftalen, aftalt ..8 ikke|aldrig, lovede, lovet, love, blev lovet, havde lovet, lovning, planen ..6 ikke|aldrig, handleplan*, opfoelgning*, opfølgning*, foelge* ..3 op, fulgt op, ikke fulgt, ikke ..2 overholdt, holder ikke ..2 aftale*, overholder ikke, loefte*, tilsagn*, aldrig sket, ikke sket, skulle have vaeret, indsatsen, iværksat, ivaerksat*, evaluering*, ingen ..2 indkaldt, ingen ..3 gjort noget, bevilget ..10 ikke, bevilling* ..10 ikke, aldrig kommet i gang, aldrig startet, ikke startet, stadig ikke sat i gang, opfoelgningsmoede*, promised, agreed, agreement",
  ),
  // — FL —
  theme(
    "not-guided",
    "FL01",
    2.4,
    "ingen ..5 fortalt, ingen ..3 fortaalt, ingen ..4 sagde, ingen ..3 oplyst*, ingen ..3 naevnt, ikke ..4 vejledt, vejledt, vejledning*, forkert besked, forkert vejledning, forkerte oplysninger, forkert ..2 raad, raadgiv* ..4 forkert, ikke ..3 oplyst om, ikke ..4 gjort opmaerksom, burde have fortalt, havde ret til, hvis jeg havde vidst, havde jeg vidst, vidst det, mine rettigheder, rettighed*, mine muligheder, kunne have faaet, kunne have soegt, kunne soege, tabt penge, mistet ..4 penge, fik at vide ..8 og nu, fik at vide ..12 alligevel, sagde ..8 saa jeg, told me ..10, nobody told, wrong information, misled, misguid*, for sent, ringede foer, ringede inden, spurgte ..4 inden, i god tro, havde aldrig hoert om",
  ),
  theme(
    "not-passed-on",
    "FL02",
    2.8,
    "sendt videre til, sende den videre, sendt ..3 retur, returneret, retur, forkert afdeling, forkerte afdeling, forkert sted, forkert kontor, forkerte kontor, ikke hos os, rette myndighed, rette afdeling, rette sted, rette kontor, videresend* ..6 ikke|aldrig, ikke ..4 videresendt, ikke ..2 sendt videre, hoerer ikke til, ikke her, ikke hertil, smidt ud, forkert kommune, rigtige kommune, videresendelse*, oversend*, burde have sendt, kunne have sendt, wrong department, landet ..4 forkert, liggende ..6 forkert, lagt i, makuleret",
  ),
  theme(
    "not-heard",
    "FL03",
    2.8,
    "partshoer*, parts-hoer*, ikke ..3 hoert ..3 foer|inden, ikke blevet hoert, aldrig ..2 set ..4 foer, hoeringsfrist*, udtale mig, udtale os, udtale sig, kommentere, kommentar*, mulighed for at ..3 udtale|kommentere|svare|forklare, lejlighed til, chance for at, min version, min side af sagen, nye oplysninger, oplysninger fra, anonym* ..3 anmeld*|henvendelse*|tip, udtalelse fra, udtalelser fra, aldrig forelagt, ikke forelagt, forelagt, foreholdt, foerste gang jeg hoerer, paastand*, paastaar ..3 nogen, hearing, heard ..3 before, imoedegaa, erklaering* ..6 aldrig set, uden at jeg kunne, ikke faaet lov at, kilde, bag min ryg",
  ),
  theme(
    "badly-examined",
    "FL04",
    2.6,
    "ikke ..3 undersoegt, ikke ..2 indhentet, indhente*, indhentet, forkert grundlag, forkerte oplysninger, mangelfuld*, forkerte tal, foraeldet, foraeldede, gamle oplysninger, gammel attest, gamle papirer, ikke ..2 laest, aldrig ..2 set mig, aldrig ..2 maalt, ikke ..2 maalt, paa papiret, statusattest*, laegeerklaering* ..6 ikke|mangler, speciallaege* ..6 ikke, ikke ..3 kigget paa, fejlagtig*, faktuelle fejl, faktuelt, forkert ..3 i afgoerelsen, oplyst ..2 grundlag, sagsoplys*, oplysning af sagen, belyst, belyse, ikke ..2 spurgt ..4 laege, en anden persons, andens sag, forvekslet, forveksl*, kopieret fra, har ikke besoegt, uden at se, uden at besoege, uden at undersoege, uden at maale, uden at indhente, uden at ..4 kontaktet, gaettet, skoen*, bygger paa, ifoelge gamle, taget hensyn til ..4 laege*, set bort fra, ignoreret ..4 erklaering*, wrong facts, lavet en beregning, regnefejl, regnet forkert, forkert ..2 indkomst, dokumentation* ..6 ikke laest, ikke gaaet videre",
  ),
  theme(
    "no-reasons",
    "FL05",
    2.8,
    "begrund*, ingen begrundelse, uden begrundelse, ingen forklaring, en forklaring, hvorfor, to linjer, en linje, een linje, et ord om hvorfor, samlet vurdering, konkret vurdering, opfylder ikke betingelserne, hvilke regler, hvilken regel, hvilken paragraf, lovhenvisning*, hvad de har lagt vaegt paa, lagt vaegt paa, ikke ..3 forklaret, forklarer ikke, staar ikke, staar der ikke, henvisning til, reasons, reason for, no explanation, uden at forklare, en saetning, de skriver bare, der staar bare, bare nej, kun at, efter en samlet",
  ),
  theme(
    "no-appeal-guidance",
    "FL06",
    3,
    "klagevejledning*, hvor ..4 klage, hvordan ..4 klage, klageadgang*, klageinstans*, klagefrist*, klagemulighed*, hvem ..4 klage til, intet om ..4 klage, ikke ..4 klage over den, ingen ..3 klage*, how to appeal, where to complain, ikke ..6 at man kan klage, klagefristen, om klage, hvor man klager, hvem man klager, kunne klage, ingen vejledning om klage",
  ),
  theme(
    "no-decision",
    "FL07",
    2.8,
    "mundtlig*, ikke ..2 skriftlig*, skriftlig afgoerelse, skriftligt ..3 afslag, paa skrift, paa papir, kun telefonisk, over telefonen, i telefonen ..6 nej|afslag, afgoerelse ..4 skriftlig*, sort paa hvidt, ingen afgoerelse, rigtig afgoerelse, en ordentlig afgoerelse, intet brev, intet papir, traeffe afgoerelse, vil ikke traeffe, naegter at traeffe, in writing, written decision, aldrig ..3 brev, noget brev, noget skriftligt, et brev, skriftligt, afgoerelse jeg kan klage, ikke en afgoerelse, sms, per telefon, pr telefon, sagde bare nej",
  ),
  theme(
    "own-file",
    "FL08",
    3,
    "aktindsigt*, akt-indsigt*, akt indsigt, akter, akterne, sagsakter*, journal ..3 egen|min|mine, mine papirer, min egen sag, i min sag, min mappe, sagens dokumenter, sagens papirer, journalen, udlever*, kopi af ..4 sag*, se min sag, indsigt i, overstreget, mine egne papirer, access to my file, my file, dokumenter i min, se hvad der staar, streget",
  ),
  theme(
    "public-file",
    "FL09",
    3,
    "offentlighedslov*, offentligheds-lov*, aktindsigt ..6 kontrakt*|tilsyn*|mails|rapport*|notat*|budget*|bilag|korrespondance|udgifter|rejse*, korrespondance mellem, tilsynsrapport*, journalist*, netavis*, lokalavis*, redaktion*, interne dokumenter, interne arbejdsdokumenter, internt arbejdsdokument, forening* ..6 aktindsigt, udlevering af, mails mellem, kontrakt* ..5 se, postlister, syv arbejdsdage, 7 arbejdsdage, public access, ministerbetjening*, borgmesterens, offentliggoer*, regnskabet, oplysninger om udgifter, klagestatistik, beboerforening ..8 aktindsigt, dokumenterne i sagen om, miljoeoplysning*",
  ),
  theme(
    "no-notes",
    "FL10",
    3,
    "notat*, notatet, notater, journal*, journaliser*, journalnotat*, referat*, referatet, journalfoer*, ikke ..2 noteret, noteret, notatpligt*, noget skrevet ned, skrevet ned, skriver ..2 ned, telefonnotat*, ikke ..2 registreret ..4 samtale*, intet noteret, no record, no notes, findes ikke ..3 sagen, ikke at finde, forsvundet, bortkommet, bortkomne, kan ikke finde, er vaek, blevet vaek, minutes",
  ),
  theme(
    "told-others",
    "FL11",
    2.8,
    "tavshedspligt*, fortalt ..6 nabo*|kollega*|svigermor*|eks*|mor|arbejdsgiver|soester|familie*|veninde*|udlejer*|kaereste|chef, fortalte ..6 nabo*|kollega*|svigermor*|eks*|mor|arbejdsgiver|soester|familie*|veninde*|udlejer*|kaereste|chef, sagt ..5 videre, sladr*, videregiv*, videregav*, udtalt sig til, fortrolig*, uden mit samtykke, uden samtykke, ikke givet samtykke, samtykke, talte hoejt om, talt hoejt, kunne hoere, hoerte hende, hoerte dem, snakkede om mig, talte om mig, fortaeller ..6 andre, brud paa, diskuter*, i netto, i brugsen, i koeen, i kantinen, ringet til min, ringede til min, kontaktede min, kontaktet min, afslør*, afsloer*, fremmede, ved nu, confidential*, told my, told ..4 neighbour|ex|employer, ved alt om, uvedkommende",
  ),
  theme(
    "insecure-data",
    "FL12",
    2.8,
    "sikker mail, sikkert, usikker mail, ukrypteret*, kryptere*, almindelig mail, almindelig e-mail, aaben mail, cpr ..8 mail, cpr-nummer*, cpr nummer, personnummer*, personfoelsom*, foelsomme oplysninger, personoplysning*, forkert modtager, forkert adresse, forkerte person, forkert person, sendt til en forkert, sendt til forkert, fik jeg ..4 andens, en andens, en fremmed*, en anden borger*, andre borgeres, databrud*, brud paa persondata*, datasikkerhed*, persondatalov*, gdpr*, datatilsynet, ligger frit, ligger fremme, laa fremme, laa aaben*, paa nettet, hjemmesiden ..6 navn|cpr*|oplysning*, alle kan se, alle kunne se, kan laese, kunne laese, lagt op, laa paa, hotmail, gmail, til min mail, til min private mail, i e-boks, digital post, min arbejdsmail, personlige oplysninger, cc, synlig*, rudekuvert*, kuvert*, skaerm*, glemt ..5 printer*|bus|tog|cafe*, i en skraldespand, i papircontainer*, wrong person, my data, leaked, usb*, laptop*",
  ),
  theme(
    "rectify",
    "FL13",
    3,
    "slette*, slettet, slet, rettet ..4 oplysning*, berigtig*, rettelse af, rette ..4 oplysning*, forkerte oplysninger ..4 om mig, fejlagtige oplysninger ..3 om, registreret forkert, registreret om mig, artikel 15, artikel 16, artikel 17, art 15, art 16, art 17, databeskyttelsesforordning*, dataansvarlig*, indsigt ..4 oplysning*, hvilke oplysninger, persondatalovens, staar ..4 forkert ..3 journal*, aendre ..3 journal*, fjernet fra, fjernes fra, fjerne ..4 billede*|navn*|oplysning*, billede*, dpo*, databeskyttelse*, opbevarer, erase, delete, rectif*, foraeldede oplysninger, staar stadig, rette fejlen",
  ),
  theme(
    "disqualified",
    "FL14",
    3,
    "inhabil*, habil*, habilitet*, i familie med, gift med, kaereste med, svoger*, svigerinde*, svigersoen*, faetter*, kusine*, nabo til, venner med, ven med, bekendt*, samme person ..6 klage*, behandler klage* ..4 sig selv, klagede over ..8 behandle*, selv ..4 behandle*, soester til, bror til, mor til, uvildig*, partisk*, upartisk*, interesse i, egen sag, personlig interesse, konflikt of interest, conflict of interest, conflict, biased, sidder i bestyrelsen, spiller ..4 med, golf*, vurderer sin egen, vurdere sin egen, den samme som, samme medarbejder ..5 klage, tidligere kone, ekskone, eksmand, ekskaereste, hendes mand, hans kone, hendes bror",
  ),
  theme(
    "representation",
    "FL15",
    3,
    "fuldmagt*, partsrepraesent*, vil ikke tale med mig, ikke tale med mig, vil kun tale med, repraesentant*, repraesentere*, vaergemaal*, vaerge, fremtidsfuldmagt*, min advokat ..6 ikke, skal selv ringe, kun ..3 borgeren selv, skal vaere mig selv, afvist ..4 fuldmagt, afviste ..4 fuldmagt, anerkender ikke, godkender ikke ..4 fuldmagt, naegter at tale med, naegter at tale, power of attorney, paa vegne af, paa mine vegne, skriver direkte til, uden om mig, gaar uden om, bisidder ..4 repraesentant*",
  ),
  // — HJ —
  theme(
    "refused",
    "HJ01",
    2.2,
    "afslag*, afslaaet, faaet nej, fik nej, fik et nej, sagt nej, siger nej, nej til, ikke bevilg*, ikke imoedekom*, imoedekommes ikke, ikke berettiget, ikke bevilget, refus*, denied, rejected, ikke i maalgruppen, maalgruppe*, opfylder ikke, gav mig nej, afvist ..4 ansoegning, ansoegning ..5 afvist, kan ikke faa, billigst egnet, uenig i afgoerelsen, ikke opfylder",
  ),
  theme(
    "too-little",
    "HJ02",
    2.4,
    "kun ..3 timer, kun ..3 minutter, kun bevilg*, bevilget ..3 timer, timer i stedet for, i stedet for, for faa timer, for lidt, for lille, halvdelen af, timer om ugen, minutter om ugen, minutter om dagen, udmaal*, omfang*, takst*, bevilget ..6 men, har brug for ..3 timer, soegt om ..4 timer, soegte om ..4 timer, bad om ..4 timer, raekker ikke, slaar ikke til, ikke nok, daekker ikke, hoejere, only ..3 hours, kun daekke*, kun givet, fik kun, faar kun, kun faaet, delvis*, tilskud paa, beloeb*, beregn*, satsen, kr om maaneden",
  ),
  theme(
    "stopped",
    "HJ03",
    2.3,
    "stopp*, ophoer*, ophoerer, frataget, fratag*, taget fra, tager ..4 fra mig, nedsat, nedsaet*, sat ned, skaaret, skaeret, skaerer, beskaer*, reducer*, sanktion*, karantaene*, halveret, halver*, traekke* ..4 kontanthjaelp*, trukket ..4 kontanthjaelp*, traekker ..3 mig, trak ..3 mig, opsagt, opsig*, fjernet, inddraget, inddrag*, raskmeld*, mister, mistet, lukket for ..3 hjaelp*|ydelse*, cut, stopped, terminated, standset, standse*, afslutt*, udskrevet ..3 venteliste, trukket for, sat ned fra, ikke laengere, fra ..3 til ..2 timer, varsl*, aendret fra, bortvist, bortvis*, forlaeng*",
  ),
  theme(
    "repay",
    "HJ04",
    2.6,
    "tilbagebetal*, betale tilbage, betale ..3 kr ..3 tilbage, kraever ..4 tilbage, kraev ..4 tilbage, tilbagebetalingskrav*, krav paa, krav om, regning*, faktura*, opkraev*, gaeld*, skylder, skylde, rykkergebyr*, rykkere ..3 paa, inkasso*, gebyr*, egenbetaling*, brugerbetaling*, betale for, betalt for meget, for meget udbetalt, restance*, modregn*, kravet, repay, pay back, owe, owes, invoice, erstatning*, afgift*, p-afgift*, parkeringsafgift*, loentraek, inddriv*, dobbelt ..3 betal*, rente, renter",
  ),
  theme(
    "order",
    "HJ05",
    2.6,
    "paabud*, forbud*, forbyd*, tillad*, dispensation*, byggetilladelse*, tvangsboede*, tvangsboeder, lovliggoer*, rive ..2 ned, rives ned, fjerne ..4 hegn*|skur*|mur*|carport*|terrasse*|skilt*|haek*|overdaekning*, skal fjerne, skal fjernes, skal vaek, beskaere, beskaeres, klippe, klippes, lokalplanen, paalagt, paalaeg*, permit, order to, naboens tilladelse, varsel om, ulovlig*, bevilling ..4 udeservering*|alkohol*, udeservering*, holde hund, hundeloven, aflives, aflivning, uden tilladelse, ikke maa, ret til at bruge",
  ),
  theme(
    "choice",
    "HJ06",
    2.6,
    "anden skole, en anden, skolevalg*, plads ..4 boernehave*|vuggestue*|skole*|plejehjem*, oenske*, oenskede, foersteprioritet*, prioritet*, valgte, valg af, selv vaelge, frit valg, frit skolevalg, tilbudt plads, anvist, placeret, visiteret til, flyttes, flytte ..4 skole*|botilbud*|plejehjem*, tvangsflyt*, skal flytte, venteliste*, langt vaek, km, kilometer, specialskole*, specialtilbud*, specialklasse*, botilbud*, distrikt*, skoledistrikt*, privat leverandoer, leverandoer*, opholdssted*, plejefamilie*, naer*, noget andet tilbud, henvist til, henvist, institution i, pladsen, taet paa",
  ),
  theme(
    "service-level",
    "HJ07",
    2.8,
    "serviceniveau*, kvalitetsstandard*, niveauet, standarden, hver tredje uge, hver 3 uge, hver 14 dag, normering*, besparelse*, budgettet, byraadet ..3 lagt|vedtaget|besluttet, gaelder alle, for alle, alle i kommunen, kommunens niveau, generelt, sparer, spare, service level, lukkedage, rammen, ramme, for ringe, andre kommuner, nabokommune*, klassekvotient, klasseloft",
  ),
  theme(
    "reopen",
    "HJ08",
    3,
    "genoptag*, gen-optag*, tage sagen op, taget op igen, taget op paa ny, nye oplysninger, ny vurdering, revurder*, genvurder*, nyt lys, forfra, sagen op igen, sagen om, reopen*, op til fornyet, ny dokumentation, nye dokumenter, nyt bevis, nye beviser, gammel afgoerelse, siden afgoerelsen, nye helbred*, ny diagnose, nye laege*, op paa ny",
  ),
  // — FA —
  theme(
    "care-fails",
    "FA01",
    2.4,
    "kom ikke, kommer ikke, kom ingen, kommer ingen, dukker ikke op, dukkede ikke op, udebliv*, udeblev*, aflyst*, aflyser, aflysning*, afloeser*, glemt, glemte, glemmer, bleen, ble, bad, badet, medicin*, sengen, seng, toilet*, forskellige hjaelpere, mad, maaltid*, stoette ..6 kommer, hjaelper* ..6 kommer, hjemmehjaelp* ..6 kom*, vasket, stroemper, pille*, insulin*, rengjort, gjort rent, ikke ..2 gjort, faldet, fald, liggesaar*, urin*, personalet, vagten, aftenvagten, nattevagten, sygeplejersken, did not come, nobody came, noeglen, forkert ..2 hjaelpemiddel, i stykker, reparer*, vendt, stole, kateter*, aldrig kommet, minut*, kommer for sent",
  ),
  theme(
    "daycare-daily",
    "FA02",
    2.5,
    "vikar*, vikarer, paedagog*, stuen, legeplads*, boernehaven, vuggestuen, sfo'en, klassen, timerne, aflyste timer, laerer*, undervisning*, uden opsyn, opsyn*, bidt, bider, slaaet, mobbet, mobning*, mobbe*, mobber, frikvarter*, glemte ..4 barn|soen|datter|tur, ude af, garderobe*, skiftet, ble, personalemangel, boern per voksen, en voksen, alene paa, spise*, madpakke*, soevn, sover, skolegaard*, elev*, ikke ..2 undervis*, kindergarten, teacher, substitute, praktisk stoette i timerne, stoetten ..6 ikke|aldrig|vaek",
  ),
  theme(
    "streets",
    "FA03",
    2.5,
    "sne, snerydning, ryddet, glat, saltet, hul, huller, lygte*, lys, fortov*, cykelsti*, vejen, vej, skrald*, affald*, toemt, toemmer, toemmes, spand, spande, container*, rotter, rotte, kloak*, vand ..3 kaelder*|vej*, oversvoem*, elevator*, skimmel*, laekker, utæt, toiletter*, graes*, traee*, trae, grene, stank, lugter, stinker, bygning*, lokale*, legeplads*, svoemmehal*, bruser*, varme, varmen, kold, koldt, trailer*, asfalt*, graffiti, broend*, rist, dug*, vedligehold*, sti, stien, bro, hegn, parkering*, bump, ukrudt, garbage, street, pothole",
  ),
  theme(
    "transport",
    "FA04",
    3,
    "koersel*, kørsel, taxa*, taxi*, taxaen, bussen, bus, minibus*, skolebus*, vognmand*, chauffoer*, chauffør*, flextrafik*, flextur*, handicapkoersel*, befordr*, hente* ..5 skole|dagcenter*|traening*|hjem, hentet ..6 skole|dagcenter*|traening*, koerte ..4 forkert*, koerer, koert, flexkoersel*, koerselskontor*, koerekontor*, sygetransport*, turnr, transport, turen, hentes, afhent*, driver",
  ),
  theme(
    "payment-error",
    "FA05",
    3,
    "udbetal* ..6 ikke|forkert*|mangl*|for lidt|to gange|aldrig, ikke udbetalt, ikke ..3 faaet ..3 penge, mangler ..3 penge, pengene, penge, forkert beloeb, forkert konto, gammel konto, forkert udbetal*, udbetalingen, udbetaling*, gik ikke ind, gaaet ind, kom ikke ind, ikke sat ind, sat ind paa, indsat paa, paa min konto, paa kontoen, den foerste i maaneden, dobbelt, to gange, trukket ..3 skat, skattekort*, overfoer*, mangler at blive udbetalt, not paid, payment, konto*, bevilgede ..6 udbetal*, refusion*, udlaeg*, bilag, lagt ud, systemfejl*, regnefejl, fejl i, for sent udbetalt, paid",
  ),
  // — DI, AN —
  theme(
    "discrimination",
    "DI01",
    3,
    "diskrimin*, forskelsbehandl*, racis*, racist*, etnisk*, hudfarve*, toerklaede*, muslim*, indvandrer*, udlaending*, min alder, alder, koen, homoseksuel*, lesbisk*, boesse, bøsse, transkoen*, fordi jeg er, fordi han er, fordi hun er, fordi vi er, mit navn, min religion, jøde, joede*, kristen, min tro, ligebehandl*, ligebehandlingsnaevn*, foreign*, discriminat*, because i am, because we are, min handicap*, handicappet, oprindelse*, afrika*, arab*, tyrk*, romaer*, sigoejner*, groenlaend*, groenlandsk*, graviditet, gravid*, to maend, to kvinder, hans farve, tilgaengelig* ..4 koerestol*, accent*, somali*, dine folk, i jeres kultur, hvor kommer du fra",
  ),
  theme(
    "political",
    "AN03",
    3,
    "kommunalbestyrelsen ..4 besluttet|vedtaget|stemt|vedtog|besluttede|har, byraadet ..4 besluttet|vedtaget|stemt|vedtog|besluttede|har, udvalget ..5 besluttet|afviste|vedtaget|besluttede|afgjorde|har, politikerne, politisk*, politiker*, budgetforlig*, byraadet, vedtaget, vedtog, besluttede, stemte, stemmer mod, udvalgsmoede*, udvalg*, dagsorden*, punkt, borgmester*, lukning af, lukke, lukker, nedlaeg*, lokalplan ..5 vedtag*, valgkamp*, partierne, referatet, kommunalbestyrelsen, omgoere beslutning*, beslutningen, sammenlaeg*, city council, council",
  ),
  theme(
    "employment",
    "AN04",
    3.2,
    "jeg er ansat, er ansat, ansat, ansatte, fyret, fyring*, fyreseddel*, opsigelse, afsked*, afskediget, min leder, min chef, tillidsmand*, tillidsrepraesent*, advarsel, paatale*, tjenstlig*, personalesag*, vagtplan*, min loen, loentillaeg, aftentillaeg*, foa, bupl, dlf, hk, kollega*, kolleger, arbejdsmiljoe*, arbejdsplads*, min stilling, stilling, jobsamtale*, ansoegt ..4 job, soegt ..3 stilling*, vikar ..4 loen, overarbejde, timeloen*, fratraed*, medarbejder i, som medarbejder, lokalaftale*, employee, my manager, forflyt*, sygefravaerssamtale*, afloeser, feriepenge*",
  ),
  theme(
    "other",
    "AN99",
    1.2,
    "karakter*, facebook, blokeret, soevn, larm*, hunde*, duer, musik, hegn*, auktion, statue, flag, flaget, navngiv*, vejnavn*, beboerne, biler, reklame*, jul, juletrae*, loggen, samlet, undskyldning",
  ),
];
