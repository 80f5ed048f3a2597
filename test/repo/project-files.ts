// The files of the project as they lie in the folder, without what is made or fetched. Git is not asked: the proof
// must also run where only the files were copied.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const MADE = new Set([".git", "node_modules", "dist", ".local", ".cache", "coverage"]);

/** Paths below `folder` from the root of the project, with `/`, sorted; made and fetched folders left out. */
export function projectFiles(folder = "."): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !MADE.has(entry.name))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? projectFiles(file) : [file];
    })
    .sort();
}

/** The text of a file; null where it is binary. */
export function readText(file: string): string | null {
  const bytes = readFileSync(file);
  return bytes.includes(0) ? null : bytes.toString("utf8");
}

/** Every text file whose path fits, as path and text. */
export function textFiles(fits: RegExp): readonly { readonly file: string; readonly text: string }[] {
  return projectFiles()
    .filter((file) => fits.test(file))
    .flatMap((file) => {
      const text = readText(file);
      return text === null ? [] : [{ file, text }];
    });
}

/** `file:line` of every match, so that a failure can be clicked. */
export function matches(files: ReturnType<typeof textFiles>, pattern: RegExp): readonly string[] {
  return files.flatMap(({ file, text }) =>
    text.split("\n").flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}
