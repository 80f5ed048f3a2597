// What the register costs in a list of ten years: requests, bytes and milliseconds of the registered-check, the first
// page of the worklist and a page of a search, beside the ways one would write first: filters on columns without an
// index with the header that allows them, and one POST a row. Both run on the local Graph over http, 30,000 rows.
import { advisor } from "../test/app/advisor";
import { caseRow, fillRegister, messageIdOf, receivedOf } from "../test/contracts/fill-register";
import { startLocalGraph, type LocalGraphForTests } from "../test/contracts/local-graph";
import { OPEN_CASES } from "../src/core/cases/case-query";
import { toFields } from "../src/core/registration/fields";
import { round, type SuiteResult } from "./suite";

const ROWS = 30_000;
const MAILS = ROWS / 2;
const RECENT = 200;
const HONOR = "HonorNonIndexedQueriesWarningMayFailRandomly";

interface Cost {
  readonly requests: number;
  readonly bytes: number;
  readonly ms: number;
  /** Requests, parts of batches counted, that were no success. */
  readonly refused: number;
}

async function costOf(graph: LocalGraphForTests, run: () => Promise<unknown>): Promise<Cost> {
  await graph.clearRequests();
  const start = performance.now();
  await run();
  const ms = round(performance.now() - start);
  const log = (await graph.requests()) as readonly { inBatch: boolean; status: number; bytes?: number }[];
  return {
    requests: log.filter(({ inBatch }) => !inBatch).length,
    bytes: log.filter(({ inBatch }) => !inBatch).reduce((sum, { bytes }) => sum + (bytes ?? 0), 0),
    ms,
    refused: log.filter(({ status }) => status >= 400).length,
  };
}

/** Plain requests, as one would write them without a plan. */
async function naiveClient(graph: LocalGraphForTests) {
  const token = await graph.clientOptions().getToken();
  if (!token.ok) throw new Error(token.error.kind);
  const headers = { authorization: `Bearer ${token.value}`, "content-type": "application/json", prefer: HONOR };
  const items = `/sites/${graph.place.siteId}/lists/${graph.place.listId}/items`;
  const ask = async (path: string, init: RequestInit = {}): Promise<Record<string, unknown>> => {
    const response = await fetch(`${graph.origin}/v1.0${path}`, { headers, ...init });
    return (await response.json()) as Record<string, unknown>;
  };
  const filtered = (filter: string) => ask(`${items}?$expand=fields&$filter=${encodeURIComponent(filter)}`);
  const post = (fields: unknown) => ask(items, { method: "POST", body: JSON.stringify({ fields }) });
  return { ask, filtered, post };
}

async function inboxOf(graph: LocalGraphForTests): Promise<void> {
  for (let mail = MAILS - RECENT; mail < MAILS; mail += 1)
    await graph.receive({ messageId: messageIdOf(mail), date: receivedOf(mail, MAILS) });
  for (let count = 0; count < 10; count += 1) await graph.receive({ subject: `Ny ${String(count)}` });
}

/** Runs every task in both ways. */
export async function run(): Promise<SuiteResult> {
  const graph = await startLocalGraph({ prepare: (file, lists) => fillRegister(file, lists, ROWS) });
  try {
    await inboxOf(graph);
    const { workbench, worklist, cases, understand } = advisor(graph);
    const naive = await naiveClient(graph);
    const registered = await understand(await graph.receive({ messageId: messageIdOf(MAILS - 2) }));
    // These mails were laid in without a stamp: the first look puts it there, as it would for any mail that lost it.
    await workbench.lookUp(registered);
    const fresh = await understand(await graph.receive({ subject: "Til måling" }));
    const readWorklist = async () => {
      const page = await worklist.read(graph.municipality);
      if (page.ok) await worklist.consider(graph.municipality, page.value.waiting);
    };
    const naiveWorklist = async () => {
      const page = await naive.ask(`/users/${graph.place.mailbox}/mailFolders/inbox/messages?$top=50`);
      for (const message of page["value"] as { id: string }[]) await naive.filtered(`fields/Resume eq '${message.id}'`);
    };
    const twoRows = [0, 1].map((ordinal) => ({
      ...toFields(caseRow(MAILS + 1, ordinal, MAILS + 2), []),
    }));
    const results = {
      rows: ROWS,
      registeredCheck: {
        ours: await costOf(graph, () => workbench.lookUp(registered)),
        naive: await costOf(graph, () => naive.filtered("fields/Resume eq 'mail-id'")),
      },
      worklistFirstPage: { ours: await costOf(graph, readWorklist), naive: await costOf(graph, naiveWorklist) },
      openCases: {
        ours: await costOf(graph, () => cases.find(graph.municipality, OPEN_CASES)),
        naive: await costOf(graph, () => naive.filtered("fields/Behandling eq 'verserende'")),
      },
      themeInAYear: {
        ours: await costOf(graph, () =>
          cases.find(graph.municipality, { ...OPEN_CASES, status: null, theme: "GF02", from: "2025-12-01" }),
        ),
        naive: await costOf(graph, () => naive.filtered("fields/Klagetema eq 'GF02' and fields/Sagsart eq 'hovedsag'")),
      },
      twoRowsWritten: {
        ours: await costOf(graph, () => workbench.register(fresh, fresh.choice, { forward: false }, () => undefined)),
        naive: await costOf(graph, async () => {
          for (const fields of twoRows) await naive.post(fields);
        }),
      },
    };
    return { suite: "register", results };
  } finally {
    await graph.stop();
  }
}
