// What a detector sees: the normal text, the tables, the day, and the word that says what a number is.
import type { CompiledKnowledge } from "./compile-knowledge";
import type { Label } from "./label";
import { createLabelTrail } from "./label-trail";

export interface Scene {
  readonly text: string;
  readonly knowledge: CompiledKnowledge;
  /** ISO date; births after it are not births. */
  readonly today: string;
  /** Nearest label to the left of a place, on its line or at the end of the line above. Asking in order is cheapest. */
  readonly labelBefore: (place: number) => Label | null;
}

/** A scene of a normal text. Several detectors ask at the same place; the answer is kept. */
export function createScene(text: string, knowledge: CompiledKnowledge, today: string): Scene {
  const trail = createLabelTrail(text, knowledge);
  let asked = -1;
  let answer: Label | null = null;
  const labelBefore = (place: number) => {
    if (place !== asked) {
      answer = trail(place);
      asked = place;
    }
    return answer;
  };
  return { text, knowledge, today, labelBefore };
}
