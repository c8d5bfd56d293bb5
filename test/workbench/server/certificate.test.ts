import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOwnCertificate, publicKeyHash } from '../../../workbench/server/certificate';
import { makeTemporaryFolder } from './temporaryFolder';

const today = new Date('2026-11-21T12:00:00Z');
const inHalfAYear = new Date('2027-05-21T12:00:00Z');
const onItsLastDay = new Date('2027-11-21T00:00:00Z');

let folder: ReturnType<typeof makeTemporaryFolder>;

beforeEach(() => {
  folder = makeTemporaryFolder();
});

afterEach(() => {
  folder.remove();
});

describe("the workbench's own certificate", () => {
  it('is for localhost, a server and nothing more, from now for a year', async () => {
    const certificate = new X509Certificate((await loadOwnCertificate(folder.path, today)).certificate);
    expect(certificate.subjectAltName).toBe('DNS:localhost');
    expect(certificate.ca).toBe(false);
    expect(new Date(certificate.validTo)).toEqual(new Date('2027-11-21T12:00:00Z'));
  });

  it('is kept from start to start', async () => {
    const first = await loadOwnCertificate(folder.path, today);
    expect(await loadOwnCertificate(folder.path, inHalfAYear)).toEqual(first);
  });

  it('is made anew when it is about to expire', async () => {
    const first = await loadOwnCertificate(folder.path, today);
    const second = await loadOwnCertificate(folder.path, onItsLastDay);
    expect(second.certificate).not.toBe(first.certificate);
    expect(await loadOwnCertificate(folder.path, onItsLastDay)).toEqual(second);
  });

  it('is made anew when its file is damaged', async () => {
    const first = await loadOwnCertificate(folder.path, today);
    const file = join(folder.path, 'localhost.pem');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/MII/g, 'XXX'));
    expect((await loadOwnCertificate(folder.path, today)).certificate).not.toBe(first.certificate);
  });

  it('is readable by its owner only', async () => {
    await loadOwnCertificate(join(folder.path, 'new'), today);
    const permissions = statSync(join(folder.path, 'new', 'localhost.pem')).mode & 0o077;
    // Windows keeps permissions in another way, and the profile's folder is private there.
    expect(permissions).toBe(process.platform === 'win32' ? permissions : 0);
  });

  it('has a hash of 32 bytes by which a browser can be told of it', async () => {
    const { certificate } = await loadOwnCertificate(folder.path, today);
    expect(Buffer.from(publicKeyHash(certificate), 'base64')).toHaveLength(32);
  });
});
