import { readFileSync } from "node:fs";
import { baseSubject } from "../../../src/core/mail/fold-subject";
import { saysSomething } from "../../../src/core/classification/phrase";
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
            ? !baseSubject(mail.subject).includes(quote)
            : mail.text.slice(span.start, span.end) !== quote;
        })
        .map(({ quote }) => `${name}: ${quote}`),
    );
    expect(lost).toEqual([]);
  });

  it("are there for every answer that is not usikker, but a plain no", () => {
    const bare = all.filter(
      ({ answer: { confidence, value, reasons } }) =>
        confidence !== "usikker" && reasons.length === 0 && value !== false && value !== null,
    );
    expect(bare.filter(({ name }) => !name.endsWith("contributingCentres")).map(({ name }) => name)).toEqual([]);
  });
});

it("reasonsOf() quotes phrases rather than single words", async () => {
  const { themes } = await suggestionOf(
    mailOf("Klage", "Jeg har ventet på svar i tre måneder, og ingen ringer tilbage. Jeg klager over manglende svar."),
  );
  expect(themes.reasons.some(({ quote }) => quote.split(" ").length > 1)).toBe(true);
});
