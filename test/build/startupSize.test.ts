import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureStartup } from '../../.build/startupSize';

describe('Measuring what the pane loads at start', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'startup-size-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('counts the page, its scripts and style sheets, whether their addresses are quoted or not', () => {
    const html = '<link href="a.css" rel=stylesheet><script defer src=b.js></script><script src=\'c.js\'></script>';
    writeFileSync(path.join(folder, 'page.html'), html);
    for (const file of ['a.css', 'b.js', 'c.js', 'lazy.js']) writeFileSync(path.join(folder, file), 'x'.repeat(1000));
    const files = measureStartup(folder, 'page.html');
    expect(files.map(({ file }) => file)).toEqual(['page.html', 'a.css', 'b.js', 'c.js']);
    expect(files[1]).toEqual({ file: 'a.css', bytes: 1000, gzipBytes: gzipSync('x'.repeat(1000)).length });
  });

  it('leaves office.js aside, which comes from another server', () => {
    writeFileSync(path.join(folder, 'page.html'), '<script src="https://cdn.example/office.js"></script>');
    expect(measureStartup(folder, 'page.html').map(({ file }) => file)).toEqual(['page.html']);
  });

  it('fails if a file the page names is not there', () => {
    writeFileSync(path.join(folder, 'page.html'), '<script src="lost.js"></script>');
    expect(() => measureStartup(folder, 'page.html')).toThrow('lost.js');
  });
});
