import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { connect, type AddressInfo } from "node:net";
import path from "node:path";
import { mimeType, resolveInside, sendFile } from "../../../src/local/http/static-files";

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

describe("sendFile()", () => {
  const withResponse = async (hasLeft: boolean, use: (res: ServerResponse) => Promise<void>): Promise<string> => {
    const server = createServer();
    await once(server.listen(0, "127.0.0.1"), "listening");
    const browser = connect((server.address() as AddressInfo).port, "127.0.0.1");
    const closed = once(browser, "close");
    let received = "";
    browser.setEncoding("utf8").on("data", (text: string) => (received += text));
    browser.write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    const [, res] = (await once(server, "request")) as [unknown, ServerResponse];
    if (hasLeft) {
      browser.destroy();
      await once(res, "close");
    }
    await use(res);
    await closed;
    server.close();
    return received;
  };
  const here = path.join(__dirname, "static-files.test.ts");

  it("sends the whole file with its length", async () => {
    const received = await withResponse(false, async (res) => {
      expect(await sendFile(res, here)).toBe(true);
    });
    const [head, body] = received.split("\r\n\r\n");
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(body ?? "")}`);
    expect(body).toContain("sends the whole file with its length");
  });

  it("ends where the browser left before the file was found, so that closing does not wait for it", async () => {
    await withResponse(true, async (res) => {
      expect(await sendFile(res, here)).toBe(true);
    });
  });

  it("says where there is no file, having sent nothing", async () => {
    await withResponse(true, async (res) => {
      expect(await sendFile(res, path.join(__dirname, "none"))).toBe(false);
      expect(res.headersSent).toBe(false);
    });
  });
});
