// Synthetic Danish mails with planted identifiers and planted look-alikes, the same for the same seed. Every CPR number
// has seventh digit 5–8 and a year 58–99, so it belongs to nobody alive.

export interface Planted {
  readonly type: "cpr" | "phone" | "email" | "iban" | "account" | "card" | "address";
  readonly surface: string;
}

export interface BenchMail {
  readonly text: string;
  readonly planted: readonly Planted[];
  /** Dates, case numbers, invoices and such: nobody's data. */
  readonly lookAlikes: readonly string[];
}

type Random = (below: number) => number;

/** Mulberry32: small, fast, the same everywhere. */
function seeded(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const SENTENCES = `Jeg skriver, fordi der stadig ikke er kommet svar på det brev, jeg sendte før sommerferien.
Sagsbehandleren lovede at ringe tilbage, men telefonen har været tavs lige siden.
Vi har været til møde på rådhuset, og alle var venlige, men ingen kunne sige, hvem der træffer afgørelsen.
Det er svært at forstå, hvorfor den ene afdeling ikke taler med den anden om noget så enkelt.
Jeg beder om en skriftlig begrundelse, så jeg kan se, hvilke regler der er brugt.
Min nabo har fået det samme afslag, og hendes forklaring er en helt anden end min.
Det fremgår af brevet, at der kan klages inden fire uger, men ikke hvor klagen skal sendes hen.
Kommunens hjemmeside siger noget andet end den medarbejder, jeg talte med i skranken.
Jeg har gemt alle breve og kan sende dem, hvis det er til hjælp for dig.
Der var kø i næsten en time, og så fik jeg at vide, at jeg skulle komme igen en anden dag.
Planen blev lavet sidste efterår, men siden er der ikke fulgt op på den en eneste gang.
Jeg ønsker ikke at skælde ud på nogen, jeg vil bare gerne have orden i tingene.
Tak for dit svar, som jeg har læst flere gange uden at blive klogere.
Forvaltningen henviser til en intern vejledning, som jeg ikke kan finde nogen steder.
Hvis du kan fortælle mig, hvem der har ansvaret, vil jeg være meget taknemmelig.`.split("\n");

const pad = (value: number, length: number) => String(value).padStart(length, "0");
const digits = (random: Random, count: number) => Array.from({ length: count }, () => random(10)).join("");
const pick = <T>(random: Random, values: readonly T[]): T => values[random(values.length)] as T;

function cprDigits(random: Random): string {
  const wantsModulus = random(10) < 6;
  const date = `${pad(1 + random(28), 2)}${pad(1 + random(12), 2)}${String(58 + random(42))}`;
  for (;;) {
    const number = `${date}${String(5 + random(4))}${digits(random, 3)}`;
    const sum = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1].reduce((total, weight, at) => total + weight * Number(number[at]), 0);
    if (!wantsModulus || sum % 11 === 0) return number;
  }
}

function cpr(random: Random): string {
  const number = cprDigits(random);
  const [date, serial] = [number.slice(0, 6), number.slice(6)];
  const forms = [
    `${date}-${serial}`,
    `${date}-${serial}`,
    `${date} ${serial}`,
    number,
    `${date}\u2011${serial}`,
    `${date}\u2013${serial}`,
  ];
  return pick(random, [...forms, `${date.slice(0, 2)} ${date.slice(2, 4)} ${date.slice(4)} ${serial}`]);
}

function phone(random: Random): string {
  const number = `${pick(random, ["2", "3", "4", "5", "6"])}${digits(random, 7)}`;
  const pairs = number.replace(/(\d\d)(?=\d)/g, "$1 ");
  return pick(random, [pairs, pairs, number, `${number.slice(0, 4)} ${number.slice(4)}`, `+45 ${pairs}`]);
}

function iban(random: Random): string {
  const account = digits(random, 14);
  const check = 98 - Number(BigInt(`${account}132000`) % 97n);
  return `DK${pad(check, 2)}${account}`.replace(/(.{4})(?=.)/g, "$1 ");
}

function card(random: Random): string {
  const body = `4571${digits(random, 11)}`;
  const sum = Array.from(body).reduce(
    (total, digit, at) =>
      total + (at % 2 === 0 ? (Number(digit) * 2 > 9 ? Number(digit) * 2 - 9 : Number(digit) * 2) : Number(digit)),
    0,
  );
  return `${body}${String((10 - (sum % 10)) % 10)}`.replace(/(.{4})(?=.)/g, "$1 ");
}

