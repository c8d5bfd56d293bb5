import { readFileSync } from 'node:fs';
import path from 'node:path';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(path.join(__dirname, '../../package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, LockedPackage>> };

/** Where Node would find a package from inside another, innermost folder first. */
function placesOf(name: string, from: string): string[] {
  const parts = from.split('/node_modules/');
  const inner = parts.map((_part, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/node_modules/${name}`);
  return [...inner.reverse(), `node_modules/${name}`];
}

describe('The lock file', () => {
  it('names no registry, so that everybody installs from their own', () => {
    expect(text).not.toContain('"resolved"');
  });

  // npm leaves out what the registry at hand does not have, and then `npm ci` refuses the lock file everywhere.
  it('has the optional packages of every platform', () => {
    const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !placesOf(name, from).some((place) => place in packages)),
    );
    expect(missing).toEqual([]);
  });
});
