import { problems as english } from '../../src/strings/en-US/problems';
import { refusedFiles } from '../../src/strings/en-US/refusedFiles';
import { problems as simplified } from '../../src/strings/zh-CN/problems';
import { problems as traditional } from '../../src/strings/zh-TW/problems';

const languages = { 'en-US': english, 'zh-CN': simplified, 'zh-TW': traditional };

describe.each(Object.entries(languages))('A refused file in %s', (_language, problems) => {
  it.each(Object.keys(refusedFiles))('is named with what to do about it: %s', (reason) => {
    const { title, why, next } = problems.fileRefused({ reason, file: '客户 2026.xlsx', sheet: 'List', row: 7 });
    expect(title).toContain('客户 2026.xlsx');
    expect(title).toContain('List');
    expect(why.length).toBeGreaterThan(5);
    expect(next.length).toBeGreaterThan(5);
    expect(title + why + next).not.toMatch(/undefined|null|NaN/);
  });

  it('is worded differently for each reason', () => {
    const titles = Object.keys(refusedFiles).map((reason) => problems.fileRefused({ reason, file: 'a.csv' }).title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('is called damaged where the reason is not known', () => {
    const damaged = problems.fileRefused({ reason: 'damaged', file: 'a.csv' });
    expect(problems.fileRefused({ file: 'a.csv' })).toEqual(damaged);
    expect(problems.fileRefused({ reason: 'toString', file: 'a.csv' })).toEqual(damaged);
  });
});
