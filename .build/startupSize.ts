import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** One file the pane loads at start. */
export interface StartupFile {
  readonly file: string;
  readonly bytes: number;
  /** Bytes after gzip at its usual level, which is what a server sends. */
  readonly gzipBytes: number;
}

/** What the pane may load at start, gzipped, office.js aside: 350 kB. */
export const startupBudget = 350_000;

/**
 * Measures the page and every script and style sheet it names, except those from another server (office.js).
 * @param folder where the page and its files are
 * @param page file name of the page
 */
export function measureStartup(folder: string, page: string): StartupFile[] {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const references = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)=["']?([^"'\s>]+)/g)];
  const local = references.map(([, address]) => address ?? '').filter((address) => !/^(https?:)?\/\//.test(address));
  return [page, ...local].map((file) => {
    const content = readFileSync(path.join(folder, file));
    return { file, bytes: content.length, gzipBytes: gzipSync(content).length };
  });
}
