// Turns the stem lists into an automaton, once per knowledge object. How a stem is written: `_` is a blank, a leading
// `*` lets it begin at a compound joint too, a trailing `$` allows no more than an inflection behind it, a trailing `!` nothing.
import type { Automaton } from "./automaton";
import { buildAutomaton } from "./automaton";
import type { CategoryType } from "./finding";
import type { PersonalDataKnowledge } from "./knowledge";

export interface Stem {
  readonly type: CategoryType;
  /** The stem as the list writes it. */
  readonly written: string;
  /** How much it speaks for the category; see `find-categories.ts`. */
  readonly weight: number;
  /** Says something about a person by itself; others need the person in the same sentence. */
  readonly isSure: boolean;
  readonly isJoint: boolean;
  /** Nothing but an inflection may follow. */
  readonly isWhole: boolean;
  /** Nothing may follow. */
  readonly isExact: boolean;
}

export interface CategoryTables {
  readonly automaton: Automaton;
  /** Meanings of each pattern. */
  readonly stems: readonly (readonly Stem[])[];
  readonly stopWords: RegExp;
  /** A person in the sentence. */
  readonly anchors: RegExp;
  /** A person whose matter it is: possessives and close family. */
  readonly nearAnchors: RegExp;
  readonly names: RegExp;
  /** Words that end right before the name of a scheme nobody is said to have. */
  readonly frames: RegExp;
}

const split = (list: string) => list.split(/\s+/).filter((word) => word !== "");
const alternatives = (list: string) => split(list).join("|").replaceAll("_", " ");
const wholeWords = (list: string) => new RegExp(`(?<![a-zæøå])(?:${alternatives(list)})(?![a-zæøå])`, "i");

/** A capitalised word that does or has something: "Freja har siden jul …". */
const NAME =
  /(?<![A-Za-zÆØÅæøå])(?!(?:Der|Det|De|Den|Dette|Kommunen|Jobcentret|Jobcenteret|Hvidovre|Ishøj|Hvem|Hvad|Man|Centret|Klagen|Sagen|Afgørelsen|Loven|Reglerne|Borgeren)\s)[A-ZÆØÅ][a-zæøåé]+(?: [A-ZÆØÅ][a-zæøåé]+)*(?:s|,)? (?:har|er|fik|får|havde|var|kan|skal|lider|blev|bliver|går|bor|med)(?![a-zæøå])/;

/** What speaks against a category from the start: less than a strong stem, more than a weak one. */
export const BIAS = -1;
const PRIOR = { strong: 2, weak: 0.9 };

/** Weight a stem has before any corpus speaks: a strong one carries its category alone, a weak one needs another. */
export const priorWeight = (isSure: boolean): number => (isSure ? PRIOR.strong : PRIOR.weak);

function addStems(
  stems: Map<string, Stem[]>,
  type: CategoryType,
  list: string,
  isSure: boolean,
  weights: Readonly<Record<string, number>>,
) {
  for (const written of split(list)) {
    const pattern = written.replace(/^\*/, "").replace(/[$!]$/, "").replaceAll("_", " ");
    const weight = weights[`${type} ${written}`] ?? priorWeight(isSure);
    const stem = {
      type,
      written,
      weight,
      isSure,
      isJoint: written.startsWith("*"),
      isWhole: /[$!]$/.test(written),
      isExact: written.endsWith("!"),
    };
    stems.set(pattern, [...(stems.get(pattern) ?? []), stem]);
  }
}

function compile(knowledge: PersonalDataKnowledge): CategoryTables {
  const stems = new Map<string, Stem[]>();
  const weights = knowledge.categoryWeights.entries;
  for (const { type, strong, weak } of knowledge.categories.entries) {
    addStems(stems, type, strong, true, weights);
    addStems(stems, type, weak, false, weights);
  }
  return {
    automaton: buildAutomaton([...stems.keys()]),
    stems: [...stems.values()],
    stopWords: new RegExp(`^(?:${alternatives(knowledge.stopWords.entries)})`),
    anchors: wholeWords(knowledge.anchors.entries.any),
    nearAnchors: wholeWords(knowledge.anchors.entries.near),
    names: NAME,
    frames: new RegExp(`(?<![a-zæøå])(?:${alternatives(knowledge.anchors.entries.frames)})(?: [a-zæøå]+){0,2} ?$`, "i"),
  };
}

const compiled = new WeakMap<PersonalDataKnowledge, CategoryTables>();

/** The category tables of a knowledge object; the same object is compiled once. */
export function compileCategories(knowledge: PersonalDataKnowledge): CategoryTables {
  const known = compiled.get(knowledge);
  if (known !== undefined) return known;
  const fresh = compile(knowledge);
  compiled.set(knowledge, fresh);
  return fresh;
}
