import { randomBytes } from 'node:crypto';
import { request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadOwnCertificate } from '../../../workbench/server/certificate';
import type { Certificate } from '../../../workbench/server/certificate';
import { PortProblem, startServer } from '../../../workbench/server/startServer';
import type { RunningServer } from '../../../workbench/server/startServer';
import { makeTemporaryFolder } from './temporaryFolder';

const picture = randomBytes(4000);
const addinPage = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><b>客户</b>';
const folder = makeTemporaryFolder({
  'manifest.xml': '<OfficeApp/>',
  'secret.txt': 'secret',
  'dist/taskpane.html': addinPage,
  'dist/taskpane.js': `// https://appsforoffice.microsoft.com/lib/1/hosted/office.js\n${'x'.repeat(5000)}`,
  'dist/assets/icon-32.png': picture,
  'workbench/dist/index.html': '<p>page</p>',
  'node_modules/@microsoft/office-js/dist/office.js': 'office',
  'opened/客户.csv': 'a,b',
});

let certificate: Certificate;
let server: RunningServer;

beforeAll(async () => {
  certificate = await loadOwnCertificate(folder.path, new Date());
  server = await startServer(
    {
      projectFolder: folder.path,
      configuration: { displayLanguage: 'zh-TW', openedFile: '客户.csv' },
      openedFile: join(folder.path, 'opened/客户.csv'),
    },
    0,
    certificate,
  );
});

afterAll(async () => {
  await server.close();
  folder.remove();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Not `fetch`: it would tidy the path, and the certificate is to be checked against itself alone. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    const options = { hostname, port, path, method, headers, ca: certificate.certificate };
    request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the workbench server', () => {
  it('proves to be localhost by its certificate', async () => {
    expect(server.address).toMatch(/^https:\/\/localhost:\d+$/);
    expect((await ask('/')).status).toBe(200);
  });

  it.each([
    ['/', 'text/html; charset=utf-8', '<p>page</p>'],
    ['/?locale=zh-CN', 'text/html; charset=utf-8', '<p>page</p>'],
    ['/manifest.xml', 'text/xml; charset=utf-8', '<OfficeApp/>'],
    ['/officejs/office.js', 'text/javascript; charset=utf-8', 'office'],
    ['/opened-file', 'text/csv', 'a,b'],
    ['/workbench.json', 'application/json; charset=utf-8', '{"displayLanguage":"zh-TW","openedFile":"客户.csv"}'],
  ])('serves %s as %s', async (path, contentType, content) => {
    const { headers, body } = await ask(path);
    expect({ contentType: headers['content-type'], content: body.toString() }).toEqual({ contentType, content });
  });

  it('lets the add-in page load the office.js of this machine and changes nothing else in it', async () => {
    const { body } = await ask('/addin/taskpane.html');
    expect(body.toString()).toBe('<script src="/officejs/office.js"></script><b>客户</b>');
  });

  it('serves every other file of the add-in byte for byte', async () => {
    expect((await ask('/addin/assets/icon-32.png')).body.equals(picture)).toBe(true);
    expect((await ask('/addin/taskpane.js')).body.toString()).toContain('appsforoffice.microsoft.com');
  });

  it('compresses long text where the browser takes it, and no pictures', async () => {
    const gzip = { 'accept-encoding': 'gzip, br' };
    const script = await ask('/addin/taskpane.js', gzip);
    expect(script.headers['content-encoding']).toBe('gzip');
    expect(script.body.length).toBeLessThan(200);
    expect(gunzipSync(script.body).length).toBeGreaterThan(5000);
    expect((await ask('/addin/assets/icon-32.png', gzip)).headers['content-encoding']).toBeUndefined();
  });

  it('sends a file again only after it has changed', async () => {
    const { headers } = await ask('/addin/taskpane.js');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await ask('/addin/taskpane.js', { 'if-none-match': headers.etag ?? '' });
    expect({ status: again.status, bytes: again.body.length }).toEqual({ status: 304, bytes: 0 });
    expect((await ask('/addin/taskpane.js', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it.each([
    '/addin/../secret.txt',
    '/addin/%2e%2e/secret.txt',
    '/../secret.txt',
    '/officejs/..%2f..%2f..%2f..%2fsecret.txt',
    '/secret.txt',
    '/addin/',
    '/addin/missing.js',
    '/addin/assets',
    '/workbench/dist/index.html',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect({ status, body: body.toString() }).toEqual({ status: 404, body: 'Not found' });
  });

  it('only gives', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
    const head = await ask('/', {}, 'HEAD');
    expect({ status: head.status, bytes: head.body.length }).toEqual({ status: 200, bytes: 0 });
  });

  it('says so where its port is in use', async () => {
    const port = Number(new URL(server.address).port);
    const second = startServer(
      { projectFolder: folder.path, configuration: { displayLanguage: 'en-US' } },
      port,
      certificate,
    );
    await expect(second).rejects.toThrow(PortProblem);
    await expect(second).rejects.toThrow(`Port ${String(port)} is in use`);
  });
});
