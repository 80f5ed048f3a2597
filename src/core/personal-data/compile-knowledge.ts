// Turns the dated lists into lookup tables, once per knowledge object (the tables follow from it alone).
import type { Automaton } from "./automaton";
import { buildAutomaton } from "./automaton";
import type { LabelKind, PersonalDataKnowledge } from "./knowledge";

export interface CompiledKnowledge {
  readonly asOf: string;
  readonly labels: Automaton;
  /** Kind of each label pattern. */
  readonly labelKinds: readonly LabelKind[];
  /** Town of a postcode, by the postcode's number. */
  readonly towns: ReadonlyMap<number, Town>;
  readonly noModulusYears: ReadonlySet<number>;
  /** Length of an IBAN, 0 for none: at 36 times the value of the country's first letter (A is 10) plus the second's. */
  readonly ibanLengths: Uint8Array;
}

/** A town as the list writes it, and folded for comparison (lower case, aa as å). */
export interface Town {
  readonly name: string;
  readonly folded: string;
  /** First word. */
  readonly head: string;
  readonly foldedHead: string;
  /** København and Frederiksberg, which people shorten. */
  readonly isShortened: boolean;
}

/** Lower case, with `aa`, `oe`, `ae` as `å`, `ø`, `æ`. */
export const foldTown = (text: string): string =>
  text.toLowerCase().replaceAll("aa", "å").replaceAll("oe", "ø").replaceAll("ae", "æ");

function townOf(name: string): Town {
  const head = name.split(" ")[0] ?? name;
  const isShortened = /^(?:København|Frederiksberg)/.test(name);
  return { name, folded: foldTown(name), head, foldedHead: foldTown(head), isShortened };
}

const words = (list: string): string[] =>
  list
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => word.replaceAll("_", " "));

function townsByPostcode(entries: string): Map<number, Town> {
  const towns = new Map<number, Town>();
  for (const entry of entries.split(";")) {
    const match = /^(\d{4})(?:-(\d{4}))? (.+)$/.exec(entry.trim());
    if (match === null) continue;
    const [, from = "", to = from, town = ""] = match;
    for (let code = Number(from); code <= Number(to); code++) towns.set(code, townOf(town));
  }
  return towns;
}

function ibanLengthsOf(entries: Readonly<Record<string, number>>): Uint8Array {
  const lengths = new Uint8Array(36 * 36);
  for (const [country, length] of Object.entries(entries))
    lengths[parseInt(country.charAt(0), 36) * 36 + parseInt(country.charAt(1), 36)] = length;
  return lengths;
}

function compile(knowledge: PersonalDataKnowledge): CompiledKnowledge {
  const labels = Object.entries(knowledge.labels.entries).flatMap(([kind, list]) =>
    words(list).map((pattern) => ({ kind: kind as LabelKind, pattern })),
  );
  return {
    asOf: knowledge.asOf,
    labels: buildAutomaton(labels.map((label) => label.pattern)),
    labelKinds: labels.map((label) => label.kind),
    towns: townsByPostcode(knowledge.postcodes.entries),
    noModulusYears: new Set(knowledge.noModulusYears.entries),
    ibanLengths: ibanLengthsOf(knowledge.ibanLengths.entries),
  };
}

const compiled = new WeakMap<PersonalDataKnowledge, CompiledKnowledge>();

/** The tables of a knowledge object; the same object is compiled once. */
export function compileKnowledge(knowledge: PersonalDataKnowledge): CompiledKnowledge {
  const known = compiled.get(knowledge);
  if (known !== undefined) return known;
  const fresh = compile(knowledge);
  compiled.set(knowledge, fresh);
  return fresh;
}
