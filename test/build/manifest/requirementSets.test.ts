import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareVersions, findRequirements } from '../../../.build/manifest/findRequirements';

const project = path.join(__dirname, '../../..');
const sourceFolder = path.join(project, 'src');
const files = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => path.join(sourceFolder, file));
const requirements = findRequirements(project, files).filter(({ set }) => set === 'ExcelApi');
const declared =
  /Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync(path.join(project, 'manifest.xml'), 'utf8'))?.[1] ?? '';

/** Whether the file that names a member asks the host first whether it has the set the member came with. */
function asksFirst({ set, version, place }: (typeof requirements)[number]): boolean {
  const source = readFileSync(path.join(project, place.replace(/:\d+$/, '')), 'utf8');
  return source.includes(`isSetSupported('${set}', '${version}')`);
}

describe('The requirement sets of the manifest', () => {
  it('are looked up for what the add-in really uses', () => {
    expect(requirements).toContainEqual(expect.objectContaining({ member: 'Range.values', version: '1.1' }));
  });

  it('cover every member of the Excel API that is used without asking first', () => {
    const uncovered = requirements.filter(({ version }) => compareVersions(version, declared) > 0);
    expect(uncovered.filter((requirement) => !asksFirst(requirement))).toEqual([]);
  });

  it('are the lowest honest ones: a member needs the declared version', () => {
    expect(requirements.map(({ version }) => version)).toContain(declared);
  });

  it('are ordered as versions, not as numbers', () => {
    expect(['1.13', '1.9', '1.20', '2.0'].sort(compareVersions)).toEqual(['1.9', '1.13', '1.20', '2.0']);
  });
});
