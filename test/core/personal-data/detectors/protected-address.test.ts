import { foundIn } from "../found-in";

describe("protected-address", () => {
  it.each([
    "navne- og adressebeskyttelse",
    "hemmelig adresse",
    "beskyttet adresse",
    "Adressen er hemmelig",
    "adressebeskyttelse",
  ])("finds %s", (phrase) => {
    expect(foundIn(`Jeg har ${phrase} på grund af ham.`)).toHaveLength(1);
  });

  it("leaves an ordinary address alone", () => {
    expect(foundIn("Jeg har fået ny adresse.")).toEqual([]);
  });
});
