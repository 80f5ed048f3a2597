// What shows the kind of a mail (henvendelse). Source: codebook § 2 and its borderlines. Retrieved 2026-11.
import { entry } from "./entry";

const kind = (id: string, type: string, weight: number, patterns: string) =>
  entry(`k-${id}`, `type:${type}`, weight, patterns);

export const CONTACT_TYPE_VOCABULARY = [
  kind(
    "complains",
    "klagesag",
    2.2,
    "jeg klager, klager hermed, klager jeg, vil klage, vil gerne klage, oensker at klage, klage over, min klage, vores klage, klager over, klager til, klagepunkt*, jeg kraever, jeg forlanger, under al kritik, utilfreds*, uacceptabel*, kan ikke passe, ikke i orden, ikke rimeligt, urimelig*, uretfaerdig*, skandale*, kritisabel*, protester*, indgive ..2 klage, sende ..3 klage, sender ..3 klage, i want to complain, complain about, complaint, to be changed, helt til grin, godtage, skuffet, vred, rasende, finder mig ikke, maa I goere noget, faa dem til, fastholder ..2 klage*, holder fast i",
  ),
  kind(
    "send-on",
    "klagesag",
    2.2,
    "send ..4 videre, sende ..5 videre, sendt afsted, sende ..3 klagen, tage sagen op, gaa ind i sagen, gaa ind i, tage fat i, faa dem til at, hjaelp mig med at faa, tag ..2 op, undersoegt, undersoege det, rykke dem, omgoere, aendret afgoerelsen, goere noget",
  ),
  kind(
    "asks-advice",
    "vejledning",
    2.2,
    "kan man klage, kan jeg klage, kan jeg overhovedet, kan man overhovedet, hvordan klager, hvordan man klager, hvor klager, skal jeg klage, boer jeg klage, overvejer, overvejer at klage, hvad betyder, hvad mener de med, forstaa brevet, forstaar jeg det rigtigt, er det en afgoerelse, hvad er forskellen, hvad goer jeg, hvad skal jeg, hvad vil det sige, forklare mig, forklar mig, kan du forklare, spoergsmaal, bare et spoergsmaal, spoerge om, vil hoere, hoere dig, ikke en klage, ikke klage endnu, skal ikke sende noget, skal ikke goere noget, har jeg ret til, har man ret til, maa de, maa man, hvor lang tid har, inden hvornaar, hvornaar skal, klagefrist*, gode raad, et raad, raad om, vejlede, vejlede mig, what does, can i complain, how do i, should i, er det rigtigt at, er det normalt, lovligt, ved du, vide om, i tvivl, tvivl om, tage en bisidder, can you explain, do i have",
  ),
  kind(
    "wants-something",
    "vejvisning",
    1.8,
    "hvor henvender, hvem henvender, hvor skal jeg henvende, hvem skal jeg kontakte, hvor soeger, hvordan soeger, vil gerne soege, vil soege, oensker at soege, ansoege om, kan jeg faa hjaelp, hvor kan jeg, hvor kan man, hvem kan, hvor finder, hvor faar, hvem skal, hvem taler, hvem bestemmer, er det hos jer, er det jer, er det dig, er det kommunen, rette sted, rigtige sted, hjaelp mig med at soege, har brug for hjaelp til, kan I hjaelpe, where can i, who should i, apply for, forslag, foreslaa, et forslag, ros, rose, ros til, tak til, roses, dygtige, en fantastisk, kunne man ikke, ide til, vil gerne have en, vil gerne bestille, blanket*, formular*, hvordan faar",
  ),
  kind(
    "own-files",
    "indsigt",
    3.2,
    "dine notater, dine egne, du har skrevet om mig, du har noteret, I har liggende, du har liggende, har liggende om mig, hos dig, borgerraadgiverens ..3 sag*|notat*|akter|mails|oplysning*|mappe|papirer, din sag om mig, dine papirer, borgerraadgiveren selv, borgerraadgiver har registreret, eget register, din mappe, din journal, kopi af det du, hos borgerraadgiveren, du har skrevet, du har registreret, din egen sag, borgerraadgiverens egne, borgerraadgiverfunktion*, your notes, your file, your own file*, i din computer, I har registreret om mig, mine sager hos dig, min sag hos dig",
  ),
  kind(
    "centre-answers",
    "centersvar",
    2.8,
    "vi fastholder, fastholder afgoerelsen, genvurder*, genvurderet, har ..4 svaret borgeren, svaret klager, borgeren er orienteret, borgeren er kontaktet, klager er, klagen er, centrets svar, svar paa klage, svar paa klagen, til orientering, vi beklager, vi har beklaget, kopi af svar, vedlagt svar, vedhaeftet svar, vores svar, hermed svar, er i dag sendt til ankestyrelsen, sendt til ankestyrelsen, har i dag sendt, borgeren, borgers, vi har talt med borgeren, klagepunkt*, medhold, vi har modtaget klagen, videresendte klage, jf din henvendelse, den videresendte, teamleder, afdelingsleder, centerchef, sagsbehandler",
  ),
  kind(
    "colleague-asks",
    "sparring",
    3,
    "sparring*, sparre, sparrer, kollegialt, kollega*, generelt spoergsmaal, rent generelt, ikke en konkret, ikke en bestemt sag, ingen konkret sag, vores team, teammoede*, personalemoede, hos os i, i vores afdeling, i vores center, vi er i tvivl, vi er uenige, hvordan skal vi, hvad siger du, hvad taenker du, internt, skal vi, boer vi, har du et oplaeg, holde et oplaeg, komme forbi, fem minutter, intranettet, vejledning til medarbejdere, skabelon*, standardbrev, retningslinje*, udkast til, drøfte, droefte, en drøftelse, ny medarbejder, ringe til dig, praksis hos",
  ),
  kind(
    "not-a-case",
    "ikke-sag",
    3,
    "nyhedsbrev*, afmeld*, automatisk svar, autosvar, autosvar*, ikke til stede, ferie til og med, holder ferie, jeg er paa ferie, ude af kontoret, out of office, automatic reply, undeliverable, kunne ikke leveres, ikke leveret, mail delivery, accepteret, afslaaet moede, moedeindkald*, invitation, inviteret til, indbydelse*, tilmelding*, tilmeld, konference*, kursus*, seminar*, webinar*, ekskl moms, rabat*, tilbud paa, klik her, vundet, din pakke, opdater dine, telefonnummer, telefonnummeret, hvad er nummeret, aabningstid*, hvornaar har I aabent, hvornaar aabner, tusind tak for, tak for hjaelpen, mange tak for, til orientering, skal ikke foretage, cc til orientering, bare til orientering, behoever ikke ..3 svare, du behoever ikke, du skal ikke goere, read receipt, laest, bekraeftelse, moede, deltager, glaedelig jul, god sommer, paamind*, abonnement*, faktura for abonnement",
  ),
  kind(
    "outside",
    "vejvisning",
    1.2,
    "udbetaling danmark, boligselskab*, boligforening*, udlejer*, min nabo, naboen, naboens, hospitalet, sygehuset, skilsmisse*, privatretlig*, a-kasse*, skat, forsikringsselskab*, arv, regionen, landlord",
  ),
];
