// What the tabs beside the mail work with. Their use cases are fetched when a tab is first shown.
import type { CaseSearch } from "../app/case-search";
import type { CaseWork } from "../app/case-work";
import type { Workbench } from "../app/workbench";
import type { Worklist } from "../app/worklist";
import type { ReadAppointment } from "../app/ports";
import type { OutboxDesk } from "./outbox/outbox-desk";
import type { Redact } from "./redaction-context";

export interface Desk {
  readonly workbench: Workbench;
  readonly worklist: () => Promise<Worklist>;
  readonly cases: () => Promise<CaseSearch>;
  readonly work: () => Promise<CaseWork>;
  /** What the scanner would take out of the advisor's own words. */
  readonly redact: Redact;
  /** Asks Outlook to show a mail in a window of its own; Outlook does not say whether it did. */
  readonly openMail: (graphId: string) => Promise<void>;
  /** The meeting Outlook shows where it shows no mail; absent where there is no Outlook to ask. */
  readonly readAppointment?: ReadAppointment;
  /** ISO date in Denmark. */
  readonly today: () => string;
  readonly outbox?: OutboxDesk;
  /** ISO date-time. */
  readonly now: () => string;
}
