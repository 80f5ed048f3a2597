// npm run cli -- evaluate WHAT FILE --json: measures a part of the product against labelled examples.
import type { Command } from "../command";

/** Measures by name; each is loaded only when asked for. Keep sorted. */
const MEASURES: Readonly<Record<string, () => Promise<Command>>> = {
  classification: async () => (await import("./evaluate/classification")).classification,
  "personal-data": async () => (await import("./evaluate/personal-data")).personalData,
};

async function run([what, ...args]: readonly string[]): Promise<number> {
  const load = what === undefined ? undefined : MEASURES[what];
  if (load !== undefined) return (await load()).run(args);
  console.error(`Angiv hvad der skal måles: ${Object.keys(MEASURES).join(", ")}.`);
  return 2;
}

export const evaluate: Command = { usage: [`evaluate ${Object.keys(MEASURES).join("|")} --json FIL…`], run };
