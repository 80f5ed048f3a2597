import { createCreateForward } from "../../../src/adapters/graph/mail";
import { createSend } from "../../../src/adapters/graph/client";
import { withOursFirst } from "../../../src/adapters/graph/html-before";
import { attachmentsCall, createForwardCall } from "../../../src/adapters/graph/mail-calls";
import type { ForwardText } from "../../../src/core/forwarding/forward-text";
import type { RowKey } from "../../../src/core/registration/row";
import { CLOSED_MAILBOX, startLocalGraph, type LocalGraphForTests } from "../../contracts/local-graph";

let graph: LocalGraphForTests;
beforeAll(async () => {
  graph = await startLocalGraph();
});
afterAll(() => graph.stop());
beforeEach(async () => {
  await graph.manage("POST", "reset", {});
});

const KEY = `${"a".repeat(40)}-00` as RowKey;
const TEXT: ForwardText = {
  to: { name: "Borgerservice", address: "borgerservice@kommune.example" },
  subject: "HVI-2026-0001: Til besvarelse",
  html: '<div lang="da"><p>Til Borgerservice</p></div>',
};

async function stampOf(mail = graph.receive()) {
  const stamp = await graph.ports().readStamp(graph.place, await mail);
  if (!stamp.ok) throw new Error(stamp.error.kind);
  return stamp.value;
}

describe("createForward()", () => {
  it("keeps the citizen's words below ours, and sends nothing", async () => {
    const mail = await stampOf(graph.receive({ text: "Hjemmehjælpen kom ikke." }));
    const draft = await graph.ports().createForward(graph.place, mail, KEY, TEXT);
    expect(draft).toMatchObject({ ok: true, value: { subject: TEXT.subject, to: [TEXT.to.address], forRow: KEY } });
    if (!draft.ok) return;
    expect(draft.value.webLink).toMatch(/^https:/);
    const [made] = await graph.messages("drafts");
    const html = String((await graph.message(String(made!["immutableId"])))["html"]);
    expect(html.indexOf("Til Borgerservice")).toBeGreaterThan(html.search(/<body/i));
    expect(html.indexOf("Hjemmehjælpen kom ikke.")).toBeGreaterThan(html.indexOf("Til Borgerservice"));
    expect(await graph.messages("sentitems")).toEqual([]);
  });

  it("finds its draft again instead of making another", async () => {
    const mail = await stampOf();
    const first = await graph.ports().createForward(graph.place, mail, KEY, TEXT);
    expect(await graph.ports().createForward(graph.place, mail, KEY, TEXT)).toEqual(first);
    expect(await graph.messages("drafts")).toHaveLength(1);
  });

  it("adopts the draft of a lost answer, but not one to somebody else", async () => {
    const mail = await stampOf();
    const send = createSend(graph.clientOptions());
    await send(createForwardCall(graph.place, mail.graphId, "andre@kommune.example", "Andre"));
    await send(createForwardCall(graph.place, mail.graphId, TEXT.to.address, TEXT.to.name));
    expect(await graph.ports().createForward(graph.place, mail, KEY, TEXT)).toMatchObject({
      ok: true,
      value: { forRow: KEY },
    });
    expect((await graph.messages("drafts")).map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([TEXT.subject]),
    );
    expect(await graph.messages("drafts")).toHaveLength(2);
  });

  it("leaves every attachment out of a draft to an unsafe address, and tells which", async () => {
    const text = [
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Se vedhæftet.",
      "--b",
      'Content-Type: application/pdf; name="afgoerelse.pdf"',
      'Content-Disposition: attachment; filename="afgoerelse.pdf"',
      "Content-Transfer-Encoding: base64",
      "",
      "MTIwMzcxLTYxMjM=",
      "--b--",
    ].join("\r\n");
    const mail = await stampOf(graph.receive({ text, contentType: "multipart/mixed; boundary=b" }));
    const attached = async (id: string) =>
      (await createSend(graph.clientOptions())(attachmentsCall(graph.place, id))) as { value: { body: unknown } };
    const safe = await graph.ports().createForward(graph.place, mail, KEY, TEXT);
    expect(safe).toMatchObject({ ok: true, value: { forRow: KEY } });
    if (!safe.ok) return;
    expect(safe.value.leftOut).toBeUndefined();
    expect((await attached(safe.value.graphId)).value.body).toMatchObject({ value: [{ name: "afgoerelse.pdf" }] });
    const other = `${"a".repeat(40)}-01` as RowKey;
    const to = { name: "Firma", address: "post@firma.example" };
    const unsafe = await graph.ports().createForward(graph.place, mail, other, { ...TEXT, to }, (html) => html);
    expect(unsafe).toMatchObject({ ok: true, value: { forRow: other, leftOut: ["afgoerelse.pdf"] } });
    if (!unsafe.ok) return;
    expect((await attached(unsafe.value.graphId)).value.body).toMatchObject({ value: [] });
  });

  it("takes the attachments off a draft that was left half made", async () => {
    const mail = await stampOf();
    await graph.setFaults([{ method: "GET", pathPattern: "/attachments$", kind: "504-after", times: 9 }]);
    const failed = await graph.ports().createForward(graph.place, mail, KEY, TEXT, (html) => html);
    expect(failed).toMatchObject({ ok: false });
    await graph.setFaults([]);
    const made = await graph.ports().createForward(graph.place, mail, KEY, TEXT, (html) => html);
    expect(made).toMatchObject({ ok: true, value: { forRow: KEY } });
    expect(await graph.messages("drafts")).toHaveLength(1);
  });

  it("says that a signed mail cannot be forwarded, leaving no draft", async () => {
    const contentType = 'multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary="skel"';
    const text = [
      "--skel",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Jeg klager.",
      "--skel",
      "Content-Type: application/pkcs7-signature; name=smime.p7s",
      "Content-Transfer-Encoding: base64",
      "",
      "MAA=",
      "--skel--",
    ].join("\r\n");
    const mail = await stampOf(graph.receive({ contentType, text }));
    expect(await graph.ports().createForward(graph.place, mail, KEY, TEXT)).toEqual({
      ok: false,
      error: { kind: "cannot-forward-signed" },
    });
    expect(await graph.messages("drafts")).toEqual([]);
  });

  it("asks once more for a draft that Exchange does not know yet", async () => {
    const mail = await stampOf();
    await graph.setFaults([{ method: "GET", pathPattern: "/messages/[^/]+$", kind: "not-found", times: 1 }]);
    expect(await graph.ports().createForward(graph.place, mail, KEY, TEXT)).toMatchObject({ ok: true });
    expect(await graph.messages("drafts")).toHaveLength(1);
  });

  it("tells that the mail is gone", async () => {
    const mail = { ...(await stampOf()), graphId: "AAMkgone", conversationId: null };
    const make = createCreateForward(createSend(graph.clientOptions()), () => Promise.resolve());
    expect(await make(graph.place, mail, KEY, TEXT)).toEqual({ ok: false, error: { kind: "mail-gone" } });
  });
});

