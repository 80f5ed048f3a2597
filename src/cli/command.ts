// One command of the command line: an object in `commands/`, listed in `main.ts`.

export interface Command {
  /** One line per form, as typed after `npm run cli --`. */
  readonly usage: readonly string[];
  /** Runs with the words after the command's name; resolves to the exit code. */
  readonly run: (args: readonly string[]) => Promise<number>;
}
