// The questions the model answers, what their labels are, and how much each block of features counts in them.
import { groupOf } from "../../src/core/codebook/codebook";
import type { Example } from "./corpus";

export interface Question {
  readonly name: string;
  readonly link: "softmax" | "sigmoid";
  /** Mails the question is asked about. */
  readonly about: (example: Example) => boolean;
  /** The right values; softmax questions have exactly one. */
  readonly answers: (example: Example) => readonly string[];
  /** Values that are right, but not first: their targets are lower. */
  readonly lesser?: (example: Example) => readonly string[];
  /** Class of a yes/no question whose threshold is tuned for F1. */
  readonly positive?: string;
  readonly blocks: Blocks;
  /** Pull of the weights towards zero. */
  readonly lambda: number;
  /** Values that are less wrong than the rest, by the right one: their target is a share of its. */
  readonly kin?: (value: string) => string;
}

/** Weight of each block (w words, s subject words, b pairs, c character n-grams, v vocabulary, m envelope, o order). */
export type Blocks = Readonly<Record<"w" | "s" | "b" | "c" | "v" | "m" | "o", number>>;

const always = (): boolean => true;
const isComplaint = (example: Example): boolean => example.labels.henvendelse === "klagesag";

// Found by coordinate search with whole authors left out of the corpus (docs/decisions/0010-classification-model.md).
const KIND: Blocks = { w: 1.6, s: 0.3, b: 0.9, c: 0.7, v: 0.6, m: 0.8, o: 0 };
const PLACE: Blocks = { w: 1.6, s: 0.8, b: 1.2, c: 1.52, v: 0.2, m: 0.18, o: 0.15 };
const THEME: Blocks = { w: 2, s: 0.56, b: 2.1, c: 1.23, v: 0.18, m: 0.2, o: 0 };
const MATTER: Blocks = { w: 2, s: 0.56, b: 1.75, c: 1.23, v: 0.49, m: 0.5, o: 0 };

/** Weight of a følgesag as a target of the hovedsag question. */
export const LESSER = 0.3;

/** Weight of a kin value as a target: a theme of the right group is less wrong than one of another. */
export const KIN = 0.1;

export const QUESTIONS: readonly Question[] = [
  {
    name: "type",
    link: "softmax",
    about: always,
    answers: ({ labels }) => [labels.henvendelse],
    blocks: KIND,
    lambda: 1,
  },
  {
    name: "urgent",
    link: "softmax",
    about: always,
    answers: ({ labels }) => [labels.haster ? "yes" : "no"],
    positive: "yes",
    blocks: KIND,
    lambda: 1,
  },
  {
    name: "centre",
    link: "softmax",
    about: always,
    answers: ({ labels }) => [labels.center ?? "none"],
    blocks: PLACE,
    lambda: 3,
  },
  {
    name: "theme",
    link: "softmax",
    about: isComplaint,
    answers: ({ labels }) => labels.temaer.slice(0, 1),
    lesser: ({ labels }) => labels.temaer.slice(1),
    kin: groupOf,
    blocks: THEME,
    lambda: 3,
  },
  {
    name: "dated",
    link: "softmax",
    about: always,
    answers: ({ labels }) => [labels.afgoerelsesdato === null ? "no" : "yes"],
    positive: "yes",
    blocks: MATTER,
    lambda: 3,
  },
  {
    name: "contributing",
    link: "sigmoid",
    about: isComplaint,
    answers: ({ labels }) => labels.medvirkende,
    blocks: MATTER,
    lambda: 3,
  },
  {
    name: "round",
    link: "softmax",
    about: isComplaint,
    answers: ({ labels }) => [String(labels.omgang ?? 1)],
    positive: "2",
    blocks: MATTER,
    lambda: 3,
  },
  {
    name: "chaser",
    link: "softmax",
    about: isComplaint,
    answers: ({ labels }) => [labels.rykker ? "yes" : "no"],
    positive: "yes",
    blocks: MATTER,
    lambda: 3,
  },
  {
    name: "ground",
    link: "softmax",
    about: isComplaint,
    answers: ({ labels }) => [labels.afvisning ?? "none"],
    blocks: MATTER,
    lambda: 3,
  },
];
