import { compileVocabulary, everythingShown } from "../../../src/core/classification/features";
import type { VocabularyEntry } from "../../../src/core/classification/knowledge";
import { mentionsOf } from "../../../src/core/classification/mentions";
import { splitThread } from "../../../src/core/mail/split-thread";
import { mailOf } from "./classification-mail";

const entry = (id: string, supports: readonly string[], weight: number, ...patterns: string[]): VocabularyEntry => ({
  id,
  supports,
  weight,
  patterns,
});

const VOCABULARY = {
  source: "test",
  retrieved: "2026-11-28",
  note: "",
  entries: [
    entry("c-be-unit", ["centre:beskaeftigelse"], 3, "jobcent*"),
    entry("c-cane", ["centre:sundhed-og-aeldre"], 2, "rollator*"),
    entry("c-weak", ["centre:borgerservice"], 1, "rollator*"),
    entry("t-waiting", ["theme:GF01"], 1, "ventet"),
  ],
};

function spokenIn(subject: string, text: string) {
  const vocabulary = compileVocabulary(VOCABULARY);
  const mail = mailOf(subject, text);
  const { spoken } = everythingShown(mail, splitThread(mail), { vocabulary, ownDomains: [] });
  return (of: "centre" | "theme") => mentionsOf(of, spoken, vocabulary);
}

describe("mentionsOf()", () => {
  it("tells where a mail speaks of a centre, and whether by the name of a unit", () => {
    const centres = spokenIn(
      "Min rollator",
      "Jobcentret ringede. Min rollator er væk. Jeg har ventet. Jeg vil klage over jobcentret.",
    )("centre");
    expect(centres.get("beskaeftigelse")).toMatchObject({
      count: 2,
      units: 2,
      inSubject: false,
      opens: true,
      closes: true,
      isClaimed: true,
    });
    expect(centres.get("sundhed-og-aeldre")).toMatchObject({
      count: 1,
      units: 0,
      inSubject: true,
      opens: false,
      closes: false,
      isClaimed: false,
    });
  });

  it("leaves out centres that an entry only hints at, but not themes", () => {
    const mentions = spokenIn("", "Jeg har ventet på min rollator i et år nu.");
    expect([...mentions("centre").keys()]).toEqual(["sundhed-og-aeldre"]);
    expect([...mentions("theme").keys()]).toEqual(["GF01"]);
  });

  it("does not hear what is quoted", () => {
    const text =
      "Hvornår får jeg svar på dette?\n\nDen 3. maj 2018 kl. 10.12 skrev Else Holm <else.holm@gmail.com>:\n> Jobcentret har min rollator.";
    expect([...spokenIn("", text)("centre").keys()]).toEqual([]);
  });

  it("tells the order in which centres are named", () => {
    const centres = spokenIn("", "Rollatoren blev væk, siger jobcentret.")("centre");
    const [cane, job] = [centres.get("sundhed-og-aeldre"), centres.get("beskaeftigelse")];
    expect(cane?.first).toBeLessThan(job?.first ?? -1);
    expect(job?.last).toBeGreaterThan(cane?.last ?? Infinity);
  });
});
