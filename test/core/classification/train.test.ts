import { readFileSync } from "node:fs";
import { examplesOf, readWholeCorpus } from "../../../scripts/train/corpus";
import { DEFAULT_OPTIONS, train } from "../../../scripts/train/train-model";
import { VOCABULARY } from "../../../src/knowledge/classification/vocabulary/vocabulary";

const lines = readFileSync("src/knowledge/corpus/train.jsonl", "utf8").split("\n");

describe("train()", () => {
  it("gives the same bytes twice", () => {
    const some = examplesOf(lines.filter((_, at) => at % 12 === 0).join("\n"));
    const how = { options: { ...DEFAULT_OPTIONS, keep: 20_000 }, folds: false };
    const bytes = () => JSON.stringify(train(some, VOCABULARY, how).whole());
    expect(bytes()).toBe(bytes());
  }, 60_000);

  it.each(["dev", "blind"])("has never seen the mails it is measured on: %s", (name) => {
    const seen = new Set(readWholeCorpus().map(({ mail }) => mail.text));
    const held = examplesOf(readFileSync(`test/fixtures/corpus-${name}.jsonl`, "utf8"));
    expect(held.filter(({ mail }) => seen.has(mail.text))).toEqual([]);
  });
});
