import path from "node:path";
import { mimeType, resolveInside } from "../../../src/local/http/static-files";

const ROOT = path.resolve("/srv/dist");

describe("resolveInside()", () => {
  it.each([
    ["/taskpane.html", "taskpane.html"],
    ["/assets/icons/icon-16.png", "assets/icons/icon-16.png"],
    ["/r%C3%A5d.js", "råd.js"],
    ["//a.js", "a.js"],
  ])("finds %s below the root", (urlPath, expected) => {
    expect(resolveInside(ROOT, urlPath)).toBe(path.join(ROOT, expected));
  });

  it.each([
    "/../secret",
    "/..%2fsecret",
    "/%2e%2e/secret",
    "/assets/../../secret",
    "/..\\secret",
    "/a%5c..%5csecret",
    "/a%00.html",
    "/%E0%A4%A",
    "/",
  ])("refuses %s", (urlPath) => {
    expect(resolveInside(ROOT, urlPath)).toBeNull();
  });
});

describe("mimeType()", () => {
  it.each([
    ["a.js", "text/javascript; charset=utf-8"],
    ["a.HTML", "text/html; charset=utf-8"],
    ["a.unknown", "application/octet-stream"],
  ])("of %s is %s", (file, expected) => {
    expect(mimeType(file)).toBe(expected);
  });
});
