import { TableFingerprint } from './TableFingerprint';
import type { Bucket } from './TableFingerprint';

/** Buckets of one part: some 80 kB, so that little has to be written for one change. */
const BUCKETS_A_PART = 64;

/** Halves of signs, which no address can carry. */
const loneSurrogates = /\p{Surrogate}/gu;

/** How many parts a fingerprint has. */
export function countParts({ buckets }: TableFingerprint): number {
  return Math.ceil(buckets.length / BUCKETS_A_PART);
}

/** The part in which the record of this number stands. */
export function partOf(fingerprint: TableFingerprint, number: string): number {
  return Math.floor(fingerprint.placeOf(number) / BUCKETS_A_PART);
}

/** A part as text, a line a bucket: numbers with their hashes, then fields with theirs. It has no sign that XML would mark up. */
export function writePart(fingerprint: TableFingerprint, part: number): string {
  const buckets = fingerprint.buckets.slice(part * BUCKETS_A_PART, (part + 1) * BUCKETS_A_PART);
  return buckets.map(writeBucket).join('\n');
}

/** The fingerprint of these parts in their order; `undefined` where they are not what `writePart` has written. */
export function readParts(parts: readonly string[]): TableFingerprint | undefined {
  const buckets = parts.flatMap((part) => part.split('\n')).map(readBucket);
  const sound = buckets.filter((bucket) => bucket !== undefined);
  const isPowerOfTwo = buckets.length > 0 && (buckets.length & (buckets.length - 1)) === 0;
  return isPowerOfTwo && sound.length === buckets.length ? new TableFingerprint(sound) : undefined;
}

function writeBucket({ records, columns }: Bucket): string {
  return `${writeSums(records)};${writeSums(columns)}`;
}

/** `encodeURIComponent` leaves neither spaces nor semicolons nor anything that means something to XML. */
function writeSums(sums: ReadonlyMap<string, number>): string {
  return [...sums]
    .map(([name, sum]) => `${encodeURIComponent(name.replace(loneSurrogates, '\uFFFD'))} ${sum.toString(36)}`)
    .join(' ');
}

function readBucket(line: string): Bucket | undefined {
  const [records, columns, ...more] = line.split(';').map(readSums);
  return records !== undefined && columns !== undefined && more.length === 0 ? { records, columns } : undefined;
}

function readSums(text: string): Map<string, number> | undefined {
  const words = text === '' ? [] : text.split(' ');
  const sums = new Map<string, number>();
  for (let index = 0; index < words.length; index += 2) {
    const sum = Number.parseInt(words[index + 1] ?? '', 36);
    const name = decodeName(words[index] ?? '');
    if (Number.isNaN(sum) || name === undefined) return undefined;
    sums.set(name, sum);
  }
  return sums;
}

function decodeName(word: string): string | undefined {
  try {
    return decodeURIComponent(word);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
