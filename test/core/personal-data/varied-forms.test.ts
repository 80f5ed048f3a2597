import { foundIn } from "./found-in";

// Forms and near-misses that no shared list holds. The rule each follows stands beside its group.

describe("cpr: cpr.dk, Opbygning af CPR-nummeret; day and month are real, modulus 11 is no condition", () => {
  it.each([
    ["CPR-nr.: 120371 - 6123", "120371 - 6123"],
    ["Cpr nummeret er 120371-6123.", "120371-6123"],
    ["CPR.NR. 1203716123", "1203716123"],
    ["cpr=120371-6123;navn=Ib", "120371-6123"],
    ["(120371-6123)", "120371-6123"],
    ["Borger: Ib Ravn/120371-6123", "120371-6123"],
    ["Ib Ravn, født 12.03.71-6123", "12.03.71-6123"],
    ["p.nr. for min mor (personnummer) 050162-5318", "050162-5318"],
    ["mit personnummer:050162 5318", "050162 5318"],
    ["Vedr.: 050162-5318, sagsnr. 2024-0412", "050162-5318"],
    ["Sag 24/010203 – 050162-5318", "050162-5318"],
    ["Afgoerelse_050162-5318.pdf", "050162-5318"],
    ["05 01 62 5318 er mit cpr", "05 01 62 5318"],
    ["050162\u20135318", "050162\u20135318"],
    ["cpr-numre: 120371-6123 og 050162-5318", "120371-6123", "050162-5318"],
    ["Ægtefælle cpr 050162-\n> 5318", "050162-\n> 5318"],
    ["<td>120371-6123</td>", "120371-6123"],
    ["erstatningspersonnummer 720371-6123", "720371-6123"],
    ["cpr:\t120371-6123", "120371-6123"],
    ["120371-6123 (min cpr)", "120371-6123"],
  ])("%s", (text, ...expected) => {
    expect(foundIn(text).filter((one) => one.startsWith("cpr:"))).toEqual(expected.map((one) => `cpr:${one}`));
  });

  it.each([
    "P-nummer 1203716123",
    "Fakturanr: 050162-5318",
    "Ordre nr. 1203716123 er afsendt",
    "EAN 5798001203716",
    "Jeg betalte 120371.612,30 kr.",
    "Mødet er 12-03-2026 kl. 16.12-16.30",
    "Den 120326 til 150326 var der lukket",
    "320171-6123 er ikke en dato",
    "121371-6123 er heller ikke",
    "300258-6123",
    "Matr.nr. 1203716123",
    "https://kommune.example/sag/12037161234",
    "Bilag 120371-61234",
    "kundenummer 050162 5318",
    "Serienummer: 1203716123",
    "journalnr. 120371-6123",
  ])("no cpr: %s", (text) => {
    expect(foundIn(text).filter((one) => one.startsWith("cpr:"))).toEqual([]);
  });
});

describe("phone: eight digits, first 2–9 (Energistyrelsens nummerplan), in the groupings people write", () => {
  it.each([
    ["Tlf.: 36398814", "36398814"],
    ["Mobil: 22 33 44 55", "22 33 44 55"],
    ["+45 2233 4455", "+45 2233 4455"],
    ["(+45) 22334455", "(+45) 22334455"],
    ["0045 22 33 44 55", "0045 22 33 44 55"],
    ["Ring 22-33-44-55", "22-33-44-55"],
    ["tlf 2233-4455", "2233-4455"],
    ["Telefon 22.33.44.55", "22.33.44.55"],
    ["Jeg træffes på 22 33 44 55 efter kl. 16", "22 33 44 55"],
    ["mob. 223 34 455", "223 34 455"],
    ["+46 70 123 45 67", "+46 70 123 45 67"],
    ["M: +4522334455", "+4522334455"],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual([`telefon:${expected}`]);
  });

  it.each([
    "Perioden 2024-2025 og 2025-2026",
    "Åbent 10 00 til 14 30",
    "Budget 12.345.678 kr.",
    "Den 24-11-2026",
    "20261124",
    "Sag nr. 22334455",
    "j.nr. 2024-0412",
    "EAN-nr. 5798000123456",
    "Møde-id: 223 344 556 78",
    "Konto 22334455 kr.",
    "kl. 12 30 00",
    "22334455 kr.",
  ])("no phone: %s", (text) => {
    expect(foundIn(text).filter((one) => one.startsWith("telefon:"))).toEqual([]);
  });
});

describe("other numbers", () => {
  it.each([
    ["Reg.nr. 9570 kontonr. 0012774301", "konto:9570 kontonr. 0012774301"],
    ["Overfør til 9570-0012774301, konto i Danske Bank", "konto:9570-0012774301"],
    ["NemKonto: 9570 0012774301", "konto:9570 0012774301"],
    ["reg 9570 / konto 12774301", "konto:9570 / konto 12774301"],
    ["IBAN: DK5000400440116243", "iban:DK5000400440116243"],
    ["dk50 0040 0440 1162 43", "iban:dk50 0040 0440 1162 43"],
    ["DE89 3704 0044 0532 0130 00", "iban:DE89 3704 0044 0532 0130 00"],
    ["Visa 4012-8888-8888-1881", "kort:4012-8888-8888-1881"],
    ["kortnr. 4012888888881881", "kort:4012888888881881"],
    ["CVR-nr. 55828415", "cvr:55828415"],
    ["CVR: 55 82 84 15", "cvr:55 82 84 15"],
    ["Pasnummer: 205147293", "pas:205147293"],
    ["Mit kørekort nr. 22334455", "koerekort:22334455"],
    ["Bilen AB 12 345 holdt på fortovet", "nummerplade:AB 12 345"],
    ["nummerplade: XY98765", "nummerplade:XY98765"],
    ["skriv til karen.ravn+sag@eksempel.dk.", "email:karen.ravn+sag@eksempel.dk"],
    ["mailto:søren@ærø.dk", "email:søren@ærø.dk"],
    ["Jeg bor Nørre Allé 12, 2. th., 2650 Hvidovre", "adresse:Nørre Allé 12, 2. th., 2650 Hvidovre"],
    ["Birkevej 7B", "adresse:Birkevej 7B"],
    ["Peter Bangs Vej 21, st. tv.\n2000 Frederiksberg", "adresse:Peter Bangs Vej 21, st. tv.\n2000 Frederiksberg"],
    ["Bopæl: Solsortevænget 3, 2635 Ishøj", "adresse:Solsortevænget 3, 2635 Ishøj"],
    ["min adresse er hemmelig", "beskyttet-adresse:adresse er hemmelig"],
    ["Jeg har navne- og adressebeskyttelse", "beskyttet-adresse:navne- og adressebeskyttelse"],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual([expected]);
  });

  it.each([
    "Servicelovens § 85, stk. 2",
    "1503 Lørdag",
    "vej 3 gange om ugen",
    "på vej 12 minutter",
    "Arbejdsplads 4 blev nedlagt",
    "GLN 5790000209354",
    "ISBN 87-02-12345-6",
    "version 4.0.12",
    "UUID 550e8400-e29b-41d4-a716-446655440000",
    "cid:image001.png@01DA1234.56789ABC",
    "@kommunen",
    "Produkt AB 12 345",
    "Lov nr. 1084 af 2. oktober",
    "De har 2 børn på 3 og 5 år",
    "Skolevejen var lukket 3 dage",
    "adressen er ændret",
  ])("nothing: %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
