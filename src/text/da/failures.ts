// Danish failure sentences: what happened, what was not done, what to do next. No blame, no codes unless support needs them.
import type { FailuresText } from "../failure-text";

const support = (requestId: string | null) =>
  requestId === null ? "Sig det til it-support." : `Sig det til it-support; henvisningen er ${requestId}.`;

const megabytes = (bytes: number) => String(Math.ceil(bytes / 1_048_576));

export const FAILURES: FailuresText = {
  of: {
    offline: () => ({ happened: "Der er ingen forbindelse til nettet.", next: "Prøv igen, når du er på nettet." }),
    throttled: ({ retryAfterSeconds }) => ({
      happened: "Microsoft 365 har travlt og beder os vente.",
      next: `Prøv igen om ${String(retryAfterSeconds)} sekunder.`,
    }),
    server: ({ requestId }) => ({
      happened: "Microsoft 365 svarede ikke, som det skulle.",
      next: `Prøv igen. Bliver det ved: ${support(requestId)}`,
      uncertain: true,
    }),
    "sign-in-needed": () => ({
      happened: "Du er ikke logget ind.",
      next: "Vælg Prøv igen, og log ind i det vindue, der åbner.",
    }),
    "consent-needed": () => ({
      happened: "Panelet mangler tilladelse til registret og postkassen.",
      next: "Bed it-afdelingen om at give samtykke til appen for hele kommunen.",
    }),
    "client-too-old": () => ({
      happened: "Denne udgave af Outlook er for gammel til panelet.",
      next: "Brug Outlook på nettet, eller bed om at få Outlook opdateret.",
    }),
    forbidden: ({ what }) => ({
      happened: what === "list" ? "Du har ikke adgang til registret." : "Du har ikke adgang til den fælles postkasse.",
      next: "Bed den, der styrer adgangen hos jer, om at give dig den.",
    }),
    "list-missing": () => ({
      happened: "Registret findes ikke på den adresse, der står i indstillingerne.",
      next: "Bed it-afdelingen om at se efter i indstillingerne.",
    }),
    "unknown-schema": ({ columns }) => ({
      happened: `Registret har ikke de kolonner, panelet skriver i: ${columns.join(", ")}.`,
      next: "Bed it-afdelingen om at opdatere listen.",
    }),
    "list-version": ({ found, needed }) =>
      found < needed
        ? {
            happened: `Registret er af udgave ${String(found)}, og panelet skriver i udgave ${String(needed)}. Intet er skrevet.`,
            next: "Bed it-afdelingen om at køre kommandoen provision, og prøv igen.",
          }
        : {
            happened: `Registret er af udgave ${String(found)}, men dette panel kender kun udgave ${String(needed)}. Intet er skrevet.`,
            next: "Luk Outlook, og åbn det igen, så panelet bliver hentet på ny.",
          },
    conflict: () => ({
      happened: "En anden har rettet det samme, siden du så det.",
      next: "Se den nye udgave, og prøv igen.",
    }),
    "mail-gone": () => ({
      happened: "Mailen findes ikke længere i postkassen. Den kan være flyttet eller slettet.",
      next: "Find mailen i Outlook, og vælg den igen.",
    }),
    "mail-unreadable": () => ({
      happened: "Panelet kan ikke læse dette. Det kan være en kalenderaftale, en beskyttet mail eller en kvittering.",
      next: "Vælg en almindelig mail, eller registrér henvendelsen i hånden.",
    }),
    "unknown-mailbox": ({ mailbox }) => ({
      happened:
        mailbox === ""
          ? "Outlook siger ikke, hvilken postkasse mailen ligger i."
          : `Mailen ligger i ${mailbox}, som ikke er en af borgerrådgiverens postkasser.`,
      next: "Vælg mailen i borgerrådgiverens fælles postkasse.",
    }),
    "wrong-municipality": ({ municipality }) => ({
      happened: `Sagen hører til en anden kommune end den, du arbejder i: ${municipality}.`,
      next: "Fortryd sagen her, og registrér henvendelsen fra den kommunes postkasse.",
    }),
    "case-in-use": () => ({
      happened: "Andre henvendelser hænger på sagen.",
      next: "Skil dem ud, eller fortryd dem, før du fortryder denne.",
    }),
    "cannot-forward-signed": () => ({
      happened: "Mailen er signeret digitalt og kan ikke videresendes herfra.",
      next: "Videresend den selv i Outlook.",
    }),
    "centre-without-address": ({ centre }) => ({
      happened: `Der står ingen mailadresse på ${centre} i indstillingerne.`,
      next: "Videresend selv, eller bed it-afdelingen om at skrive adressen ind.",
    }),
    "nothing-to-report": () => ({
      happened: "Kommunen har ikke sendt noget usikkert i denne tråd.",
      next: "Skriv selv til databeskyttelsesrådgiveren, hvis du ved bedre.",
    }),
    settings: ({ problems }) => ({
      happened: `Indstillingerne kan ikke bruges: ${problems.join("; ")}.`,
      next: "Bed it-afdelingen om at rette dem.",
    }),
    unexpected: ({ requestId }) => ({
      happened: "Microsoft 365 svarede noget, panelet ikke kender.",
      next: `Prøv igen. Bliver det ved: ${support(requestId)}`,
    }),
  },
  notDone: {
    read: "Mailen er ikke læst, og intet er registreret.",
    understand: "Der er ikke lavet et forslag, og intet er registreret.",
    lookUp: "Panelet ved ikke, om mailen er registreret.",
    register: "Intet er registreret. Dine valg står her stadig.",
    attach: "Mailen er ikke føjet til sagen.",
    finish: "De manglende rækker er ikke skrevet.",
    forward: "Kladden er ikke lavet. Registreringen står.",
    "not-a-case": "Mailen er ikke mærket. Intet er skrevet i registret.",
    "is-a-case": "Mærket sidder stadig på mailen.",
    undo: "Registreringen er ikke fortrudt. Den står, som den stod.",
  },
  uncertain: "Det er ikke til at vide, om det nåede frem. Et nyt forsøg skriver ikke noget to gange.",
  stepNotDone: {
    rows: "Nogle af rækkerne er ikke skrevet.",
    stamp: "Mailen er ikke mærket som registreret i Outlook. Registret er rigtigt.",
    draft: "Kladden er ikke lavet. Registreringen står.",
  },
  notACaseUnstamped: "Mailen er ikke mærket i Outlook, så kolleger kan ikke se, at du har set den.",
  problems: {
    "centre-missing": "Vælg et center.",
    "points-missing": "En klagesag skal have mindst ét klagepunkt.",
    "points-on-non-complaint": "Kun en klagesag kan have klagepunkter.",
    "round-missing": "Vælg 1. eller 2. omgang.",
    "unknown-theme": "Et af klagepunkterne findes ikke i kodebogen.",
    "unknown-centre": "Et af centrene findes ikke i kodebogen.",
    "not-forwardable":
      "Der kan ikke videresendes: centret tager ikke imod, eller borgeren har sagt nej. Vælg Registrér.",
    "duplicate-point": "Det samme klagepunkt står to gange på samme center.",
    "rejection-on-non-complaint": "Kun en klagesag kan have en afvisningsgrund.",
    "treatment-does-not-fit": "Behandlingen passer ikke. En afvist klage skal have en afvisningsgrund.",
    "received-missing": "Mailen siger ikke, hvornår den er modtaget.",
    "received-later": "Henvendelsen kan ikke være modtaget senere end nu.",
  },
  mailFile: {
    empty: () => ({ happened: "Filen er tom.", next: "Gem mailen igen fra Outlook, og prøv med den nye fil." }),
    "not-a-mail": () => ({
      happened: "Filen er ikke en mail.",
      next: "Brug en fil, der er gemt som mail: .eml eller .msg.",
    }),
    "too-large": ({ bytes, limit }) => ({
      happened: `Filen fylder ${megabytes(bytes)} MB; grænsen er ${megabytes(limit)} MB.`,
      next: "Gem mailen uden de store vedhæftede filer.",
    }),
    unreadable: () => ({
      happened: "Filen er en mail, men den er beskadiget.",
      next: "Gem mailen igen fra Outlook, og prøv med den nye fil.",
    }),
  },
  mailFileNotDone: "Mailen er ikke læst, og intet er gemt.",
  invalidChoice: "Der mangler noget, før mailen kan registreres. Intet er registreret.",
};
