import { createWebStorageOutbox } from "../../../src/adapters/outbox/web-storage-outbox";

function webStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe("createWebStorageOutbox()", () => {
  it("outlives the pane, within its partition", () => {
    const storage = webStorage();
    createWebStorageOutbox(() => storage, "p1-").write("[1]");
    expect(createWebStorageOutbox(() => storage, "p1-").read()).toBe("[1]");
    expect(createWebStorageOutbox(() => storage, "p2-").read()).toBeNull();
  });

  it("leaves nothing behind when nothing waits", () => {
    const storage = webStorage();
    const outbox = createWebStorageOutbox(() => storage);
    outbox.write("[1]");
    outbox.write("[]");
    expect([...storage.kept]).toEqual([]);
    expect(outbox.read()).toBeNull();
  });

  it("keeps for as long as the pane lives where the storage is closed", () => {
    const closed = (): never => {
      throw new DOMException("denied", "SecurityError");
    };
    const outbox = createWebStorageOutbox(closed);
    expect(outbox.read()).toBeNull();
    outbox.write("[1]");
    expect(outbox.read()).toBe("[1]");
    outbox.write("[]");
    expect(outbox.read()).toBeNull();
  });
});
