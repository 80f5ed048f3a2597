// One spelling for one word: people write å as aa, ø as oe, é as e, and shout in capitals.

const FOLDED: Readonly<Record<string, string>> = {
  å: "aa",
  ä: "ae",
  æ: "ae",
  ö: "oe",
  ø: "oe",
  é: "e",
  è: "e",
  ê: "e",
  ë: "e",
  ü: "u",
  á: "a",
  à: "a",
  ó: "o",
  í: "i",
};

const PLAIN = /^[a-z0-9]+$/;
const WRITTEN_OUT = /[^a-z0-9§]/g;

/** Lower case with Danish letters written out (`Åben` → `aaben`). */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.replace(WRITTEN_OUT, (letter) => FOLDED[letter] ?? letter);
}
