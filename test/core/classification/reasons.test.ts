import { readFileSync } from "node:fs";
import { baseSubject } from "../../../src/core/mail/fold-subject";
import { hideCprShaped } from "../../../src/core/personal-data/redact";
import { quotedAt, saysSomething } from "../../../src/core/classification/phrase";
import type { Suggested, Suggestion } from "../../../src/core/classification/suggestion";
import { examplesOf } from "../../../scripts/train/corpus";
import { mailOf, suggestionOf } from "./classification-mail";

const QUESTIONS = [
  "contactType",
  "round",
  "chaser",
  "centre",
  "contributingCentres",
  "themes",
  "rejectionGround",
  "decisionDate",
  "urgent",
  "treatment",
] as const satisfies readonly (keyof Suggestion)[];

/** Every answer with its reasons, about every mail nobody trained on. */
async function answers() {
  const all: { name: string; mail: { subject: string; text: string }; answer: Suggested<unknown, unknown> }[] = [];
  for (const { id, mail } of examplesOf(readFileSync("test/fixtures/corpus-dev.jsonl", "utf8"))) {
    const suggestion = await suggestionOf(mail);
    for (const question of QUESTIONS) all.push({ name: `${id} ${question}`, mail, answer: suggestion[question] });
  }
  return all;
}

describe("reasons of the suggestions about unseen mails", () => {
  let all: Awaited<ReturnType<typeof answers>>;
  beforeAll(async () => {
    all = await answers();
  }, 60_000);

  it("say something by themselves", () => {
    const empty = all.flatMap(({ name, answer }) =>
      answer.reasons.filter(({ quote }) => !saysSomething(quote)).map(({ quote }) => `${name}: ${quote}`),
    );
    expect(empty).toEqual([]);
    expect(all.flatMap(({ answer }) => answer.reasons).length).toBeGreaterThan(1000);
  });

  it("stand in the mail, letter for letter, where their span says", () => {
    const lost = all.flatMap(({ name, mail, answer }) =>
      answer.reasons
        .filter(({ rule, quote, span }) => {
          if (rule === "sender") return false;
          return span === null
            ? !hideCprShaped(baseSubject(mail.subject)).includes(quote)
            : quotedAt(mail.text, span) !== quote;
        })
        .map(({ quote }) => `${name}: ${quote}`),
    );
    expect(lost).toEqual([]);
  });

  it("hold no personal number, nor anything of its shape", () => {
    const shaped = all.flatMap(({ answer }) => answer.reasons.filter(({ quote }) => /\d{6}\s?-?\s?\d{4}/.test(quote)));
    expect(shaped).toEqual([]);
  });

  it("are there for every answer that is not usikker, but a plain no", () => {
    const bare = all.filter(
      ({ answer: { confidence, value, reasons } }) =>
        confidence !== "usikker" && reasons.length === 0 && value !== false && value !== null,
    );
    expect(bare.filter(({ name }) => !name.endsWith("contributingCentres")).map(({ name }) => name)).toEqual([]);
  });
});

it("reasonsOf() and decidedOf() hide a number that stands in the very words that decided, and keep the place", async () => {
  const text =
    "Jeg klager over sygedagpengeafdelingen, cpr 230467-6914. Jeg har ventet på svar om mine sygedagpenge siden afgørelsen af 3. maj 2018, 230467-6914 sygedagpenge.";
  const suggestion = await suggestionOf(mailOf("230467-6914 sygedagpenge", text));
  const reasons = QUESTIONS.flatMap((question) => suggestion[question].reasons);
  expect(reasons.length).toBeGreaterThan(0);
  for (const { quote, span } of reasons) {
    expect(quote).not.toMatch(/6914|230467/);
    if (span !== null) expect(quote).toHaveLength(span.end - span.start);
  }
});

it("reasonsOf() quotes phrases rather than single words", async () => {
  const { themes } = await suggestionOf(
    mailOf("Klage", "Jeg har ventet på svar i tre måneder, og ingen ringer tilbage. Jeg klager over manglende svar."),
  );
  expect(themes.reasons.some(({ quote }) => quote.split(" ").length > 1)).toBe(true);
});
