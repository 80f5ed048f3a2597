// The Graph of a local run as the server and the pages need it.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { LocalRegister } from "./http/local-settings";

export interface LocalGraph {
  /** Answers `/v1.0/**`. */
  readonly handle: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
  /** Answers `/local/**`. */
  readonly manage: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
  readonly close: () => void;
  /** Who is signed in. */
  readonly user: { readonly name: string; readonly address: string };
  readonly identity: { readonly tenantId: string; readonly clientId: string };
  /** Where each municipality's lists lie, by municipality id. */
  readonly registers: ReadonlyMap<string, LocalRegister>;
}
