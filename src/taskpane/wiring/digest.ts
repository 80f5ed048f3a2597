// SHA-256 by the browser's own implementation.
import type { Digest } from "../../app/ports";

/** Lower-case hex of the SHA-256 of the UTF-8 text. */
export const digest: Digest = async (text) => {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};
