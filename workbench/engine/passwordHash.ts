import { sha1 } from '@noble/hashes/legacy';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2';
import { concatBytes, randomBytes } from '@noble/hashes/utils';
import type { PasswordHash } from './protectionState';
import { EngineError } from './EngineError';

const SALT_BYTES = 16;
/** As often as Excel hashes: what makes trying passwords slow. */
const SPIN_COUNT = 100_000;

const ALGORITHMS: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  'SHA-1': sha1,
  'SHA-256': sha256,
  'SHA-384': sha384,
  'SHA-512': sha512,
};

/** The salted hash that files keep of a password (ECMA-376, 18.2.29). */
export function hashPassword(password: string): PasswordHash {
  const salt = randomBytes(SALT_BYTES);
  const hash = spin(password, salt, 'SHA-512', SPIN_COUNT);
  return { algorithm: 'SHA-512', salt: toBase64(salt), hash: toBase64(hash), spinCount: SPIN_COUNT };
}

/** True if this is the password that was hashed. @throws EngineError InvalidOperation for an unknown algorithm */
export function matchesPassword(kept: PasswordHash, password: string): boolean {
  if ('legacy' in kept) return legacyHash(password) === kept.legacy.toUpperCase().padStart(4, '0');
  return toBase64(spin(password, fromBase64(kept.salt), kept.algorithm, kept.spinCount)) === kept.hash;
}

function spin(password: string, salt: Uint8Array, algorithm: string, spinCount: number): Uint8Array {
  const digest = ALGORITHMS[algorithm];
  if (!digest) throw new EngineError('InvalidOperation', `The password is kept as ${algorithm}, which is unknown.`);
  let hash = digest(concatBytes(salt, toUtf16(password)));
  const round = concatBytes(hash, new Uint8Array(4));
  const counter = new DataView(round.buffer, hash.length);
  for (let number = 0; number < spinCount; number += 1) {
    round.set(hash);
    counter.setUint32(0, number, true);
    hash = digest(round);
  }
  return hash;
}

/** The 16 bits of Excel before 2013, as four hexadecimal digits (ECMA-376 part 4, 14.7.1). */
export function legacyHash(password: string): string {
  const rotate = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index -= 1) hash = rotate(hash) ^ password.charCodeAt(index);
  return (rotate(hash) ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}

function toUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
