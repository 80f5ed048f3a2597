// What a user reads when a file could not be read as a mail: what happened, what was not done, what to do.

const NOT_READ = "Der er ikke læst noget af den.";

const SENTENCES: Readonly<Record<string, string>> = {
  empty: `Filen er tom. ${NOT_READ} Gem mailen igen fra Outlook, og brug den nye fil.`,
  "not-a-mail": `Filen er ikke en mail. ${NOT_READ} Brug en fil, der er gemt som .eml eller .msg.`,
  "too-large": `Filen fylder mere end 25 MB. ${NOT_READ} Gem mailen uden de store vedhæftede filer.`,
  unreadable: `Filen er en mail, men den er beskadiget. ${NOT_READ} Gem mailen igen fra Outlook, og brug den nye fil.`,
  "not-found":
    "Filen findes ikke eller kan ikke åbnes. Der er ikke læst noget. Se efter, om navnet og mappen er rigtige.",
  "bad-line": "Linjen er ikke en mail i korpusformatet. Den er sprunget over. Ret linjen, eller fjern den.",
};

const UNKNOWN = `Filen kan ikke læses. ${NOT_READ} Gem mailen igen fra Outlook, og brug den nye fil.`;

/** Danish sentences for the kind of a mail-file failure. Never holds the file's name or text. */
export const mailFileText = (kind: string): string => SENTENCES[kind] ?? UNKNOWN;
