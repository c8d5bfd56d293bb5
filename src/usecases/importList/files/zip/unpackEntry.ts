import { Inflate } from 'fflate';
import type { Refuse } from '../refuseSource';
import type { Steps } from '../../steps';
import { addToChecksum } from './addToChecksum';
import type { ZipEntry } from './readZipDirectory';

/** The sheet of a million rows unpacks to less; nothing of it is kept but its values. */
const MOST_BYTES = 1_500_000_000;

/** Sheets unpack to some 10 to 40 times their size. Small parts may be empty forms throughout. */
const HIGHEST_RATIO = 200;
const SMALL = 5_000_000;

const STORED = 0;
const DEFLATED = 8;

/** So many packed bytes a step; at most a thousand times as many come out. */
const PACKED_SLICE = 8_192;
const SLICE = 65_536;

/**
 * Unpacks a part of a zip file piece by piece, in steps of at most 64 kB, and checks that it is what was packed.
 * @param take Gets the pieces in turn; they are valid only during the call.
 * @throws WorkbookProblem `fileRefused`: `bomb` before anything is unpacked, `encrypted`, `damaged`.
 */
export function* unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
  refuse: Refuse,
): Steps<void> {
  refuseUnsafe(entry, refuse);
  let size = 0;
  let checksum = 0;
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  const unpack =
    entry.method === STORED ? (packed: Uint8Array) => pieces.push(packed) : toUnpack(inflate, entry, refuse);
  for (let done = 0; done < entry.packedSize; done += PACKED_SLICE) {
    const end = Math.min(entry.packedSize, done + PACKED_SLICE);
    unpack(bytes.subarray(entry.start + done, entry.start + end), end === entry.packedSize);
    for (const piece of pieces) {
      size += piece.length;
      if (size > entry.size) {
        throw refuse('damaged', { fault: `${entry.name} is larger than told` });
      }
      for (let from = 0; from < piece.length; from += SLICE) {
        const slice = piece.subarray(from, from + SLICE);
        checksum = addToChecksum(checksum, slice);
        take(slice);
        yield { done: end, total: entry.packedSize };
      }
    }
    pieces = [];
  }
  if (size !== entry.size || checksum !== entry.checksum) {
    throw refuse('damaged', { fault: `${entry.name} is not what was packed` });
  }
}

function toUnpack(inflate: Inflate, entry: ZipEntry, refuse: Refuse): (packed: Uint8Array, isLast: boolean) => void {
  return (packed, isLast) => {
    try {
      inflate.push(packed, isLast);
    } catch (error) {
      throw refuse('damaged', { fault: entry.name }, error);
    }
  };
}

function refuseUnsafe(entry: ZipEntry, refuse: Refuse): void {
  if (entry.isEncrypted) {
    throw refuse('encrypted');
  }
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw refuse('damaged', { fault: `method ${entry.method}` });
  }
  const isInflated = entry.size > SMALL && entry.size > entry.packedSize * HIGHEST_RATIO;
  if (entry.size > MOST_BYTES || isInflated) {
    throw refuse('bomb', { fault: `${entry.name}: ${entry.packedSize} to ${entry.size} bytes` });
  }
}
