import { baseSubject } from "../../../src/core/mail/fold-subject";

describe("baseSubject()", () => {
  it.each([
    ["VS: SV: Afslag", "Afslag"],
    ["sv:sv :  Afslag  igen", "Afslag igen"],
    ["RE[2]: FWD: Fw: AW: WG: Betreff", "Betreff"],
    ["Automatisk svar: Klage", "Klage"],
    ["Svar på din klage", "Svar på din klage"],
    ["Re: ", ""],
    ["", ""],
    ["Re\u00a0: \u00a0min sag", "min sag"],
    ["Regning: rykker", "Regning: rykker"],
  ])("%j is %j", (subject, base) => expect(baseSubject(subject)).toBe(base));
});
