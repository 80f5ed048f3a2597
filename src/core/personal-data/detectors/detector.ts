// What a detector is: one kind of identifier, looked for only where a run of digits of a fitting length (or an `@`,
// or a telling word) stands. Everything a detector returns is in the normal text; `scan` brings it back.
import type { FindingLevel, FindingType } from "../finding";
import type { Scene } from "../scene";

/** A finding in the making: it stands in the normal text until `scan` brings it back and masks it. */
export interface Candidate {
  /** `mask` takes the place of look-alikes (dates, journal numbers, links) and is never shown. */
  readonly type: FindingType | "mask";
  start: number;
  end: number;
  readonly level: FindingLevel;
  readonly rule: string;
  /** Empty until the candidate is a finding. */
  masked: string;
}

/** A candidate in the normal text. */
export const candidate = (
  type: Candidate["type"],
  start: number,
  end: number,
  level: FindingLevel,
  rule: string,
): Candidate => ({ type, start, end, level, rule, masked: "" });

/** What a character beside a run of digits is. */
export type Beside = "letter" | "capital" | "digit" | "blank" | "plus" | "hyphen" | "name-sign" | "less-than" | "other";

export interface Detector {
  /** File name without ending; prefix of its rules. */
  readonly id: string;
  /** Lengths of the digit runs at which it looks. */
  readonly runs: readonly number[];
  /** Lengths at which it looks only where another group of digits follows at once ("36 39 88 14"). */
  readonly groups: readonly number[];
  /** False where the two characters before a run of this length rule a candidate out; the scanner asks once, not per run. */
  readonly mayFollow?: (before: Beside, earlier: Beside, length: number) => boolean;
  /** False where the character behind a run of this length rules a candidate out. */
  readonly mayPrecede?: (after: Beside, length: number) => boolean;
  /** The candidate at the digit run `start`–`end`, or null. */
  readonly at: (scene: Scene, start: number, end: number) => Candidate | null;
}

/** Longest digit run told apart; longer ones look like this. */
export const LONGEST_RUN = 24;