describe("readStamp()", () => {
  it("tells a mailbox the person may not open", async () => {
    const place = { ...graph.place, mailbox: CLOSED_MAILBOX };
    const read = await graph.ports().readStamp(place, { graphId: null, internetMessageId: "<a@b.example>" });
    expect(read).toEqual({ ok: false, error: { kind: "forbidden", what: "mailbox" } });
  });

  it("tells a mail that lies nowhere in the mailbox", async () => {
    const read = await graph
      .ports()
      .readStamp(graph.place, { graphId: "AAMkgone", internetMessageId: "<a@b.example>" });
    expect(read).toEqual({ ok: false, error: { kind: "mail-gone" } });
  });
});

describe("withOursFirst()", () => {
  it.each([
    [
      "inside the body",
      { contentType: "html", content: "<html><body class='x'>Borger</body></html>" },
      "<html><body class='x'><p>Vi</p>Borger</body></html>",
    ],
    ["before a fragment", { contentType: "html", content: "<div>Borger</div>" }, "<p>Vi</p><div>Borger</div>"],
    [
      "before plain text, escaped",
      { contentType: "text", content: "a < b & c" },
      "<p>Vi</p><pre>a &lt; b &amp; c</pre>",
    ],
    ["alone", null, "<p>Vi</p>"],
  ])("puts ours %s", (_, body, html) => {
    expect(withOursFirst("<p>Vi</p>", body)).toBe(html);
  });
});
