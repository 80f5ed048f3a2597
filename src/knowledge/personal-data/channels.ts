// Domains whose safety is known beforehand. The municipality's own and tunnel domains stand in its settings.
import type { DatedList, UnitNames } from "../../core/personal-data/knowledge";

export const WEBMAIL: DatedList<string> = {
  source: "Danish internet providers past and present, and the common webmail services",
  retrieved: "2026-11-24",
  entries: `gmail.com googlemail.com hotmail.com hotmail.dk hotmail.co.uk hotmail.se live.dk live.com live.se msn.com outlook.com outlook.dk windowslive.com passport.com
    yahoo.com yahoo.dk yahoo.es yahoo.co.uk yahoo.de yahoo.se ymail.com rocketmail.com icloud.com me.com mac.com aol.com gmx.com gmx.de gmx.net web.de mail.com
    protonmail.com proton.me pm.me protonmail.ch tutanota.com tuta.io zoho.com fastmail.com hey.com hushmail.com mail.ru yandex.ru yandex.com inbox.lv wp.pl o2.pl onet.pl interia.pl
    mail.dk jubii.dk ofir.dk sol.dk youmail.dk anarki.dk forum.dk stofanet.dk stofa.dk webspeed.dk tdcadsl.dk tdcspace.dk tdc.dk mail.tele.dk post.tele.dk privat.tele.dk tele.dk
    get2net.dk cybercity.dk vip.cybercity.dk worldonline.dk wol.dk image.dk post.cybercity.dk adr.dk adslhome.dk privat.dk post.dk dlgtele.dk dlgmail.dk waoo.dk fibermail.dk
    energimail.dk profibermail.dk sydfynsnet.dk kabelmail.dk comxnet.dk comx.dk bbsyd.dk mail-online.dk email.dk oncable.dk galnet.dk pc.dk nypost.dk post7.tele.dk post9.tele.dk
    vip.tele.dk mail1.stofanet.dk c.dk dukamail.dk yousee.dk telenor.dk telia.dk 3mail.dk bredband.net telia.com spray.se passagen.se online.no start.no c2i.net
    pedersen.mail.dk ka-net.dk klarupnet.dk thymail.dk skylinemail.dk nrn.dk nal-net.dk elromail.dk fasttvnet.dk gvdnet.dk tiscali.dk it.dk postkasse.dk secret.dk`,
};

export const GATEWAYS: DatedList<string> = {
  source: "Digital Post and its readers; domains of Danish authorities",
  retrieved: "2026-11-24",
  note: "Domains of municipalities, regions and state authorities are written from memory. Whether a tunnel stands is a matter of settings; for received mail another authority's domain is not an insecure sender.",
  entries: `digitalpost.dk e-boks.dk e-boks.com mit.dk borger.dk virk.dk nemsms.dk sikkerpost.dk
    ankestyrelsen.dk ast.dk ombudsmanden.dk star.dk atp.dk udbetalingdanmark.dk datatilsynet.dk skat.dk sktst.dk gaeldst.dk vurdst.dk toldst.dk statsforvaltningen.dk familieretshuset.dk sim.dk sm.dk
    uim.dk ufm.dk uvm.dk stukuvm.dk stil.dk bm.dk im.dk sum.dk sst.dk stps.dk stpk.dk patientombuddet.dk rigsrevisionen.dk ft.dk justitsministeriet.dk jm.dk politi.dk domstol.dk anklagemyndigheden.dk kriminalforsorgen.dk
    digst.dk erst.dk sbst.dk bpst.dk tbst.dk trafikstyrelsen.dk mst.dk nst.dk kl.dk kombit.dk naevneneshus.dk nh.dk nmkn.dk regionh.dk regionsjaelland.dk regsj.dk rsyd.dk regionsyddanmark.dk rm.dk rn.dk regionmidtjylland.dk
    regionnordjylland.dk sundhed.dk sundhedsdatastyrelsen.dk ssi.dk
    kk.dk frederiksberg.dk ballerup.dk brondby.dk dragoer.dk gentofte.dk gladsaxe.dk glostrup.dk herlev.dk albertslund.dk hvidovre.dk htk.dk ltk.dk rdovre.dk rk.dk ishoj.dk taarnby.dk vallensbaek.dk furesoe.dk alleroed.dk
    fredensborg.dk helsingor.dk hillerod.dk horsholm.dk rudersdal.dk egekom.dk egedalkommune.dk frederikssund.dk greve.dk koege.dk halsnaes.dk roskilde.dk solrod.dk gribskov.dk odsherred.dk holbaek.dk faxekommune.dk kalundborg.dk
    ringsted.dk slagelse.dk stevns.dk soroe.dk lejre.dk lolland.dk naestved.dk guldborgsund.dk vordingborg.dk brk.dk middelfart.dk assens.dk faaborgmidtfyn.dk fmk.dk kerteminde.dk nyborg.dk odense.dk svendborg.dk nordfynskommune.dk
    langelandkommune.dk aeroekommune.dk haderslev.dk billund.dk sonderborg.dk toender.dk esbjerg.dk esbjergkommune.dk fanoe.dk varde.dk vejen.dk vejenkom.dk aabenraa.dk fredericia.dk horsens.dk kolding.dk vejle.dk herning.dk holstebro.dk
    lemvig.dk struer.dk syddjurs.dk norddjurs.dk favrskov.dk odder.dk randers.dk silkeborg.dk samsoe.dk skanderborg.dk aarhus.dk ikast-brande.dk rksk.dk hedensted.dk morsoe.dk skivekommune.dk skive.dk thisted.dk viborg.dk
    broenderslev.dk frederikshavn.dk vesthimmerland.dk laesoe.dk rebild.dk mariagerfjord.dk jammerbugt.dk aalborg.dk hjoerring.dk`,
};

export const UNITS: DatedList<UnitNames> = {
  source: "Names of units and roles in signatures of municipal mail",
  retrieved: "2026-11-28",
  entries: {
    ours: `jobcent ydelsesservice ydelseskontor ydelsescent borgerservice forvaltningen socialforvaltning kommune! kommunen! center_for afdelingsleder teamleder centerchef sagsbehandler socialrådgiver
      rådgiver! visitator visitationen familieafdeling familierådgiv børne-_og_ungerådgiv hjemmepleje hjemmesygepleje plejecent ppr! pædagogisk_psykologisk handicapafdeling handicap_og_psykiatri
      voksenhandicap social_og_handicap kontrolgruppe pladsanvisning hjælpemiddeldepot hjælpemidler_og rehabilitering sundhedspleje socialtilsyn misbrugscent rusmiddelcent
      pensionsafdeling virksomhedskonsulent jobkonsulent integrationskonsulent teknisk_forvaltning teknik_og_miljø skolechef skoleleder`,
    others: `region! regionen hospital sygehus lægehus udbetaling_danmark ankestyrelsen familieretshuset statsforvaltningen politi skat! skattestyrelsen gældsstyrelsen kriminalforsorg styrelsen
      a-kasse fagforening forbund advokat bank! sparekasse forsikring boligselskab boligforening krisecent mødrehjælp røde_kors foreningen`,
  },
};
