// pseudonymise: at year's end, closed and undone registrations lose what leads to a mail or a citizen. Only looks unless
// --apply is given. Signs in with no more rights than the pane has: an advisor's, in the lists of the register.
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import {
  createReadCaseEvents,
  createReadRetentionRows,
  createRemoveSetting,
  createWriteRetention,
} from "../../adapters/graph/retention";
import { REGISTER_SCOPES } from "../../adapters/graph/scopes";
import { createReadSetting, createWriteSetting } from "../../adapters/graph/setup";
import { checkRetentionDate, pseudonymise as pseudonymiseRegister } from "../../app/pseudonymise";
import type { RetentionPorts, RetentionReport } from "../../app/retention-ports";
import { danishDate } from "../../core/deadlines/danish-date";
import { REGISTER_COMMAND_TEXT_DA } from "../../text/register-command-text-da";
import type { Command } from "../command";
import { connect, tell, type Connection } from "../register/connect";
import { keyedHash } from "../../adapters/identity/keyed-hash";
import { readTarget, type Target } from "../register/target";

const TEXT = REGISTER_COMMAND_TEXT_DA.pseudonymise;

const portsOf = ({ send, sendBatch }: Connection): RetentionPorts => ({
  readRetentionRows: createReadRetentionRows(send),
  readCaseEvents: createReadCaseEvents(sendBatch),
  writeRetention: createWriteRetention(sendBatch),
  readSetting: createReadSetting(send),
  writeSetting: createWriteSetting(send),
  removeSetting: createRemoveSetting(send),
  keyedHash,
  makeSecret: () => randomBytes(32).toString("base64"),
});

function say(before: string, report: RetentionReport, isApplied: boolean): number {
  console.log(TEXT.found(before, report.rows, report.registrations));
  if (report.waiting > 0) console.log(TEXT.open(report.waiting));
  if (report.done > 0) console.log(TEXT.done(report.done));
  console.log(isApplied ? TEXT.applied(report.written.rows, report.written.events) : TEXT.rehearsed);
  if (report.changedMeanwhile === 0) return 0;
  console.error(TEXT.changed(report.changedMeanwhile));
  return 1;
}

async function carryOut(target: Target, before: string, apply: boolean, local: string | null): Promise<number> {
  const { siteId, municipality, lists } = target;
  if (lists.cases === "" || lists.events === "" || lists.setup === "") {
    console.error(TEXT.listsUnnamed);
    return 2;
  }
  const place = { municipality, mailbox: "", siteId, listId: lists.cases, eventsListId: lists.events };
  const task = { place, setup: { siteId, listId: lists.setup }, before, at: new Date().toISOString(), by: BY, apply };
  const done = await pseudonymiseRegister(task, portsOf(connect(target, REGISTER_SCOPES, local)));
  if (done.ok) return say(before, done.value, apply);
  tell(done.error);
  return 1;
}
/** Who signed in stands in SharePoint's own column. */
const BY = "pseudonymise";

/** The sentence that says why a date may not be used; null where it may. */
function problemOf(before: string, isForced: boolean): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(before) || Number.isNaN(Date.parse(before))) return TEXT.notADate(before);
  const checked = checkRetentionDate(before, danishDate(new Date().toISOString()));
  return checked.ok || isForced ? null : TEXT.tooLate(before, checked.error);
}

const values = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      settings: { type: "string" },
      municipality: { type: "string" },
      before: { type: "string" },
      local: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      apply: { type: "boolean", default: false },
      force: { type: "boolean", default: false },
    },
  }).values;

const parse = (args: readonly string[]) => {
  try {
    return values(args);
  } catch {
    return null; // an unknown word: the usage tells which there are
  }
};

function refuse(sentence: string): number {
  console.error(sentence);
  return 2;
}

async function run(args: readonly string[]): Promise<number> {
  const given = parse(args);
  const { settings, municipality, before } = given ?? {};
  if (given === null || settings === undefined || municipality === undefined || before === undefined)
    return refuse(TEXT.usage);
  if (given.apply && given["dry-run"]) return refuse(TEXT.usage);
  const problem = problemOf(before, given.force);
  if (problem !== null) return refuse(problem);
  const target = await readTarget(settings, municipality);
  return target.ok ? carryOut(target.value, before, given.apply, given.local ?? null) : refuse(target.error);
}

export const pseudonymise: Command = {
  usage: ["pseudonymise --settings FIL --municipality ID --before ÅÅÅÅ-MM-DD [--dry-run | --apply] [--force]"],
  run,
};
