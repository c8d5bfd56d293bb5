import { readFileSync } from 'node:fs';
import path from 'node:path';

const project = path.join(__dirname, '../..');
const readme = readFileSync(path.join(project, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Scripts npm runs without `run`. */
const standard = ['start', 'stop', 'test'];

describe('The README', () => {
  it('names only scripts that exist', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? '');
    expect(named).not.toEqual([]);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it('tells what every script is for', () => {
    const missing = Object.keys(scripts).filter((script) =>
      standard.includes(script)
        ? !new RegExp(`npm ${script}\\b`).test(readme)
        : !new RegExp(`npm run ${script}(?![\\w:])`).test(readme),
    );
    expect(missing).toEqual([]);
  });

  it('has the two commands that do all the set-up', () => {
    expect(readme).toMatch(/^npm ci && npm run workbench\b/m);
    expect(readme).toMatch(/^npm ci && npm test\b/m);
  });

  it('links only to files of the project', () => {
    const links = [...readme.matchAll(/[^!]\[[^\]]*\]\((?!https?:)([^)]+)\)/g)].map(([, link]) => link ?? '');
    expect(links).toContain('CHANGELOG.md');
    for (const link of links) expect(() => readFileSync(path.join(project, link))).not.toThrow();
  });
});
