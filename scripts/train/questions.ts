// The questions the model answers and what their labels are.
import type { Example } from "./corpus";

export interface Question {
  readonly name: string;
  /** Vocabulary questions whose entries give this question its prior. */
  readonly vocabulary: string;
  readonly link: "softmax" | "sigmoid";
  /** Mails the question is asked about. */
  readonly about: (example: Example) => boolean;
  /** The right values; softmax questions have exactly one. */
  readonly answers: (example: Example) => readonly string[];
}

const isComplaint = (example: Example): boolean => example.labels.henvendelse === "klagesag";
const always = (): boolean => true;

export const QUESTIONS: readonly Question[] = [
  { name: "type", vocabulary: "type", link: "softmax", about: always, answers: ({ labels }) => [labels.henvendelse] },
  {
    name: "centre",
    vocabulary: "centre",
    link: "softmax",
    about: always,
    answers: ({ labels }) => [labels.center ?? "none"],
  },
  {
    name: "theme",
    vocabulary: "theme",
    link: "softmax",
    about: isComplaint,
    answers: ({ labels }) => labels.temaer.slice(0, 1),
  },
  { name: "themes", vocabulary: "theme", link: "sigmoid", about: isComplaint, answers: ({ labels }) => labels.temaer },
  {
    name: "contributing",
    vocabulary: "centre",
    link: "sigmoid",
    about: isComplaint,
    answers: ({ labels }) => labels.medvirkende,
  },
  {
    name: "round",
    vocabulary: "round",
    link: "softmax",
    about: isComplaint,
    answers: ({ labels }) => [String(labels.omgang ?? 1)],
  },
  {
    name: "chaser",
    vocabulary: "chaser",
    link: "softmax",
    about: isComplaint,
    answers: ({ labels }) => [labels.rykker ? "yes" : "no"],
  },
  {
    name: "urgent",
    vocabulary: "urgent",
    link: "softmax",
    about: always,
    answers: ({ labels }) => [labels.haster ? "yes" : "no"],
  },
  {
    name: "ground",
    vocabulary: "ground",
    link: "softmax",
    about: isComplaint,
    answers: ({ labels }) => [labels.afvisning ?? "none"],
  },
];
