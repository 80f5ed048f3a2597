// Roaming settings of the add-in: they follow the user, so here they stay in this browser.

const KEY = "outlook.roamingSettings";

/** What the add-in saved last. */
export const loadRoamingSettings = (): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}") as Record<string, unknown>;
  } catch {
    return {};
  }
};

/** Keeps the settings. */
export const saveRoamingSettings = (settings: Readonly<Record<string, unknown>>): void =>
  localStorage.setItem(KEY, JSON.stringify(settings));
