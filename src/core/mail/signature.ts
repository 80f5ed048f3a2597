// Where the writer stops and the signature, the phone's advertisement or the legal notice begins.

const GREETING =
  /^(?:(?:de )?(?:bedste|venlige?|med venlige?|mange|kærlige?|varme|gode)\s+hilsen(?:er)?|(?:d\.?)?m\.?v\.?h\.?|v\.?h\.?|b\.?h\.?|k\.?h\.?|hilsen|hilsner|(?:best|kind|warm)? ?regards|yours (?:sincerely|faithfully|truly)|sincerely|mit freundlichen grüßen|z poważaniem|pozdrawiam)\b[^\n]{0,60}$/i;
const ADVERTISEMENT =
  /^(?:sendt (?:fra|med|via) (?:min |mit )?\S|sent (?:from|with|via) (?:my )?\S|hent outlook (?:til|for) |get outlook for |von meinem |denne e-?mail (?:er|kan)|this e-?mail )/i;
const MAX_LINES = 30;

/** Splits the text of one message into what is said and the signature below it (empty where none is found). */
export function separateSignature(text: string): { readonly body: string; readonly signature: string } {
  const at = signatureStart(text);
  return { body: text.slice(0, at).trimEnd(), signature: text.slice(at) };
}

/** Where the phone's or the program's advertisement at the end of a message begins; the length where there is none. */
export function advertisementStart(text: string): number {
  const end = text.trimEnd().length;
  const from = text.lastIndexOf("\n", end - 1) + 1;
  return ADVERTISEMENT.test(text.slice(from, Math.min(end, from + 200)).trim()) ? from : text.length;
}

function signatureStart(text: string): number {
  let found = text.length;
  let to = text.length;
  for (let seen = 0; seen < MAX_LINES && to > 0; seen += 1) {
    const from = text.lastIndexOf("\n", to - 1) + 1;
    const line = text.slice(from, Math.min(to, from + 200)).trim();
    if (line === "--" || ADVERTISEMENT.test(line)) found = from;
    if (GREETING.test(line)) return from;
    to = from - 1;
  }
  return found;
}
