/**
 * Width and height of a PNG picture in pixels, from its header.
 * @throws Error if the bytes are no PNG
 */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  if (!bytes.subarray(0, 8).equals(signature)) throw new Error('This is not a PNG picture.');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
