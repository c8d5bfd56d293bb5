import type { TextEncodingName } from '../../listImport';
import type { Steps } from '../../steps';

const SLICE = 1_000_000;

/**
 * The text of the bytes, without byte order mark. Zero characters, with which some programs fill up their fields, are left out: no
 * cell can hold them. What is no character in this encoding becomes U+FFFD, for the user to see.
 */
export function* decodeText(bytes: Uint8Array, encoding: TextEncodingName): Steps<string> {
  const decoder = new TextDecoder(encoding);
  const parts: string[] = [];
  for (let done = 0; done < bytes.length; done += SLICE) {
    parts.push(decoder.decode(bytes.subarray(done, done + SLICE), { stream: true }).replaceAll('\0', ''));
    yield { done, total: bytes.length };
  }
  parts.push(decoder.decode());
  return parts.join('').replace(/^\ufeff/, '');
}
