// The headless face: the same pipeline as the pane, for files and administrators.
import type { Command } from "./command";

/** Commands by name; each is loaded only when asked for. Keep sorted. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  classify: async () => (await import("./commands/classify")).classify,
  evaluate: async () => (await import("./commands/evaluate")).evaluate,
  provision: async () => (await import("./commands/provision")).provision,
  pseudonymise: async () => (await import("./commands/pseudonymise")).pseudonymise,
  scan: async () => (await import("./commands/scan")).scan,
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  const load = name === undefined ? undefined : COMMANDS[name];
  if (load !== undefined) return (await load()).run(args);
  const commands = await Promise.all(Object.values(COMMANDS).map((one) => one()));
  const usage = commands.flatMap((command) => command.usage.map((line) => `  npm run --silent cli -- ${line}`));
  console.error(["Brug:", ...usage].join("\n"));
  return name === undefined || name === "help" ? 0 : 2;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
