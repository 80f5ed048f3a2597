// Which detectors have anything to say at a run of digits: its length, whether another group follows, and the signs
// beside it rule most of them out. The tables are made once from what the detectors declare.
import type { Beside, Detector } from "./detectors/detector";
import { LONGEST_RUN } from "./detectors/detector";
import { DETECTORS } from "./detectors/registry";
import { ASCII_CAPITAL, DIGIT, LETTER, NAME } from "./signs";
import { signsOf } from "./signs";

const BESIDE: readonly Beside[] = [
  "other",
  "letter",
  "capital",
  "digit",
  "blank",
  "plus",
  "hyphen",
  "name-sign",
  "less-than",
];
const KINDS = 16;

function besideOf(code: number): Beside {
  const signs = signsOf(code);
  if ((signs & DIGIT) !== 0) return "digit";
  if ((signs & ASCII_CAPITAL) !== 0) return "capital";
  if ((signs & LETTER) !== 0) return "letter";
  if (code === 32) return "blank";
  if (code === 43) return "plus";
  if (code === 45) return "hyphen";
  if (code === 60) return "less-than";
  return (signs & NAME) !== 0 ? "name-sign" : "other";
}

const KIND = new Uint8Array(65536);
for (let code = 0; code < 256; code++) KIND[code] = BESIDE.indexOf(besideOf(code));

/** One bit per detector, in order of precedence. */
const bitsOf = (speaks: (detector: Detector) => boolean): number =>
  DETECTORS.reduce((bits, detector, index) => (speaks(detector) ? bits | (1 << index) : bits), 0);

const BEFORE = new Uint16Array((LONGEST_RUN + 1) * KINDS * KINDS);
const AFTER = new Uint16Array((LONGEST_RUN + 1) * 2 * KINDS);
for (let length = 1; length <= LONGEST_RUN; length++) {
  BESIDE.forEach((one, kind) => {
    BESIDE.forEach((other, earlier) => {
      BEFORE[(length * KINDS + kind) * KINDS + earlier] = bitsOf(
        ({ mayFollow }) => mayFollow === undefined || mayFollow(one, other, length),
      );
    });
    const speaks = ({ mayPrecede }: Detector) => mayPrecede === undefined || mayPrecede(one, length);
    AFTER[length * 2 * KINDS + kind] = bitsOf((detector) => detector.runs.includes(length) && speaks(detector));
    AFTER[(length * 2 + 1) * KINDS + kind] = bitsOf(
      (detector) => (detector.runs.includes(length) || detector.groups.includes(length)) && speaks(detector),
    );
  });
}

/** One bit for each detector of the registry that must look at the run `start`–`end`. */
export function detectorsAt(text: string, start: number, end: number, isFollowed: boolean): number {
  const length = Math.min(end - start, LONGEST_RUN);
  const kind = KIND[text.charCodeAt(start - 1)] ?? 0;
  const earlier = KIND[text.charCodeAt(start - 2)] ?? 0;
  const after = KIND[text.charCodeAt(end)] ?? 0;
  return (
    (BEFORE[(length * KINDS + kind) * KINDS + earlier] ?? 0) &
    (AFTER[(length * 2 + (isFollowed ? 1 : 0)) * KINDS + after] ?? 0)
  );
}
