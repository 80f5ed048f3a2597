// The three ways a shared mailbox can be open in Outlook, and what Office.js then tells
// (Microsoft: "Implement shared folders and shared mailbox scenarios", and office-js issues 5682 and 6651).

/** `same-panel`: beside the user's own mailbox · `separate`: opened as an account of its own, so Outlook takes the
 * shared address for the user's · `no-shared-properties`: same panel, but the method is missing. */
export type Hosting = "same-panel" | "separate" | "no-shared-properties";

/** Reads `?hosting=separate` and `?shared=missing`. */
export const hostingOf = (query: URLSearchParams): Hosting => {
  if (query.get("hosting") === "separate") return "separate";
  return query.get("shared") === "missing" ? "no-shared-properties" : "same-panel";
};
