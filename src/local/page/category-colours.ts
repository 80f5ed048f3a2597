// Colours of categories: those the add-in uses are fixed as an administrator would have set them; the rest follow the name.

const MASTER = [
  { displayName: "Borgerrådgiver: registreret", color: "Preset4" },
  { displayName: "Registreret", color: "Preset4" },
  { displayName: "Haster", color: "Preset0" },
  { displayName: "Ikke en sag", color: "Preset12" },
] as const;

const HUES: Readonly<Record<string, number>> = { Preset0: 0, Preset4: 140, Preset12: 220 };

/** The mailbox's master category list. */
export const MASTER_CATEGORIES: readonly { readonly displayName: string; readonly color: string }[] = MASTER;

/** Hue (0–359) of a category's chip. */
export const categoryHue = (name: string): number => {
  const known = MASTER.find((one) => one.displayName === name);
  if (known) return HUES[known.color] ?? 0;
  let hash = 0;
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return hash;
};
