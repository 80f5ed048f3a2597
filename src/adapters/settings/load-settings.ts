// Fetches settings.json from beside the page, so that a municipality changes centres without a new build.
import type { Failure } from "../../app/failure";
import type { Codebook } from "../../core/codebook/codebook";
import type { Settings } from "../../core/codebook/settings";
import { err, type Result } from "../../core/result";
import { parseSettings } from "./parse-settings";

const unreadable = (problem: string): Result<never, Failure> => err({ kind: "settings", problems: [problem] });

/**
 * The settings at `url`, never from a cache. Failures: `offline` where nothing answers, else `settings` with
 * `settings.json: <http-…|ikke-json>` or the problems of `parseSettings`.
 */
export async function loadSettings(
  url: string,
  codebook?: Pick<Codebook, "centres">,
  fetchFile: typeof fetch = fetch,
): Promise<Result<Settings, Failure>> {
  let answer: Response;
  try {
    answer = await fetchFile(url, { cache: "no-store" });
  } catch {
    return err({ kind: "offline" });
  }
  if (!answer.ok) return unreadable(`settings.json: http-${answer.status}`);
  let json: unknown;
  try {
    json = await answer.json();
  } catch {
    return unreadable("settings.json: ikke-json");
  }
  const parsed = parseSettings(json, codebook);
  return parsed.ok ? parsed : err({ kind: "settings", problems: parsed.error.problems });
}
