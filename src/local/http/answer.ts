// Short answers of the local server. Pages may only talk to the server they came from: nothing leaves the machine.
import type { ServerResponse } from "node:http";

/** Sent with every page. Office.js's own calls home (telemetry) are refused by the browser because of it. */
export const PAGE_POLICY =
  "default-src 'self' 'unsafe-inline' data: blob:; frame-ancestors 'self'; base-uri 'self'; form-action 'self'";

/** Sends a page with the policy. */
export const sendPage = (res: ServerResponse, html: string): void => {
  res.writeHead(200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": PAGE_POLICY,
    "Cache-Control": "no-store",
  });
  res.end(html);
};

/** Sends text of a given type. */
export const sendText = (res: ServerResponse, type: string, text: string): void => {
  res.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store" });
  res.end(text);
};

/** Sends a value as JSON. */
export const sendJson = (res: ServerResponse, value: unknown): void =>
  sendText(res, "application/json", JSON.stringify(value));

/** Sends a plain refusal. */
export const refuse = (res: ServerResponse, status: number, text: string): void => {
  res.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  res.end(text);
};
