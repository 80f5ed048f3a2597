// Danish stems of sensitive and confidential matters. `_` is a blank, a leading `*` lets a stem begin at a compound
// joint, a trailing `$` allows no more than an inflection. Strong stems speak of a person's own matter by themselves;
// weak ones are also the names of schemes and need the person in the same sentence.
import type { CategoryStems, DatedList } from "../../core/personal-data/knowledge";

const RETRIEVED = "2026-11-24";

export const CATEGORIES: DatedList<readonly CategoryStems[]> = {
  source:
    "databeskyttelsesforordningen art. 9 and 10, forvaltningsloven § 27, the codebook's reading of them; words of municipal mail",
  retrieved: RETRIEVED,
  entries: [
    {
      type: "helbred",
      strong: `*diagnos *sygdom sygemeld *sygefravær sygedage sygeorlov langtidssyg kronisk_syg alvorligt_syg *depression depressiv deprimeret *angst$ angstanfald socialangst *skizofren *psykose psykotisk bipolar
        borderline personlighedsforstyrrelse tvangstank ocd$ ptsd *autis asperger adhd$ add$ tourette spiseforstyrrelse anoreksi bulimi selvskad selvmord tage_sit_eget_liv tage_mit_eget_liv
        *demens *dement alzheimer parkinson *sclerose sklerose *epilepsi spastiker spastisk cerebral_parese muskelsvind downs_syndrom *hjerneskade hjernerystelse *blodprop hjerneblødning apopleksi
        *lammelse lammet$ halvsidig hemiplegi *kræft$ kræften cancer kemo$ kemoterap strålebehandl *tumor metastas leukæmi *gigt$ leddegigt slidgigt *artrose fibromyalgi diskusprolaps *prolaps piskesmæld whiplash
        *diabetes sukkersyge insulin cøliaki *allergi astma$ kol$ rygerlunger lungebetændelse *hjertesvigt hjertestop hjertesygdom hjerteproblem *blodtryk pacemaker nyresvigt dialyse stomi$ kateter inkontinen morbus_crohn colitis
        hiv$ hepatitis leverbetændelse skrumpelever *betændelse blodforgiftning handicappet multihandicap udviklingshæm *udviklingsforstyr mentalt_handicap fysisk_handicap psykisk_lidelse psykisk_sårbar psykisk_syg psykisk_sygdom *lidelse$
        funktionsnedsættelse synshandicap svagtseende blind$ hørehæmmet døv$ høretab høreapparat *amput protese$ benprotese *kørestol rollator *krykke ilt_apparat iltapparat respirator$ sondemad sondeernær
        *operation$ operationen opereret indlagt$ *indlæggelse udskrevet *brækket$ knoglebrud *smerter$ smertestill morfin$ opioid metadon antabus ritalin concerta antidepress cymbalta sertralin marevan blodfortynd *medicin$ medicinsk_behandl medicinering medicinliste *recept$
        *psykiater psykiatrisk_ *psykolog psykoterap neurolog neuropsyk *overlæge speciallæge vagtlæge *lægeerklær lægeattest lægelige lægekonsulent lægens$ *lægen$ min_læge egen_læge statusattest mulighedserklær *journalnotat
        *genoptræn *fysioterap *ergoterap hjemmesygepleje *sårpleje sår$ liggesår tryksår *bleer$ ble$ *fald_i_hjemmet faldet_og_brækket gravid$ abort$ fødselsdepression svangerskab fertilitet
        *førtidspension sygedagpenge ressourceforløb *jobafklaring fleksjob ledighedsydelse *arbejdsevne *arbejdsskade revalider seniorpension
        *merudgift tabt_arbejdsfortjeneste *hjemmehjælp *bostøtte *botilbud *aflastning bpa$ borgerstyret_personlig *ledsage ledsager *handicapbil *invalide *hjælpemid *boligændring boligindretning *nødkald *personlig_pleje *plejebolig *plejehjem *plejecent aflastningsophold
        *socialpædagogisk *misbrugsbehandl *rusmiddel *alkoholbehandl afrusning afvænning specialskole kompressionsstrømpe støttestrømpe natpleje aftenbesøg sygehus *hospital specialtandlæge *tandbehandling stressrel stress$ udbrændt *udredning$ udredes udredt ppv$ pædagogisk-psykologisk
        *indlæringsvanskelig ordblind talehand sprogforstyr *senhjerneskad funktionsniveau svimmel kramper *besvimel bevidstløs sovemedicin vanskelige_nerver nervesammenbrud psykisk_nedbrud trodsig_adfærd adfærdsforstyr udadreagerende skolevægring`,
      weak: `syg$ sygt sygemeldt læge$ læger lægehus *behandling$ sygeplej *sygepleje handicap *pleje$ plejen hjælper$ hjælpere *støtteperson *kontaktperson træning$ dårlig_ryg ryg$ knæ$ hofte$ hoften skulder skulderen ben$ hænder ondt træthed træt$ medicinen hukommelse husker_dårligt
        udsat$ sårbar *terapi alkohol drikker$ drak$ hash$ bad$ badet bade$ brusebad støtte$ støttetimer støtten rengøring madservice toilet$ visitation$ visitationen visitator rehabiliteringsteam mentor$ pension$ praktik$ tandlæge tænder proteser briller$ kørsel$ taxa$ sygeh *speciallæger
        merudgifter *diæt børnegigt søvn sover psykisk psykiske$ fysisk$ fysiske$ nerver *skade$ skaden skader ulykke$ trafikuheld *kommunikationscent hjælpemiddel *seng$ plejeseng lift$ toiletforhøj bandage terapeut handicap_og_psyk funktion helbred *helbred$ helbredet helbredstillæg`,
    },
    {
      type: "etnicitet",
      strong: `etnisk etnicitet *indvandrer flygtning$ *flygtninge asylansøg opholdstilladelse *afstamning$ hudfarve mørk_hud$ mørkhud brun_hud$ neger$ perker$ sigøjner roma$ romaer kurder kurdisk palæstinenser somalier somalisk syrer$ syrisk$ iraker irakisk afghaner afghansk tamil$ eritre
        tyrkisk$ arabisk_baggrund pakistansk marokkansk iransk$ fremmed_baggrund anden_baggrund udenlandsk_baggrund ikke-vestlig grønlandsk$ grønlænder inuit$ jøde$ racis* racistisk$ tosproget`,
      weak: `arabisk$ arabiske tyrker dansker$ danskere$ udlænding$ ikke_dansk nok mit_navn`,
    },
    {
      type: "religion",
      strong: `muslim *islam$ islamisk *tørklæde$ hijab$ niqab$ jødisk$ katolik$ katolsk$ jehovas_vidne$ jehova hindu$ buddhis kristen$ pinsekirke frikirke bederum ramadan halal$ koran religiøs$ religion$ sikh$ moské`,
      weak: `kirke$ tro$ faste$ menighed`,
    },
    {
      type: "politik",
      strong: `partimedlem medlem_af_socialdemo medlem_af_venstre medlem_af_enhedslist medlem_af_dansk_folkeparti opstillet_for politisk_overbevis mine_politiske_hold min_politiske stemmer_på$ stemte_på$ partiforen`,
      weak: `kommunist$`,
    },
    {
      type: "fagforening",
      strong: `*fagforening *tillidsmand *tillidsrepr fællestillidsrepr 3f$ foa$ hk$ dansk_socialrådgiverforening metalarbejder fagforbund medlem_af_bupl medlem_af_dlf`,
      weak: `a-kasse$ bupl$ dlf$ faglig_organisation mit_forbund`,
    },
    {
      type: "seksualitet",
      strong: `*homoseksuel *biseksuel heteroseksuel$ lesbisk$ lesbiske$ bøsse$ transkøn transperson transseksuel kønsskifte kønsidentitet queer$ seksuel_orientering samleje seksuelle_forhold sexliv gift_med_en_mand`,
      weak: `min_mand_og_jeg_er_to_mænd to_mødre to_fædre regnbuefamilie lgbt`,
    },
    {
      type: "biometri",
      strong: `fingeraftryk ansigtsgenkend dna-profil dna-test gentest genetisk irisscan biometri`,
      weak: ``,
    },
    {
      type: "strafbart",
      strong: `*fængsel *fængsl afsoning afsoner straffeattest$ *straffet$ tidligere_dom$ *dømt$ *voldsdom dom_for sigtet$ sigtelse tiltalt$ tilhold$ polititilhold kriminel$ *kriminalitet kriminalsag fodlænke prøveløslad varetægt *voldtægt *overgreb$ tyveri$ indbrud$
        hashhandel narkohandel sælger_hash *bedrageri$ bedraget *dokumentfalsk politianmeld spirituskør socialt_bedrageri anmeldt_for meldt_til_politiet voldelig$ har_slået slog_mig slår_mig vold_mod`,
      weak: `anholdt$ politi$ politiet$ vold$ volden$ dom$ dommen$ bøde$`,
    },
    {
      type: "sociale-forhold",
      strong: `*misbrug$ *misbruger stofmisbrug alkoholmisbrug narkoman alkoholiker hashmisbrug *anbring *anbragt tvangsfjern *plejefamilie$ *plejemor$ *plejefar$ plejebarn *underretning$ *underretninger$ bekymringsskriv børnefaglig *forældreevne$ forældrekompetence *familiebehandl
        *omsorgssvigt *hjemløs *boligløs sætte_på_gaden sat_på_gaden på_gaden$ udsættelse_af_bolig fogeden$ udsættelsesforret udsat_af_min sættes_ud smidt_ud *krisecent kvindehjem voldsramt partnervold vold_i_hjem volden_i psykisk_vold *herberg *forsorgshjem *væresteder
        tidligere_misbrug efterværn *kontrolgruppe samlivskontrol *kontaktperson$ kontaktpædagog ungestøtte børnesag børnesagen *socialsag overvåget_samvær støttet_samvær ædru$ clean$ fald_tilbage_i urinprøve *tvangsfjernet incest *mistrivsel familierådgiv handleplan_for
        familiekonsulent familieafdeling *børnehus prostitu sexarbejd gadehjem ensom$ isoleret$ social_deroute *opvækst$ misrøgt`,
      weak: `hash$ kokain heroin drikker$ stoffer$ druk$ bostøtte$ ustabil_adfærd opholdssted botilbud hjemmet$ fjernet$ vold$ volden$ slår$ slået$ social$ sociale_problemer kontanthjælp$ aktivering familieplej`,
    },
    {
      type: "oekonomi",
      strong: `*kontanthjælp$ *kontanthjælps uddannelseshjælp integrationsydelse selvforsørgelses-_og *gæld$ gælden *gældssaner *skyldig$ *huslejerest *restance *inddrivelse *lønindehold *lønoplys *lønseddel lønsedler$ betalingsaftale afdragsordning *afdrager *boligstøtte$ *boligydelse$ boligsikring
        *formue$ *formuen$ *indtægt$ *indtægter$ indkomst$ *folkepension$ *pensionist$ pensionstillæg *helbredstillæg *personligt_tillæg *enkeltydelse *beboerindskud$ *indskudslån børnetilskud$ børnebidrag *underholdsbidrag *børnepenge børne-_og_ungeydelse dagpenge$ *modermælkserst arbejdsløs$ *ledig$
        *tilbagebetal *efterregul rki$ ribers$ konkurs$ betalingsstandsning *sanktion$ *sanktioner$ trukket_i_kontanthj trukket_i_ydelse ingen_penge ikke_penge_til penge_til_mad ikke_råd_til har_ikke_råd *rykkergebyr udlæg$ *pantebrev skattegæld *bankkonto$ *økonomi$ økonomisk_friplads *friplads udbetalt_for_meget
        fået_for_meget for_meget_udbetalt *overbetal ladt_uden_penge løntilskud$ lånt_penge låne_penge *ydelse_stoppet stoppet_min_ydelse stoppet_mine stopper_mine skylder_kommun skylder_jeg jeg_skylder vi_skylder restgæld *rådighedsbeløb`,
      weak: `huslejen$ husleje$ penge$ pengene$ løn$ lønnen$ skat$ udbetalt udbetaling$ kravet$ beløbet$ tilskud$ lån$ lånet ydelse$ ydelsen$ pension$ su$ opkrævn regningen$ regning$ nemkonto trækker trækkes betale_tilbage tillæg$ kassekredit faktura$`,
    },
    {
      type: "familieforhold",
      strong: `*forældremyndighed *samvær$ *samværet$ *samværssag *skilsmisse fraskilt$ skilt_fra$ separeret$ *eksmand$ *ekskone$ ekskæreste min_eks$ hans_eks$ hendes_eks$ *adoption adopteret$ adoptivbarn *faderskab bopælsforælder samværsforælder *stedfar$ *stedmor$ stedbarn plejedatter plejesøn *familieret statsforvaltning *tvillinger$
        delebarn$ deleordning utroskab utro$ ægteskab$ *samliv$ *samlever$ samlevende$ brud_med *brud$ gået_fra_hinanden flyttet_fra_hinanden enlig_mor$ enlig_far$ eneforsørger enlig_forsørger *arvesag *børnebortfør tvangsægte jalousi konflikt_mellem_forældre mobbet$ mobning$ mobberi`,
      weak: `kæreste$ kæresten forældrenes_brud konfirmation *weekender barnets_far barnets_mor far_til mor_til familie$ begravelse dødsfald$ døde$ død$ enke$ enkemand$ nytår`,
    },
    {
      type: "beskyttet-adresse",
      strong: `adressebeskyt navnebeskyt navne-_og_adressebesk navne_og_adressebesk hemmelig_adresse hemmelige_adresse hemmeligt_adresse beskyttet_adresse hemmelig_bopæl skjult_adresse hemmeligt_nummer adressen_er_hemmelig må_ikke_vide_hvor_vi_bor må_ikke_vide_hvor_jeg_bor`,
      weak: ``,
    },
  ],
};

