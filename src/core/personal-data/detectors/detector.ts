// What a detector is: one kind of identifier, looked for only where a run of digits of a fitting length (or an `@`,
// or a telling word) stands. Everything a detector returns is in the normal text; `scan` brings it back.
import type { FindingLevel, FindingType } from "../finding";
import type { Scene } from "../scene";

export interface Candidate {
  /** `mask` takes the place of look-alikes (dates, journal numbers, links) and is never shown. */
  readonly type: FindingType | "mask";
  readonly start: number;
  readonly end: number;
  readonly level: FindingLevel;
  readonly rule: string;
}

export interface Detector {
  /** File name without ending; prefix of its rules. */
  readonly id: string;
  /** Lengths of the digit runs at which it looks. */
  readonly runs: readonly number[];
  /** Lengths at which it looks only where another group of digits follows at once ("36 39 88 14"). */
  readonly groups: readonly number[];
  /** The candidate at the digit run `start`–`end`, or null. */
  readonly at: (scene: Scene, start: number, end: number) => Candidate | null;
}

/** Longest digit run told apart; longer ones look like this. */
export const LONGEST_RUN = 24;
