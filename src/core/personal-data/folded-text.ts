// Writes a folded text and remembers the way back. Where much is folded, signs are gathered in an array; where little
// is, the text between is taken as slices: both in time that grows with the length alone.

const CHUNK = 4096;
/** Stretches up to this are copied sign by sign; longer ones are cheaper as slices. */
const SHORT = 24;

function widened(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(4 * numbers.length);
  wider.set(numbers);
  return wider;
}

export class FoldedText {
  private written = "";
  private readonly gathered = new Uint16Array(CHUNK);
  private used = 0;
  private length = 0;
  /** Where each fold ended in the folded text, and in the text as given. */
  private ends = new Int32Array(16);
  private resumes = new Int32Array(16);
  private folds = 0;
  /** Folds before the last place asked for, and how far they shift it. */
  private passed = 0;
  private shift = 0;

  constructor(private readonly given: string) {}

  /** Appends a stretch of the text as given. */
  copy(from: number, to: number): void {
    if (to - from > SHORT) {
      this.flush();
      this.written += this.given.slice(from, to);
      this.length += to - from;
    } else for (let at = from; at < to; at++) this.put(this.given.charCodeAt(at));
  }

  /** Appends one sign. */
  put(code: number): void {
    if (this.used === CHUNK) this.flush();
    this.gathered[this.used++] = code;
    this.length++;
  }

  /** Ends a fold: the text as given goes on at `place`. */
  resume(place: number): void {
    if (this.folds === this.ends.length) {
      this.ends = widened(this.ends);
      this.resumes = widened(this.resumes);
    }
    this.ends[this.folds] = this.length;
    this.resumes[this.folds++] = place;
  }

  /** The folded text so far. */
  text(): string {
    this.flush();
    return this.written;
  }

  /** The place of the text as given that a place of the folded text stands for; ask in ascending order. */
  toGiven(place: number): number {
    const { ends, resumes, folds } = this;
    for (; this.passed < folds && (ends[this.passed] ?? 0) <= place; this.passed++)
      this.shift = (resumes[this.passed] ?? 0) - (ends[this.passed] ?? 0);
    return place + this.shift;
  }

  private flush(): void {
    if (this.used === 0) return;
    const codes = this.gathered.subarray(0, this.used) as unknown as number[];
    this.written += this.used === 1 ? String.fromCharCode(codes[0] ?? 0) : String.fromCharCode.apply(null, codes);
    this.used = 0;
  }
}
