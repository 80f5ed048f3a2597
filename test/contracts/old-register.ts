// A register as version 1 made it, with rows of that time. The fixture is what provisioning of that version sent.
import { readFileSync } from "node:fs";
import type { Send } from "../../src/adapters/graph/client";
import type { MailKey } from "../../src/core/registration/decision";
import { toFields } from "../../src/core/registration/fields";
import { rowKey } from "../../src/core/registration/row-key";
import { caseRow } from "./fill-register";

interface OldList {
  readonly displayName: string;
  readonly columns: readonly { readonly name: string }[];
}

/** The lists of version 1. */
export const versionOne = JSON.parse(
  readFileSync("test/fixtures/register-version-1.json", "utf8"),
) as readonly OldList[];

const bodyOf = (answer: Awaited<ReturnType<Send>>): Record<string, unknown> => {
  if (!answer.ok || answer.value.status >= 300) throw new Error(JSON.stringify(answer));
  return answer.value.body as Record<string, unknown>;
};

/** Fields of a row as version 1 wrote them. */
function oldFields(index: number): Record<string, unknown> {
  const mailKey = String(index).padStart(40, "0") as MailKey;
  const row = { ...caseRow(0, 0, 1), key: rowKey(mailKey, 0), mailKey, planned: 1 };
  const known = new Set(["Title", ...(versionOne[0]?.columns ?? []).map(({ name }) => name)]);
  return Object.fromEntries(Object.entries(toFields(row, [])).filter(([name]) => known.has(name)));
}

/** Makes the lists and so many rows; answers the id of the list of cases. */
export async function makeOldRegister(send: Send, siteId: string, rows: number): Promise<string> {
  const ids: string[] = [];
  for (const list of versionOne) {
    const body = { ...list, list: { template: "genericList" } };
    ids.push(String(bodyOf(await send({ method: "POST", path: `/sites/${siteId}/lists`, body }))["id"]));
  }
  const [cases = ""] = ids;
  for (let index = 0; index < rows; index += 1) {
    const body = { fields: oldFields(index) };
    bodyOf(await send({ method: "POST", path: `/sites/${siteId}/lists/${cases}/items`, body }));
  }
  return cases;
}
