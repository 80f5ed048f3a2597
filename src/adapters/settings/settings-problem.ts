// The codes an administrator meets when settings.json is not right yet; docs/deployment.md explains each.

/** What can be wrong at one place of the file. */
export const SETTINGS_PROBLEMS = [
  "mangler",
  "forkert-type",
  "ukendt-felt",
  "ikke-udfyldt",
  "ikke-en-guid",
  "ikke-en-adresse",
  "ikke-et-domaene",
  "ikke-et-site-id",
  "ikke-et-id",
  "ikke-et-praefiks",
  "ikke-et-antal-hverdage",
  "kun-lokal-maskine",
  "ingen",
  "gentaget",
  "ukendt-center",
  "modtager-ikke-videresendelser",
  "uden-for-egne-og-sikre-domaener",
  "anden-kommunes",
] as const;
export type SettingsProblem = (typeof SETTINGS_PROBLEMS)[number];
