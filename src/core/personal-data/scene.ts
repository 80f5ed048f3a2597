// What a detector sees: the normal text, the tables, the day, and the word that says what a number is. A class, for one
// is made for every text.
import type { CompiledKnowledge } from "./compile-knowledge";
import { DigitRow } from "./digit-row";
import type { Label } from "./label";
import { LabelTrail } from "./label-trail";

export class Scene {
  /** The day as a number, 20261124; births after it are not births. */
  readonly today: number;
  /** The runs of digits from the one at hand on. */
  readonly row: DigitRow;
  /** Another row, for a number behind a prefix. */
  readonly rowBehind: DigitRow;
  /** Place behind the last letter or line break the scanner has passed: numbers behind it add no label. */
  wordsEnd = 0;
  private readonly trail: LabelTrail;
  private asked = -1;
  private answer: Label | null = null;

  /** A normal text on an ISO date. */
  constructor(
    readonly text: string,
    readonly knowledge: CompiledKnowledge,
    today: string,
  ) {
    this.today = Number(today.slice(0, 10).replaceAll("-", ""));
    this.row = new DigitRow(text);
    this.rowBehind = new DigitRow(text);
    this.trail = new LabelTrail(text, knowledge);
  }

  /**
   * Nearest label to the left of a place, on its line or at the end of the line above. Asking in order is cheapest;
   * several detectors ask at the same place, so the answer is kept.
   */
  labelBefore(place: number): Label | null {
    if (place !== this.asked) {
      this.answer = this.trail.before(place, this.wordsEnd);
      this.asked = place;
    }
    return this.answer;
  }
}