const NAMES = ["Karen Ravn", "Ole Brink", "Mette Skov", "Finn Dahl", "Lise Holt", "Jens Krag"];
const STREETS = ["Strandvejen", "Kirkegade", "Birkevænget", "Nørre Allé", "Møllestræde"];
const TOWNS = ["2650 Hvidovre", "2635 Ishøj", "8600 Silkeborg", "4000 Roskilde"];

function plant(random: Random): { planted: Planted; sentence: string } {
  const type = pick(random, [
    "cpr",
    "cpr",
    "cpr",
    "phone",
    "phone",
    "email",
    "iban",
    "account",
    "card",
    "address",
  ] as const);
  switch (type) {
    case "cpr": {
      const surface = cpr(random);
      return {
        planted: { type, surface },
        sentence: pick(random, [
          `Mit cpr-nummer er ${surface}.`,
          `Det drejer sig om ${pick(random, NAMES)}, ${surface}.`,
          `Cpr. ${surface}`,
        ]),
      };
    }
    case "phone": {
      const surface = phone(random);
      return { planted: { type, surface }, sentence: `Du kan ringe på ${surface} efter klokken ti.` };
    }
    case "email": {
      const surface = `${pick(random, NAMES).toLowerCase().replace(" ", ".")}${String(random(1000))}@eksempel.dk`;
      return { planted: { type, surface }, sentence: `Skriv gerne til ${surface} i stedet.` };
    }
    case "iban": {
      const surface = iban(random);
      return { planted: { type, surface }, sentence: `Pengene kan sendes til ${surface}.` };
    }
    case "account": {
      const surface = `${digits(random, 4)} ${digits(random, 10)}`;
      return { planted: { type, surface }, sentence: `Min konto er ${surface}.` };
    }
    case "card": {
      const surface = card(random);
      return { planted: { type, surface }, sentence: `Der er trukket to gange på kort ${surface}.` };
    }
    case "address": {
      const surface = `${pick(random, STREETS)} ${String(1 + random(98))}, ${pick(random, TOWNS)}`;
      return { planted: { type, surface }, sentence: `Jeg bor på ${surface}.` };
    }
  }
}

function lookAlike(random: Random): { surface: string; sentence: string } {
  const year = String(2015 + random(11));
  const forms: readonly (readonly [string, string])[] = [
    [`${pad(1 + random(28), 2)}-${pad(1 + random(12), 2)}-${year}`, "Afgørelsen er fra den %."],
    [`${pad(1 + random(28), 2)}.${pad(1 + random(12), 2)}.${year}`, "Mødet blev holdt %."],
    [`${year}-${pad(random(10000), 4)}`, "Sagsnummer %."],
    [`27.${pad(random(100), 2)}.00-G01-${String(random(100))}-${year.slice(2)}`, "Journalnummer %."],
    [`3${digits(random, 9)}`, "Fakturanr. % er betalt."],
    [`57900${digits(random, 8)}`, "EAN %."],
    [`${String(10 + random(80))}.${digits(random, 3)}.${digits(random, 3)} kr.`, "Budgettet er på %"],
    [`${year}${pad(1 + random(12), 2)}${pad(1 + random(28), 2)}`, "Filen hedder referat %."],
  ];
  const [surface, frame] = pick(random, forms);
  return { surface, sentence: frame.replace("%", surface) };
}

function mail(random: Random): BenchMail {
  const planted: Planted[] = [];
  const lookAlikes: string[] = [];
  const sentences = [`Kære borgerrådgiver`];
  const length = 8 + random(30);
  for (let count = 0; count < length; count++) {
    const kind = random(12);
    if (kind === 0) {
      const one = plant(random);
      planted.push(one.planted);
      sentences.push(one.sentence);
    } else if (kind === 1) {
      const one = lookAlike(random);
      lookAlikes.push(one.surface);
      sentences.push(one.sentence);
    } else sentences.push(pick(random, SENTENCES));
  }
  sentences.push(`Med venlig hilsen ${pick(random, NAMES)}`);
  return { text: sentences.join(random(2) === 0 ? "\n\n" : " "), planted, lookAlikes };
}

/** So many mails of a seed. */
export function benchMails(count: number, seed = 20261124): readonly BenchMail[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => mail(random));
}
