// What every part of the Outlook page works with.
import type { MailClient } from "./mail-client";
import type { Notices } from "./notice-bar";
import type { OutlookState } from "./outlook-state";
import type { StageConfig } from "./stage-config";
import type { Words } from "./words";

export interface Stage {
  readonly query: URLSearchParams;
  readonly config: StageConfig;
  readonly state: OutlookState;
  readonly client: MailClient;
  readonly notices: Notices;
  readonly words: () => Words;
}
