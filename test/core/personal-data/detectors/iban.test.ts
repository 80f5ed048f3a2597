import { foundIn, foundOf } from "../found-in";

describe("iban", () => {
  it.each([
    "DK5000400440116243",
    "DK50 0040 0440 1162 43",
    "dk50 0040 0440 1162 43",
    "DK50-0040-0440-1162-43",
    "GB82 WEST 1234 5698 7654 32",
  ])("finds %s", (written) => {
    expect(foundIn(`Overfør til ${written}, tak`)).toEqual([`iban:${written}`]);
  });

  it("takes a mistyped Danish one only where an account is spoken of", () => {
    expect(foundOf("iban", "IBAN DK51 0040 0440 1162 43")).toEqual(["DK51 0040 0440 1162 43"]);
    expect(foundOf("iban", "DK51 0040 0440 1162 43")).toEqual([]);
  });
});
