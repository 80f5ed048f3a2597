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

/** Lower case with Danish letters written out (`Åben` → `aaben`). */
export const fold = (word: string): string =>
  /^[a-z0-9]+$/.test(word) ? word : word.toLowerCase().replace(/[^a-z0-9§]/g, (letter) => FOLDED[letter] ?? letter);
