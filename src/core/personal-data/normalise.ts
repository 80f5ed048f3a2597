// Brings a text into the one form the detectors read, with the way back to the text as given. Mail carries the same
// number with a soft hyphen, an en dash, a no-break space, as `&#8209;`, as `=2D` or full-width; measured in the wild.
import { FoldedText } from "./folded-text";
import { DROP, nextOdd, pieceAt } from "./odd-signs";

/** Room before and behind: the farthest that detectors look without a test. */
const LEAD = "\0".repeat(8);
const TRAIL = "\0".repeat(64);

export class NormalText {
  /** The normal text with room around it: NUL characters, so that no look back or ahead leaves the string. */
  readonly text: string;
  /** Where the text proper begins and ends. */
  readonly start = LEAD.length;
  readonly end: number;

  constructor(
    text: string,
    private readonly folded: FoldedText | null,
  ) {
    // Joined, not added: what is added stays two strings behind the scenes, and reading a character takes longer.
    this.text = [LEAD, text, TRAIL].join("");
    this.end = this.start + text.length;
  }

  /** Brings a place back to the text as given; ask in ascending order. */
  toOriginal(place: number): number {
    return this.folded === null ? place - this.start : this.folded.toGiven(place - this.start);
  }
}

/** Folds dashes, blanks, full-width signs, entities and quoted-printable remains; drops what has no width. Linear. */
export function normalise(text: string): NormalText {
  let at = nextOdd(text, 0);
  if (at === text.length) return new NormalText(text, null);
  const folded = new FoldedText(text);
  let kept = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const piece = pieceAt(text, at, code);
    const put = piece & 0xffff;
    const taken = piece >>> 16;
    if (taken === 1 && put === code && put !== DROP) at++;
    else {
      folded.copy(kept, at);
      if (put !== DROP) folded.put(put);
      at += taken;
      // One sign for one sign moves nothing.
      if (taken !== 1 || put === DROP) folded.resume(at);
      kept = at;
    }
    at = nextOdd(text, at);
  }
  folded.copy(kept, text.length);
  return new NormalText(folded.text(), folded);
}
