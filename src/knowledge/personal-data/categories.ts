// Danish stems of sensitive and confidential matters. `_` is a blank, a leading `*` lets a stem begin at a compound
// joint, a trailing `$` allows no more than an inflection. Strong stems speak of a person's own matter by themselves;
// weak ones are also the names of schemes and need the person in the same sentence.
import type { CategoryStems, DatedList, PersonalDataKnowledge } from "../../core/personal-data/knowledge";

const RETRIEVED = "2026-11-24";

export const CATEGORIES: DatedList<readonly CategoryStems[]> = {
  source:
    "databeskyttelsesforordningen art. 9 and 10, forvaltningsloven § 27, the codebook's reading of them; words of municipal mail",
  retrieved: RETRIEVED,
  entries: [
    {
      type: "helbred",
      strong: `*diagnos *sygdom sygemeld *sygefravær sygedage sygeorlov langtidssyg kronisk_syg alvorligt_syg *depression depressiv deprimeret *angst$ angstanfald
        socialangst *skizofren *psykose psykotisk bipolar borderline personlighedsforstyrrelse tvangstank ocd$ ptsd *autis asperger adhd$ spiseforstyrrelse
        anoreksi bulimi selvskad selvmord tage_sit_eget_liv tage_mit_eget_liv *demens *dement alzheimer parkinson *sclerose sklerose *epilepsi spastiker
        spastisk cerebral_parese muskelsvind downs_syndrom *hjerneskade hjernerystelse *blodprop hjerneblødning apopleksi *lammelse lammet$ halvsidig hemiplegi
        cancer kemo$ kemoterap strålebehandl *tumor metastas leukæmi *gigt$ leddegigt slidgigt *artrose fibromyalgi diskusprolaps *prolaps piskesmæld whiplash
        *diabetes sukkersyge insulin cøliaki astma$ rygerlunger lungebetændelse *hjertesvigt hjertestop hjertesygdom hjerteproblem *blodtryk pacemaker
        nyresvigt dialyse stomi$ kateter inkontinen morbus_crohn colitis hiv$ hepatitis leverbetændelse skrumpelever *betændelse blodforgiftning handicappet
        multihandicap udviklingshæm *udviklingsforstyr mentalt_handicap fysisk_handicap psykisk_lidelse psykisk_sårbar psykisk_syg psykisk_sygdom
        funktionsnedsættelse synshandicap svagtseende hørehæmmet døv$ høretab høreapparat *amput protese$ benprotese *kørestol rollator *krykke ilt_apparat
        iltapparat respirator$ sondemad sondeernær operationen opereret indlagt$ *indlæggelse udskrevet *brækket$ knoglebrud *smerter$ smertestill morfin$
        opioid metadon antabus ritalin concerta antidepress cymbalta sertralin marevan blodfortynd medicinsk_behandl medicinering medicinliste *recept$
        *psykiater psykiatrisk_ psykoterap neurolog neuropsyk speciallæge vagtlæge *lægeerklær lægeattest lægelige lægekonsulent min_læge egen_læge
        statusattest *journalnotat *genoptræn *fysioterap *ergoterap hjemmesygepleje *sårpleje liggesår tryksår faldet_og_brækket gravid$ abort$
        fødselsdepression svangerskab fertilitet *førtidspension sygedagpenge ressourceforløb *jobafklaring fleksjob ledighedsydelse *arbejdsevne *arbejdsskade
        seniorpension *merudgift tabt_arbejdsfortjeneste bpa$ borgerstyret_personlig *handicapbil *invalide *hjælpemid *boligændring boligindretning *nødkald
        *socialpædagogisk *misbrugsbehandl *rusmiddel *alkoholbehandl afrusning kompressionsstrømpe støttestrømpe natpleje aftenbesøg specialtandlæge
        *tandbehandling stressrel udbrændt ppv$ pædagogisk-psykologisk *indlæringsvanskelig ordblind talehand sprogforstyr *senhjerneskad funktionsniveau
        svimmel kramper *besvimel bevidstløs sovemedicin vanskelige_nerver nervesammenbrud psykisk_nedbrud adfærdsforstyr udadreagerende skolevægring blind!
        blinde! bleer! ble! *bostøtte *botilbud *tourettes tourette kol! psykolog *psykologisk *psykologerkl *psykologunders *stresssyg *overlægen *plejebolig
        *hjemmehjælp *hjemmepleje *personlig_pleje *aflastning ledsage *ledsager udredning udredes udredt lidelse! *lidelse! lidelser! *lidelser! hudlidelse
        operation! operationer! operationen! *allergi stress! stresset! add! lægen! lægens! medicin! min_medicin hans_medicin hendes_medicin din_medicin sår!
        *såret! tvangsindlagt psykiatrisk_afdeling indlæggelsen genindlagt sengeliggende døende terminal hospice palliativ livstruende sygdomsforløb
        hjernesvulst *hjerteklap hjertefejl hjerteanfald hjertet! rygsmerter hofteoperation ny_hofte knæoperation *skulderoperation hofteallop *spasticitet
        epileptisk *udtrætt *hjernetræt *kroniske_smerter migræne besvær_med_at_gå dårligt_gående gangbesvær *gangbesværet synsnedsættelse *synsprøve
        nedsat_syn svagt_syn svagsynet grøn_stær grå_stær *hørenedsæt mistet_hørelsen senfølge *følgevirkning *forgift hjernetumor *lymfe knogleskør
        osteoporose sindslid *udviklingshandicap *autist *autisme autismespektrum *infantil særlige_behov_for_støtte *adfærdsproblem *opmærksomhedsforstyr
        *angstdiag *nedbrud! sammenbrud! handicappet! handicappede_søn *tilbagefald *depressiv psykoser psykofarmaka *demenssyg kronisk! kroniske! sygemelding
        sygemeldinger syg_i_lang *blodtransf *insulinpumpe *immunforsv *nervesygdom ms! als! parkinsons fibro! *smerteklinik *smerteplast bækken *gigt!
        *gigten! gigt piller! døgndækning *døgnrehab *hjælperordning *hjælpere! respiratorhjælp seksuelt_misbrugt sondeernæring *diætist *kostvejled *cøliaki
        stofskifte *skimmelsyg bronkitis *astma! *astma lungesyg *lungemed *lungeklin kolpatient *hudkræft *brystkræft *prostatakræft *tarmkræft mammografi
        *scanning! *mr-scan *røntgen *hjerterytme atrieflimmer *nyresyg *leversyg *blødning! *transplant *vægttab *overvægt fedmeoper gravid! for_tidligt_født
        *for_tidligt_fødte *kuvøse *hjælpemiddel *hjælpemidler badestol badebænk toiletstol *plejeseng *loftlift *dropfod *ortoped *skinne! indlæg_til_sko
        ortopædisk gangstativ el-scooter *elscooter *kørestolen kørestolsbruger *siddestilling *trykaflast *kræft! *kræften! kræftsyg kræftbehandl
        *kræftpatient stok! bilstøtte støtte_til_bil støtte_til_en_bil *handicapkørsel *flexkørsel flextrafik mistet_synet mistede_synet mister_synet
        ser_næsten_ikke ser_dårligt hører_næsten hører_dårligt brækkede! brækkede_min brækket! trappelift holdtræning toiletforhøj *genoptræningen indkøbshjælp
        hjælp_til_indkøb tøjvask hjælp_til_bad hjælp_i_bad hjælp_til_strømper hjælp_til_rengøring rengøringshjælp *omsorgsjournal faldet_tre faldet_fire
        faldet_fem faldet_flere kan_ikke_gå kan_ikke_selv_gå kan_ikke_selv_køre sidder_i_stol *ergoterapeut *fysioterapeut *sygeplejerske *hjemmesygeplej
        kaster_op slagtilfælde overdosis skærer_i_sig skærer_sig_selv *speciallægeerkl *lægeattest *lægepapirer *lægebrev *helbredsoplys helbredsmæssige min_sygdom hans_sygdom hendes_sygdom *demenssygdom er_døv!
        er_blind! næsten_blind *dødssyg *sygeseng *blodsukker`,
      weak: `syg$ sygt sygemeldt læge$ læger lægehus *behandling$ sygeplej *sygepleje handicap hjælpere *støtteperson *kontaktperson træning$ dårlig_ryg ryg$ knæ$
        hofte$ skulderen ondt træthed medicinen hukommelse husker_dårligt sårbar *terapi brusebad støttetimer støtten rengøring madservice visitation$
        visitationen visitator rehabiliteringsteam mentor$ tandlæge proteser *speciallæger merudgifter *diæt børnegigt psykisk psykiske$ fysisk$ fysiske$
        nerver skaden skader ulykke$ trafikuheld *kommunikationscent hjælpemiddel plejeseng toiletforhøj bandage terapeut helbred *helbred$ helbredet
        helbredstillæg specialskole *plejehjem *plejecent *hospital sygehus *overlæge mulighedserklær i_bad! brusebad! ben! benet! hånden! hænderne! briller!
        tænder! kørsel! seng! toilettet! behandling! behandlingen! psykologen *psykolog støtte! støtten! praktikken lægekonsulent træt! skuldre! ryggen!
        rygproblem ryg! knæ! hofte! skulder! *pleje! plejen! ældrebolig *handicapplads falder! faldet! faldt! husker! glemmer! dårlig! dårligere svag! svagelig
        alene! klare! kan_ikke_selv ikke_kan_selv går_dårligt specialtandpleje omsorgsjournal *hjælpere! hjælperne! vedkommende_kan_ikke pårørende!
        handicapkonsul børnehandicap *særlige_behov *støttetimer psykiatri! psykiatrien børnepsykiat i_terapi *genindlægg *samtaleforløb *sygehist rehab
        *træningsforløb sygdommen kræfter! helbredsmæssig 65_timer *skånehensyn timer_om_ugen handicap! hospitalet! sygehuset! *hospitalet *sygehuset hovedpine
        specialklasse *specialtilbud specialundervisning madordning strømper! hoster! *astma skimmel ulykke! ulykken! min_ulykke faldene! fald! ser_ikke!
        hører_ikke! førlig besøg! dårligt_gående trætte! selvhjulpen *omsorg! kræver_hjælp personlig_hjælp hjælp_til ambulance skadestue akutmodtag vagtlæge
        *rehabiliter svækket svækkelse ældrecheck *toiletbesøg *personlig_hjælper bevilget! bevilling!`,
    },
    {
      type: "etnicitet",
      strong: `etnisk etnicitet *indvandrer flygtning$ *flygtninge asylansøg opholdstilladelse *afstamning$ hudfarve mørk_hud$ mørkhud brun_hud$ sigøjner romaer
        kurder kurdisk palæstinenser somalier somalisk syrer$ syrisk$ iraker irakisk afghaner afghansk tamil$ tyrkisk$ arabisk_baggrund pakistansk marokkansk
        iransk$ fremmed_baggrund anden_baggrund udenlandsk_baggrund ikke-vestlig grønlandsk$ grønlænder inuit$ jøde$ racis* racistisk$ tosproget eritrea neger!
        perker! perkere! kurdere indvandrere statsløs! fra_syrien fra_somalia fra_irak fra_afghanistan fra_iran fra_eritrea fra_tyrkiet fra_pakistan
        fra_marokko fra_libanon fra_grønland fra_ukraine fra_vietnam`,
      weak: `arabisk$ arabiske tyrker dansker$ danskere$ udlænding$ ikke_dansk arabisk! arabiske! vores_navn mit_navn_er mellemnavn fremmed_navn født_i_danmark
        jeg_er_født taler_dansk taler_bedre_dansk lære_dansk sprogskole integration! integrationskonsul hjemland *modersmål`,
    },
    {
      type: "religion",
      strong: `muslim *islam$ islamisk *tørklæde$ hijab$ niqab$ jødisk$ katolik$ katolsk$ jehovas_vidne$ jehova hindu$ buddhis kristen$ pinsekirke frikirke bederum ramadan halal$ koran religiøs$ religion$ sikh$ moské`,
      weak: `menighed min_tro! vores_tro! hans_tro! hendes_tro! fredagsbøn bede! bederummet faster_i svinekød menighed! konfirmeret! dåb!`,
    },
    {
      type: "politik",
      strong: `partimedlem medlem_af_socialdemo medlem_af_venstre medlem_af_enhedslist medlem_af_dansk_folkeparti opstillet_for politisk_overbevis mine_politiske_hold min_politiske stemmer_på$ stemte_på$ partiforen`,
      weak: `kommunist$`,
    },
    {
      type: "fagforening",
      strong: `*fagforening *tillidsmand *tillidsrepr fællestillidsrepr dansk_socialrådgiverforening metalarbejder fagforbund medlem_af_bupl medlem_af_dlf hk! 3f!
        foa! medlem_af_hk krifa! fagligt_medlem strejket!`,
      weak: `a-kasse$ bupl$ dlf$ faglig_organisation mit_forbund hk! skifte_forbund forbundet! min_tr!`,
    },
    {
      type: "seksualitet",
      strong: `*homoseksuel *biseksuel heteroseksuel$ lesbisk$ lesbiske$ transkøn transperson transseksuel kønsskifte kønsidentitet queer$ seksuel_orientering samleje
        seksuelle_forhold sexliv bøsse! bøsser! homo! gift_med_en_mand min_kone_og_jeg_er_to to_mænd! seksualitet seksuel! seksuelle! seksuelt!`,
      weak: `min_mand_og_jeg_er_to_mænd to_mødre to_fædre regnbuefamilie lgbt`,
    },
    {
      type: "biometri",
      strong: `fingeraftryk ansigtsgenkend dna-profil dna-test gentest genetisk irisscan biometri`,
      weak: ``,
    },
    {
      type: "strafbart",
      strong: `*fængsel *fængsl afsoning afsoner straffeattest$ tidligere_dom$ *voldsdom dom_for sigtet$ sigtelse tiltalt$ tilhold$ polititilhold kriminel$
        *kriminalitet kriminalsag fodlænke prøveløslad varetægt *voldtægt hashhandel narkohandel sælger_hash *dokumentfalsk politianmeld spirituskør
        socialt_bedrageri anmeldt_for meldt_til_politiet vold_mod tidligere_straffet straffet_for er_straffet dømt_for er_dømt domfældt bedrageri! overgreb!
        seksuelt_overgreb tyveri! dømmes_for retssag_om_vold afsonet løsladt! løsladelse betinget_dom straffesag stalking! stalker! voldtaget!
        *trusler_på_livet *knivstuk hæleri narkotika! narkohand`,
      weak: `anholdt$ politi$ politiet$ vold$ volden$ dom$ dommen$ bøde$`,
    },
    {
      type: "sociale-forhold",
      strong: `stofmisbrug alkoholmisbrug narkoman alkoholiker hashmisbrug *anbring *anbragt tvangsfjern *underretning$ *underretninger$ bekymringsskriv børnefaglig
        *forældreevne$ forældrekompetence *omsorgssvigt *hjemløs *boligløs sætte_på_gaden sat_på_gaden udsættelse_af_bolig udsættelsesforret udsat_af_min
        sættes_ud *krisecent kvindehjem voldsramt partnervold vold_i_hjem volden_i psykisk_vold *herberg *forsorgshjem tidligere_misbrug efterværn
        *kontrolgruppe samlivskontrol børnesag børnesagen *socialsag overvåget_samvær fald_tilbage_i *tvangsfjernet incest *mistrivsel handleplan_for
        familiekonsulent *børnehus prostitu sexarbejd gadehjem social_deroute misrøgt *misbrug! misbrugt_stof *misbruget! *misbruger! *misbrugere
        *misbrugsproblem i_familiepleje plejeanbragt *familiebehandling på_gaden! egen_opvækst urinprøver! clean! ædru! ensom! ensomhed isoleret_sig
        socialt_isoleret støttet_samvær anbringes! hjemgivelse hjemgivet døgninstitution *opholdssted! *børnefaglig *børnefaglige forebyggende_foranst
        *børnesag! børnesamtale *familieplejer *bekymringsbrev *børnehjem! *sat_ud! *udsættelse! udsættelsessag udsat_fra *lejligheden_mister mister_lejlighed
        mister_min_lejlighed mister_vores_bolig uden_bolig ingen_bolig ingen_adresse sover_på_sofa sover_hos_ven sover_i_min_bil bor_i_bil bor_i_min_bil
        sofasurf midlertidig_bolig *anvist_bolig *akutbolig *voldsramt voldelig_eks voldelig_mand min_voldelige *seksuelt_misbrug drikker_for_meget stærk_druk
        *drikker_sig *selvmordstrus tæsk! slog_ham slog_hende slår_hende slår_ham slår_mig slog_mig truer_mig *tvangsanbring *uanmeldt_tilsyn_i_hjem
        *børneunders undersøgelse_efter_§_50 §_50-undersøgelse plejeforældre netværksplejefamilie *netværksplej plejesøn plejedatter forældresloges
        forældre_sloges forældrepålæg forældrekursus *forsorgshjem! hjemløseboform boform børneunders tvangstil *opvokset_hos aflastningsfamilie_til
        boede_på_gaden bor_på_gaden mister_boligen mister_min_bolig sat_ud_af fogedret fogedretten`,
      weak: `kokain heroin drikker$ stoffer$ druk$ ustabil_adfærd opholdssted hjemmet$ vold$ volden$ sociale_problemer familieplej hash! hashen! plejefamilie
        plejefamilien plejemor! plejefar! plejebarn plejebørn familierådgiv familieafdeling samlever_kontrol *kontrolgruppen *kontrolgruppe fogeden! smidt_ud
        familiekonsulent støtteperson værested! *opvækst! netværksmøde handleplan! børnefaglig *kontaktpædagog vold! volden! *anbringe fjerne_børn
        fjernet_fra_hjem hjemløse! foged! udsat_bolig urinprøve! volds specialskole sagen_om_vores_barn familieråd børn_og_famil familieafdelingen familiesag
        partshøring samtale_med_min_søn samtale_med_min_datter børnesamtale psykolog! bisidder fjerne! blev_fjernet undersøgelsen! undersøgelse! jeg_bor_hos
        bor_hos! uden_mig!`,
    },
    {
      type: "oekonomi",
      strong: `*kontanthjælp$ *kontanthjælps uddannelseshjælp integrationsydelse selvforsørgelses-_og *gældssaner *huslejerest *inddrivelse *lønindehold
        betalingsaftale afdragsordning *afdrager *boligstøtte$ *boligydelse$ boligsikring pensionstillæg *beboerindskud$ *indskudslån børnetilskud$ børnebidrag
        *underholdsbidrag børne-_og_ungeydelse *modermælkserst *tilbagebetal rki$ ribers$ betalingsstandsning trukket_i_kontanthj trukket_i_ydelse ingen_penge
        ikke_penge_til penge_til_mad ikke_råd_til har_ikke_råd *rykkergebyr *pantebrev skattegæld økonomisk_friplads udbetalt_for_meget fået_for_meget
        for_meget_udbetalt ladt_uden_penge lånt_penge låne_penge *ydelse_stoppet stoppet_min_ydelse stoppet_mine stopper_mine skylder_kommun vi_skylder
        restgæld *rådighedsbeløb gæld! gælden! *gæld! *gælden! min_økonomi vores_økonomi hans_økonomi hendes_økonomi din_økonomi økonomiske_situation
        økonomisk_situation *restance! *restancer! *restancen! huslejerestance folkepension! folkepensionist! pensionist! personligt_tillæg helbredstillæg!
        enkeltydelse formue! formuen! min_indtægt indtægt! indkomst! sanktion! sanktionen! sanktioner! partshøring_om_sanktion dagpenge! arbejdsløs!
        arbejdsløshed friplads! *kontanthjælpen! mit_beløb mine_penge intet_at_leve_af leve_for! leve_af! ikke_en_krone en_krone_til uden_penge
        manglende_indtægt *tilbagebetale tilbagebetaling! tilbagebetalingskrav lønsedler! *afdrag! afdrage! rykker_for_betaling *inkasso *kviklån *banklån
        *afdragsordning mangler_penge *betale_husleje *betale_min_husleje får_ingen_penge ingen_ydelse ingen_indtægt bagud_med udeståend overtræk
        betalingspåkrav *børnebidrag *ægtefællebidrag *frikommun *kassen_er_tom sort_arbejde varmetillæg *varmetillæg pensionskonto *pensionskonto
        fleksløntilskud bagud! bagud_2 fattig! *beboerindskud lån_til_indskud snydt_for hævet_på_min trukket_på_mit_kort *boligsikring *ældrecheck *mediecheck
        huslejen_er_betalt betaler_jeg_af indefrossen indefrysning *ejendomsskat_restance *revaliderings_ydelse`,
      weak: `huslejen$ husleje$ udbetalt udbetaling$ kravet$ tilskud$ opkrævn nemkonto trækker trækkes betale_tilbage tillæg$ kassekredit løn! lønnen! min_skat! su!
        regningen! regning! beløbet! penge! pengene! lån! lånet! ydelse! ydelsen! pension! pensionen! indkomsten! bøde! rykkere! ledig! *kontoudtog indestående
        konto! *børnepenge skylder! betale! budget! depositum! helbredstillægget! personligt! opsparing arv! boligtillæg kontanthjælps lønseddel! lønsedler!
        indskud! deposit! deposition! uddannelseshjælp årsopgørelse årsopgørelsen hævet! snydt! trukket! *børneydelse børneydelsen! kort_er betaling!
        ydelsesservice ydelseskontoret grundskyld ejendomsskat bilag! faktura! skyldt! inkasso! fogeden! betales! kravet! tilbage_betale *restskat`,
    },
    {
      type: "familieforhold",
      strong: `*forældremyndighed *samvær$ *samværet$ *samværssag skilt_fra$ ekskæreste min_eks$ hans_eks$ hendes_eks$ *adoption adopteret$ adoptivbarn *faderskab
        bopælsforælder samværsforælder *stedfar$ *stedmor$ stedbarn delebarn$ deleordning utroskab brud_med gået_fra_hinanden flyttet_fra_hinanden eneforsørger
        enlig_forsørger *arvesag *børnebortfør tvangsægte jalousi konflikt_mellem_forældre skilsmisse skilsmissen fraskilt! separeret! ægteskab! ægteskabet!
        utro! samliv! samlivsophør samlivet! samleverske eksmand! eksmanden! ekskone! ekskonen! min_ekskone min_eksmand hans_ekskone din_eksmand *eksmands!
        *ekskæreste familieretshus *forældrekonflikt forældrenes_brud efter_bruddet bruddet_med blev_skilt er_skilt skilte! skilt! vi_er_gået_fra enlig_mor!
        enlig_far! fødselsattest_far faderskab *børnesagkyndig *samvær! *samværs *fælles_forældre *deleforældre *forældresamarbejde *søskendekonflikt arvestrid
        arvestridighed slået_hånden_af *familiekonflikt taler_ikke_sammen_mere kærester! hendes_nye_kæreste hans_nye_kæreste ny_kæreste kæresten! far_ukendt
        *barnets_forældre_er bopæl_hos_far bopæl_hos_mor bopælen! børnene_bor_hos ugen_hos_deres_far hver_anden_uge_hos forældre_sloges mine_forældre_er_skilt
        bor_hos_deres_far bor_hos_deres_mor min_søns_far min_datters_far hans_mor_og_jeg *børnefordeling *resolution_om`,
      weak: `forældrenes_brud barnets_far barnets_mor kæreste! statsforvaltningen samlever! samlevende! brud! bruddet! mobbet! mobning! mobbes! mobberi familieret
        tvillinger! weekender! deres_far! deres_mor! hans_far! hans_mor! hendes_far! hendes_mor! min_eks! eks! eksen! alenemor stedfaren plejesøn plejedatter
        sorg! afdød! afdøde! dødsbo ægtefælle! hjemmefra! skændes! konflikt! konflikter! opdragelse! opdrage flyttede_fra flyttet_fra mine_forældre forældrene!
        barnefar barnemor samtale_med_børn faderen! moderen! far! sin_far! sin_mor! nye_kæreste bonus gift! min_mand_og_jeg familierådgiv børn_og_familie
        slået! søskende! arv!`,
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
  entries: `eksempel bekræft afkræft arbejdsskadestyr sygesikring(?:en|sbevis)? sygeforsikring operations?system operationel operationer blindgyde blindt_ blindvej medicinalfirma ordblindhedsforening hospitalsvej
    plejehjemsvej kirkegård kirkeskole lægehusvej støttepunkt uddannelsesstøtte boligstøttekontor erhvervsstøtte kulturstøtte skadedyr vandskade bilskade hærværk trænings?center lægger tandplejecenter religionsundervis`,
};

export const ANCHORS: PersonalDataKnowledge["anchors"] = {
  source: "Pronouns, family words and roles that point at a person; words that talk of schemes",
  retrieved: RETRIEVED,
  entries: {
    any: `jeg mig min mit mine mi du dig din dit dine han ham hans hun hende hendes vi os vores vor jer jeres deres datter datters datteren søn søns sønnen barn barnet børn børnene børns mor mors far fars mand mands kone kones bror brors søster søsters forældre mormor morfar farmor farfar
      barnebarn svigermor svigerfar samlever ægtefælle kæreste borger borgeren borgers patienten klienten klager ansøger eleven drengen pigen my he she his our son daughter mother father`,
    near: `jeg_har jeg_er jeg_fik jeg_får jeg_blev jeg_lider jeg_skal jeg_kan jeg_går jeg_var jeg_havde jeg_lever har_jeg er_jeg får_jeg fik_jeg blev_jeg min mit mine mig du_har du_er din dit dine dig han hans ham hun hendes hende vi_har vi_er vi_får vi_fik os vores mor mors far fars søn datter barn
      borgeren borgers my i_have he_is she_is barnet børn børnene`,
    frames: `regler_for reglerne_for regler_om reglerne_om kvalitetsstandard_for kvalitetsstandarden_for kvalitetsstandarder_for kriterier_for kriterierne_for
      betingelser_for betingelserne_for politik_for politikken_for lovgivning_om lovgivningen_om oplæg_om hvor_mange`,
  },
};
