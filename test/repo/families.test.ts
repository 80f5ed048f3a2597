// Families of like pieces: whoever adds one adds its line in the registry and its test of the same name.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { REJECTION_GROUNDS } from "../../src/core/codebook/codebook";
import { projectFiles } from "./project-files";

const read = (file: string): string => readFileSync(file, "utf8");

/** Names of the modules that a file imports from its own folder, types left out. */
function importedBeside(file: string): readonly string[] {
  const imports = [...read(file).matchAll(/^import (?!type\b).*from "\.\/([\w-]+)";$/gm)];
  return imports.map(([, name = ""]) => name);
}

describe.each(["src/core/personal-data/detectors"])("%s", (folder) => {
  const members = importedBeside(`${folder}/registry.ts`);

  test("has members", () => {
    expect(members.length).toBeGreaterThan(1);
  });

  test.each(members)("%s has a test of its name", (name) => {
    expect(existsSync(`${folder.replace("src", "test")}/${name}.test.ts`)).toBe(true);
  });
});

describe("src/core/competence", () => {
  const rules = readdirSync("src/core/competence").map((file) => path.basename(file, ".ts"));

  const tests = projectFiles("test")
    .filter((file) => file.startsWith("test/core/competence/"))
    .map(read)
    .join("\n");

  test.each(REJECTION_GROUNDS)("has the rule %s, in the gate, named in a test of the gate", (ground) => {
    expect(rules).toContain(ground);
    expect(importedBeside("src/core/competence/gate.ts")).toContain(ground);
    expect(tests).toContain(`"${ground}"`);
  });
});

describe("src/cli/commands", () => {
  const main = read("src/cli/main.ts");
  const commands = existsSync("src/cli/commands") ? readdirSync("src/cli/commands") : [];

  test.each(commands)("%s is offered", (file) => {
    expect(main).toContain(`import("./commands/${path.basename(file, ".ts")}")`);
  });
});

describe("test/", () => {
  test("mirrors the folders of src/", () => {
    const own = /^test\/(repo|browser|contracts|fixtures|scripts)\//;
    const folders = new Set(
      projectFiles("test")
        .filter((file) => !own.test(file))
        .map((file) => path.dirname(file)),
    );
    folders.delete("test");
    const orphans = [...folders].filter((folder) => {
      const name = folder.replace(/^test/, "src");
      // Helpers and data of one folder's tests may stand in a folder of their own beside them.
      return !existsSync(name) && !existsSync(path.dirname(name));
    });
    expect(orphans).toEqual([]);
  });
});
