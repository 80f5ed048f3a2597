// Starting Office.js. It never resolves when a filter blocks its host files, and in a plain browser it resolves with
// host null (docs/outlook-quirks.md), so both get an answer of their own.

export type OfficeStart = "outlook" | "no-outlook" | "office-missing";

const TIMEOUT_MS = 10_000;
const POLL_MS = 50;

/** Waits until Office.js answers, at most `timeoutMs` milliseconds. */
export async function officeReady(timeoutMs: number = TIMEOUT_MS): Promise<OfficeStart> {
  const late = new Promise<"office-missing">((resolve) => setTimeout(() => resolve("office-missing"), timeoutMs));
  return Promise.race([started(), late]);
}

async function started(): Promise<OfficeStart> {
  // The script tag may have failed altogether, or still be on its way: then the global is not there yet.
  while (typeof Office === "undefined") await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  const info = await Office.onReady();
  // Typed as always present, but null outside Office.
  const host = info.host as Office.HostType | null;
  return host === Office.HostType.Outlook ? "outlook" : "no-outlook";
}
