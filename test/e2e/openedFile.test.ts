import { join } from 'node:path';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setUpWorkbench } from './support/setUpWorkbench';

const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
const file = join(folder, '客户.csv');
writeFileSync(file, '客户名称,编号\n海尔,007\n');

const openWorkbench = setUpWorkbench({
  openedFile: file,
  configuration: { displayLanguage: 'zh-TW', openedFile: '客户.csv' },
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a workbench that is started with a file', () => {
  it('shows it from the beginning, the add-in working on it', async () => {
    const { page, workbench } = await openWorkbench();
    await page.getByRole('heading', { name: '客户.csv' }).waitFor();
    await workbench.ready();
    expect((await workbench.read('A1:B2')).values).toEqual([
      ['客户名称', '编号'],
      ['海尔', '007'],
    ]);
  });
});
