const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    rest = (rest & 1) === 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  }
  return rest >>> 0;
});

/**
 * CRC-32 as zip files have it (ISO 3309): of the bytes, after a checksum of what stands before them (0 at the beginning). A
 * digit that was changed on the way shows in nothing else.
 */
export function addToChecksum(checksum: number, bytes: Uint8Array): number {
  let sum = ~checksum;
  for (let index = 0; index < bytes.length; index += 1) {
    sum = (sum >>> 8) ^ (TABLE[(sum ^ (bytes[index] ?? 0)) & 0xff] ?? 0);
  }
  return ~sum >>> 0;
}
