import type { Message } from "@microsoft/microsoft-graph-types";
import { DISPATCH_IDS, dispatch } from "../../../src/local/outlook/dispatch";
import { HOST_ERROR } from "../../../src/local/outlook/host-answer";
import type { HostServices, Notification } from "../../../src/local/outlook/host-services";

const MAIL: Message = {
  id: "AAMk-a_b=",
  subject: "Klage",
  body: { contentType: "html", content: "<p>Hej</p>" },
  from: { emailAddress: { name: "Karen Holm", address: "karen@eksempel.dk" } },
};

/** A mailbox of one mail in memory: what the handlers ask of it, they get. */
const servicesOf = (changes: Partial<HostServices> = {}) => {
  let categories: readonly string[] = ["Haster"];
  const notifications = new Map<string, Notification>();
  const opened: string[] = [];
  const services: HostServices = {
    item: MAIL,
    hosting: "same-panel",
    mailbox: "borgerraadgiver@hvidovre.dk",
    origin: "http://localhost:3000",
    toText: (html) => html.replaceAll(/<[^>]+>/g, ""),
    readHeaders: () => Promise.resolve([{ name: "X-Test", value: "1" }]),
    readCategories: () => Promise.resolve(categories),
    writeCategories: (_id, next) => {
      categories = next;
      return Promise.resolve();
    },
    readAttachment: (_id, attachment) =>
      Promise.resolve(attachment === "att-1" ? { base64: "aGVq", isItem: false } : null),
    moveTo: () => Promise.resolve(),
    openMessage: (id) => {
      opened.push(id);
      return Promise.resolve();
    },
    openNewMessage: () => Promise.resolve(),
    masterCategories: [{ displayName: "Haster", color: "Preset0" }],
    notifications: {
      all: () => [...notifications.values()],
      put: (one) => void notifications.set(one.key, one),
      remove: (key) => void notifications.delete(key),
    },
    saveRoamingSettings: () => {},
    ...changes,
  };
  return { services, opened, categories: () => categories };
};

const call = (id: number, params: unknown, services: HostServices, unknown: number[] = []) =>
  dispatch({ ApiParams: params, MethodData: { DispatchId: id } }, services, (missing) => unknown.push(missing));

describe("dispatch()", () => {
  it("has each dispatch id once", () => {
    expect(new Set(DISPATCH_IDS).size).toBe(DISPATCH_IDS.length);
  });

  it("answers an id it does not know with notSupported and tells which", async () => {
    const unknown: number[] = [];
    const answer = await call(5, {}, servicesOf().services, unknown);
    expect(answer).toEqual({ error: true, errorCode: HOST_ERROR.notSupported });
    expect(unknown).toEqual([5]);
  });

  it("answers item methods with itemNotFound where nothing is selected", async () => {
    const answer = await call(37, { coercionType: 3 }, servicesOf({ item: null }).services);
    expect(answer).toEqual({ error: true, errorCode: HOST_ERROR.itemNotFound });
  });

  it.each([
    [3, "<p>Hej</p>"],
    [0, "Hej"],
  ])("gives the body of an HTML mail by coercion %i", async (coercionType, expected) => {
    expect(await call(37, { coercionType }, servicesOf().services)).toEqual({ wasSuccessful: true, data: expected });
  });

  it("escapes a text mail that is asked for as HTML", async () => {
    const item: Message = { ...MAIL, body: { contentType: "text", content: "a < b\nc" } };
    const answer = await call(37, { coercionType: 3 }, servicesOf({ item }).services);
    expect(answer).toEqual({ wasSuccessful: true, data: "<html><body>a &lt; b<br>\nc</body></html>" });
  });

  it("names the shared mailbox as owner and target in the same panel", async () => {
    const answer = await call(108, {}, servicesOf().services);
    expect(answer).toMatchObject({
      data: { owner: "borgerraadgiver@hvidovre.dk", targetMailbox: "borgerraadgiver@hvidovre.dk" },
    });
  });

  it.each(["separate", "no-shared-properties"] as const)(
    "refuses shared properties when hosted %s",
    async (hosting) => {
      const answer = await call(108, {}, servicesOf({ hosting }).services);
      expect(answer).toEqual({ error: true, errorCode: HOST_ERROR.notSupported });
    },
  );

  it("writes headers one per line", async () => {
    expect(await call(168, {}, servicesOf().services)).toEqual({ wasSuccessful: true, data: "X-Test: 1\r\n" });
  });

  it("adds categories to those that stand, and removes only what is named", async () => {
    const { services, categories } = servicesOf();
    await call(158, { categories: ["Registreret", "Haster"] }, services);
    expect(categories()).toEqual(["Haster", "Registreret"]);
    await call(159, { categories: ["Haster"] }, services);
    expect(categories()).toEqual(["Registreret"]);
    expect(await call(157, {}, services)).toEqual({
      wasSuccessful: true,
      data: [{ displayName: "Registreret", color: "None" }],
    });
  });

  it.each([161, 162])("keeps the master list from being changed by a delegate (%i)", async (id) => {
    expect(await call(id, {}, servicesOf().services)).toEqual({ error: true, errorCode: HOST_ERROR.accessRestricted });
  });

  it.each([8, 179])("opens the message an EWS id names (%i)", async (id) => {
    const { services, opened } = servicesOf();
    await call(id, { itemId: "AAMk/a+b=" }, services);
    expect(opened).toEqual(["AAMk-a_b="]);
  });

  it("gives attachment content, and an error for an unknown one", async () => {
    const { services } = servicesOf();
    expect(await call(150, { id: "att/1" }, services)).toEqual({
      wasSuccessful: true,
      data: { content: "aGVq", format: "base64" },
    });
    expect(await call(150, { id: "att/2" }, services)).toEqual({
      error: true,
      errorCode: HOST_ERROR.invalidAttachmentId,
    });
  });

  it("keeps notifications by key and refuses the same key twice", async () => {
    const { services } = servicesOf();
    const add = () => call(33, { key: "k", type: 1, message: "Registreret", persistent: true }, services);
    expect(await add()).toMatchObject({ wasSuccessful: true });
    expect(await add()).toEqual({ error: true, errorCode: HOST_ERROR.duplicateNotificationKey });
    expect(await call(36, { key: "k" }, services)).toMatchObject({ wasSuccessful: true });
    expect(await call(36, { key: "k" }, services)).toEqual({
      error: true,
      errorCode: HOST_ERROR.notificationKeyNotFound,
    });
  });

  it("hands over the roaming settings as Office.js wraps them", async () => {
    const saved: unknown[] = [];
    const { services } = servicesOf({ saveRoamingSettings: (settings) => void saved.push(settings) });
    await call(404, [{ language: "da" }], services);
    expect(saved).toEqual([{ language: "da" }]);
  });
});
