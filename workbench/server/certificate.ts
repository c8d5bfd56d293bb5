import { createPrivateKey, createHash, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** What the server proves its name `localhost` with; both in PEM. */
export interface Certificate {
  readonly key: string;
  readonly certificate: string;
  /** True where the operating system trusts it, so that any browser opens the page without a warning. */
  readonly isTrusted: boolean;
}

const oneDay = 24 * 60 * 60 * 1000;
const lifetimeInDays = 365;

/**
 * The certificate of `office-addin-dev-certs` where the developer has installed it, otherwise one of our own, made at
 * first need, kept in `folder` and made anew when it has expired or is damaged.
 */
export async function loadCertificate(folder: string, now: Date): Promise<Certificate> {
  return (await loadDeveloperCertificate(now)) ?? (await loadOwnCertificate(folder, now));
}

/** The workbench's own, self-signed certificate (see `loadCertificate`). */
export async function loadOwnCertificate(folder: string, now: Date): Promise<Certificate> {
  // Key and certificate in one file: they can never be of different generations.
  const file = join(folder, 'localhost.pem');
  const stored = existsSync(file) ? splitPem(await readFile(file, 'utf8')) : undefined;
  if (stored !== undefined && isUsable(stored, now)) return { ...stored, isTrusted: false };

  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keySize: 2048,
    notBeforeDate: new Date(now.getTime() - oneDay),
    notAfterDate: new Date(now.getTime() + lifetimeInDays * oneDay),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = `${file}.${String(process.pid)}`;
  await writeFile(unfinished, made.private + made.cert, { mode: 0o600 });
  await rename(unfinished, file);
  return { key: made.private, certificate: made.cert, isTrusted: false };
}

/**
 * The SHA-256 of the public key in base64, by which Chromium can be told to accept this one self-made certificate
 * and no other (`--ignore-certificate-errors-spki-list`).
 */
export function publicKeyHash(certificate: string): string {
  const publicKey = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(publicKey).digest('base64');
}

async function loadDeveloperCertificate(now: Date): Promise<Certificate | undefined> {
  const folder = join(homedir(), '.office-addin-dev-certs');
  if (!existsSync(join(folder, 'localhost.crt')) || !existsSync(join(folder, 'localhost.key'))) return undefined;
  const [key, certificate] = await Promise.all([
    readFile(join(folder, 'localhost.key'), 'utf8'),
    readFile(join(folder, 'localhost.crt'), 'utf8'),
  ]);
  // Loaded only now: the package takes half a second to load and most machines have no certificate of it.
  const { getCaCertificateStatus, CertificateStatus } = await import('office-addin-dev-certs');
  const isInstalled = getCaCertificateStatus().status === CertificateStatus.Installed;
  return isInstalled && isUsable({ key, certificate }, now) ? { key, certificate, isTrusted: true } : undefined;
}

function splitPem(pem: string): { key: string; certificate: string } | undefined {
  const key = /-----BEGIN (RSA )?PRIVATE KEY-----[\s\S]*?-----END (RSA )?PRIVATE KEY-----\r?\n?/.exec(pem)?.[0];
  const certificate = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----\r?\n?/.exec(pem)?.[0];
  return key === undefined || certificate === undefined ? undefined : { key, certificate };
}

/** A certificate that ends within a day would end while somebody works. */
function isUsable(pair: { key: string; certificate: string }, now: Date): boolean {
  try {
    const certificate = new X509Certificate(pair.certificate);
    const isCurrent =
      Date.parse(certificate.validFrom) <= now.getTime() && Date.parse(certificate.validTo) - oneDay > now.getTime();
    return isCurrent && certificate.checkPrivateKey(createPrivateKey(pair.key));
  } catch {
    // Whatever the parsers dislike is answered by making a new one.
    return false;
  }
}
