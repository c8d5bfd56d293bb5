import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { cacheFolder } from '../../../workbench/server/cacheFolder';
import { loadOwnCertificate } from '../../../workbench/server/certificate';
import { resolveInside } from '../../../workbench/server/resolveInside';

const libraryFolder = join(__dirname, '../../../node_modules/@microsoft/office-js/dist');

export interface ServedAddin {
  readonly pageAddress: string;
  close(): void;
}

/**
 * Serves an add-in page that is not ours, from a server of its own, as its developer would: the page, one script, and
 * the genuine office.js.
 */
export async function serveForeignAddin(script: string): Promise<ServedAddin> {
  const { key, certificate } = await loadOwnCertificate(cacheFolder(), new Date());
  const page = `<!doctype html><title>Foreign</title><script src="/officejs/office.js"></script><script>${script}</script>`;
  const server = createServer({ key, cert: certificate }, (request, response) => {
    const path = request.url ?? '/';
    const file = path.startsWith('/officejs/') && resolveInside(libraryFolder, path.slice('/officejs/'.length));
    if (!file) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    readFile(file).then(
      (bytes) => response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    pageAddress: `https://localhost:${(server.address() as AddressInfo).port}/pane.html`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
