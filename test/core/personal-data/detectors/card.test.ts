import { foundIn, foundOf } from "../found-in";

describe("card", () => {
  it.each(["4012888888881881", "4012-8888-8888-1881", "4012 8888 8888 1881", "3714 496353 98431"])(
    "finds %s",
    (written) => {
      expect(foundIn(`trukket ${written} i går`)).toEqual([`kort:${written}`]);
    },
  );

  it("needs no check digit where a card is spoken of", () => {
    expect(foundOf("kort", "mit kort 4571 0293 8475 6012")).toEqual(["4571 0293 8475 6012"]);
  });

  it.each(["5790000209354", "4012888888881882", "SOR 953741000016009"])("leaves %s alone", (text) => {
    expect(foundOf("kort", text)).toEqual([]);
  });
});
