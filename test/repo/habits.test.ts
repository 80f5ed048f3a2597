// Habits that no compiler keeps: what the sources may not contain, and where.
import { projectFiles, matches, textFiles } from "./project-files";

const SOURCES = /^(src|test|scripts|bench)\/.*\.(ts|tsx|mjs|js|css|html)$/;
const WRITTEN = /\.(md|ts|tsx|mjs|cjs|js|json|html|css|xml|svg|sh|yml)$|^\.ci\/|^\.[a-z]+$/;
/** Lists of words and mails in Danish, which may say anything. */
const DATA = /package-lock\.json$|^src\/(local\/samples|knowledge\/(corpus|model))\//;
/** This file names what it forbids. */
const isOther = ({ file }: { readonly file: string }) => file !== "test/repo/habits.test.ts";

const sources = textFiles(SOURCES).filter(isOther);
const written = textFiles(WRITTEN).filter((one) => isOther(one) && !DATA.test(one.file));

describe("the sources", () => {
  test.each([
    ["left-over notes", /\b(TODO|FIXME|XXX|HACK)\b/, SOURCES],
    [
      "focused or switched-off tests",
      /\b(it|test|describe)\.(only|todo|failing)\b|\b[xf](it|test|describe)\(/,
      /^test\//,
    ],
    [
      "a fake Office object",
      /\b(globalThis|global|window|self)(\.|\[["'])Office\b["'\]]*\s*=[^=]|["']Office["']\s*,\s*\{/,
      SOURCES,
    ],
    ["rules silenced without a reason", /@ts-(ignore|nocheck)|eslint-disable(?!-next-line)(?!.* -- )/, SOURCES],
  ])("hold no %s", (_, pattern, where) => {
    const searched = sources.filter(({ file }) => where.test(file));
    expect(matches(searched, pattern)).toEqual([]);
  });

  test.each([
    [
      "Office.js, in its adapter only",
      /(?<![\w"'`./-])Office\.(?!js\b|ContextReady)[a-z]\w*[.(]/,
      /^src\/adapters\/outlook\//,
    ],
    [
      "paths of Graph, in its adapter and stand-in only",
      /["'`]\/(users|sites)\/\$?\{|graph\.microsoft\.com\/(v1\.0|beta)\//,
      /^src\/(adapters\/graph|local)\//,
    ],
    ["the signed-in user's own mailbox, nowhere", /["'`]\/?(v1\.0\/|beta\/)?me\/|["'`]\/me["'`]/, /^$/],
  ])("have %s", (_, pattern, home) => {
    const found = matches(
      sources.filter(({ file }) => file.startsWith("src/") && !home.test(file)),
      pattern,
    );
    expect(found.filter((place) => !isComment(place))).toEqual([]);
  });

  test("skip a test only on a condition: optional data that is absent", () => {
    const tests = sources.filter(({ file }) => file.startsWith("test/"));
    expect(matches(tests, /(?<!=== null \? (?:test|it|describe|describe\.each|it\.each|test\.each))\.skip\b/)).toEqual(
      [],
    );
  });

  test("have no file that only re-exports", () => {
    const isBarrel = (text: string) =>
      text.split("\n").every((line) => /^\s*(export (\*|\{.*\}|type \{.*\}) from .*|\/\/.*)?$/.test(line));
    expect(
      sources.filter(({ file, text }) => file.startsWith("src/") && isBarrel(text)).map(({ file }) => file),
    ).toEqual([]);
  });

  test("are named in kebab-case", () => {
    const named = projectFiles("src").filter((file) => /\.tsx?$/.test(file));
    expect(named.filter((file) => !/^[a-z0-9/.-]+$/.test(file))).toEqual([]);
  });
});

function isComment(place: string): boolean {
  const [file = "", line = "1"] = place.split(":");
  const text = sources.find((one) => one.file === file)?.text.split("\n")[Number(line) - 1] ?? "";
  return /^\s*(\/\/|\*|\/\*)/.test(text);
}

describe("the project speaks only of itself", () => {
  test.each([
    [
      "the machine it was made on",
      /\/work\/|\bplatform-facts\b|\/tmp\/brief|\.\.\/shared["'`]|\bSHARED_DATA\b/,
      /^test\/shared-data\.ts$/,
    ],
    [
      "who typed it",
      /\b(sub-?agents?|(?<!user[- ])agents?(?!:)|AI assistant|language model|LLM|ChatGPT|Claude|Anthropic|Copilot)\b/i,
      /^$/,
    ],
    [
      "how the work was handed out",
      /\b(this|previous|earlier|another) session\b|\b(the|my|your|common) brief\b|\bas (requested|instructed)\b/i,
      /^$/,
    ],
    ["what it is not", /\b(lorem ipsum|foo bar|toy version|proof of concept)\b/i, /^$/],
  ])("not of %s", (_, pattern, allowed) => {
    expect(
      matches(
        written.filter(({ file }) => !allowed.test(file)),
        pattern,
      ),
    ).toEqual([]);
  });
});
