// Finds what has the shape of a Danish CPR number, far more eagerly than the product's own detector, which it must not
// rely on. Numbers with seventh digit 5–8 and year 58–99 belong to births in 1858–1899 and so to nobody alive.

const SHAPE = /(?<!\d|\d[.,])(\d{2})([ ./]?)(\d{2})\2(\d{2})(?: ?[-–—] ?| )?(\d{4})(?![\d])/g;

function isDate(day: number, month: number, year: number): boolean {
  return [1800, 1900, 2000].some((century) => {
    const date = new Date(Date.UTC(century + year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  });
}

const isNobodys = (year: number, serial: string): boolean => year >= 58 && /^[5-8]/.test(serial);

/** Shapes in the text that could be a living person's number. */
export function somebodysNumbers(text: string): readonly string[] {
  return [...text.matchAll(SHAPE)]
    .filter(([, day, , month, year, serial = ""]) => {
      return isDate(Number(day), Number(month), Number(year)) && !isNobodys(Number(year), serial);
    })
    .map(([shape]) => shape);
}

const BASE64_BLOCK = /(?:^[A-Za-z0-9+/]{20,}={0,2}\r?\n?)+/gm;
const decodeBase64 = (text: string): string =>
  [...text.matchAll(BASE64_BLOCK)].map(([block]) => Buffer.from(block, "base64").toString("latin1")).join("\n");
const decodeQuotedPrintable = (text: string): string =>
  text
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Everything a mail file says: as it stands, unfolded, and with its encoded parts decoded. */
export const readingsOf = (bytes: Buffer): readonly string[] => {
  const text = bytes.toString("latin1");
  // Outlook's .msg keeps its text as UTF-16 without any regard to even offsets.
  const wide = [bytes.toString("utf16le"), bytes.subarray(1).toString("utf16le")];
  return [text, decodeQuotedPrintable(text), decodeBase64(text), ...(bytes.includes(0) ? wide : [])];
};
