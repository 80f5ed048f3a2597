// Documents that lie are worse than none: what they list is compared with what there is.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { SETTINGS_PROBLEMS } from "../../src/adapters/settings/settings-problem";
import { GRANT_SCOPES, PANE_SCOPES, PROVISION_SCOPES } from "../../src/adapters/graph/scopes";
import { STAMP_CATEGORIES } from "../../src/core/registration/stamp";
import { projectFiles } from "./project-files";

const read = (file: string): string => readFileSync(file, "utf8");
const documents = projectFiles().filter((file) => file.endsWith(".md"));
const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts);

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => statSync(path.join(folder, name)).isDirectory())
    .map((name) => path.posix.join(folder, name));

/** Anchors of a Markdown file as GitHub makes them. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );

describe("README.md", () => {
  const readme = read("README.md");

  test("maps every folder of src/, and no other", () => {
    const map = [...readme.matchAll(/^\| `(src\/[\w/-]+)\/` +\|/gm)].map(([, folder]) => folder);
    const nested = ["src/core", "src/adapters"];
    const there = [...foldersIn("src").filter((folder) => !nested.includes(folder)), ...nested.flatMap(foldersIn)];
    expect([...map].sort()).toEqual([...there].sort());
  });

  test("has the two lines that are all one needs", () => {
    expect(readme).toContain("npm ci && npm start");
    expect(readme).toContain("npm ci && npm test");
  });

  test("shows pictures that exist", () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file = ""]) => file);
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe("docs/deployment.md", () => {
  const deployment = read("docs/deployment.md");

  test.each([...SETTINGS_PROBLEMS])("explains the settings problem %s", (problem) => {
    expect(deployment).toContain(`\`${problem}\``);
  });

  test.each([...PANE_SCOPES, ...PROVISION_SCOPES, ...GRANT_SCOPES])("names the scope %s", (scope) => {
    expect(deployment).toContain(`\`${scope}\``);
  });

  test("asks for consent to exactly the pane's scopes", () => {
    const [, query = ""] = /adminconsent\?([^\s]+)/.exec(deployment) ?? [];
    const scopes = new URLSearchParams(query).get("scope")?.split(" ") ?? [];
    const graph = scopes.flatMap((scope) => scope.split("https://graph.microsoft.com/")[1] ?? []);
    expect(graph.sort()).toEqual([...PANE_SCOPES].sort());
  });

  test.each(Object.values(STAMP_CATEGORIES))("tells to create the category %s", (category) => {
    expect(deployment).toContain(`**${category}**`);
  });
});

describe("every document", () => {
  test.each(documents)("%s links only to what is there", (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link = ""]) => link);
    const broken = links.filter((link) => {
      const [target = "", anchor] = link.split("#");
      const there = target === "" ? file : path.posix.join(path.posix.dirname(file), target);
      if (!existsSync(there)) return true;
      return anchor !== undefined && !anchorsOf(read(there)).includes(decodeURIComponent(anchor));
    });
    expect(broken).toEqual([]);
  });

  test.each(documents)("%s names only files and commands that are there", (file) => {
    const text = read(file);
    const paths = [...text.matchAll(/`((?:src|test|docs|scripts|assets|bench|\.ci)\/[\w./-]*[\w/])`/g)].map(
      ([, one = ""]) => one,
    );
    const commands = [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, one = ""]) => one);
    // `core/mail/…` and the like are spoken of without src/.
    const short = [...text.matchAll(/`((?:core|adapters|app|taskpane|local|cli|knowledge)\/[\w./-]*[\w/])`/g)].map(
      ([, one = ""]) => one,
    );
    expect([...paths.filter((one) => !existsSync(one)), ...short.filter((one) => !existsSync(`src/${one}`))]).toEqual(
      [],
    );
    expect(commands.filter((one) => !scripts.includes(one))).toEqual([]);
  });
});

describe("docs/decisions", () => {
  const decisions = readdirSync("docs/decisions").sort();

  test("are numbered without gaps, each with its number in the title", () => {
    const expected = decisions.map((_, index) => String(index + 1).padStart(4, "0"));
    expect(decisions.map((name) => name.slice(0, 4))).toEqual(expected);
    const titles = decisions.map((name) => /^# (\d{4})\. \S/.exec(read(`docs/decisions/${name}`))?.[1]);
    expect(titles).toEqual(expected);
  });

  test.each(decisions)("%s fits one page", (name) => {
    expect(read(`docs/decisions/${name}`).split(/\s+/).length).toBeLessThan(450);
  });
});
