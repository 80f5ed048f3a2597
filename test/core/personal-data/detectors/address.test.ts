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
    "2024 dom i sagen",
    "Vi har nu 1512 borgere, 1503 i fjor",
  ])("leaves %s alone", (text) => {
    expect(foundOf("adresse", text)).toEqual([]);
  });
});
