// HMAC-SHA-256 by the Web Cryptography API, in the pane and at the command line alike.
import type { KeyedHash } from "../../app/register-info";

/** Lower-case hex of the HMAC-SHA-256 of the UTF-8 text under a base64 key. */
export const keyedHash: KeyedHash = async (key, text) => {
  const bytes = Uint8Array.from(atob(key), (char) => char.charCodeAt(0));
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign"]);
  const signed = await crypto.subtle.sign("HMAC", imported, new TextEncoder().encode(text));
  return [...new Uint8Array(signed)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};
