import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { WorkbenchConfiguration } from '../page/WorkbenchConfiguration';
import { aliasOfficeJs } from './aliasOfficeJs';
import { resolveInside } from './resolveInside';
import { respondWithBytes, respondWithFile } from './respondWithFile';

/** What the server serves. */
export interface ServedWorkbench {
  /** The project's folder, which holds `dist`, `workbench/dist`, `manifest.xml` and `node_modules`. */
  readonly projectFolder: string;
  readonly configuration: WorkbenchConfiguration;
  /** Absolute path of the manifest of another add-in; without it ours is served. */
  readonly manifest?: string;
  /** Absolute path of the file to be served at `/opened-file`. */
  readonly openedFile?: string;
}

/**
 * Answers the workbench's requests: the page at `/`, the built add-in at `/addin/`, office.js at `/officejs/`,
 * `/manifest.xml`, `/workbench.json` and `/opened-file`. Anything else, and any path that leaves these folders, is 404.
 */
export function createRequestHandler(served: ServedWorkbench) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (!(await respond(served, request, response))) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
    }
  };
}

async function respond(served: ServedWorkbench, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  // Not `new URL`: it would resolve `..` away before anybody could refuse it.
  const path = (request.url ?? '/').replace(/[?#].*$/, '');
  const { projectFolder } = served;
  const sendFrom = async (folder: string, rest: string): Promise<boolean> => {
    const file = resolveInside(join(projectFolder, folder), rest);
    if (file === undefined) return false;
    return respondWithFile(request, response, file, file.endsWith('.html') ? aliasOfficeJs : undefined);
  };

  if (path === '/workbench.json') {
    const body = Buffer.from(JSON.stringify(served.configuration));
    await respondWithBytes(request, response, body, 'application/json; charset=utf-8');
    return true;
  }
  if (path === '/opened-file') {
    return served.openedFile !== undefined && (await respondWithFile(request, response, served.openedFile));
  }
  if (path === '/manifest.xml') {
    return respondWithFile(request, response, served.manifest ?? join(projectFolder, 'manifest.xml'));
  }
  if (path.startsWith('/addin/')) return sendFrom('dist', path.slice('/addin/'.length));
  if (path.startsWith('/officejs/')) {
    return sendFrom('node_modules/@microsoft/office-js/dist', path.slice('/officejs/'.length));
  }
  return sendFrom('workbench/dist', path === '/' ? 'index.html' : path.slice(1));
}
