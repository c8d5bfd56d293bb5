import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { resolveInside } from '../../../workbench/server/resolveInside';

const folder = resolve('/srv/site');

describe('the file a request means', () => {
  it('lies in the folder, its path decoded', () => {
    expect(resolveInside(folder, 'assets/%E5%AE%A2.png')).toBe(join(folder, 'assets', '客.png'));
  });

  it.each([
    '',
    '.',
    '..',
    '../site-secret/key',
    'a/../../secret',
    '%2e%2e/secret',
    '..%2fsecret',
    '%2e%2e%5csecret',
    'a%00.html',
    '%zz',
  ])('is nothing for %j', (path) => {
    expect(resolveInside(folder, path)).toBeUndefined();
  });

  it('stays in the folder for an absolute path', () => {
    expect(resolveInside(folder, '/etc/passwd')).toBe(join(folder, 'etc', 'passwd'));
  });

  it('never leaves the folder, whatever is asked', () => {
    const piece = fc.oneof(fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', '%00', 'a'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const file = resolveInside(folder, pieces.join(''));
        return file === undefined || file.startsWith(join(folder, '/'));
      }),
    );
  });
});
