// Reads settings.json: the one file an administrator writes. It is parsed once, completely, and trusted afterwards,
// so every problem in it is told at once, each with the place where it stands.
import * as v from "valibot";
import type { Codebook } from "../../core/codebook/codebook";
import type { Settings } from "../../core/codebook/settings";
import { err, ok, type Result } from "../../core/result";
import { crossProblems } from "./cross-problems";
import type { SettingsProblem } from "./settings-problem";

const GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const HOST = String.raw`[a-z0-9-]+(?:\.[a-z0-9-]+)+`;
const NIL = /00000000-0000-0000-0000-000000000000/;
const whole = (pattern: string) => new RegExp(`^${pattern}$`, "i");
const code = (problem: SettingsProblem) => problem;

const text = (pattern: string, problem: SettingsProblem) =>
  v.pipe(v.string(code("forkert-type")), v.regex(whole(pattern), problem));
/** The GUIDs of the example file are all noughts: filled in by nobody, and told as that. */
const filled = (pattern: string, problem: SettingsProblem) =>
  v.pipe(
    text(pattern, problem),
    v.check((value) => !NIL.test(value), code("ikke-udfyldt")),
  );
const object = <T extends v.ObjectEntries>(entries: T) =>
  v.strictObject(entries, (issue) => {
    if (issue.path === undefined) return code("forkert-type");
    if (issue.expected === "never") return code("ukendt-felt");
    return code("mangler");
  });
const list = <T extends v.GenericSchema>(item: T) => v.array(item, code("forkert-type"));

const address = text(String.raw`[^\s@<>,;]+@${HOST}`, "ikke-en-adresse");
const domains = list(text(HOST, "ikke-et-domaene"));
const guid = filled(GUID, "ikke-en-guid");
/** `host,site collection GUID,web GUID`: a path cannot be looked up under `Lists.SelectedOperations.Selected`. */
const siteId = filled(`${HOST},${GUID},${GUID}`, "ikke-et-site-id");
const days = code("ikke-et-antal-hverdage");

const MunicipalitySchema = object({
  id: text("[a-z][a-z0-9-]*", "ikke-et-id"),
  name: v.pipe(v.string(code("forkert-type")), v.nonEmpty(code("ikke-udfyldt"))),
  casePrefix: text("[A-Z]{2,5}", "ikke-et-praefiks"),
  mailbox: address,
  siteId,
  // Without the list "Opsætning" the pane learns nothing.
  lists: object({ cases: guid, events: guid, setup: v.exactOptional(guid), centres: v.exactOptional(guid) }),
  centres: list(object({ id: text("[a-z][a-z0-9-]*", "ikke-et-id"), address: v.nullable(address) })),
  domains: object({
    own: v.pipe(domains, v.minLength(1, code("ingen"))),
    secure: domains,
    webmail: v.exactOptional(object({ also: v.exactOptional(domains), except: v.exactOptional(domains) })),
    cprRoute: v.exactOptional(domains),
  }),
  dpoAddress: v.exactOptional(v.nullable(address)),
  responseBusinessDays: v.pipe(
    v.number(code("forkert-type")),
    v.integer(days),
    v.minValue(1, days),
    v.maxValue(60, days),
  ),
});

const SettingsSchema = object({
  tenantId: guid,
  clientId: guid,
  // Tokens are sent to this origin in place of graph.microsoft.com, so it can only be this very machine.
  localGraphOrigin: v.optional(
    v.nullable(text(String.raw`http://(?:localhost|127\.0\.0\.1)(?::\d+)?`, "kun-lokal-maskine")),
    null,
  ),
  learning: v.exactOptional(v.boolean(code("forkert-type"))),
  municipalities: v.pipe(list(MunicipalitySchema), v.minLength(1, code("ingen"))),
});

const place = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map(({ key }) => (typeof key === "number" ? `[${String(key)}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");

/**
 * Settings of one deployment from parsed JSON. With `codebook`, centres it does not know are problems too.
 * The error names every problem as `<path>: <SettingsProblem>`, for example `municipalities[0].mailbox: ikke-en-adresse`.
 */
export function parseSettings(
  json: unknown,
  codebook?: Pick<Codebook, "centres">,
): Result<Settings, { readonly problems: readonly string[] }> {
  const parsed = v.safeParse(SettingsSchema, json);
  if (!parsed.success) {
    return err({ problems: parsed.issues.map((issue) => `${place(issue) || "settings"}: ${issue.message}`) });
  }
  const problems = crossProblems(parsed.output, codebook);
  return problems.length > 0 ? err({ problems }) : ok(parsed.output);
}
