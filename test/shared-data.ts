// Optional data that stands beside the repository; tests that read it skip with a message where it is absent.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** Path of a file of the shared data, or null where it is not there. */
export function sharedFile(relative: string): string | null {
  const file = join(resolve(process.env["SHARED_DATA"] ?? "../shared"), relative);
  return existsSync(file) ? file : null;
}
