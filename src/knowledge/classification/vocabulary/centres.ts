// Which centre a word points at: names of units in 2017 and today, laws with section, benefits, places, professions.
// Source: codebook § 4; serviceloven, aktivloven, sygedagpengeloven, folkeskoleloven, dagtilbudsloven, planloven and
// their successors (barnets lov and ældreloven from 2024/2025). Retrieved 2026-11. Ambiguous words get a low weight.
import { entry } from "./entry";

const centre = (id: string, name: string, weight: number, patterns: string) =>
  entry(`c-${id}`, `centre:${name}`, weight, patterns);

export const CENTRE_VOCABULARY = [
  // — children and families —
  centre(
    "bf-unit",
    "boern-og-familier",
    3,
    "familieafdeling*, familieraadgiv*, familieafsnit*, boernehandicap*, boern* og famili*, boerne ..1 familie*, familiehus*, boerneteam*, boernefaglig*, boernesiden, boerne- og unge*, familieteam*, center for boern*, socialraadgiver ..4 barn, boerneraadgiver*, familiecenter*, familiehuset, boerne- og familie*, ungeraadgiver*",
  ),
  centre(
    "bf-care",
    "boern-og-familier",
    3,
    "plejefamili*, anbring*, tvangsfjern*, hjemgiv*, samvaer*, plejemor, plejefar, plejeforaeldre*, boernefaglig undersoegelse, underretning* ..4 barn|boern|datter|soen, bekymringsundersoegelse*, familiebehandl*, kontaktperson*, aflastningsfamilie*, doegninstitution*, opholdssted*, eftervaern*, barnets lov, anbragt*, familiekonsulent*, forebyggende foranstaltning*",
  ),
  centre(
    "bf-underret",
    "boern-og-familier",
    1.2,
    "underretning*, § 50, § 52, § 54, § 66, § 76, bortadopt*, forældreevne*, foraeldreevne*, handleplan ..4 barn|soen|datter",
  ),
  centre(
    "bf-law",
    "boern-og-familier",
    2.5,
    "§ 41, § 42, § 32, § 44, § 45 ..2 barn, § 86 ..3 barn, tabt arbejdsfortjeneste, merudgift* ..6 barn|datter|soen|soens|datters|dreng|pige, hjemmetraening*, taba, § 82",
  ),
  centre(
    "bf-daycare",
    "boern-og-familier",
    2.6,
    "boernehave*, vuggestue*, dagpleje*, daginstitution*, pladsanvisning*, dagtilbud*, friplads*, paedagogisk leder, integreret institution, soeskenderabat, lukkedag*, institutionsplads*, pasningsgaranti*, pladsanviser*, storboerngruppe*, kommunal pasning*, naturboernehave*, specialboernehave*, privat pasning, indkoering ..4 stue, stuen, dibs, stoettepaedagog*, sutsko",
  ),
  centre(
    "bf-dental",
    "boern-og-familier",
    2.6,
    "tandplejen, tandregulering*, boernetand*, skoletand*, tandretning*, bøjle, boejle, sundhedsplejerske*, tandklinik*",
  ),
  centre(
    "bf-child",
    "boern-og-familier",
    0.7,
    "aflastning*, min soen, min datter, vores soen, vores datter, forældremyndighed*, foraeldremyndighed*, plejebarn, barnebarn*, boernene",
  ),
  // — schools —
  centre(
    "su-school",
    "skole-og-uddannelse",
    2.4,
    "skoleleder*, skolen, skolens, skole, folkeskole*, klasselaerer*, laereren, laererne, specialskole*, specialklasse*, skoleafdeling*, skole og uddannelse, inspektoer*, skoledistrikt*, distriktsskole*, skoleindskriv*, skolebestyrelse*, folkeskoleloven, klassen, mobning*, mobbe*, mobbet, elevplan*, skolevaegring*, timetal*, stoettetimer*, skolefravaer*, elever, eleven, heldagsskole*, skoleskift*, inklusion*, modtageklasse*, 10 klasse, friskole*, privatskole*, hjemmeundervis*, sidemandsoplaering, fravaer ..4 skole, ordblind*, laesevejleder*, specialundervis*, skolevejen, parallelklasse, overbygning",
  ),
  centre(
    "su-ppr",
    "skole-og-uddannelse",
    2.6,
    "ppr, paedagogisk psykologisk, skolepsykolog*, uu, uu-*, uu-vejleder*, uddannelsesvejled*, ungdommens uddannelses*, stu, fgu, klagenaevnet for specialundervisning, ungeindsats*, ungdomsskole*, egu, talehoerelaerer*, tale-hoere*",
  ),
  centre(
    "su-sfo",
    "skole-og-uddannelse",
    2.4,
    "sfo*, fritidshjem*, fritidsordning*, skolefritids*, klubben, juniorklub*, skolebus*, skoletaxa*, skolekoersel*, koersel ..3 skole, befordring ..4 skole, aula, forældreintra, foraeldreintra, skoleintra",
  ),
  // — disability and psychiatry —
  centre(
    "hp-unit",
    "handicap-og-psykiatri",
    3,
    "handicap og psykiatri*, handicapafdeling*, psykiatri og handicap, handicap* og psykiatri*, voksenhandicap*, handicapteam*, socialpsykiatri*, handicapcenter*, psykiatri- og handicap*, voksenafdeling*, voksensiden, handicapraadgiv*, center for handicap*, handicapomraade*",
  ),
  centre(
    "hp-bpa",
    "handicap-og-psykiatri",
    3,
    "bpa*, hjaelperordning*, handicaphjaelper*, hjaelpertimer*, mine hjaelpere, personlig assistance § 95, § 95, § 96, hjaelpere ..3 timer, borgerstyret*",
  ),
  centre(
    "hp-support",
    "handicap-og-psykiatri",
    3,
    "bostoette*, stoette-kontakt*, skp, stoettekontakt*, § 85, § 99, socialpaedagog*, hjemmevejled*, bostoetten, stoetteperson*, mestringsvejled*, § 82b",
  ),
  centre(
    "hp-home",
    "handicap-og-psykiatri",
    3,
    "botilbud*, bosted*, § 107, § 108, bofaellesskab*, opgangsfaellesskab*, vaerested*, aktivitetscent*, § 103, § 104, beskyttet beskaeftigelse, beskyttet vaerksted*, samvaerstilbud*, herberg*, § 110, forsorgshjem*, krisecent*, § 109, aktivitetstilbud*, dagtilbud ..3 voksne, socialpsykiatrisk*, § 105",
  ),
  centre(
    "hp-extra",
    "handicap-og-psykiatri",
    2.2,
    "merudgift*, § 100, handicapbil*, § 114, bilstoette*, stoette til bil, ledsage*, § 97, § 98, boligindretning*, § 116, boligaendring*, invalidebil*, voksenhandicap, handicapegnet, trappelift*, ekstra toilet, badevaerelse ..4 stueetage*|bygge*|ombyg*, aflastning ..4 voksen, kompensation* ..4 handicap, doerautomatik*, ledsagelse*",
  ),
  centre(
    "hp-drugs",
    "handicap-og-psykiatri",
    2.6,
    "misbrugsbehandl*, stofmisbrug*, rusmiddel*, § 101, metadon*, rusmiddelcent*, stofbehandl*, hash, substitution*, misbrugscent*, ruscent*",
  ),
  centre(
    "hp-state",
    "handicap-og-psykiatri",
    0.8,
    "skizofren*, bipolar*, udviklingshaem*, autis*, hjerneskade*, senhjerneskad*, kvaelning*, udviklingsforstyr*, koerestol*, sclerose*, sklerose*, muskelsvind*, rygmarv*, respirator*, lammet, cerebral parese, spastiker*, doevblind*, voksen soen, psykisk syg*",
  ),
  // — health and elderly —
  centre(
    "sa-unit",
    "sundhed-og-aeldre",
    3,
    "visitation, visitationen, visitationens, visitationsafdeling*, visitator*, sundhed og aeldre*, aeldreafdeling*, hjemmepleje*, hjemmehjaelp*, hjemmesygepleje*, aeldre og sundhed, aeldreomraade*, sundhedscent*, center for sundhed, plejeafdeling*, aeldrepleje*, sygeplejersken, aeldreloven, helhedspleje*",
  ),
  centre(
    "sa-home",
    "sundhed-og-aeldre",
    3,
    "plejehjem*, plejecent*, plejebolig*, aeldrebolig*, demensafsnit*, demensplads*, plejehjemsplads*, aflastningsplads*, midlertidig plads*, aflastningsophold*, rehabiliteringsplads*, forstander*, demenskoordinator*, plejekrævende, dagcent*, rehabiliteringscent*, akutplads*",
  ),
  centre(
    "sa-care",
    "sundhed-og-aeldre",
    2.6,
    "§ 83, rengoering, stoevsug*, bad ..3 uge, badet, i bad, madservice*, madordning*, hjemmehjaelper*, sygeplejerske*, insulin*, kompressionsstroem*, stoettestroem*, medicindoser*, sosu*, nattevagt*, noedkald*, indkoebsordning*, praktisk hjaelp, personlig pleje, § 119, saarpleje*, kateter*, liggesaar*, tryksaar*, § 94, plejevederlag*, aftenvagt*, forloebskoordinator*, toemme stomi*, ble, bleer, madudbring*, varm mad, plejeorlov*, doende, doeende, terminal*, plejetestament*",
  ),
  centre(
    "sa-rehab",
    "sundhed-og-aeldre",
    2.4,
    "genoptraen*, § 140, § 86, vedligeholdende traening*, fysioterap*, ergoterap*, genoptraeningsplan*, vedligeholdelsestraening*, traeningscent*, loeft",
  ),
  centre(
    "sa-aids",
    "sundhed-og-aeldre",
    2.4,
    "hjaelpemid*, § 112, § 113, rollator*, elscooter*, el-scooter*, elkoerestol*, el-koerestol*, plejeseng*, lift, hoereapparat*, bandage*, protese*, ortopaediske sko*, hjaelpemiddeldepot*, depotet, toiletforhoejer*, badetaburet*, diabetes*, kropsbaar*, blesystem*, paryk, stomipos*, badestol*, gangredskab*",
  ),
  centre(
    "sa-alcohol",
    "sundhed-og-aeldre",
    2.4,
    "alkoholbehandl*, alkoholafvaen*, antabus*, alkoholambulat*, § 141, handicapkoersel*, flexhandicap*, flextrafik*, flextur*, laegekoersel*, koersel til laege*, flexkoersel*, omsorgstandpleje*, alkoholraadgiv*, koersel ..3 dagcenter",
  ),
  centre(
    "sa-old",
    "sundhed-og-aeldre",
    0.8,
    "dement*, demens*, min mor, min far, mors, fars, mor, far, parkinson*, alzheimer*, blodprop*, min gamle, enke, udskrevet, udskriv* ..3 hospital|sygehus*",
  ),
  // — employment —
  centre(
    "be-unit",
    "beskaeftigelse",
    3,
    "jobcent*, job-cent*, ydelsescent*, ydelseskontor*, ydelsesafdeling*, center for beskaeftigelse, beskaeftigelsescent*, sygedagpengeafdeling*, sygedagpengeteam*, kontanthjaelpsafdeling*, ydelsesteam*, integrationsteam*, sygedagpengekontor*, arbejdsmarkedscent*, ydelsen, jobkonsulent*, virksomhedskonsulent*, ydelsesservice",
  ),
  centre(
    "be-benefit",
    "beskaeftigelse",
    3,
    "kontanthjaelp*, sygedagpenge*, sygedagpengesag*, ressourceforloeb*, fleksjob*, flexjob*, foertidspension*, uddannelseshjaelp*, integrationsydelse*, selvforsoergelse*, ledighedsydelse*, jobafklar*, revalider*, raskmeld*, fleksloentilskud*, mentor*, arbejdsproev*, virksomhedspraktik*, nyttejob*, nytteindsats*, rehabiliteringsteam*, rehabiliteringsmoede*, rehabiliteringsplan*, rehab-team*, 225-timers*, kontanthjaelpsloft*, barselsdagpenge ..3 kommune, dagpengekort, uddannelsespaalaeg*, sygedagpengemodtag*, arbejdsevne*, skaanehensyn*, seniorpension, aktiver*, jobplan*, loentilskud*, job-log, joblog, syge-dagpenge*, tidlig pension, kontanthj, praktik, loenrefusion*, refusion ..4 sygedagpenge*, varighedsbegraens*, mulighedserklaering*, laegeattest*, lae 285, lae-285, lae265, cash benefit*, sick pay, sickness benefit*, job center, unemploy*",
  ),
  centre(
    "be-single",
    "beskaeftigelse",
    2.6,
    "enkeltydelse*, § 81, § 82a, § 83a, § 34, aktivloven, aktivlovens, saerlig stoette, begravelseshjaelp*, engangshjaelp*, tandlaege* ..5 afslag|soegt|hjaelp, aktindhjælp, huslejerestance*, hjaelp ..3 husleje, hjaelp ..3 tandlaege*, depositum, hjaelp ..2 indskud, enkeltudgift*, briller ..4 soegt, flyttehjaelp*, flytteudgift*, udsaettelse ..3 lejemaal*, samvaersudgift*, tilskud ..3 tandbehandling",
  ),
  centre(
    "be-integ",
    "beskaeftigelse",
    2,
    "integration*, sprogskole*, danskuddannelse*, flygtning*, integrationskontrakt*, danskundervisning*, integrationsprogram*, tolk ..5 jobcent*, language school, hjemsendelsesydelse*, overgangsydelse*, selvforsoergelses- og*, familiesammenf*",
  ),
  centre(
    "be-work",
    "beskaeftigelse",
    0.8,
    "sygemeld*, ledig*, arbejdsloes*, praktikplads*, job, dagpenge, jobsoegning*, sygeperiode*, sanktion*, partiel*, arbejdsgiver*",
  ),
  // — citizen service —
  centre(
    "bo-unit",
    "borgerservice",
    3,
    "borgerservice*, borgerservicecent*, borger service, kontrolgruppe*, folkeregist*, folkeregister*, citizen service*, kontrolteam*",
  ),
  centre(
    "bo-papers",
    "borgerservice",
    2.6,
    "pas, passet, passport, koerekort*, kørekort, nemid, mitid, nem-id, bopaelsattest*, sundhedskort*, sygesikringsbevis*, sygesikringskort*, navneaend*, legitimation*, adresseaendring*, flytteanmeldelse*, bopaelsregistr*, tilmeldt adresse, adressen ..3 cpr, fotoautomat*, nummersystem, skranken, driving licence, drivers license, driver's licence, opholdsbevis, cpr-registr*, navnebeskyt*, adressebeskyttelse ..6 folkeregist*, udrejse*, bopaelstjek, vielse*, vielsen, borgerligt viet, viet, personnummer ..3 registr*, valgkort*, digital post ..2 fritag*, fritag* ..3 digital",
  ),
  centre(
    "bo-pension",
    "borgerservice",
    2.6,
    "personligt tillaeg, personlige tillaeg*, helbredstillaeg*, beboerindskudslaan*, indskudslaan*, betalingsaftale*, udvidet helbredstillaeg*, varmetillaeg*, § 14 ..2 pension*, afdragsordning*, inddrivelse*, boliganvis*, anvist bolig, kommunal boliganvisning, boligkontoret, indskud, tilskud ..2 medicin, briller ..4 helbredstillaeg, fodterapeut*, boligsocial*, enlig forsoerger*, social bedrageri, socialt bedrageri, akutbolig*, anvisningsbolig*, betalingsevne*, opkraevningen, pantebrev*",
  ),
  // — planning and environment —
  centre(
    "pm-unit",
    "plan-og-miljoe",
    3,
    "plan og miljoe*, byggesag*, plan- og miljoe*, miljoeafdeling*, byggesagsbehandl*, miljoeteam*, miljoetilsyn*, byggeafdeling*, miljoemedarbejder*, bygge- og plan*, planafdeling*, byplan*, miljoekontor*, byggemyndighed*",
  ),
  centre(
    "pm-matter",
    "plan-og-miljoe",
    2.6,
    "byggetillad*, lokalplan*, dispensation*, byggesager, carport*, tilbygning*, skelafstand*, nabohoering*, naboorienter*, rotte*, rottebekaemp*, kloak*, kloakering*, spildevand*, stoej, stoejmaaling*, stoejgener*, roeg, braendeovn*, forurening*, jordforuren*, varmepumpe*, miljoegodkend*, planlov*, byggelov*, bygningsreglement*, husnummer ..3 bygge*, overdaekning*, kvist*, altan*, lovliggoer*, ibrugtag*, nedriv*, bebyggelsesprocent*, terraend*, hegnet, ejendomsgraense, olietank*, oliefyr*, lugtgener*, lugt, matrikel*, matr, byfornyelse*, kondemn*, regnvand, separatkloak*, udestue*, skur, skuret, etageejendom*, byggeri*, byggepladsen, vaskehal, ventilationsanlaeg, restaurationsstoej, building permit, noise, rats, drivhus, havnestoej, kompost*, faellesantenne*, vindmoelle*, naturfredning*, § 3 ..2 natur*, strandbeskyt*, graesningspark, vandloeb*, byraadets lokalplan",
  ),
  // — roads and property —
  centre(
    "te-unit",
    "trafik-og-ejendomme",
    3,
    "trafik og ejendom*, vej og park*, vej- og park*, vej- og parkafdel*, materielgaard*, vejafdeling*, park og vej*, ejendomsafdeling*, vejmyndighed*, genbrugsplads*, affaldskontor*, trafik- og ejendom*, vejkontor*, driftsgaard*, p-vagt*, vejfolkene, parkafdeling*, renovation*",
  ),
  centre(
    "te-matter",
    "trafik-og-ejendomme",
    2.4,
    "sne, snerydning*, saltning*, glat*, fortov*, cykelsti*, vejbelys*, gadelys*, gadelygte*, lygtepael*, vejtrae*, vejtraeet, vejbump*, bump, hul i vejen, huller ..3 vej*, asfalt*, parker*, p-afgift*, parkeringsafgift*, parkeringsvagt*, skrald*, affald*, skraldespand*, skraldemaend*, dagrenovation*, containere*, storskrald*, haveaffald*, vejvand, rendesten*, vejrist*, vejbroend*, stien, kantsten*, traeer, traeet, beskaer*, legeplads*, trafikfarlig*, trafiksikker*, hastighed*, biler ..3 hurtigt, private faellesvej*, privat faellesvej*, faellesvej*, busstop*, elevator*, bygningens, offentligt toilet, toiletter, kirkegaard*, hundelort, hundepose*, graesslaaning*, graesset, ukrudt*, bjoerneklo*, haekken ..3 fortov*, vigepligt*, trafiklys*, lyskryds*, fodgaengerovergang*, vejarbejde*, gravearbejd*, opgravning*, nytaars-, beplantning*, tagrende*, tag ..2 laekker, ventilation, skimmel ..4 skole|klasse|boernehave*|institution*, cykelstativ*, tomme ..2 spand*, spande, papcontainer*, genbrug, snow, parking, garbage",
  ),
  // — culture —
  centre(
    "kf",
    "kultur-og-fritid",
    2.8,
    "kultur og fritid*, kultur- og fritid*, bibliotek*, svoemmehal*, idraetshal*, hallen, haltid*, haltider*, idraetsanlaeg*, fritidspas*, folkeoplysning*, lokaletilskud*, forening, foreningen, foreningens, foreningslok*, musikskole*, kulturhus*, museum*, museet, idraetsforening*, svoemning*, svoemme*, traeningstid*, kunstgraes*, boldbane*, boldklub*, haandbold*, fodbold*, badminton*, gymnastik*, aftenskole*, kolonihave*, medborgerhus*, kulturskole*, fritidskonsulent*, haltildeling*, idraetskonsulent*, lydboeger*, laanerkort*, stadion*, udstilling*, roklub*, kulturnat*, festival*, spejder*, teater*, byfest*, seniordag*, seniorudflugt*, senioraktivitet*, skovtur ..3 pensionist*, frivilligpris*, aarets frivillig*, kulturpris*, bogbus*",
  ),
  // — economy —
  centre(
    "oe",
    "oekonomi-og-analyse",
    2.6,
    "oekonomi og analyse, oekonomiafdeling*, opkraevning*, ejendomsskat*, grundskyld*, faktura*, ean, ejendomsskattebillet*, rykkergebyr*, forsikringskontor*, skadeserstatning*, erstatningskrav*, debitor*, ejendomsbidrag, daekningsafgift*, modregn*, indefrys*, laan til ejendomsskat, faellesudgift*, gebyr, gebyret, oekonomi, regnskab*, betalingskontor*, skaden ..3 bil, forsikring*, budrunde*, udbud*",
  ),
  // — politics and leadership —
  centre(
    "pl",
    "politik-og-ledelse",
    2.4,
    "politik og ledelse, sekretariatet, borgmester*, kommunalbestyrelsen, direktionen, kommunaldirektoer*, byraadssekretariat*, offentlighedsloven, raadhus ..2 politik*, facebookside*, kommunens facebook, lydoptagelse ..3 moede, dagsorden, byraadsmoede*, direktoer*, kommunikationsafdeling*, pressechef*, hoeringssvar ..3 hjemmeside, postliste*, budgetforlig*, blokeret ..4 facebook*",
  ),
  // — staff —
  centre(
    "pers",
    "personale-og-loen",
    3,
    "personale og loen, hr, hr-*, hr-afdeling*, personaleafdeling*, loenkontor*, loennummer, loennr, tillidsmand*, tillidsrepraesent*, min leder, personalesag*, tjenstlig*, afskedig*, fyret, opsagt ..4 stilling, ansat i kommunen, jeg er ansat, vi ansatte, som medarbejder, foa, bupl, paataenkt afsked*, advarsel, loenseddel*, loenafdeling*, opsigelse ..3 arbejds*, jobsamtale*, stillingen, ansoegte ..3 stilling*, ferietillaeg, aftentillaeg*, vagtplan*, arbejdsplads, tillidsvalgt*, arbejdsmiljoe*",
  ),
  // — it —
  centre(
    "dig",
    "digitalisering",
    2.8,
    "digitalisering, it-afdeling*, itafdeling*, kommunens hjemmeside, jeres hjemmeside, hjemmesiden ..4 virker, selvbetjening*, selvbetjeningsloesning*, fejlkode*, session*, login*, logge ..1 paa, logget ..1 paa, webmaster*, hjemmesiden, servernedbrud, tidsbestillingssystem*, chatbot*, app, appen",
  ),
  // — elsewhere —
  centre(
    "ai-state",
    "andre-instanser",
    3,
    "udbetaling danmark*, udbetalingdanmark, atp, skat, skattestyrelsen, gaeldsstyrelsen, statsforvaltningen ..6 skilsmisse|samvaer|foraeldremyndighed*, familieretshus*, su-styrelsen, su, vurderingsstyrelsen, motorstyrelsen, udlaendingestyrelsen, udlaendingeservice, siri, tinglysning*, skifteretten, nets, fogedretten, a-kasse*, a-kassen, boligstoette*, boligydelse*, folkepension ..4 beregn*, boernepenge*, boerne- og ungeydelse*, barselsdagpenge*, boernebidrag*, dsb, movia, tv-licens*, regionen, styrelsen for patientsikkerhed, patientklage*, patienterstatning*, aegtefaellepension*, efterloen*, restskat*, aarsopgoerelse*",
  ),
  centre(
    "ai-private",
    "andre-instanser",
    2.6,
    "boligselskab*, boligforening*, ejendomskontor*, udlejer*, min nabo, naboens, naboen, viceværten, vicevaert*, inkassofirma*, inkasso, parkeringsfirma*, p-firma, kontrolafgift*, forsikringsselskab*, banken, advokat ..3 arv, arv, arven, arving*, testament*, bedrager*, svindl*, snydt*, landlord, deposit, teleselskab*, elselskab*, huslejenaevn*, beboerklagenaevn*, min eks, skilsmisse*, skilles, haandvaerker*, koebt ..5 net*, webshop*, webbutik*, min arbejdsgiver, private ..2 arbejdsgiver*, hegnssyn*, ejerforening*, grundejerforening*, boliglejer, lejekontrakt*, fraflytnings*, kviklaan*",
  ),
  centre(
    "ai-health",
    "andre-instanser",
    2,
    "hospitalet, sygehuset, opereret, overlaege*, ambulatori*, egen laege ..4 klage, patient*, sygetransport*, politiet, ambulance*, skadestue*, psykiatrisk afdeling, indlagt, laegevagt*, 1813, klage ..3 laege*",
  ),
  // — how people name the units, where two of them are spoken of —
  centre(
    "bf-desk-unit",
    "boern-og-familier",
    3,
    "boerneafdeling*, boerneomraade*, boerneforvaltning*, boernehandicap*, boernesiden*, familiesiden, familieraadgivning*, familiebehandling*, pladsanvisning*, dagtilbudsafdeling*, pladsanviser*, familieplejekonsulent*, familie ..1 siger, boern og familie*, family department, child department",
  ),
  centre(
    "hp-desk-unit",
    "handicap-og-psykiatri",
    3,
    "voksenomraade*, voksenafdeling*, voksensiden*, voksenhandicap*, voksenforvaltning*, bostoetteteam*, bostoettecent*, rusmiddelcent*, misbrugscent*, bpa-koordinator*, bpa-raadgiver*, bpa-team*, handicap siger|sagde|skriver|mener|svarer|henviser|peger|afventer|vil|har|skal, handicap og psykiatri, psykiatriens, psykiatrien siger, boligindretning, bilraadgiver*, vum, vum-*, disability department, voksen- og handicap*, kontaktperson ..2 psykiatri*, bostoetten siger|sagde|skriver|mener|svarer|henviser|peger|afventer|vil|har|skal",
  ),
  centre(
    "sa-desk-unit",
    "sundhed-og-aeldre",
    3,
    "hjaelpemiddelafdeling*, hjaelpemiddelkontor*, hjaelpemidler siger|sagde|skriver|mener|svarer|henviser|peger|afventer|vil|har|skal, hjemmesygeplej*, visitator*, visitationen, plejehjemmet siger|sagde|skriver|mener|svarer|henviser|peger|afventer|vil|har|skal, traeningsafdeling*, genoptraeningsafdeling*, hjaelpemiddelcentral*, demenskonsulent*, koekkenet, hjemmeplejen, udskrivningskoordinator*, plejecentret, sundhed og aeldre, aeldre og sundhed, home care, visitation",
  ),
  centre(
    "be-desk-unit",
    "beskaeftigelse",
    3,
    "jobcent*, ydelseskontor*, ydelsesteam*, ydelse siger, ungeteam*, ungeindsats*, sygedagpengeteam*, job center, job centre, jobcentre, job konsulent*, jobkonsulent*, fleksjobambassad*, virksomhedskonsulent*, rehabiliteringsteam*, integrationskonsulent*, integrationsteam*, bevillingsteam*, social office",
  ),
  centre(
    "su-desk-unit",
    "skole-og-uddannelse",
    3,
    "skolen siger|sagde|skriver|mener|svarer|henviser|peger|afventer|vil|har|skal, ppr siger|sagde|skriver|mener|svarer|henviser|peger|afventer|vil|har|skal, skoleafdeling*, skoleforvaltning*, uu siger|sagde|skriver|mener|svarer|henviser|peger|afventer|vil|har|skal, uu-vejleder*, uddannelsesvejleder*, skolelederen, sfo-leder*, sfo'en, visitationsudvalg*, koerekontor*, skole og uddannelse, stu-vejleder*, specialskolen, the school",
  ),
  centre(
    "bs-desk-unit",
    "borgerservice",
    3,
    "borgerservice*, folkeregister*, pensionskontor*, pensionsafdeling*, boliganvisning*, pensionsteam*, skranken, kontrolgruppe*, kontrolenhed*, helhedskontrol*, citizen service*, kontrolteam*, boligkontoret, pas og koerekort, sygesikringskontor*, omstillingen",
  ),
  centre(
    "pm-desk-unit",
    "plan-og-miljoe",
    3,
    "byggesag*, miljoe siger|sagde|skriver|mener|svarer|henviser|peger|afventer|vil|har|skal, miljoeafdeling*, miljoefolk*, spildevandsfolk*, spildevandsafdeling*, plan og miljoe, teknisk forvaltning, teknik og miljoe, byggemyndighed*, rottebekaemper*, rottemand*, miljoemedarbejder*, planlaeggeren",
  ),
  centre(
    "te-desk-unit",
    "trafik-og-ejendomme",
    3,
    "vejfolk*, vej og park, vej- og park*, trafik siger|sagde|skriver|mener|svarer|henviser|peger|afventer|vil|har|skal, folkene fra trafik, trafik og ejendomme, ejendomsafdeling*, ejendomsfolk*, ejendomskontor ..2 kommune*, vejafdeling*, parkafdeling*, affaldskontor*, affald siger, renovationen, driften, materielgaard*, p-vagt*, parkeringsvagt*, vejmyndighed*, bygningsafdeling*, teknisk service, building office, trafikafdeling*",
  ),
  centre(
    "kf-desk-unit",
    "kultur-og-fritid",
    3,
    "kultur og fritid, kultur- og fritid*, fritidskonsulent*, halinspektoer*, bibliotekar*, biblioteket, kulturchef*, idraetskonsulent*, folkeoplysningsudvalg*, musikskole*, svoemmehal*, ungdomsskole*, fritidsklub*, juniorklub*, klubben, kulturhus*, fritidsafdeling*",
  ),
  centre(
    "oe-desk-unit",
    "oekonomi-og-analyse",
    3,
    "oekonomi siger|sagde|skriver|mener|svarer|henviser|peger|afventer|vil|har|skal, oekonomi og analyse, oekonomiafdeling*, opkraevning, opkraevningen, opkraevningsafdeling*, regningskontor*, forsikringskontor*, forsikringsafdeling*, oekonomien, debitor*, betalingskontor*, bogholderi*, economy department, ejendomsskattekontor*",
  ),
  centre(
    "pl-desk-unit",
    "politik-og-ledelse",
    3,
    "politik og ledelse, direktionssekretariat*, ledelsessekretariat*, borgmesterkontor*, borgmesterens sekret*, byraadssekretariat*, kommunaldirektoer*, direktionen, sekretariatet, juridisk afdeling, kommunikationsafdeling*, raadhusets ledelse",
  ),
  centre(
    "pe-desk-unit",
    "personale-og-loen",
    3,
    "hr, hr-afdeling*, hr-konsulent*, personale og loen, personalekontor*, personalekonsulent*, loenkontor*, loenafdeling*, personaleafdeling*",
  ),
  centre(
    "di-desk-unit",
    "digitalisering",
    3,
    "digitalisering, it siger, it-afdeling*, it-support*, it-folk*, webredaktion*, webmaster*, hjemmesidens, support ..2 hjemmeside*, selvbetjeningen",
  ),
  // — matters told without the name of a unit —
  centre(
    "bf-home",
    "boern-og-familier",
    2.4,
    "loen ..5 hjemme, vaere hjemme hos, blive hjemme hos, gaar hjemme hos, daekket ..3 loen, hjemme ..2 passe ..3 barn|soen|datter|dreng|pige, sonde ..5 barn|soen|datter, passe ..2 syge barn, bleer til ..2 soen|datter|barn, specialkost ..4 soen|datter|barn, ledsag* ..6 datter|soen|barn|teenager, kontaktperson ..5 datter|soen|barn, boernepasser*, legeareal*, gratis dagtilbud, fripladstilskud*, oekonomisk friplads, soeskendetilskud*",
  ),
  centre(
    "bf-life",
    "boern-og-familier",
    2,
    "boernenes far, boernenes mor, boernenes, barnets far, barnets mor, foraeldremyndighed*, faelles foraeldre*, overvaaget*, samvaersplan*, hente boernene, tage boernene, mine boern ..4 bor, hjem til os, plejemor, moedregruppe*, foedselsdepress*, graviditet*, ufoedte, baby*, nyfoedt*, termin, amning*, tremmeseng, born child, foster*, custody, my child, stuens, garderoben, flyverdragt*, skovtur*, middagslur, sut, klapvogn*",
  ),
  centre(
    "su-class",
    "skole-og-uddannelse",
    2.2,
    "0|1|2|3|4|5|6|7|8|9|10 klasse, 0|1|2|3|4|5|6|7|8|9 a|b|c|d|e, skolestart*, skoleudsaettelse*, frikvarter*, skolegaard*, gaardvagt*, elevraad*, lektie*, matematik, dansktime*, laeseproeve*, afgangsproeve*, trivselsmaaling*, modtageklasse*, specialklasse*, mellemtrin*, indskoling*, udskoling*, koerer ..3 skole, skolebestyrelse*, samdriftsskole, intra, aula, lejrskole*, kanotur, skolefoto*, klasseliste*",
  ),
  centre(
    "hp-adult",
    "handicap-og-psykiatri",
    2.2,
    "voksne soen, voksne datter, voksen soen, voksen datter, respirator*, cp, downs, trakeostomi*, doertrin*, bredere doere, doerene ..3 bredere, niveaufri*, rampe, loftslift*, badevaerelse ..4 kommune|bevil*|ombyg*|handicap*, sammen med min stoetteperson, stoetteperson*, kontaktperson ..3 vaerested*, vaerestedet, vaerkstedet, beskyttet*, medboer*, beboerne ..3 bosted*, doegnstoette, noedtelefon*, overvaagning ..3 nat, natlig*, bisidder ..3 bostoette, sms-hjaelp, afmagt*",
  ),
  centre(
    "sa-daily",
    "sundhed-og-aeldre",
    2.2,
    "noegleboks*, oejendraaber*, stoettestroemp*, doserings*, morgenhjaelp*, aftenhjaelp*, hjaelp ..2 om morgenen, hjaelp ..2 om aftenen, kommer i seng, op om morgenen, lagt i seng, komme op ..3 sengen, kaldt ..3 natten, beboer ..2 stue, vaskeriet, toejet ..3 vask, pudse vinduer, stoevsugning, gulvvask, sengetoej, aflastningen, rehabophold*, stol ..3 bord, hoerehjaelp*, briller ..3 svagsyn*, lup, insulinpen*, forbinding*, saarskift*, sondemad*, palliativ*, sidste tid",
  ),
  centre(
    "bs-life",
    "borgerservice",
    2.4,
    "udrejst, indrejst, bopaelsregistr*, adresseregistr*, flytteanmeld*, flyttet ..3 adresse, c/o-adresse, adressebeskyt*, navnebeskyt*, navneaendring*, navneattest*, doebsattest*, vielse*, vielsesattest*, sundhedskort*, sygesikring*, gult kort, yellow card, laegevalg*, valgkort*, fritagelse ..3 digital post, e-boks, beboerindskud*, indskudslaan*, boliganvis*, medicintilskud*, fodpleje, fodbehandling, gebis, tandprotese*, hoereapparatbatteri*, formuegraense*, tandbehandling ..4 pension*, samliv*, enlig* ..3 pension*, registreret som, citizenship, residence",
  ),
  centre(
    "pm-life",
    "plan-og-miljoe",
    2.2,
    "tagterrasse*, udestue*, redskabsskur*, gavl*, facade*, soklen, naboens byggeri, byggeri ..4 grund, hanen galer, hane, kolonihave ..4 kloak|bygge*, stoevmaaling*, lugtmaaling*, stoev, asfaltvaerk*, betonvaerk*, virksomheden ..4 larm*, pizzaria, pizzeria, roegen, faelde ..3 trae, bevaringsvaerdig*, aaen, oliespild, mose, skorsten*, anmeldte rotter, rotterne, solceller, hegn paa, terraenregulering*, matrikelnummer, byggeproces*, gravemaskine*, kondens*, udstykning*",
  ),
  centre(
    "te-life",
    "trafik-og-ejendomme",
    2.2,
    "chikane*, vejbelysning*, lygten, lygte, lygterne, lygtepaele, hjoernet ..4 is|sne, groennespand*, den groenne spand, skraldemand*, skraldebil*, tomme ..2 gange, affaldsbeholder*, storskrald, genbrugspladsen, sneplov*, brosten, fliserne, fortovet, cykelstien, overkoersel*, indkoersel*, opgravning*, container ..3 vejen, vejfest*, baenk, baenken, baenke, gyngen, gynge, daekslet, daeksel*, bil ..4 hul, invalideskilt*, p-skive, p-plads*, taget ..3 gymnastiksal, elevatoren ..4 plejecent*|raadhus*|skole*",
  ),
  centre(
    "ai-life",
    "andre-instanser",
    2.2,
    "egen laege ..5 henvis*|naevenyttig*|klage, min laege vil ikke, sygehuset, hospitalet har, su-styrelsen, familieretshus*, statsforvaltningen har, boligforeningen har, andelsforening*, andelsbolig*, sommerhus*, rejsebureau*, metroen, togkontrol*, kontroloer*, politiet kom ikke, betjent*, varmecheck*, feriepenge, gaeldsstyrelsen, kviklaan, forsikringen vil ikke, udlejeren, min udlejer, ejerforeningen, naboens traeer|hund|fest|haek|trampolin, my landlord, tax office, my neighbour, parkeringskort*, handicapskilt*, handicaporganisation*",
  ),
];
