import { keyedHash } from "../../../src/adapters/identity/keyed-hash";

it("keyedHash() is HMAC-SHA-256 of RFC 4231, test case 2", async () => {
  expect(await keyedHash(Buffer.from("Jefe").toString("base64"), "what do ya want for nothing?")).toBe(
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  );
});