export const STOP_WORDS: DatedList<string> = {
  source: "Words of neutral Danish in which a stem means nothing",
  retrieved: RETRIEVED,
  entries: `eksempel arbejdsskadestyr sygesikring(?:en|sbevis)? sygeforsikring operations?system operationel operationer blindgyde blindt_ blindvej medicinalfirma ordblindhedsforening hospitalsvej
    plejehjemsvej kirkegård kirkeskole lægehusvej støttepunkt uddannelsesstøtte boligstøttekontor erhvervsstøtte kulturstøtte skadedyr vandskade bilskade hærværk trænings?center lægger tandplejecenter religionsundervis`,
};

export const ANCHORS: DatedList<{ readonly any: string; readonly near: string }> = {
  source: "Pronouns, family words and roles that point at a person",
  retrieved: RETRIEVED,
  entries: {
    any: `jeg mig min mit mine mi du dig din dit dine han ham hans hun hende hendes vi os vores vor jer jeres deres datter datters datteren søn søns sønnen barn barnet børn børnene børns mor mors far fars mand mands kone kones bror brors søster søsters forældre mormor morfar farmor farfar
      barnebarn svigermor svigerfar samlever ægtefælle kæreste borger borgeren borgers patienten klienten klager ansøger eleven drengen pigen i my me he she her his our son daughter mother father`,
    near: `jeg_har jeg_er jeg_fik jeg_får jeg_blev jeg_lider jeg_skal jeg_kan jeg_går jeg_var jeg_havde jeg_lever har_jeg er_jeg får_jeg fik_jeg blev_jeg min mit mine mig du_har du_er din dit dine dig han hans ham hun hendes hende vi_har vi_er vi_får vi_fik os vores mor mors far fars søn datter barn
      borgeren borgers my i_have he_is she_is barnet børn børnene`,
  },
};
