// The register a command works on, as the settings name it.
import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { REGISTER_COMMAND_TEXT_DA as TEXT } from "../../text/register-command-text-da";
import { err, ok, type Result } from "../../core/result";

/** As much of the settings as is known before the lists stand: their ids are what provisioning finds out. */
const SettingsSchema = v.object({
  tenantId: v.string(),
  clientId: v.string(),
  municipalities: v.array(
    v.object({
      id: v.string(),
      siteId: v.string(),
      lists: v.optional(
        v.object({ cases: v.optional(v.string()), events: v.optional(v.string()), setup: v.optional(v.string()) }),
        {},
      ),
    }),
  ),
});

export interface Target {
  readonly municipality: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly siteId: string;
  /** Ids of the lists; empty where the settings name none yet. */
  readonly lists: { readonly cases: string; readonly events: string; readonly setup: string };
}

/** The municipality of a settings file, or the sentence that says why there is none. */
export async function readTarget(file: string, municipality: string): Promise<Result<Target, string>> {
  const text = await readFile(file, "utf8").catch(() => null);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SettingsSchema), text);
  if (!parsed.success) return err(TEXT.settingsUnreadable(file));
  const { tenantId, clientId, municipalities } = parsed.output;
  const found = municipalities.find(({ id }) => id === municipality);
  if (found === undefined) return err(TEXT.unknownMunicipality(municipality));
  const { cases = "", events = "", setup = "" } = found.lists;
  return ok({ municipality, tenantId, clientId, siteId: found.siteId, lists: { cases, events, setup } });
}
