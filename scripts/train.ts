// npm run train: corpus → src/knowledge/model/model.json. Reproducible to the byte; prints sizes and time.
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { VOCABULARY } from "../src/knowledge/classification/vocabulary/vocabulary";
import { readWholeCorpus } from "./train/corpus";
import { DEFAULT_OPTIONS, train } from "./train/train-model";

const MODEL = "src/knowledge/model/model.json";

const started = performance.now();
const examples = readWholeCorpus();
const text = JSON.stringify(train(examples, VOCABULARY, { options: DEFAULT_OPTIONS, folds: false }).whole());
writeFileSync(MODEL, text);
console.log(
  `${String(examples.length)} mails and phrases → ${MODEL}: ${String(Math.round(text.length / 1024))} kB, ` +
    `${String(Math.round(gzipSync(text, { level: 9 }).length / 1024))} kB gzip, ${String(Math.round((performance.now() - started) / 1000))} s`,
);
