import { readFileSync } from "node:fs";
import fc from "fast-check";
import { examplesOf } from "../../../scripts/train/corpus";
import { compileVocabulary, featuresOf, knownFeaturesOf } from "../../../src/core/classification/features";
import { knownFeatures } from "../../../src/core/classification/known-features";
import { NumberTable } from "../../../src/core/classification/number-table";
import { readText } from "../../../src/core/classification/read-text";
import { vectorOf, type Vector } from "../../../src/core/classification/vector";
import { splitThread } from "../../../src/core/mail/split-thread";
import type { Mail } from "../../../src/core/mail/mail";
import { loadClassification } from "../../../src/knowledge/classification/classification";
import { mailOf } from "./classification-mail";

const shown = ({ rows, values, nameAt }: Vector) => [...rows].map((row, at) => [row, nameAt(at), values[at]]);

async function bothWays() {
  const { model, vocabulary } = await loadClassification();
  const context = { vocabulary: compileVocabulary(vocabulary), ownDomains: ["hvidovre.dk"] };
  const known = knownFeatures(model.features);
  return (mail: Mail) => {
    const thread = splitThread(mail);
    const named = shown(vectorOf(featuresOf(mail, thread, context), model));
    const source = { mail, thread, text: readText(mail, thread) };
    return { named, rows: shown(vectorOf(knownFeaturesOf(source, { ...context, known }).bag, model)) };
  };
}

describe("knownFeaturesOf()", () => {
  it("sees in every unseen mail what the trainer's named features are, row by row", async () => {
    const read = await bothWays();
    for (const { mail } of examplesOf(readFileSync("test/fixtures/corpus-dev.jsonl", "utf8"))) {
      const { named, rows } = read(mail);
      expect(rows).toEqual(named);
    }
  }, 60_000);

  it("does so for any text", async () => {
    const read = await bothWays();
    const word = fc.constantFrom(
      "klage",
      "afgørelse",
      "jobcenteret",
      "ikke",
      "svar",
      "§",
      "12.3.",
      "?",
      "\n",
      "å-b",
      "’",
      "@",
      "kr.",
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(word).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const { named, rows } = read(mailOf(subject, body));
        expect(rows).toEqual(named);
      }),
      { numRuns: 60 },
    );
  });
});

describe("NumberTable", () => {
  it("finds every key it was made with, and no other", () => {
    const keys = fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 31 - 1 }), { maxLength: 200 });
    fc.assert(
      fc.property(keys, keys, (held, asked) => {
        const table = new NumberTable(held.map((key, value) => [key, value]));
        expect(held.map((key) => table.get(key))).toEqual(held.map((_, value) => value));
        for (const key of asked) if (!held.includes(key)) expect(table.get(key)).toBe(-1);
        expect(table.get(0)).toBe(-1);
      }),
    );
  });
});
