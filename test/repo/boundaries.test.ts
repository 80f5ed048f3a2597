// Proves that the rules about who may import whom really bite: a small project with one violation of each rule is
// cruised with the repository's own configuration, and core's compiler settings are given what core must not know.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";

/** Rule, importing file, imported module. */
const VIOLATIONS: readonly (readonly [string, string, string])[] = [
  ["core-is-pure", "src/core/mail/one.ts", "../../app/one"],
  ["core-is-pure", "src/core/mail/two.ts", "valibot"],
  ["core-is-pure", "src/core/mail/three.ts", "node:fs"],
  ["knowledge-needs-core", "src/knowledge/two.ts", "../app/one"],
  ["text-needs-core", "src/text/two.ts", "../adapters/graph/one"],
  ["app-needs-core", "src/app/two.ts", "../knowledge/one"],
  ["adapters-know-app-and-core", "src/adapters/graph/two.ts", "../../text/one"],
  ["pane-knows-no-other-face", "src/taskpane/two.ts", "../local/one"],
  ["components-know-no-adapter", "src/taskpane/components/two.ts", "../../adapters/graph/one"],
  ["cli-knows-no-other-face", "src/cli/two.ts", "../taskpane/one"],
  ["local-knows-no-other-face", "src/local/two.ts", "../cli/one"],
  ["pane-runs-in-a-browser", "src/adapters/graph/three.ts", "node:crypto"],
  ["nothing-imports-tests", "src/local/three.ts", "../../test/one"],
  ["no-dev-dependency-in-the-pane", "src/taskpane/three.ts", "postal-mime"],
  ["resolves", "src/cli/three.ts", "./nowhere"],
  ["no-circular", "src/cli/five.ts", "./four"],
];
const HARMLESS = ["app", "core/mail", "knowledge", "text", "adapters/graph", "taskpane", "cli", "local"];

function writeProject(root: string): void {
  const write = (file: string, text: string) => {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  for (const folder of HARMLESS)
    write(`src/${folder}/harmless.ts`, `import { one } from "./one";\nexport const x = one;\n`);
  for (const folder of HARMLESS) write(`src/${folder}/one.ts`, "export const one = 1;\n");
  write("test/one.ts", "export const one = 1;\n");
  write("src/cli/four.ts", 'import { two } from "./five";\nexport const one = two;\n');
  for (const [, from, to] of VIOLATIONS) {
    write(from, `import * as module from ${JSON.stringify(to)};\nexport const two = module;\n`);
  }
  for (const file of ["tsconfig.json", "package.json", "node_modules"]) {
    symlinkSync(path.resolve(file), path.join(root, file));
  }
}

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

describe(".dependency-cruiser.cjs", () => {
  let root: string;
  let found: readonly string[];

  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), "boundaries-"));
    writeProject(root);
    const args = ["src", "--config", path.resolve(".dependency-cruiser.cjs"), "--output-type", "json"];
    const { stdout, stderr } = spawnSync(path.resolve("node_modules/.bin/depcruise"), args, {
      cwd: root,
      encoding: "utf8",
    });
    if (stdout === "") throw new Error(stderr);
    const { summary } = JSON.parse(stdout) as Cruise;
    found = summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
  }, 30_000);
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  test.each(VIOLATIONS)("%s forbids %s to import %s", (rule, from) => {
    expect(found).toContain(`${rule} ${from}`);
  });

  test("leaves alone what keeps to its own folder", () => {
    expect(found.filter((one) => one.includes("harmless"))).toEqual([]);
  });
});

describe("src/core/tsconfig.json", () => {
  const { config } = ts.readConfigFile("src/core/tsconfig.json", (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.resolve("src/core"));

  /** Messages of the compiler on one file of core. */
  function complaintsOf(source: string): readonly string[] {
    const file = path.resolve("src/core/imagined.ts");
    const host = ts.createCompilerHost(options);
    const getSourceFile = host.getSourceFile.bind(host);
    host.getSourceFile = (name, ...rest) =>
      name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
    const program = ts.createProgram([file], options, host);
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  }

  test.each([
    "document.title",
    "process.cwd()",
    "window",
    "console.log(1)",
    "fetch('x')",
    "setTimeout(() => 1)",
    "Office",
    "Buffer",
  ])("does not know %s", (expression) => {
    const name = /^\w+/.exec(expression)?.[0] ?? "";
    expect(complaintsOf(`export const x = ${expression};`)).toEqual([
      expect.stringContaining(`Cannot find name '${name}'`),
    ]);
  });

  test("knows the language", () => {
    expect(complaintsOf("export const x = [...'ab'].map((one) => one.normalize()).at(-1);")).toEqual([]);
  });
});
