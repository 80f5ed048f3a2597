// What a user reads when a file could not be read as a mail.

const SENTENCES: Readonly<Record<string, string>> = {
  empty: "Filen er tom.",
  "not-a-mail": "Filen er ikke en mail (.eml eller .msg).",
  "too-large": "Filen er for stor; grænsen er 25 MB.",
  unreadable: "Filen er en mail, men den er beskadiget og kan ikke læses.",
  "not-found": "Filen findes ikke eller kan ikke åbnes.",
  "bad-line": "Linjen er ikke en mail i korpusformatet.",
};

/** Danish sentence for the kind of a mail-file failure. */
export const mailFileText = (kind: string): string => SENTENCES[kind] ?? "Filen kan ikke læses.";
