// What the pane's store works with.
import type { IsStillOpen, OnMailChanged, ReadCurrentMail } from "../../app/ports";
import type { Workbench } from "../../app/workbench";
import type { OutboxDesk } from "../outbox/outbox-desk";
import type { PaneEvent } from "./pane-event";
import type { PaneState } from "./pane-state";

export interface PanePorts {
  readonly workbench: Workbench;
  readonly readMail: ReadCurrentMail;
  readonly onMailChanged: OnMailChanged;
  readonly isStillOpen: IsStillOpen;
  /** ISO date in Denmark. */
  readonly today: () => string;
  /** What waits to be saved; absent where nothing is kept. */
  readonly outbox?: Pick<OutboxDesk, "get" | "subscribe">;
}

export interface PaneContext {
  readonly ports: PanePorts;
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
}
