import fc from "fast-check";
import { suggest } from "../../../src/core/classification/suggest";
import { htmlToText } from "../../../src/core/mail/html-to-text";
import { splitThread } from "../../../src/core/mail/split-thread";
import { municipalityOfMail } from "../../../src/cli/mails/municipality-of-mail";
import { loadKnowledge } from "../../../src/knowledge/load-knowledge";
import { mailOf, suggestionOf } from "./classification-mail";

const REFUSED = mailOf(
  "Afslag på elscooter",
  "Hej\n\nVisitationen gav mig den 2. maj 2018 afslag på en elscooter. Jeg kan kun gå 40 meter. " +
    "Jeg klager over afslaget og vil have det ændret.\n\nElse Holm",
);

describe("suggest()", () => {
  it("answers every question about a plain complaint", async () => {
    const suggestion = await suggestionOf(REFUSED);
    expect(suggestion.contactType.value).toBe("klagesag");
    expect(suggestion.centre.value).toBe("sundhed-og-aeldre");
    expect(suggestion.themes.value[0]).toBe("HJ01");
    expect(suggestion.round.value).toBe(1);
    expect(suggestion.decisionDate.value).toBe("2018-05-02");
    expect(suggestion.appeal?.body).toBe("Ankestyrelsen");
    expect(suggestion.appeal?.deadlineDigital).toBe("2018-05-30");
    expect(suggestion.treatment.value).toBe("hjaelp-til-klageprocessen");
    expect(suggestion.language).toBe("da");
  });

  it("quotes the mail verbatim in every reason that has a span", async () => {
    const suggestion = await suggestionOf(REFUSED);
    const reasons = [suggestion.contactType, suggestion.centre, suggestion.themes, suggestion.decisionDate].flatMap(
      (one) => one.reasons,
    );
    expect(reasons.filter(({ span }) => span !== null).length).toBeGreaterThan(4);
    for (const { quote, span } of reasons)
      if (span !== null) expect(REFUSED.text.slice(span.start, span.end)).toBe(quote);
  });

  it("ranks the themes a mail would have, should it be a complaint after all", async () => {
    const question = mailOf("Spørgsmål", "Hvordan klager man, hvis ens sagsbehandler er grov og taler ned til en?");
    const { contactType, themes } = await suggestionOf(question);
    expect(contactType.value).toBe("vejledning");
    expect(themes.value).toEqual([]);
    expect(themes.ranked[0]?.value).toBe("GF06");
  });

  it("ranks classes with probabilities that sum to one", async () => {
    const { contactType, centre, themes } = await suggestionOf(REFUSED);
    for (const { ranked } of [contactType, centre, themes])
      expect(ranked.reduce<number>((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 5);
  });

  it.each([
    ["empty", mailOf("", "")],
    ["image only", mailOf("", "[image: IMG_2231.jpg]")],
    [
      "another language",
      mailOf(
        "Dzień dobry",
        "Dzień dobry, proszę o pomoc w sprawie mieszkania i pracy, nie rozumiem listu który dostałem wczoraj.",
      ),
    ],
    ["too long to read", mailOf("Klage", "Jeg klager over hjemmeplejen. ".repeat(35_000))],
    [
      "html without words",
      mailOf("", htmlToText("<table><tr><td><img src='cid:1'></td></tr></table>"), { html: "<img>" }),
    ],
    ["one word", mailOf("", "Hej")],
    ["a page of dashes", mailOf("", "-".repeat(20_000))],
    ["in Arabic", mailOf("", "أريد تقديم شكوى ضد البلدية لأن أحدا لم يرد على رسائلي منذ شهر مارس الماضي")],
    [
      "in German",
      mailOf("", "Guten Tag, ich möchte mich über das Amt beschweren, weil niemand auf meine Briefe antwortet."),
    ],
  ])("says usikker about a mail that is %s", async (_, mail) => {
    const { contactType, centre, themes } = await suggestionOf(mail);
    expect([contactType.confidence, centre.confidence, themes.confidence]).toEqual(["usikker", "usikker", "usikker"]);
  });

  it("never takes a citizen for a centre or a colleague", async () => {
    const text = "Vi fastholder afgørelsen. Sagen er genvurderet og sendt til Ankestyrelsen. Borgeren er orienteret.";
    const { contactType } = await suggestionOf(mailOf("SV: klage", text));
    expect(["centersvar", "sparring"]).not.toContain(contactType.value);
  });

  it("takes the same words from the municipality's own domain for a centre's answer", async () => {
    const text = "Vi fastholder afgørelsen. Sagen er genvurderet og sendt til Ankestyrelsen. Borgeren er orienteret.";
    const from = { name: "Bo Bang", address: "bob@hvidovre.dk" };
    const suggestion = await suggestionOf(mailOf("SV: klage over afslag", text, { from }));
    expect(suggestion.contactType.value).toBe("centersvar");
    expect(suggestion.themes.value).toEqual([]);
    expect(suggestion.round.value).toBeNull();
  });

  it("gives an English mail a kind and a centre", async () => {
    const text =
      "Hello, I applied for sick pay at the job center in January. Nobody has answered my emails. I want to complain.";
    const suggestion = await suggestionOf(mailOf("No answer", text));
    expect(suggestion.language).toBe("en");
    expect(suggestion.contactType.value).toBe("klagesag");
    expect(suggestion.centre.value).toBe("beskaeftigelse");
  });

  it("never throws, whatever the mail", async () => {
    const { codebook, classification } = await loadKnowledge();
    const anything = fc.string({ unit: "binary", maxLength: 400 });
    fc.assert(
      fc.property(anything, anything, fc.boolean(), (subject, text, isBare) => {
        const mail = mailOf(subject, text, isBare ? { from: null, to: [], received: null } : {});
        const municipality = municipalityOfMail(mail);
        const context = { municipality, codebook, knowledge: classification, today: "2018-05-15" };
        const { contactType } = suggest(mail, splitThread(mail), context);
        expect(contactType.probability).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });
});
