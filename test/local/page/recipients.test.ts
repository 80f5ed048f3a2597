import { parseRecipients, recipientsText } from "../../../src/local/page/recipients";

describe("parseRecipients()", () => {
  it.each([
    ["a@b.dk", [["a@b.dk", "a@b.dk"]]],
    [
      "Center for Sundhed <sundhed@hvidovre.dk>; b@c.dk",
      [
        ["Center for Sundhed", "sundhed@hvidovre.dk"],
        ["b@c.dk", "b@c.dk"],
      ],
    ],
    ['"Dahl" <d@e.dk>', [["Dahl", "d@e.dk"]]],
    ["ingen adresse; ;", []],
  ])("reads %j", (text, expected) => {
    const found = parseRecipients(text).map((one) => [one.emailAddress?.name, one.emailAddress?.address]);
    expect(found).toEqual(expected);
  });

  it("reads back what recipientsText() wrote", () => {
    const recipients = [
      { emailAddress: { name: "Center for Børn", address: "boern@hvidovre.dk" } },
      { emailAddress: { name: "x@y.dk", address: "x@y.dk" } },
    ];
    expect(parseRecipients(recipientsText(recipients))).toEqual(recipients);
  });
});
