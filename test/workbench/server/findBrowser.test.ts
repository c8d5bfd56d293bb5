import { delimiter, join } from 'node:path';
import { cacheFolder } from '../../../workbench/server/cacheFolder';
import { findBrowser } from '../../../workbench/server/findBrowser';

const only = (present: string) => (path: string) => path === present;

describe('the browser that is started', () => {
  it('is looked for in the search path on Linux', () => {
    const chromium = join('/opt/bin', 'chromium');
    const environment = { PATH: ['/usr/bin', '/opt/bin', ''].join(delimiter) };
    expect(findBrowser('linux', environment, only(chromium))).toBe(chromium);
  });

  it('is looked for among the applications on a Mac', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('darwin', {}, only(chrome))).toBe(chrome);
  });

  it('is looked for among the programs on Windows, Edge before Chrome', () => {
    const environment = { 'ProgramFiles(x86)': 'C:\\x86', ProgramFiles: 'C:\\64' };
    expect(findBrowser('win32', environment, () => true)).toBe('C:\\x86\\Microsoft\\Edge\\Application\\msedge.exe');
    const chrome = 'C:\\64\\Google\\Chrome\\Application\\chrome.exe';
    expect(findBrowser('win32', environment, only(chrome))).toBe(chrome);
  });

  it('may be none', () => {
    expect(findBrowser('linux', {}, () => false)).toBeUndefined();
  });
});

describe('the folder for what is kept between starts', () => {
  it('is where the operating system keeps such things', () => {
    expect(cacheFolder('win32', { LOCALAPPDATA: '/local' }, '/home/a')).toBe(
      join('/local', 'customer-archive-workbench'),
    );
    expect(cacheFolder('darwin', {}, '/home/a')).toBe(join('/home/a', 'Library/Caches/customer-archive-workbench'));
    expect(cacheFolder('linux', {}, '/home/a')).toBe(join('/home/a', '.cache/customer-archive-workbench'));
    expect(cacheFolder('linux', { XDG_CACHE_HOME: '/cache' }, '/home/a')).toBe('/cache/customer-archive-workbench');
  });
});
