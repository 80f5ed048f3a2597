// How the pane came up: ready, or why not.
import type { Failure } from "../app/failure";
import type { Learning } from "../app/learn";
import type { Codebook } from "../core/codebook/codebook";
import type { Desk } from "./desk";
import type { PaneStore } from "./state/pane-store";

export type Boot =
  | {
      readonly tag: "ready";
      readonly learning?: Learning;
      readonly store: PaneStore;
      readonly codebook: Codebook;
      /** What the tabs beside the mail work with; without it there is only the mail. */
      readonly desk?: Desk;
    }
  | { readonly tag: "failed"; readonly failure: Failure }
  | { readonly tag: "no-outlook" }
  | { readonly tag: "office-missing" }
  /** A bug, or a part of the pane that could not be fetched. */
  | { readonly tag: "broken" };
