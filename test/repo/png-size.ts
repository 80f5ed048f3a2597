// Reads the size of a PNG from its header chunk (IHDR, big-endian at bytes 16 and 20).
const SIGNATURE = "89504e470d0a1a0a";

/** Pixels of the picture; null where the bytes are no PNG. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  if (bytes.length < 24 || bytes.toString("hex", 0, 8) !== SIGNATURE) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
