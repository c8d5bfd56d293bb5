import type { TextEncodingName } from '../../listImport';
import type { Steps } from '../../steps';

/** So many bytes a step are looked at. */
const SLICE = 1_000_000;

/** So many bytes of lines that are not plain ASCII are enough to tell how they are written. */
const ENOUGH = 300_000;

/** A few broken characters, or the last one cut in half, do not make a text another one. */
const MOST_BROKEN = 0.02;

/** Chinese text written in an encoding consists of its common characters; read in another one it does not. */
const FEWEST_COMMON = 0.5;

/** One character in a hundred is a separator, digit or line break in any list. */
const FEWEST_ZEROS = 0.01;

const LINE_BREAK = 0x0a;

/**
 * How the text is encoded: by its byte order mark, the zeros of UTF-16, whether it is UTF-8, and else by whether its bytes
 * are common characters of GB 18030 or of Big5; a text that is none of these is taken for Windows-1252.
 */
export function* detectEncoding(bytes: Uint8Array): Steps<TextEncodingName> {
  const marked = readMark(bytes) ?? findZeros(bytes.subarray(0, SLICE));
  if (marked !== undefined) {
    return marked;
  }
  const lines = yield* takeForeignLines(bytes);
  if (lines === undefined) {
    return 'utf-8';
  }
  const shares = (['gb18030', 'big5'] as const).map((encoding) => ({
    encoding,
    common: shareOfBroken(lines, encoding) > MOST_BROKEN ? 0 : shareOfCommon(lines, encoding),
  }));
  const [likeliest] = shares.sort((one, other) => other.common - one.common);
  return likeliest !== undefined && likeliest.common >= FEWEST_COMMON ? likeliest.encoding : 'windows-1252';
}

function readMark(bytes: Uint8Array): TextEncodingName | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x84 && second === 0x31 && third === 0x95) return 'gb18030';
  return undefined;
}

/** In UTF-16 every digit and line break has a zero byte, always on the same side. */
function findZeros(bytes: Uint8Array): TextEncodingName | undefined {
  const zeros = [0, 0];
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] === 0) {
      zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    }
  }
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < (bytes.length / 2) * FEWEST_ZEROS || Math.max(even, odd) < 10 * Math.min(even, odd)) {
    return undefined;
  }
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Lines that are not plain ASCII, as many as are needed; `undefined` if the text is UTF-8, but for some broken characters. */
function* takeForeignLines(bytes: Uint8Array): Steps<Uint8Array | undefined> {
  const decoder = new TextDecoder('utf-8');
  let foreign = 0;
  let replaced = 0;
  for (let done = 0; done < bytes.length; done += SLICE) {
    const text = decoder.decode(bytes.subarray(done, done + SLICE), { stream: true });
    foreign += countForeign(text);
    replaced += countReplaced(text);
    yield { done, total: bytes.length };
  }
  const broken = replaced === 0 ? 0 : replaced - countReplacements(bytes);
  return broken <= foreign * MOST_BROKEN ? undefined : yield* collectForeignLines(bytes);
}

function countForeign(text: string): number {
  return text.replace(/\p{ASCII}+/gu, '').length;
}

/** Characters that stand for what was none. */
function countReplaced(text: string): number {
  return text.split('\ufffd').length - 1;
}

/** How often U+FFFD itself stands in a UTF-8 text: what another program could not read before us. */
function countReplacements(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    count += bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd ? 1 : 0;
  }
  return count;
}

function* collectForeignLines(bytes: Uint8Array): Steps<Uint8Array> {
  const lines: number[] = [];
  for (let from = 0; from < bytes.length && lines.length < ENOUGH;) {
    const end = bytes.indexOf(LINE_BREAK, from);
    const line = bytes.subarray(from, Math.min(end < 0 ? bytes.length : end + 1, from + ENOUGH));
    if (line.some((byte) => byte >= 0x80)) {
      line.forEach((byte) => lines.push(byte));
    }
    if (Math.floor((from + line.length) / SLICE) > Math.floor(from / SLICE)) yield { done: from, total: bytes.length };
    from = end < 0 ? bytes.length : end + 1;
  }
  return Uint8Array.from(lines);
}

/** Share of characters that are none in this encoding, among those that are not ASCII. */
function shareOfBroken(bytes: Uint8Array, encoding: TextEncodingName): number {
  const text = new TextDecoder(encoding).decode(bytes);
  return countReplaced(text) / Math.max(1, countForeign(text));
}

/**
 * Share of common characters among those of two bytes: of GB 2312 level 1 and its signs, of Big5 level 1 and its signs. A byte
 * between two letters is one of a single-byte encoding: nobody writes a Chinese character in the middle of a word.
 */
function shareOfCommon(bytes: Uint8Array, encoding: 'gb18030' | 'big5'): number {
  let characters = 0;
  let common = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[index + 1] ?? 0;
    const isFourBytes = encoding === 'gb18030' && trail >= 0x30 && trail <= 0x39;
    const isInWord = isLetter(bytes[index - 1]) && isLetter(trail) && isLetter(bytes[index + 2]);
    characters += 1;
    common += !isInWord && isCommon(lead, trail, encoding) ? 1 : 0;
    index += isFourBytes ? 3 : 1;
  }
  return characters === 0 ? 0 : common / characters;
}

function isCommon(lead: number, trail: number, encoding: 'gb18030' | 'big5'): boolean {
  const isSign = lead >= 0xa1 && lead <= 0xa3;
  return encoding === 'gb18030'
    ? trail >= 0xa1 && (isSign || (lead >= 0xb0 && lead <= 0xd7))
    : trail >= 0x40 && trail !== 0x7f && (isSign || (lead >= 0xa4 && lead <= 0xc6));
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}
