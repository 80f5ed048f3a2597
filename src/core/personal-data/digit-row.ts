// Runs of digits that stand in a row with one sign between ("36 39 88 14", "120371-6123"), read once each: what a
// number may be shows in the lengths of its runs and the signs between, without looking at the digits again.
import { codeAt, digitsEnd, isDigitAt } from "./signs";

export class DigitRow {
  /** Start of the first run. */
  start = -1;
  /** Lengths of the first run and the three behind it; 0 where the row ends earlier. */
  first = 0;
  second = 0;
  third = 0;
  fourth = 0;
  /** Codes of the signs between them; 0 where the row ends earlier. */
  afterFirst = 0;
  afterSecond = 0;
  afterThird = 0;

  constructor(private readonly text: string) {}

  /** Sets the row to the run that begins at a place; runs known already are not read again. */
  moveTo(place: number): void {
    while (this.second > 0 && this.start < place) this.shift();
    if (this.start !== place) this.readFrom(place);
  }

  private shift(): void {
    this.start += this.first + 1;
    this.first = this.second;
    this.second = this.third;
    this.third = this.fourth;
    this.afterFirst = this.afterSecond;
    this.afterSecond = this.afterThird;
    this.readFourth();
  }

  private readFrom(place: number): void {
    const { text } = this;
    this.start = place;
    let end = digitsEnd(text, place);
    this.first = end - place;
    this.second = this.runBehind(end);
    this.afterFirst = this.second > 0 ? codeAt(text, end) : 0;
    end += 1 + this.second;
    this.third = this.second > 0 ? this.runBehind(end) : 0;
    this.afterSecond = this.third > 0 ? codeAt(text, end) : 0;
    this.readFourth();
  }

  private readFourth(): void {
    const end = this.start + this.first + this.second + this.third + 2;
    this.fourth = this.third > 0 ? this.runBehind(end) : 0;
    this.afterThird = this.fourth > 0 ? codeAt(this.text, end) : 0;
  }

  /** Length of the run one sign behind a place; 0 for none. */
  private runBehind(end: number): number {
    return isDigitAt(this.text, end + 1) ? digitsEnd(this.text, end + 1) - end - 1 : 0;
  }
}
