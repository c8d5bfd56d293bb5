/** A call takes so many arguments everywhere. */
const PART_BYTES = 0x8000;

/** Bytes as Excel takes a file: in base 64. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += PART_BYTES) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + PART_BYTES)));
  }
  return btoa(parts.join(''));
}
