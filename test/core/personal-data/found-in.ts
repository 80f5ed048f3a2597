// What the scanner finds in a text, as `type:stretch` in order; for the tables of the detectors' tests.
import { scan } from "../../../src/core/personal-data/scan";
import { PERSONAL_DATA } from "../../../src/knowledge/personal-data/personal-data";

export const TODAY = "2026-11-24";

export const foundIn = (text: string): string[] =>
  scan(text, PERSONAL_DATA, { today: TODAY }).map((one) => `${one.type}:${text.slice(one.start, one.end)}`);

/** Only the finds of one type, as written. */
export const foundOf = (type: string, text: string): string[] =>
  scan(text, PERSONAL_DATA, { today: TODAY })
    .filter((one) => one.type === type)
    .map((one) => text.slice(one.start, one.end));
