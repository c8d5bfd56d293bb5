import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentTypeOf, isWorthCompressing } from './contentTypes';

/** Below this, compressing costs more than it saves. */
const smallestCompressed = 1024;

const compress = promisify(gzip);

/** Compressed bodies by ETag: the largest file takes a tenth of a second and is asked for at every load. */
const compressedBodies = new Map<string, Promise<Buffer>>();

/**
 * Answers with a file, whole or, where the browser has it already, with 304.
 * @param rewrite changes the file's text on its way; without it the file goes out byte for byte.
 * @returns false where there is no such file; nothing has been answered then.
 */
export async function respondWithFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  rewrite?: (text: string) => string,
): Promise<boolean> {
  const stored = await readIfPresent(file);
  if (stored === undefined) return false;
  const body = rewrite === undefined ? stored : Buffer.from(rewrite(stored.toString('utf8')), 'utf8');
  await respondWithBytes(request, response, body, contentTypeOf(file));
  return true;
}

/** Answers with bytes, compressed where that pays, under an ETag of their content. */
export async function respondWithBytes(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  contentType: string,
): Promise<void> {
  const entityTag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  response.setHeader('ETag', entityTag);
  // Kept, but asked for again each time: a rebuilt add-in must show at the next reload.
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.headers['if-none-match'] === entityTag) {
    response.writeHead(304).end();
    return;
  }
  const isCompressed =
    body.length >= smallestCompressed &&
    isWorthCompressing(contentType) &&
    /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');
  const sent = isCompressed ? await compressOnce(entityTag, body) : body;
  if (isCompressed) response.setHeader('Content-Encoding', 'gzip');
  response.writeHead(200, { 'Content-Type': contentType, 'Content-Length': sent.length });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

function compressOnce(entityTag: string, body: Buffer): Promise<Buffer> {
  const known = compressedBodies.get(entityTag);
  if (known !== undefined) return known;
  const compressed = compress(body);
  compressedBodies.set(entityTag, compressed);
  return compressed;
}

async function readIfPresent(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    // EISDIR: a folder is not a file either.
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(systemCodeOf(error) ?? '')) return undefined;
    throw error;
  }
}

/** Not by `instanceof Error`: in a test the file system's errors come from outside the test's own world. */
function systemCodeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}
