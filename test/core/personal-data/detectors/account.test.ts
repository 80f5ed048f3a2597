import { foundOf } from "../found-in";

describe("account", () => {
  it.each([
    ["reg. 9570 konto 0012774301", "9570 konto 0012774301"],
    ["Reg.nr.: 0040, kontonr.: 440116243", "0040, kontonr.: 440116243"],
    ["Registreringsnummer: 0040\nKontonummer: 0440 116 243", "0040\nKontonummer: 0440 116 243"],
    ["Konto: 5301-0247713904", "5301-0247713904"],
    ["min NemKonto er 9570 0012048873", "9570 0012048873"],
    ["den er 7681-0003492217", "7681-0003492217"],
    ["kontonr. 0440116243", "0440116243"],
  ])("finds %s", (text, expected) => {
    expect(foundOf("konto", text)).toEqual([expected]);
  });

  it.each(["Konto 2840 er overskredet", "2018 1234567", "i 2017 og 2018"])("leaves %s alone", (text) => {
    expect(foundOf("konto", text)).toEqual([]);
  });
});
