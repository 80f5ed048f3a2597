// evaluate classification FILE.jsonl…: the suggestions of the product against the labels of a corpus.
import { measure, type Judged } from "../../../core/classification/measure";
import { suggest } from "../../../core/classification/suggest";
import { splitThread } from "../../../core/mail/split-thread";
import { loadKnowledge } from "../../../knowledge/load-knowledge";
import type { Command } from "../../command";
import { municipalityOfMail } from "../../mails/municipality-of-mail";
import { readMails } from "../../mails/read-mails";

async function run(args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => arg !== "--json");
  const knowledge = await loadKnowledge();
  const judged: Judged[] = [];
  let failures = 0;
  for await (const read of readMails(files)) {
    if (!read.ok || read.labels === null) {
      failures += 1;
      console.error(`${read.id}: ${read.ok ? "mailen har ingen mærker" : read.error}`);
      continue;
    }
    const suggestion = suggest(read.mail, splitThread(read.mail), {
      municipality: municipalityOfMail(read.mail),
      codebook: knowledge.codebook,
      knowledge: knowledge.classification,
      today: read.mail.received?.slice(0, 10) ?? "2017-12-31",
    });
    judged.push({ suggestion, labels: read.labels });
  }
  console.log(JSON.stringify(measure(judged), null, args.includes("--json") ? 0 : 2));
  return failures > 0 ? 1 : 0;
}

export const classification: Command = { usage: ["evaluate classification --json FIL.jsonl"], run };
