// Turns the dated lists into lookup tables, once per knowledge object (the tables follow from it alone).
import type { Automaton } from "./automaton";
import { buildAutomaton } from "./automaton";
import type { LabelKind, PersonalDataKnowledge } from "./knowledge";

export interface CompiledKnowledge {
  readonly asOf: string;
  readonly labels: Automaton;
  /** Kind of each label pattern. */
  readonly labelKinds: readonly LabelKind[];
  /** Lower-case first words of the towns of a postcode. */
  readonly towns: ReadonlyMap<string, string>;
  readonly noModulusYears: ReadonlySet<number>;
  readonly ibanLengths: ReadonlyMap<string, number>;
}

const words = (list: string): string[] =>
  list
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => word.replaceAll("_", " "));

function townsByPostcode(entries: string): Map<string, string> {
  const towns = new Map<string, string>();
  for (const entry of entries.split(";")) {
    const match = /^(\d{4})(?:-(\d{4}))? (.+)$/.exec(entry.trim());
    if (match === null) continue;
    const [, from = "", to = from, town = ""] = match;
    for (let code = Number(from); code <= Number(to); code++) towns.set(String(code), town);
  }
  return towns;
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
    ibanLengths: new Map(Object.entries(knowledge.ibanLengths.entries)),
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
