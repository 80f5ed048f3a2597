import { foundIn, foundOf } from "../found-in";

describe("passport", () => {
  it.each([
    ["Pasnr. 205147293 (udløber)", ["pas:205147293"]],
    ["mit pas (nr. 209431187)", ["pas:209431187"]],
    ["my passport is PX4418207 if", ["pas:PX4418207"]],
    ["pas nr. 205 147 293", ["pas:205 147 293"]],
    ["nummer 205147293", []],
    ["nummer 205 147 293", []],
  ])("%s", (text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });

  it("finds the machine-readable zone of the ICAO specimen by its check digits", () => {
    const zone = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    expect(foundOf("pas", zone)).toEqual([zone]);
    expect(foundOf("pas", zone.replace("L898902C36", "L898902C37"))).toEqual([]);
  });
});
