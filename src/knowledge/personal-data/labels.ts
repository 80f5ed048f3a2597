// Words before a number that say what it is. `_` stands for a blank. Words of up to three letters count only whole.
import type { DatedList, LabelKind } from "../../core/personal-data/knowledge";

export const LABELS: DatedList<Readonly<Record<LabelKind, string>>> = {
  source: "Read from Danish municipal mail, forms and the public rules of other detectors (OS2datascanner, Purview)",
  retrieved: "2026-11-24",
  entries: {
    cpr: `cpr ecpr x-ecpr d-ecpr personnummer personnr person-nr pers.nr persnr fødselsnummer fødselsnr fødselsnumre erstatningspersonnummer erstatnings-cpr
      erstatningsnummer personal_identification civil_registration social_security ssn pnr.nr valid_cpr cprnr cpr-nr cprnummer personnumre personligt_id
      cpr/cvr cpr-/cvr cpr_eller_cvr cpr-_eller_cvr`,
    phone: `tlf telefon telf mobil mobilnr mobilnummer mob phone telephone ring ringe opkald sms fax lokalnr direkte_nr direkte_nummer kontaktnummer
      fastnet kontornr kontortlf hotline træffes ringes mobile cell call hjemmenummer arbejdsnummer vagttelefon tel tfl
      hovednummer hovednr kaldenummer nødnummer servicenummer akutnummer privatnummer døgnnummer vagtnummer omstilling kontaktnr hjemmenr arbejdsnr kontor kontoret`,
    account: `konto bankkonto nemkonto bokonto lønkonto budgetkonto kontonr kontonummer reg.nr reg.-nr reg._nr reg.nummer regnr reg reg.
      registreringsnummer registreringsnr bankoplysninger overfør_til overføres_til indsættes_på ind_på udbetalingen indbetales_på udbetales_til udbetaling_til account
      bank danske_bank nordea jyske_bank sydbank nykredit sparekassen arbejdernes_landsbank lån_og_spar lunar bpa-konto bpa-kontoen spar_nord
      beløbet_på pengene_på penge_på kto kto.`,
    iban: `iban swift bic`,
    card: `kort kortnr kortnummer betalingskort dankort visa mastercard visakort kreditkort hævekort visa/dankort american_express amex maestro eurocard`,
    cvr: `cvr cvr-nr cvrnr se-nr se.nr se-nummer virksomhedsnummer virksomhedsnr momsnr momsnummer vat`,
    passport: `pas pasnr pasnummer passet passport rejsepas pas-nr paskopi rejsedokument passnummer nødpas diplomatpas`,
    licence: `kørekort kørekortnr kørekortnummer kørekortets førerbevis driving_licence driving_license driver's_license drivers_licence`,
    plate: `nummerplade nummerpladen nummerplader indregistreret indregistrerings bil bilen bilens køretøj køretøjet varevogn varebil motorcykel knallert
      handicapbil invalidebil registreringsattest trailer campingvogn plade pladen bilnr vogn vognen taxa taxaen parkeret taxi regnr. bus nr.plade
      parkeringsafgift p-afgift parkeringsbøde p-bøde`,
    email: `e-mail email mailadresse mail`,
    foreign: `message-id in-reply-to references x-message-id content-id`,
    other: `nr nummer p-nr p-nummer p_nr p_nummer pnr p.nr produktionsenhed produktionsnummer faktura regning rykkernr rykkernummer ordre bestilling bilag bilagsnr
      kunde kundenr kundenummer debitor kreditor vare varenr varenummer sag sags sagsnr sagsid sagsnummer sagen journal journalnr j.nr j._nr j.-nr jnr jour.nr
      isbn issn ean gln lokation lokationsnummer dok dok.nr dok._nr dokument dokumentnr dokumentnummer timestamp tidsstempel reference referencenr referencenummer ref ref.nr
      løbenr løbenummer medlemsnr medlemsnummer medlem police policenr policenummer aftalenr aftalenummer brugernr brugernummer bruger-id brugerid bruger_id
      matr matrikel bfe ejendomsnr ejendomsnummer kommunenr serienr serienummer serie stregkode pakke pakkenr sporingsnr track trackingnr tracking forsendelse
      møde-id mødeid møde-nr meeting_id konference conference telefonkonference telefonkonference-id adgangskode pinkode kode password id transaktion transaktionsnr betalings-id
      betalingsid fi-kort giro girokort kid kortart acadre kle sbsys workzone edoc getorganized esdh klagenr klagenummer afgørelsesnr tilladelsesnr bevillingsnr
      anmeldelsesnr skadenr skadesnr skadenummer aftale kontrakt kontraktnr lejemål lejemålsnr lejemålsnummer lejernr målernr målernummer varmemåler elmåler vandmåler måler installationsnr abonnement abonnementsnr
      billetnr billet varenr artikelnr lønnr lønnummer medarbejdernr medarbejdernummer tjenestenr autorisationsnr ydernr ydernummer sor sor-kode lagernr partinr batch lot
      ticket incident henvendelsesnr kvitteringsnr kvittering indbetalings-id stelnr stelnummer imei serial hotfix version usnchanged usncreated produktnr modelnr model rapportnr
      uuid guid epoch unix sagsbehandlernr formularnr blanketnr lovforslag bekendtgørelse cirkulære vejledning_nr beløb kr. fødselsdato
      projekt licitation udbud tilbud rekvisition følgeseddel kassebon bon gavekort klippekort rejsekort booking invoice order_no order_number case_no case_number case_id
      item_no item_number article_no part_no part_number sku art.nr art._nr art.-nr s/n po po-nr revision build trace boundary fejlkode barcode unix-tid unix_tid epoch-tid
      ordrebekræftelse rykker rekv kreditnota ocr gs1 p-enhed skade akt tracking_number
      sags-id ordre-id kunde-id borger-id dok-id dokument-id order-id user-id transaktions-id booking-id log-id uge`,
  },
};
