// Everything that can happen to the pane. Answers carry the ticket or card they belong to.
import type { Failure } from "../../app/failure";
import type {
  Attached,
  Receipt,
  RegisterFailure,
  RegisterStep,
  RegistrationStatus,
  Understanding,
} from "../../app/workbench";
import type { Appeal } from "../../core/classification/suggestion";
import type { InsecureMailDismissal } from "../../core/codebook/codebook";
import type { Result } from "../../core/result";
import type { DataAlarmId } from "./alarms";
import type { BreachNoteWork, CardKey, WorkAction } from "./card";
import type { ChoiceEdit } from "./edit-choice";

export type PaneEvent =
  | { readonly tag: "mail-changed"; readonly ticket: number; readonly today: string }
  | { readonly tag: "nothing-selected"; readonly ticket: number }
  | {
      readonly tag: "not-understood";
      readonly ticket: number;
      readonly action: "read" | "understand";
      readonly failure: Failure;
    }
  | { readonly tag: "known-mail"; readonly ticket: number; readonly key: CardKey }
  | { readonly tag: "understood"; readonly ticket: number; readonly understanding: Understanding }
  | { readonly tag: "suggested-anew"; readonly key: CardKey; readonly understanding: Understanding }
  | { readonly tag: "look-up-started"; readonly key: CardKey }
  | {
      readonly tag: "looked-up";
      readonly key: CardKey;
      readonly asked: number;
      readonly result: Result<RegistrationStatus, Failure>;
    }
  /** `appeal`: what the edit makes of the appeal; absent where it changes nothing about it. */
  | { readonly tag: "edited"; readonly key: CardKey; readonly edit: ChoiceEdit; readonly appeal?: Appeal | null }
  | { readonly tag: "reset"; readonly key: CardKey }
  | { readonly tag: "alarm-hidden"; readonly key: CardKey; readonly alarm: string; readonly hidden: boolean }
  /** A personal-data alarm is none, and why; null takes that back. */
  | {
      readonly tag: "alarm-dismissed";
      readonly key: CardKey;
      readonly alarm: DataAlarmId;
      readonly reason: InsecureMailDismissal | null;
    }
  | { readonly tag: "breach-note"; readonly key: CardKey; readonly note: BreachNoteWork }
  /** Outlook was asked to open the draft that was just made. */
  | { readonly tag: "draft-asked"; readonly key: CardKey; readonly graphId: string }
  | {
      readonly tag: "work-started";
      readonly key: CardKey;
      readonly action: WorkAction;
      readonly steps: readonly RegisterStep[];
    }
  | {
      readonly tag: "step";
      readonly key: CardKey;
      readonly step: RegisterStep;
      readonly state: "started" | "done";
    }
  | { readonly tag: "written"; readonly key: CardKey; readonly receipt: Receipt }
  | { readonly tag: "attached"; readonly key: CardKey; readonly attached: Attached }
  /** `caseNumber` is null where what was taken back had no number. */
  | {
      readonly tag: "undone";
      readonly key: CardKey;
      readonly caseNumber: string | null;
      readonly wasAttached?: boolean;
    }
  | {
      readonly tag: "work-failed";
      readonly key: CardKey;
      readonly action: WorkAction;
      readonly forward: boolean;
      readonly failure: RegisterFailure;
      readonly kept?: string | null;
    }
  | { readonly tag: "work-closed"; readonly key: CardKey }
  | { readonly tag: "selection-was-stale" }
  | { readonly tag: "notice-closed"; readonly id: number };
