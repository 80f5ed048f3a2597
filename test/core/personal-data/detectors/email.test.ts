import { foundIn, foundOf } from "../found-in";

describe("email", () => {
  it.each(["karen.ravn@eksempel.dk", "søren@bøger.dk", "a+b@mail.eksempel.co.uk", "o'neill@eksempel.ie"])(
    "finds %s",
    (address) => {
      expect(foundIn(`Skriv til <${address}>.`)).toEqual([`email:${address}`]);
    },
  );

  it.each([
    "cid:image001.png@01DA2B3C.4D5E6F70",
    "a@b",
    "Kl. 10 @ rådhuset",
    "Message-ID: <20261124101112.3456789.12@eksempel.dk>",
  ])("leaves %s alone", (text) => {
    expect(foundOf("email", text)).toEqual([]);
  });
});
