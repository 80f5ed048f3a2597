// Danish suffix stripping after the published Snowball algorithm (Porter, "Danish stemming algorithm"), on folded
// words; kept small because character n-grams see what a stemmer misses.

const SUFFIXES = [
  "erendes",
  "erende",
  "hedens",
  "erede",
  "ethed",
  "heden",
  "heder",
  "endes",
  "ernes",
  "erens",
  "erets",
  "ered",
  "ende",
  "erne",
  "eren",
  "erer",
  "heds",
  "enes",
  "eres",
  "eret",
  "hed",
  "ene",
  "ere",
  "ens",
  "ers",
  "ets",
  "en",
  "er",
  "es",
  "et",
  "e",
] as const;
const S_ENDING = /[abcdfghjklmnoprtvyz]s$/;
const VOWEL = /[aeiouy]/;

/** Start of R1: after the first consonant that follows a vowel, at least 3. */
function r1(word: string): number {
  for (let at = 1; at < word.length; at += 1)
    if (VOWEL.test(word[at - 1] ?? "") && !VOWEL.test(word[at] ?? "")) return Math.max(3, at + 1);
  return word.length;
}

/** The stem of a folded word (`afgoerelserne` → `afgoer`). Words under 4 letters stand as they are. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const start = r1(word);
  let out = word;
  const suffix = SUFFIXES.find((one) => out.endsWith(one) && out.length - one.length >= start);
  if (suffix !== undefined) out = out.slice(0, -suffix.length);
  else if (S_ENDING.test(out) && out.length - 1 >= start) out = out.slice(0, -1);
  if (/(?:gd|dt|gt|kt)$/.test(out) && out.length - 2 >= start) out = out.slice(0, -1);
  if (out.endsWith("igst")) out = out.slice(0, -2);
  const derived = ["elig", "els", "lig", "ig"].find((one) => out.endsWith(one) && out.length - one.length >= start);
  if (derived !== undefined) out = out.slice(0, -derived.length);
  if (out.length > 3 && out.at(-1) === out.at(-2) && !VOWEL.test(out.at(-1) ?? "")) out = out.slice(0, -1);
  return out;
}
