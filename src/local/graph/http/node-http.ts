// Between Node's http and our values.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { GraphResponse } from "./response";

/** Largest body taken, bytes (Graph takes 4 MB; a mail file brought in by hand may be larger). */
const MOST = 30 * 1024 * 1024;

/** The whole body; null where it is too large. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** JSON of a body; undefined for an empty one, null where it is no JSON. */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8")) as unknown;
  } catch {
    return null;
  }
}

/** Headers by lower-case name, repeated ones joined. */
export const headersOf = (request: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );

/** Sends an answer. */
export function send(
  to: ServerResponse,
  { status, headers, body, bytes }: GraphResponse,
  more: Readonly<Record<string, string>> = {},
): void {
  const json = "application/json; odata.metadata=minimal; odata.streaming=true; IEEE754Compatible=false; charset=utf-8";
  const type: Record<string, string> = body === undefined ? {} : { "content-type": json };
  to.writeHead(status, { "cache-control": "no-store", ...type, ...headers, ...more });
  to.end(bytes ?? (body === undefined ? undefined : JSON.stringify(body)));
}
