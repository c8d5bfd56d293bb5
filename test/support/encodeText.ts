import type { TextEncodingName } from '../../src/usecases/importList/listImport';

/** The bytes of each character that the encoding writes with one or two of them. */
const tables = new Map<TextEncodingName, ReadonlyMap<string, readonly number[]>>();

/**
 * Writes a text in an encoding, as programs in China, Taiwan or Europe save it: what the platform only decodes.
 * @throws Error where the encoding has no such character of up to two bytes.
 */
export function encodeText(text: string, encoding: TextEncodingName): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUnits(text, encoding === 'utf-16le');
  const table = tableOf(encoding);
  const written: number[] = [];
  for (const character of text) {
    const bytes = table.get(character);
    if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
    for (const byte of bytes) written.push(byte);
  }
  return Uint8Array.from(written);
}

/** Whether `encodeText` can write it. */
export function canEncode(text: string, encoding: 'gb18030' | 'big5' | 'windows-1252'): boolean {
  const table = tableOf(encoding);
  return Array.from(text).every((character) => table.has(character));
}

function encodeUnits(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}

function tableOf(encoding: TextEncodingName): ReadonlyMap<string, readonly number[]> {
  let table = tables.get(encoding);
  if (table === undefined) {
    table = makeTable(encoding);
    tables.set(encoding, table);
  }
  return table;
}

function makeTable(encoding: TextEncodingName): ReadonlyMap<string, readonly number[]> {
  const isSingle = encoding === 'windows-1252';
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const enter = (...bytes: number[]): void => {
    // Node takes Windows-1252 for Latin-1 unless it decodes a stream.
    const text = decoder.decode(Uint8Array.from(bytes), { stream: isSingle });
    if (/^[^\ufffd]$/u.test(text) && !table.has(text)) table.set(text, bytes);
  };
  for (let first = 0; first < 256; first += 1) enter(first);
  if (!isSingle) {
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x40; trail <= 0xfe; trail += 1) enter(lead, trail);
    }
  }
  return table;
}
