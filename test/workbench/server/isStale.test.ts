import { mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { isStale } from '../../../workbench/server/isStale';
import { makeTemporaryFolder } from './temporaryFolder';

const earlier = new Date('2026-01-01T00:00:00Z');
const built = new Date('2026-01-02T00:00:00Z');
const later = new Date('2026-01-03T00:00:00Z');

let folder: ReturnType<typeof makeTemporaryFolder>;
const at = (name: string): string => join(folder.path, name);
const setTime = (name: string, time: Date): void => {
  utimesSync(at(name), time, time);
};

beforeEach(() => {
  folder = makeTemporaryFolder({ result: '', 'src/deep/a.ts': '', config: '' });
  setTime('result', built);
  for (const name of ['src/deep/a.ts', 'src/deep', 'src', 'config']) setTime(name, earlier);
});

afterEach(() => {
  folder.remove();
});

describe('a build', () => {
  it('is up to date when all its sources are older, and missing ones do not count', () => {
    expect(isStale(at('result'), [at('src'), at('config'), at('missing')])).toBe(false);
  });

  it('is stale when its result is missing', () => {
    expect(isStale(at('other'), [at('src')])).toBe(true);
  });

  it.each(['src/deep/a.ts', 'config'])('is stale when %s has changed', (name) => {
    setTime(name, later);
    expect(isStale(at('result'), [at('src'), at('config')])).toBe(true);
  });

  it('is stale when a file was taken from a folder', () => {
    mkdirSync(at('src/deep/new'));
    setTime('src/deep', later);
    setTime('src/deep/new', earlier);
    expect(isStale(at('result'), [at('src')])).toBe(true);
  });
});
