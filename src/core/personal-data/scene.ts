// What a detector sees: the normal text, the tables, the day, and the word that says what a number is.
import type { CompiledKnowledge } from "./compile-knowledge";
import { DigitRow } from "./digit-row";
import type { Label } from "./label";
import { createLabelTrail } from "./label-trail";

export interface Scene {
  readonly text: string;
  readonly knowledge: CompiledKnowledge;
  /** The day as a number, 20261124; births after it are not births. */
  readonly today: number;
  /** The runs of digits from the one at hand on. */
  readonly row: DigitRow;
  /** Another row, for a number behind a prefix. */
  readonly rowBehind: DigitRow;
  /** Nearest label to the left of a place, on its line or at the end of the line above. Asking in order is cheapest. */
  readonly labelBefore: (place: number) => Label | null;
  /** Place behind the last letter or line break the scanner has passed: numbers behind it add no label. */
  wordsEnd: number;
}

/** A scene of a normal text on an ISO date. Several detectors ask at the same place; the answer is kept. */
export function createScene(text: string, knowledge: CompiledKnowledge, today: string): Scene {
  const trail = createLabelTrail(text, knowledge);
  let asked = -1;
  let answer: Label | null = null;
  const labelBefore = (place: number) => {
    if (place !== asked) {
      answer = trail(place, scene.wordsEnd);
      asked = place;
    }
    return answer;
  };
  const scene: Scene = {
    text,
    knowledge,
    row: new DigitRow(text),
    rowBehind: new DigitRow(text),
    today: Number(today.slice(0, 10).replaceAll("-", "")),
    labelBefore,
    wordsEnd: 0,
  };
  return scene;
}
