import { foundOf } from "../found-in";

describe("address", () => {
  it.each([
    ["Jeg bor Strandvejen 12, 2650 Hvidovre", "Strandvejen 12, 2650 Hvidovre"],
    ["Arnold Nielsens Boulevard 902, 2650 Hvidovre", "Arnold Nielsens Boulevard 902, 2650 Hvidovre"],
    ["fx Algade 32B.", "Algade 32B"],
    ["Peter Bangs Vej 12, 3. tv.", "Peter Bangs Vej 12, 3. tv."],
    ["Gammel Kongevej 10, st. th., 1610 København V", "Gammel Kongevej 10, st. th., 1610 København V"],
    ["Bredkær 12, 2650 Hvidovre", "Bredkær 12, 2650 Hvidovre"],
    ["Algade 3\n4000 Roskilde", "Algade 3\n4000 Roskilde"],
    ["Thorsvej 25 Normtid", "Thorsvej 25"],
    ["Nørre Allé 7", "Nørre Allé 7"],
    ["Kirkevej 12", "Kirkevej 12"],
    ["Hovedvejen 100", "Hovedvejen 100"],
    ["Poppelgården 8", "Poppelgården 8"],
    ["Rebæk Søpark 5, 12. 3., 2650 Hvidovre", "Rebæk Søpark 5, 12. 3., 2650 Hvidovre"],
    ["lejligheden Vejleåparken 12 st tv er", "Vejleåparken 12 st tv"],
    ["Algade 12,4000 Roskilde", "Algade 12,4000 Roskilde"],
  ])("finds %s", (text, expected) => {
    expect(foundOf("adresse", text)).toEqual([expected]);
  });

  it.each([
    "Servicelovens § 85",
    "1503 Lørdag",
    "På Strandvejen 12. maj var der sne",
    "for alle 3 børn",
    "Aabyvej",
    "arbejdsplads 3",
    "Motorvej 10 er spærret",
    "ad kirkevejen 12 gange",
    "Hovedvej 16",
    "2024 dom i sagen",
    "Vi har nu 1512 borgere, 1503 i fjor",
  ])("leaves %s alone", (text) => {
    expect(foundOf("adresse", text)).toEqual([]);
  });
});
