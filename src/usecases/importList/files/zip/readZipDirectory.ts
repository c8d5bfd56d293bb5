import type { Refuse } from '../refuseSource';

/** A part of a zip file as the directory at its end describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const LOCATOR_64 = 0x07064b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/** Stands where a number is too large for its field and is told in the 64-bit fields instead. */
const SEE_64 = 0xffffffff;

/** The longest comment that a zip file can end with. */
const LONGEST_COMMENT = 0xffff;

/** Workbooks have some dozens of parts, with thousands of pictures some thousands. */
const MOST_ENTRIES = 20_000;

/** The parts of a zip file by their names (APPNOTE 6.3, 4.3.12 to 4.3.16, with its 64-bit fields). Nothing is unpacked. */
export function readZipDirectory(bytes: Uint8Array, refuse: Refuse): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  try {
    const { offset, count } = findDirectory(view);
    if (count > MOST_ENTRIES) {
      throw refuse('bomb', { fault: `${count} entries` });
    }
    let at = offset;
    for (let index = 0; index < count; index += 1) {
      const { entry, next } = readEntry(view, at);
      entries.set(entry.name, entry);
      at = next;
    }
  } catch (error) {
    // A view refuses to read beyond its end: the file was cut off.
    throw error instanceof RangeError ? refuse('damaged', { fault: 'directory' }, error) : error;
  }
  return entries;
}

function findDirectory(view: DataView): { readonly offset: number; readonly count: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) {
      const isLarge = at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64;
      return isLarge
        ? findLargeDirectory(view, at - 20)
        : { offset: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    }
  }
  throw new RangeError('no end of directory');
}

function findLargeDirectory(view: DataView, locator: number): { readonly offset: number; readonly count: number } {
  const at = readLarge(view, locator + 8);
  expectSignature(view, at, END_OF_DIRECTORY_64);
  return { offset: readLarge(view, at + 48), count: readLarge(view, at + 32) };
}

function readEntry(view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } {
  expectSignature(view, at, DIRECTORY_ENTRY);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extra = at + 46 + nameLength;
  const [size = 0, packedSize = 0, header = 0] = readSizes(
    view,
    [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true)),
    { from: extra, to: extra + extraLength },
  );
  expectSignature(view, header, LOCAL_HEADER);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packedSize > view.byteLength) {
    throw new RangeError('a part reaches beyond the file');
  }
  const entry = {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    start,
  };
  return { entry, next: extra + extraLength + view.getUint16(at + 32, true) };
}

/** The numbers themselves, those that need 64 bits from the extra field 1, in which only they stand, in this order. */
function readSizes(view: DataView, sizes: readonly number[], extra: { from: number; to: number }): number[] {
  let next = findLargeSizes(view, extra);
  return sizes.map((size) => {
    if (size !== SEE_64) {
      return size;
    }
    next += 8;
    return readLarge(view, next - 8);
  });
}

function findLargeSizes(view: DataView, { from, to }: { from: number; to: number }): number {
  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== 1) {
    at += 4 + view.getUint16(at + 2, true);
  }
  return at + 4;
}

function readLarge(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function expectSignature(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature) {
    throw new RangeError(`no signature at ${at}`);
  }
}
