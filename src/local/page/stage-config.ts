// What the server tells the pages about this run (`/stage/config.json`).
import type { ManifestFacts } from "../outlook/manifest-facts";

export interface StageMailbox {
  readonly address: string;
  readonly name: string;
  readonly municipality: string;
  readonly register: { readonly siteId: string; readonly lists: { readonly cases: string; readonly events: string } };
}

export interface StageConfig {
  readonly user: { readonly name: string; readonly address: string };
  readonly manifest: ManifestFacts;
  readonly mailboxes: readonly StageMailbox[];
}
