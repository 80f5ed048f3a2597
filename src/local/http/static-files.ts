// Files of one folder over HTTP, and nothing outside it.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import path from "node:path";
import { pipeline } from "node:stream/promises";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** The MIME type a file name calls for. */
export const mimeType = (file: string): string => TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream";

const decoded = (urlPath: string): string | null => {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
};

/** The file that a (still percent-encoded) path below `root` names, or null where it would leave `root`. */
export const resolveInside = (root: string, urlPath: string): string | null => {
  const name = decoded(urlPath);
  if (name === null || name.includes("\0") || name.includes("\\")) return null;
  const base = path.resolve(root);
  const file = path.resolve(base, `.${path.posix.resolve("/", name)}`);
  const leaves = name.split("/").includes("..");
  return !leaves && file.startsWith(base + path.sep) ? file : null;
};

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ERR_STREAM_PREMATURE_CLOSE";

/** Sends the file; false where there is none. Ends too where the browser has left before the file was found. */
export const sendFile = async (res: ServerResponse, file: string): Promise<boolean> => {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return false;
  res.writeHead(200, { "Content-Type": mimeType(file), "Content-Length": found.size, "Cache-Control": "no-cache" });
  await pipeline(createReadStream(file), res).catch((error: unknown) => {
    if (!isGone(error)) throw error;
  });
  return true;
};
