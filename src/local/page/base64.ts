// Bytes as base64, without the stack limits of spreading a large array.

const CHUNK = 0x8000;

/** Base64 of the bytes. */
export const toBase64 = (bytes: Uint8Array): string => {
  let binary = "";
  for (let start = 0; start < bytes.length; start += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(binary);
};
