import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { cacheFolder } from '../../../workbench/server/cacheFolder';
import { loadOwnCertificate } from '../../../workbench/server/certificate';
import { resolveInside } from '../../../workbench/server/resolveInside';

const libraryFolder = join(__dirname, '../../../node_modules/@microsoft/office-js/dist');
const addinsFolder = join(__dirname, '../foreign');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml; charset=utf-8',
};

export interface ServedAddin {
  /** e.g. `https://localhost:41234` */
  readonly origin: string;
  /** Its manifest with the addresses it is really served at, as its developer would have written it. */
  readonly manifest: string;
  close(): void;
}

/**
 * Serves an add-in that is not ours, from a server of its own: a folder of `test/e2e/foreign` and the genuine office.js.
 * Its files may be fetched by other pages, as the development servers of add-ins allow.
 */
export async function serveForeignAddin(name: string): Promise<ServedAddin> {
  const { key, certificate } = await loadOwnCertificate(cacheFolder(), new Date());
  const server = createServer({ key, cert: certificate }, (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const file = path.startsWith('/officejs/')
      ? resolveInside(libraryFolder, path.slice('/officejs/'.length))
      : resolveInside(join(addinsFolder, name), path.slice(1));
    readFile(file ?? '').then(
      (bytes) =>
        response
          .writeHead(200, {
            'Content-Type': contentTypes[extname(path)] ?? 'application/octet-stream',
            'Access-Control-Allow-Origin': '*',
          })
          .end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  const manifest = await readFile(join(addinsFolder, name, 'manifest.xml'), 'utf8');
  return {
    origin,
    manifest: manifest.replaceAll('https://localhost:3000', origin),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
