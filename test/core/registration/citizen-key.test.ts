import { citizenKeyText, normalisedAddress, toCitizenKey } from "../../../src/core/registration/citizen-key";
import type { Municipality } from "../../../src/core/codebook/settings";

const HVIDOVRE = { id: "hvidovre", domains: { own: ["hvidovre.dk"], secure: [] } } as unknown as Municipality;
const textOf = (address: string) => citizenKeyText(HVIDOVRE, { from: { name: "Nogen", address } });

describe("normalisedAddress()", () => {
  it.each([
    [" Bodil.Bech@Mail.example ", "bodil.bech@mail.example"],
    ["bodil+kommune@mail.example", "bodil@mail.example"],
    ["bodil@googlemail.com", "bodil@gmail.com"],
    ["+45@mail.example", "+45@mail.example"],
    ["bodil", null],
    ["", null],
    ["a b@mail.example", null],
  ])("of %j is %j", (address, normalised) => {
    expect(normalisedAddress(address)).toBe(normalised);
  });
});

describe("citizenKeyText()", () => {
  it("is the same for every way a citizen's address is written, and holds the municipality", () => {
    expect(textOf("Bodil@Mail.example")).toBe("hvidovre\nbodil@mail.example");
    expect(textOf("bodil+1@mail.example")).toBe(textOf("Bodil@Mail.example"));
  });

  it("leaves out the name", () => {
    const from = (name: string) => citizenKeyText(HVIDOVRE, { from: { name, address: "bodil@mail.example" } });
    expect(from("Bodil Bech")).toBe(from(""));
  });

  it.each(["sagsbehandler@hvidovre.dk", "x@jobcenter.Hvidovre.dk", "noreply@mail.example", "no-reply+7@firma.example"])(
    "is none for %s, who is no citizen",
    (address) => {
      expect(textOf(address)).toBeNull();
    },
  );

  it("is none for a mail without sender, and one for a domain that only ends alike", () => {
    expect(citizenKeyText(HVIDOVRE, { from: null })).toBeNull();
    expect(textOf("bodil@nothvidovre.dk")).not.toBeNull();
  });
});

describe("toCitizenKey()", () => {
  it.each([
    ["00000000000000000000", "aaaaaaaaaaaaaaaa"],
    ["ffffffffffffffffffff", "7777777777777777"],
    ["666f6f626172666f6f62", "mzxw6ytbojtg633c"],
  ])("of %s is RFC 4648's %s", (hex, key) => {
    expect(toCitizenKey(`${hex}deadbeef`)).toBe(key);
  });
});
